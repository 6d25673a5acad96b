import { describe, expect, test } from 'vitest';
import { sceneCases, type SceneCase } from '../../../../scripts/letters/scene-cases';
import { contextOf, writeScene } from '../../../../scripts/letters/write-scene';
import { purposes, type Purpose } from '../../../../src/core/letters/messages/purpose';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';
import type { CheckedMessage, WordingFinding } from '../../../../src/core/letters/wording/wording';
import { wordingText } from '../../../../src/core/letters/wording/wording-text';
import { day } from '../../base/calendar/day';
import { situation } from '../messages/situations';
import { check } from './checked';
import { goodLetters } from './good-letters';

/** The good letters of other hands that are such as a scene writes, with the purpose of it. */
const ofScenes = goodLetters.flatMap(([name, message]) => {
  const scene = name.split(', ')[1];
  const purpose = purposes.find((each) => each === scene);
  if (purpose === undefined || purpose === 'inquiry' || message.kind === 'phone') return [];
  return [[name, { ...message, purpose, text: endOf(message.text, purpose) }] as const];
});

/** Who withdraws does not end with a request, as the hands do by habit. */
function endOf(text: string, purpose: Purpose): string {
  if (purpose !== 'withdraw' && purpose !== 'decline') return text;
  return text.replace(/[^\n]*(?:よろしく|宜しく)お願い[^\n]*\n/g, '');
}

test('the hands have written letters of most purposes', () => {
  expect(new Set(ofScenes.map(([, { purpose }]) => purpose)).size).toBeGreaterThanOrEqual(7);
  expect(ofScenes.length).toBeGreaterThanOrEqual(25);
});

test.each(ofScenes)('%s: a good letter with its purpose is left alone', (_, message) => {
  const found = check(message, { otherCompanies: ['みなと精機㈱'] }).map(
    ({ rule, found }) => `${rule}: ${found}`,
  );
  // Who works at other hours offers a Saturday beside other days: the check points it out, as advice.
  expect(found).toEqual(message.text.includes('12月12日（土）終日') ? ['missing-day: 12月12日（土）'] : []);
});

function caseOf(name: string): SceneCase {
  const found = sceneCases.find((one) => `${one.scene}.${one.name}` === name);
  if (!found) throw new Error(`no case ${name}`);
  return found;
}

function checkCase(one: SceneCase, changed: Partial<CheckedMessage>): WordingFinding[] {
  const { reply, today, profile, minute } = contextOf(one);
  return checkWording(
    { ...writeScene(one), ...changed },
    { reply, today, profile, minute, otherCompanies: ['若草銀行', '株式会社見本物産'] },
  );
}

/** A slip in the letter of a case: what is there, what someone made of it, and what is found. */
type Slip = readonly [case_: string, was: string, became: string, rule: string];

