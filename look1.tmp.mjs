import { open, notes, path } from './look.tmp.mjs';
const b = await open();
const step = async (name, f) => { try { await f(); console.log('ok', name); } catch (e) { console.log('NO', name, e.message.split('\n').slice(0,4).join(' | ')); } };
await step('chooser', async () => { await b.start(notes.held, { open: path }); await b.run('insert-message'); await b.page.locator('.henji-message-choice').first().waitFor(); console.log(await b.page.locator('.henji-message-choice').count(), await b.page.locator('.henji-message-group').allTextContents()); await b.page.screenshot({ path: '/tmp/s-chooser.png' }); });
for (const [name, n] of [['面接のお礼','held'],['面接日程の返信','passed'],['面接日程の変更','ahead'],['遅刻・欠席','ahead'],['選考の辞退','held'],['内定の承諾','offered'],['内定のお返事の期限','offered'],['内定の辞退','offered'],['辞退の電話','offered'],['他社の期限','held']]) {
  await step(name, async () => { await b.start(notes[n], { open: path }); await b.choose(name); console.log(await b.page.locator('.modal-title').textContent(), (await b.page.locator('.henji-field').allTextContents()).map(t=>t.slice(0,24)), (await b.page.locator('.henji-scene-remarks li').allTextContents())); const t=await b.page.locator('.henji-scene-preview').textContent(); console.log('   gaps', t.match(/【[^】]*】/g)); });
}
await b.browser.close();
