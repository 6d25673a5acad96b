import { open, notes, path } from './look.tmp.mjs';
for (const [tag, size, o] of [['wide',{width:1200,height:800},{}],['400dark',{width:400,height:900},{dark:true}],['phone',{width:390,height:844},{phone:true}],['phonedark',{width:390,height:844},{phone:true,dark:true}]]) {
  const b = await open(size);
  try {
  await b.start(notes.passed, { open: path, ...o });
  await b.choose('面接日程の返信');
  await b.field(/会社からの連絡/).selectOption('none-fits');
  await b.field('1つ目の日').fill('2026-12-06');
  await b.field('1つ目の始まり').fill('14:00'); await b.field('1つ目の終わり').fill('15:30');
  await b.page.screenshot({ path: `/tmp/s-dates-${tag}.png` });
  await b.start(notes.offered, { open: path, ...o });
  await b.choose('伝えたあとに');
  await b.field(/^電話/).selectOption('not-yet');
  await b.page.locator('button[type=submit]').press('Enter');
  await b.page.screenshot({ path: `/tmp/s-decline-${tag}.png` });
  } catch(e) { console.log(tag, e.message.split('\n').slice(0,6).join('|')); }
  await b.browser.close();
}