const slips: readonly Slip[] = [
  ['mail-thanks.complete', 'まずはメールにて、お礼を申し上げます。', '取り急ぎお礼まで。', 'other-scene'],
  ['mail-thanks.complete', '今後とも、', '結果をお待ちしております。', 'other-scene'],
  ['mail-thanks.complete', '今後とも、', '結果はいつごろわかりますか？', 'other-scene'],
  ['mail-thanks.complete', 'いっそう強くなりました', '強く、貴社が第一志望です', 'other-scene'],
  ['mail-thanks.complete', '今後とも、', '合否をお知らせいただけますでしょうか。', 'other-scene'],
  ['mail-dates.asked', '12月9日（水）', '12月9日（水）14時から9時まで', 'missing-day'],
  ['mail-accept.complete', '今後とも', '他社の結果が出るまで、お待ちください。今後とも', 'other-scene'],
  [
    'mail-accept.complete',
    '今後とも',
    '12月21日（月）までお待ちいただけないでしょうか。今後とも',
    'other-scene',
  ],
  ['mail-withdraw.complete', '一次面接で', 'ご検討のほどお願いします。一次面接で', 'other-scene'],
  ['mail-withdraw.hospital', '一次面接で', '貴社の一次面接で', 'company-term'],
  ['mail-thanks.complete', '若葉 花子様', '若葉 花子', 'honorific'],
  ['mail-thanks.complete', '株式会社若葉商事', '株式会社見本物産', 'other-company'],
  ['mail-thanks.complete', 'お忙しいなか', '20日にはご苦労様でした。お忙しいなか', 'plain-words'],
  ['mail-dates.offered-one', '12月8日（火）', '12月8日（水）', 'missing-day'],
  ['mail-dates.asked', '12月9日（水）', '12月13日（日）', 'missing-day'],
  ['mail-dates.asked', '12月9日（水）', '11月25日（水）', 'missing-day'],
  ['mail-dates.asked', '12月9日（水）', '12月29日（火）', 'missing-day'],
  [
    'mail-dates.asked',
    '下記のいずれかの日時で\nお願いできますと幸いです',
    'いつでも大丈夫です',
    'other-scene',
  ],
  ['mail-dates.fixed', '承知いたしました', '了解いたしました', 'plain-words'],
  ['mail-dates.fixed', '会場の本社3階', '会場の、https://zoom.us/j/123', 'other-scene'],
  ['mail-dates.fixed', '会場の本社3階', 'パスコードは ab12', 'other-scene'],
  ['mail-reschedule.complete', '大学の試験と重なり', '他社の面接と重なり', 'other-scene'],
  ['mail-reschedule.complete', '12月8日（火）', '12月8日（月）', 'missing-day'],
  [
    'mail-reschedule.complete',
    'ご調整いただけますと幸いです。',
    'この日しか空いておりません。',
    'other-scene',
  ],
  ['mail-reschedule.complete', '変更していただけないでしょうか', 'リスケをお願いします', 'plain-words'],
  ['mail-withdraw.complete', '選考を辞退いたしたく', '選考をお断りしたく', 'other-scene'],
  ['mail-withdraw.complete', '誠に勝手ながら', '残念ながら', 'other-scene'],
  [
    'mail-withdraw.complete',
    '貴社のますますのご発展をお祈り申し上げます',
    'またの機会がございましたら幸いです',
    'other-scene',
  ],
  [
    'mail-withdraw.complete',
    '末筆ながら、貴社のますますのご発展をお祈り申し上げます。',
    'どうぞよろしくお願いいたします。',
    'other-scene',
  ],
  ['mail-withdraw.hospital', '一次面接で', 'ますますのご発展をお祈りします。一次面接で', 'other-scene'],
  ['mail-withdraw.complete', 'ご検討いただいているところ、', '検討中でしたが、', 'other-scene'],
  ['mail-accept.complete', '内定を謹んでお受けいたします', '内定を、前向きに検討いたします', 'other-scene'],
  ['mail-accept.complete', '内定を謹んでお受けいたします', '内定のこと、うれしく存じます', 'other-scene'],
  ['mail-accept.informal-offer', '内々定を謹んで', '内定を謹んで', 'other-scene'],
  ['mail-accept.hospital', '入職まで', '入社まで', 'other-scene'],
  ['mail-accept.bank', '入行まで', '入社まで', 'other-scene'],
  ['mail-accept.complete', '今後とも', '他社はすべて辞退しました。今後とも', 'other-scene'],
  ['mail-hold.longer-limit', 'お待ちいただけないでしょうか', 'もう少しお待ちください', 'other-scene'],
  ['mail-hold.longer-limit', '12月16日（水）', '12月16日（木）', 'missing-day'],
  ['mail-hold.longer-limit', 'ほかに受けている選考', '第一志望の会社の選考', 'other-scene'],
  ['mail-hold.longer-limit', 'お待ちいただけないでしょうか', '保留させてください', 'other-scene'],
  ['mail-decline.reached', '内定を辞退いたしたく', '内定をお断りしたく', 'other-scene'],
  ['mail-decline.reached', 'このようなお返事となり', 'ご縁がなく', 'other-scene'],
  ['mail-decline.informal-offer', '内々定を辞退', '内定を辞退', 'other-scene'],
  [
    'mail-decline.unable',
    '選考にあたり、',
    '申し訳ございません。重ねてお詫び申し上げます。選考にあたり、',
    'other-scene',
  ],
  ['mail-decline.reached', '選考にあたり、', '若草銀行に決めました。選考にあたり、', 'other-company'],
  [
    'mail-other-limit.nothing-promised',
    'ご判断をお急ぎいただきたいという趣旨ではございません。',
    '間に合わない場合は辞退します。',
    'pressing',
  ],
  ['mail-other-limit.nothing-promised', '差し支えなければ', '期限が迫っておりますので', 'pressing'],
  ['mail-other-limit.nothing-promised', '差し支えなければ', '困っております。至急', 'feelings'],
  ['mail-other-limit.nothing-promised', '別の応募先への', '若草銀行への', 'other-company'],
  ['mail-other-limit.nothing-promised', '11月20日（金）', '先日', 'missing-day'],
];

