import { describe, expect, test } from 'vitest';
import { sceneCases } from '../../../../scripts/letters/scene-cases';
import { answersOf, contextOf, writeScene } from '../../../../scripts/letters/write-scene';
import { sceneVariables } from '../../../../src/core/letters/messages/variables';
import { sceneData } from '../../../../src/core/letters/scenes/scene-data';

test.each(sceneCases.map((one) => [`${one.scene}.${one.name}`, one] as const))(
  '%s: has every variable of the table, and no other',
  (_, one) => {
    const { scene } = sceneData(one.scene, answersOf(one.answers), contextOf(one));
    const names = Object.keys(scene as object).map((name) => `scene.${name}`);
    // `scene.slot` is only the mark of slots that are missing.
    expect([...names, 'scene.slot'].sort()).toEqual([...sceneVariables].sort());
  },
);

function sceneOf(name: string, answers: Readonly<Record<string, string>>) {
  const one = sceneCases.find((each) => `${each.scene}.${each.name}` === name)!;
  const { scene } = sceneData(one.scene, answersOf(answers), contextOf(one));
  return scene as Readonly<Record<string, unknown>>;
}

describe('what somebody writes in their own words', () => {
  test.each([
    ['学会の発表', '学会の発表のため'],
    ['学会の発表のため', '学会の発表のため'],
    ['学会の発表があるので', '学会の発表があるため'],
    ['急な出張が入った', '急な出張が入ったため'],
    ['体調がよくないから。', '体調がよくないため'],
    ['祖父の付き添い', '祖父の付き添いのため'],
    ['引っ越しの手伝い', '引っ越しの手伝いのため'],
    ['祖母のお見舞い', '祖母のお見舞いのため'],
    ['学費の支払い', '学費の支払いのため'],
    ['日付の間違い', '日付の間違いのため'],
    ['予約の手違いなので', '予約の手違いのため'],
    ['兄の結婚祝い', '兄の結婚祝いのため'],
    ['ゼミの話し合い', 'ゼミの話し合いのため'],
    ['めまい', 'めまいのため'],
    ['急用です', '急用のため'],
    ['急用だから', '急用のため'],
    ['体調が悪い', '体調が悪いため'],
    ['体調が悪いです', '体調が悪いため'],
    ['会場が遠いので', '会場が遠いため'],
    ['腰が痛い', '腰が痛いため'],
    ['授業が休めない', '授業が休めないため'],
    ['学会に出たい', '学会に出たいため'],
    ['研究が忙しい', '研究が忙しいため'],
    ['通いにくい', '通いにくいため'],
    ['熱がひどい', '熱がひどいため'],
    ['部屋が寒い', '部屋が寒いため'],
    ['大会に進んだ', '大会に進んだため'],
  ])('as a reason: %s', (ownReason, reason) => {
    expect(sceneOf('mail-reschedule.own-reason', { reason: 'own', ownReason })['reason']).toBe(reason);
  });

  test.each([
    ['late', '人身事故', '人身事故の影響で', '人身事故の影響でございます。'],
    ['late', '大雪のため', '大雪の影響で', '大雪の影響でございます。'],
    ['late', '急な腹痛', '急な腹痛のため', '急な腹痛のためでございます。'],
    ['late', '忘れ物を取りに戻った', '忘れ物を取りに戻ったため', '忘れ物を取りに戻ったためでございます。'],
    ['absent', '運転見合わせ', '運転見合わせの影響で', '運転見合わせの影響でございます。'],
    ['absent', '子どもの発熱', '子どもの発熱のため', '子どもの発熱のためでございます。'],
  ])('as what keeps one away: %s, %s', (absence, ownReason, because, reason) => {
    const scene = sceneOf('phone-late.own-reason', { absence, reason: 'own', ownReason });
    expect(scene).toMatchObject({ because, reason });
  });

  test.each([
    ['見本エージェント 見本様', '見本エージェント'],
    ['エージェント（若草キャリア）', '若草キャリア'],
    ['エージェント', undefined],
    ['学校推薦', undefined],
  ])('a call to the company names the agency that stands between: %s', (応募経路, agency) => {
    const one = sceneCases.find(({ scene, name }) => scene === 'phone-late' && name === 'agent')!;
    const notes = one.notes.map((note) => ({ ...note, 応募経路 }));
    const { scene } = sceneData(one.scene, answersOf(one.answers), contextOf({ ...one, notes }));
    expect(scene).toMatchObject({ agency });
  });

  test.each([
    ['fever', true],
    ['illness', true],
    ['bereavement', false],
    ['own', false],
  ])('who is ill waits to be well: %s, %s', (reason, unwell) => {
    expect(sceneOf('phone-late.absent', { absence: 'absent', reason })).toMatchObject({ unwell });
  });

  test('an adviser, who was not there, has taught nothing in a talk', () => {
    expect(sceneOf('mail-thanks.agent-talk', {})['resolve']).toMatch(/^面談で伺ったことを、/);
  });

  test('the head names several people as the address does', () => {
    const one = sceneCases.find(({ scene, name }) => scene === 'mail-thanks' && name === 'several-persons')!;
    expect(writeScene(one).to).toBe('株式会社若葉商事 人事部 若葉様、部長 青葉様');
  });

  test.each([
    ['若手の育成', '若手の育成についてのお話'],
    ['若手の育成。', '若手の育成についてのお話'],
    ['1年目から任せる', '1年目から任せるというお話'],
    ['お客様に育てられた', 'お客様に育てられたというお話'],
    ['物流の現場のお話', '物流の現場のお話'],
    ['  ', undefined],
    ['特になし', undefined],
  ])('as what stayed in mind: %s', (learned, phrase) => {
    expect(sceneOf('mail-thanks.complete', { learned })['learned']).toBe(phrase);
  });

  test.each([
    ['class', true],
    ['earlier', true],
    ['work', true],
    ['own', true],
    ['exam', false],
    ['licence', false],
    ['training', false],
    ['thesis', false],
    ['illness', false],
    ['bereavement', false],
  ])('one comes as agreed after all only where the reason can give way: %s, %s', (reason, gives) => {
    const { scene, answers, ...notes } = sceneCases.find(({ name }) => name === 'may-keep')!;
    const all = answersOf({ ...answers, reason, ownReason: 'ゼミの発表' });
    const written = sceneData(scene, all, contextOf(notes));
    expect((written['scene'] as { keepOld: boolean }).keepOld).toBe(gives);
  });

  test('whoever is in charge at an agency recruits for others, and not 採用ご担当', () => {
    const one = sceneCases.find(({ scene, name }) => scene === 'mail-thanks' && name === 'agent')!;
    const { text, to } = writeScene({ ...one, answers: {} });
    expect(to).toBe('見本エージェント ご担当者様');
    expect(text).toContain('見本エージェント\nご担当者様\n');
  });

  test.each([
    ['limit-today', true],
    ['limit-tomorrow', false],
    ['appointment-tomorrow', true],
    ['appointment', false],
    ['offer', false],
    ['accepted', false],
  ])('one calls again another day only where that is not too late: %s, %s', (name, lastDay) => {
    const one = sceneCases.find((each) => each.scene === 'phone-decline' && each.name === name)!;
    const { scene } = sceneData('phone-decline', answersOf(one.answers), contextOf(one));
    expect(scene).toMatchObject({ lastDay });
  });

  test('the day on which one meant to ask, before the offer came, makes no hurry', () => {
    const one = sceneCases.find(({ scene, name }) => scene === 'phone-decline' && name === 'limit-today')!;
    const notes = one.notes.map((note) => ({
      ...note,
      返信日: '2026-12-01',
      問い合わせ予定日: '2026-11-30',
    }));
    const { scene } = sceneData('phone-decline', answersOf(one.answers), contextOf({ ...one, notes }));
    expect(scene).toMatchObject({ lastDay: false });
  });

  test.each([
    ['appointment-tomorrow', true],
    ['appointment', false],
    ['limit-tomorrow', true],
    ['accepted', true],
    ['offer', false],
  ])('what is near waits for no better hour to call: %s, %s', (name, urgent) => {
    const one = sceneCases.find((each) => each.scene === 'phone-decline' && each.name === name)!;
    expect(sceneData('phone-decline', answersOf(one.answers), contextOf(one))['scene']).toMatchObject({
      urgent,
    });
  });

  test('what is not judged has no result that one is thanked for', () => {
    const one = sceneCases.find(({ scene, name }) => scene === 'mail-dates' && name === 'offered-one')!;
    const notes = one.notes.map((note) => ({ ...note, 選考段階: 'OB訪問' }));
    const { text } = writeScene({ ...one, notes });
    expect(text).toContain('このたびは、二次面接のご案内をいただき、誠にありがとうございます。');
    expect(text).not.toContain('結果');
  });

  test.each([
    ['一次', '12月8日（火）10:00より、一次試験の受験を予定しております'],
    ['採用面接', '12月8日（火）10:00より、採用面接のお時間をいただいております'],
  ])('in an examination no one gives time, before it either: %s', (stage, as) => {
    const one = sceneCases.find(({ scene, name }) => scene === 'mail-reschedule' && name === 'office')!;
    const context = contextOf({ ...one, notes: one.notes.map((note) => ({ ...note, 選考段階: stage })) });
    expect(sceneData('mail-reschedule', {}, context)['scene']).toMatchObject({ as });
  });

  test.each([
    ['一次', '一次試験', false],
    ['採用面接', '採用面接', true],
  ])('in an examination no one gives time: %s', (stage, held, met) => {
    const one = sceneCases.find(({ scene, name }) => scene === 'mail-withdraw' && name === 'office')!;
    const context = contextOf({ ...one, notes: one.notes.map((note) => ({ ...note, 選考段階: stage })) });
    expect(sceneData('mail-withdraw', {}, context)['scene']).toMatchObject({ held, met });
  });

  test('the agency is known by its name, wherever that stands', () => {
    const of = (via: string) => {
      const one = sceneCases.find(({ scene, name }) => scene === 'mail-thanks' && name === 'agent')!;
      const context = contextOf({ ...one, notes: one.notes.map((note) => ({ ...note, 応募経路: via })) });
      return (sceneData('mail-thanks', {}, context)['company'] as { name: string | undefined }).name;
    };
    expect(of('見本エージェント')).toBe('見本エージェント');
    expect(of('エージェント（見本キャリア）')).toBe('見本キャリア');
    expect(of('見本エージェント経由')).toBe('見本エージェント');
    expect(of('転職エージェント')).toBeUndefined();
  });
});
