import { open, notes, path, interviewNote } from './look.tmp.mjs';
const note = notes.asking.replace('職種:','連絡方法: 電話\n職種:');
for (const [tag, size, o] of [['400dark',{width:400,height:1500},{dark:true}],['phone',{width:390,height:1500},{phone:true}],['wide',{width:1000,height:1400},{}],['220dark',{width:520,height:1500},{dark:true}]]) {
  const b = await open(size);
  try {
  await b.start(note, { open: path, ...o });
  await b.run('insert-phone-script'); await b.page.getByRole('dialog').getByRole('button',{name:'基本'}).click();
  await b.page.waitForTimeout(500);
  await b.openNote('preview'); await b.page.locator('.henji-message-card').waitFor();
  await b.page.locator('.henji-message-card').screenshot({ path: `/tmp/s-call-${tag}.png` });
  } catch(e) { console.log(tag, e.message.split('\n').slice(0,6).join('|')); }
  await b.browser.close();
}