describe('a slip in the letter of a scene is found', () => {
  test.each(slips)('%s: %s → %s', (name, was, became, rule) => {
    const one = caseOf(name);
    const { text } = writeScene(one);
    expect(text).toContain(was);
    const found = checkCase(one, { text: text.replaceAll(was, became) });
    expect(found.map((finding) => finding.rule)).toContain(rule);
  });
});

describe('the subject', () => {
  test.each([
    ['mail-accept.complete', '内定辞退のご連絡', '辞退'],
    ['mail-decline.reached', '内定承諾のご連絡', '承諾'],
    ['mail-hold.longer-limit', '内定辞退のご連絡', '辞退'],
    ['mail-withdraw.complete', '面接日程のお願い', '面接日程'],
  ])('%s: %s is about another purpose', (name, subject, found) => {
    const written = `${subject}（青葉大学 青葉 太郎）`;
    expect(checkCase(caseOf(name), { subject: written })).toMatchObject([{ rule: 'other-scene', found }]);
    expect(checkCase(caseOf(name), { subject: `Re: ${written}` })).toEqual([]);
  });

  test.each([
    ['mail-hold.longer-limit', '内定承諾のお返事の期限について'],
    ['mail-decline.reached', '内定承諾後の辞退のお詫び'],
    ['mail-thanks.complete', '面接日程の変更のお礼'],
  ])('%s: %s is about this one', (name, subject) => {
    expect(checkCase(caseOf(name), { subject: `${subject}（青葉大学 青葉 太郎）` })).toEqual([]);
  });
});

describe('the day that one thanks for', () => {
  const thanks = (words: string, today: string) =>
    check(
      {
        kind: 'mail',
        purpose: 'thanks',
        to: '',
        subject: '',
        text: `${words}、ありがとうございました。`,
        isPiece: true,
      },
      { today: day(today) },
    ).map(({ found, mend }) => `${found} → ${mend}`);

  test.each([
    ['2026-11-20', '昨日は、お忙しい中、面接のお時間をいただき', ['昨日 → 本日']],
    ['2026-11-21', '本日11月21日は、面接に続いて見学まで', ['本日11月21日 → 昨日']],
    ['2026-11-21', '一昨日の一次面接では', ['一昨日 → 昨日']],
    ['2026-11-21', '本日15時より一次面接を受け', ['本日 → 昨日']],
    ['2026-11-23', '本日の面接では', ['本日 → 11月20日（金）']],
    ['2026-11-21', '昨日の面接では', []],
    ['2026-11-21', '本日は、昨日の面接のお礼を', []],
    ['2026-11-21', '本日は面接のお礼を', []],
    ['2026-11-21', '本日は、面接の日程のご連絡を', []],
    ['2026-11-21', '本日のメールで面接の日時を', []],
    ['2026-11-21', '本日の説明会では', []],
    ['2026-12-01', '本日の面接では', []],
    ['2026-11-19', '昨日の面接では', []],
  ])('sent on %s: %s', (today, words, expected) => {
    expect(thanks(words, today)).toEqual(expected);
  });
});

describe('hours that are offered', () => {
  test.each([
    ['17:00～14:00', true],
    ['14時から9時まで', true],
    ['午後3時〜午前10時', true],
    ['10:30-10:00', true],
    ['10時半から10時', true],
    ['9時から17時まで', false],
    ['午後1時から5時', false],
    ['午後12時半から2時', false],
    ['午前10時から午後12時', false],
    ['午前10時から3時', false],
    ['午前10時〜午後3時', false],
    ['18時30分から20時まで', false],
  ])('%s: backwards %s', (hours, isBackwards) => {
    const text = `下記の日時でお願いできますと幸いです。\n・12月9日（水）${hours}`;
    const found = check({ kind: 'mail', purpose: 'dates', to: '', subject: '', text, isPiece: true });
    expect(found.map(({ about }) => about)).toEqual(isBackwards ? ['hours-backwards'] : []);
  });
});

describe('the day in a subject that thanks', () => {
  const found = (subject: string, today = '2026-11-21', purpose: Purpose = 'thanks') =>
    check({ kind: 'mail', purpose, to: '', subject, text: '', isPiece: true }, { today: day(today) }).flatMap(
      ({ rule, found }) => (rule === 'missing-day' ? [found] : []),
    );

  test.each([
    ['11月21日の面接のお礼', ['11月21日']],
    ['11月21日（土）の一次面接の御礼', ['11月21日（土）']],
    ['11月12日の面接のお礼', []],
    ['11月20日の面接のお礼', []],
    ['面接のお礼（11月20日・青葉太郎）', []],
    ['11月27日の面接日程のご連絡のお礼', []],
    ['面接のお礼と11月27日の説明会について', []],
  ])('%s', (subject, expected) => {
    expect(found(subject)).toEqual(expected);
  });

  test('is left alone long after the interview, and for another purpose', () => {
    expect(found('11月30日の面接のお礼', '2026-12-01')).toEqual([]);
    expect(found('11月21日の面接のお礼', '2026-11-21', 'dates')).toEqual([]);
  });
});

describe('the day of the inquiry before', () => {
  test.each([
    ['11月7日にもメールでお尋ねいたしました', '11月7日'],
    ['12月8日（火）に、面接の結果についてメールでお尋ねいたしましたが、', '12月8日（火）'],
    ['11月16日に、面接の結果をお問い合わせしましたが、', '11月16日'],
    ['11月27日にもメールでお尋ねいたしました', undefined],
    ['12月1日に結果についてお尋ねいたしました', undefined],
    ['11月16日に面接の日程についてお尋ねしました', undefined],
    ['12月8日に結果をお知らせくださると伺いましたが、お尋ねいたします', undefined],
    ['12月8日にも結果が出ると伺いました', undefined],
  ])('%s', (words, wrong) => {
    const text = `11月20日の面接の結果につきまして、お尋ねいたします。${words}。`;
    const found = check({ kind: 'mail', purpose: 'inquiry', to: '', subject: '', text });
    expect(found.flatMap(({ rule, found }) => (rule === 'missing-day' ? [found] : []))).toEqual(
      wrong === undefined ? [] : [wrong],
    );
  });
});

test('an inquiry before this round, where the note has a round before', () => {
  const text = '11月20日の面接の結果につきまして、お尋ねいたします。11月7日にもメールでお尋ねいたしました。';
  const { reply } = situation({ rest: { earlierDay: day('2026-10-30') } });
  const found = check({ kind: 'mail', purpose: 'inquiry', to: '', subject: '', text }, { reply });
  expect(found.map(({ rule }) => rule)).not.toContain('missing-day');
});

describe('what is declined', () => {
  test.each([
    ['mail-withdraw.complete', '選考を辞退', '内定を辞退', '内定 → 選考'],
    ['mail-decline.reached', '内定を辞退', '選考を辞退', '選考 → 内定'],
    ['mail-decline.informal-offer', '内々定を辞退', '選考を辞退', '選考 → 内々定'],
    ['mail-hold.longer-limit', 'お待ちいただけ', '受けていた選考を辞退するまで、お待ちいただけ', undefined],
    ['mail-decline.reached', '選考にあたり、', '選考の途中で選考を辞退すべきところ、', undefined],
  ])('%s: %s → %s', (name, was, became, expected) => {
    const one = caseOf(name);
    const { text } = writeScene(one);
    expect(text).toContain(was);
    const found = checkCase(one, { text: text.replace(was, became) });
    expect(found.map(({ found, mend }) => `${found} → ${mend}`)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });
});

describe('an organization that is no company', () => {
  const found = (company: string, text: string) => {
    const { reply } = situation({ rest: { company } });
    return check({ kind: 'mail', to: '', subject: '', text, isPiece: true }, { reply }).map(
      ({ found, mend }) => `${found} → ${mend}`,
    );
  };

  test.each([
    ['若葉市役所', '当日は社員の皆様が', ['社員 → 職員']],
    ['若葉病院', '社員の皆さんのお話', ['社員 → 職員']],
    ['若葉病院', '正社員の方々や、前職の社員の皆様', []],
    ['株式会社若葉学院', '社員の皆様', []],
    ['若葉監査法人', '社員の皆様', []],
    ['若葉信用金庫', '貴行の窓口', ['貴行 → 貴庫']],
    ['若葉信用金庫', '貴金庫の窓口', []],
    ['若葉銀行', '貴行の窓口と貴行動', []],
  ])('%s: %s', (company, text, expected) => {
    expect(found(company, text)).toEqual(expected);
  });
});

describe('who is addressed', () => {
  const first = '株式会社若葉商事\n';
  test.each([
    [`${first}人事部 若葉 花子`, '様'],
    [`${first}人事部\n採用ご担当者`, '様'],
    [`${first}人事部`, ' 御中'],
    ['株式会社若葉商事', ' 御中'],
    [`${first}人事部 課長 若葉花子\nお世話になっております。`, '様'],
    [`${first}人事部 若葉様`, undefined],
    [`${first}人事部 若葉部長`, undefined],
    [`${first}人事部 採用ご担当者様宛`, undefined],
    [`${first}若葉様\n（人事部）`, undefined],
    ['株式会社若葉商事 御中\n人事部', undefined],
    [`${first}Ms. Wakaba`, undefined],
    ['若葉商事の件でご連絡しました', undefined],
  ])('%j lacks %s', (address, lacking) => {
    const one = caseOf('mail-thanks.complete');
    const { text } = writeScene(one);
    const rest = text.slice(text.indexOf('\n\n'));
    const found = checkCase(one, { text: address + rest }).filter(({ rule }) => rule === 'honorific');
    const last = address
      .replace(/\nお.*/, '')
      .split('\n')
      .at(-1)!;
    expect(found.map(({ mend }) => mend)).toEqual(lacking === undefined ? [] : [last + lacking]);
  });
});

describe('さん in an address', () => {
  test.each([
    ['若葉 花子さん', true],
    ['人事部 若葉さん', true],
    ['若葉 花子様', false],
  ])('%s', (person, isSlip) => {
    const one = caseOf('mail-thanks.complete');
    const { text } = writeScene(one);
    const rest = text.slice(text.indexOf('\n\n'));
    const found = checkCase(one, { text: `株式会社若葉商事\n${person}${rest}` });
    expect(found.map(({ rule, found, mend }) => [rule, found, mend])).toEqual(
      isSlip ? [['honorific', person, person.replace('さん', '様')]] : [],
    );
  });
});

describe('what only looks like a slip', () => {
  test.each([
    ['a paper', 'mail-accept.complete', '内定承諾書', '内定承諾書（同封）'],
    ['thinking that led to a yes', 'mail-accept.complete', '内定を謹んで', 'よく考えました結果、謹んで'],
    [
      'a meeting of those who joined',
      'mail-decline.informal-offer',
      '選考にあたり、',
      '内定者懇親会や選考にあたり、',
    ],
    ['a result they wait for', 'mail-hold.longer-limit', 'ほかに受けている選考の結果', '別の会社の結果'],
    ['what came of thinking', 'mail-decline.reached', 'よく考えました結果', '検討を重ねた結果'],
    ['a word inside a talk', 'mail-thanks.hospital', '新人の指導についてのお話', '入社1年目の方のお話'],
  ])('%s', (_, name, was, became) => {
    const one = caseOf(name);
    const { text } = writeScene(one);
    expect(text).toContain(was);
    expect(checkCase(one, { text: text.replaceAll(was, became) })).toEqual([]);
  });

  test('the subject of their mail, in an answer', () => {
    const one = caseOf('mail-accept.complete');
    expect(checkCase(one, { subject: 'Re: 内定保留の件' })).toEqual([]);
  });

  test.each([
    ['thanks', 'mail-thanks.complete', 'either'],
    ['a withdrawal on the eve', 'mail-withdraw.next-round-near', 'at-once'],
    ['a withdrawal of days before', 'mail-withdraw.next-round', 'in-hours'],
    ['a request on the eve', 'mail-reschedule.illness', 'at-once'],
    ['an inquiry', 'mail-other-limit.nothing-promised', 'in-hours'],
  ])('%s in the evening: when to send it', (_, name, sending) => {
    const found = checkCase({ ...caseOf(name), minute: 21 * 60 }, {});
    expect(found.map(({ opens }) => opens?.sending)).toEqual([sending]);
    for (const language of ['ja', 'en'] as const)
      for (const finding of found)
        if (sending === 'either') expect(wordingText(finding, language).fix).not.toMatch(/電話|call/);
  });

  test('the same request to an agency, which passes it on', () => {
    const one = caseOf('mail-withdraw.agent');
    expect(writeScene(one).text).toMatch(/よろしくお願いいたします。\n\n─/);
    expect(checkCase(one, {})).toEqual([]);
  });

  test('a call about being late, before they open', () => {
    const one = caseOf('phone-late.late');
    expect(checkCase({ ...one, minute: 8 * 60 }, {})).toEqual([]);
  });
});
