import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import {
  wordingRuleIds,
  type CheckedMessage,
  type WordingContext,
} from '../../../../src/core/letters/wording/wording';
import { wordingText } from '../../../../src/core/letters/wording/wording-text';
import { emptyProfile } from '../../../../src/core/base/settings/profile';
import { profile, situation } from '../messages/situations';
import { formatIsoDay } from '../../../../src/core/base/calendar/epoch-day';
import { day } from '../../base/calendar/day';
import { check, checkPiece } from './checked';

const good: CheckedMessage = {
  kind: 'mail',
  to: '株式会社若葉商事 人事部 若葉 花子様',
  subject: '一次面接の結果について（青葉大学 青葉 太郎）',
  text: '青葉大学の青葉 太郎と申します。\n11月20日（金）の面接、総合職の件で伺います。\n\ntaro@example.jp\n',
};

function rules(message: Partial<CheckedMessage>, changed: Partial<WordingContext> = {}): string[] {
  return check({ ...good, ...message }, changed).map(({ rule }) => rule);
}

test('a good message has nothing to mend', () => {
  expect(check(good)).toEqual([]);
});

describe('a message that has been sent is history', () => {
  const [sentOn, today] = [day('2026-12-25'), day('2027-01-25')];
  const found = (text: string, message: Partial<CheckedMessage> = {}) =>
    check({ ...good, text: good.text.replace('。\n', `。\n${text}\n`), ...message }, { today });

  test.each([
    '来年1月14日（木）に伺います。',
    '昨年12月25日（木）に伺いました。',
    '本日12月25日（金）に伺いました。',
    '明日12月26日（土）に伺います。',
  ])('its days are reckoned from then: %s', (text) => {
    expect(found(text, { sentOn })).toEqual([]);
    expect(found(text, { sentOn, sendFrom: day('2026-12-28') })).toEqual([]);
    expect(found(text)).not.toEqual([]);
  });

  test('the days it offered were to come then', () => {
    const slots: Partial<CheckedMessage> = { purpose: 'dates', subject: 'Re: 面接の日程' };
    expect(found('・1月14日（木）10:00〜12:00', { ...slots, sentOn })).toEqual([]);
    expect(found('・1月14日（木）10:00〜12:00', slots).map(({ about }) => about)).toContain('day-past');
  });

  test('what is wrong in it is told, and stays', () => {
    const [wrong] = found('来年1月14日（金）に伺います。', { sentOn });
    expect(wrong).toMatchObject({ rule: 'missing-day', found: '金', wanted: '木', mend: undefined });
  });
});

describe('who writes', () => {
  const said = (name: string): string => good.text.replace('青葉 太郎', name);
  test.each([
    ['without the blank', '青葉太郎', []],
    ['with a wide blank', '青葉　太郎', []],
    ['over two lines', '青葉\n太郎', []],
    ['by the reading', 'アオバ タロウ', []],
    ['not at all', '私', ['missing-name']],
    ['by half the name', '青葉', ['missing-name']],
    ['by another name', '青葉 次郎', ['missing-name']],
    ['by a mark', '【未入力: 氏名】', ['placeholder', 'missing-name']],
    ['by a placeholder', '○○ ○○', ['placeholder', 'placeholder', 'missing-name']],
    ['by the other half', '太郎', ['missing-name']],
  ])('%s', (_, name, expected) => {
    expect(rules({ text: said(name) })).toEqual(expected);
  });

  test('what the profile would say is one thing to do, wherever it is', () => {
    const { to, ...rest } = good;
    const gaps = {
      to: to.replace('株式会社若葉商事', '【未入力: 会社名】'),
      subject: '一次面接の結果について（【未入力: 大学名】 【未入力: 氏名】）',
      text: `【未入力: 大学名】の【未入力: 氏名】です。${rest.text}\n【未入力: メールアドレス】\n【未入力: 電話番号】`,
    };
    const found = check({ ...good, ...gaps }, { profile: emptyProfile });
    expect(found).toMatchObject([
      { rule: 'placeholder', part: 'to', lacks: undefined },
      { rule: 'placeholder', part: 'subject', lacks: 'profile', found: '【未入力: 大学名】' },
    ]);
    expect(wordingText(found[1]!, 'ja').reason).toContain('プロフィール');
  });

  test('is not asked for where the settings have no name', () => {
    expect(rules({ text: said('私') }, { profile: emptyProfile })).toEqual([]);
  });
});

describe('who writes, before the signature', () => {
  const signed = '\n\n―――――\n青葉 太郎\ntaro@example.jp\n';
  const text = `お世話になっております。\n11月20日の面接、総合職の件で伺います。${signed}`;
  test.each([
    ['not at all', {}, ['missing-name']],
    ['by the family name', { text: text.replace('お世話', '青葉です。お世話') }, []],
    ['in an answer', { subject: 'Re: 面接の結果について' }, []],
    ['where nothing tells the signature apart', { text: text.replace(/\n\n/, '\n') }, []],
  ])('%s', (_, changed, expected) => {
    expect(rules({ text, ...changed })).toEqual(expected);
  });
});

describe('which interview', () => {
  const said = (date: string): string => good.text.replace('11月20日（金）', date);
  test.each([
    '11月20日',
    '１１月２０日',
    '11/20',
    '11／20(金)',
    '2026年11月20日',
    '2026-11-20',
    '2026.11.20',
    '十一月二十日',
    '先月20日',
    '20日',
    '11月\n20日',
  ])('%s is the day', (date) => {
    expect(rules({ text: said(date) })).toEqual([]);
  });

  test.each(['先日', '11月2日', '1月20日', '11月', '111/20', '20日以内', '12月20日', '11/200'])(
    '%s is not',
    (date) => {
      expect(check({ ...good, text: said(date) })).toMatchObject([
        { rule: 'missing-day', part: 'text', from: 0, to: 0, wanted: '11月20日（金）' },
      ]);
    },
  );

  test.each([
    ['2026-11-20', '本日', []],
    ['2026-11-21', '昨日', []],
    ['2026-11-22', '一昨日', []],
    ['2026-11-22', '昨日', ['missing-day']],
    ['2026-11-23', '本日', ['missing-day']],
  ])('on %s, %s', (today, word, expected) => {
    expect(rules({ text: said(word) }, { today: day(today), minute: undefined })).toEqual(expected);
  });

  test('is any day where the note is not known', () => {
    expect(rules({ text: said('3月4日') }, { reply: undefined })).toEqual([]);
    expect(rules({ text: said('先日') }, { reply: undefined })).toEqual(['missing-day']);
  });
});

describe('a title with 様', () => {
  test.each(['若葉部長', '若葉会長', '若葉部長様', '人事部 若葉部長'])(
    'is found where the note says %s',
    (person) => {
      const changed = { reply: situation({ rest: { person } }).reply };
      const title = person.includes('会長') ? '会長' : '部長';
      expect(checkPiece(`若葉${title}様`, changed)).toMatchObject([{ rule: 'honorific', mend: title }]);
      expect(checkPiece(`人事部 ${title} 若葉様\n若葉${title}`, changed)).toEqual([]);
    },
  );
});

describe('what is called today', () => {
  const says = (words: string): string => `本日${words}現在、11月20日の面接の件で`;
  test.each([
    ['11月30日（月）', '12月1日（火）'],
    ['11月30日月曜日', '12月1日火曜日'],
    ['１１月３０日', '12月1日'],
    ['11月\n30日', '12月\n1日'],
    ['2026年11月30日(月)', '2026年12月1日(火)'],
    ['11/30', '12/1'],
    ['2月31日', '12月1日'],
  ])('%j is not today, and becomes %j', (found, mend) => {
    expect(checkPiece(says(found))).toMatchObject([{ rule: 'missing-day', found, mend }]);
    expect(checkPiece(says(mend))).toEqual([]);
  });

  test.each(['', '12月1日（火）', '、11月30日の件', '12/01', '12月01日'])('%j is fine', (words) => {
    expect(checkPiece(says(words))).toEqual([]);
  });

  test.each([
    ['明日12月1日（火）', '本日12月1日（火）'],
    ['明日（12/8）', '（12/8）'],
    ['明日11月30日', '昨日11月30日'],
    ['昨日12月2日', '明日12月2日'],
  ])('%j is not the day that the word says, and becomes %j', (found, mend) => {
    expect(checkPiece(`${found}の面接の件で`)).toMatchObject([{ rule: 'missing-day', found, mend }]);
  });

  test.each(['明日12月2日（水）', '昨日11/30', '明日、12月8日の件', '明日の午前10時'])(
    '%j is fine',
    (words) => {
      expect(checkPiece(`${words}にご連絡いたします`)).toEqual([]);
    },
  );

  test('in a subject the date is that of the appointment, and the word is what is wrong', () => {
    const subject = '本日11/30面接 辞退のご連絡（青葉大学 青葉 太郎）';
    expect(check({ ...good, subject })).toMatchObject([
      { rule: 'missing-day', part: 'subject', found: '本日11/30', mend: '昨日11/30' },
    ]);
  });

  test('is the day for which a draft waits, or today once that has passed', () => {
    const draft = (sendFrom: string) => ({
      ...good,
      text: `${good.text}本日12月1日現在`,
      sendFrom: day(sendFrom),
    });
    expect(check(draft('2026-12-01'))).toEqual([]);
    expect(check(draft('2026-11-30'))).toEqual([]);
    expect(check(draft('2026-12-02'))).toMatchObject([{ mend: '12月2日' }]);
    expect(check(draft('2026-12-01'), { today: day('2026-12-04') })).toMatchObject([{ mend: '12月4日' }]);
  });

  test.each([
    ['in the evening', '2026-12-03', 23 * 60 + 30, '12月4日'],
    ['on a closed day', '2026-12-05', 600, '12月7日'],
    ['in the hours', '2026-12-03', 600, '12月3日'],
    ['before them', '2026-12-03', 480, '12月3日'],
  ])('is the day of the company’s hours %s', (_, today, minute, mend) => {
    const now = { today: day(today), minute };
    expect(checkPiece(says('12月1日'), now)).toMatchObject([{ found: '12月1日', mend }]);
    expect(checkPiece(says(mend), now)).toEqual([]);
    expect(checkPiece(`本日${formatIsoDay(day(today)).slice(5).replace('-', '/')}現在`, now)).toEqual([]);
  });

  test('is today for what goes out at once', () => {
    const thanks = { ...good, purpose: 'thanks' as const, text: `${good.text}本日12月1日の件` };
    expect(check(thanks, { today: day('2026-12-05'), minute: undefined })).toMatchObject([
      { mend: '12月5日' },
    ]);
  });

  test('stays in a message that was logged', () => {
    const { reply } = situation({ promised: '3営業日以内', inquired: ['2026-12-01'] });
    const found = (inquiry: string) => checkPiece(says(inquiry), { reply, today: day('2026-12-08') });
    expect(found('12月1日')).toEqual([]);
    expect(found('12月2日')).toMatchObject([{ mend: '12月8日' }]);
  });
});

describe('a draft over New Year', () => {
  const [today, sendFrom] = [day('2026-12-21'), day('2027-01-06')];
  const found = (words: string) =>
    check({ ...good, text: good.text.replace('11月20日（金）', words), sendFrom }, { today, minute: 600 });

  test.each(['昨年11月20日（金）', '2026年11月20日（金）'])('reads as on its day: %s', (words) => {
    expect(found(words)).toEqual([]);
    expect(found(`${words}、本日1月6日（水）`)).toEqual([]);
  });

  test('what is wrong on that day is found', () => {
    expect(found('昨年11月20日（木）')).toMatchObject([{ found: '木', mend: '金' }]);
  });
});

describe('for which position', () => {
  test.each(['未定', '特になし', 'オープンコース'])('a note that says %s says none', (position) => {
    const { reply } = situation({ rest: { position } });
    expect(rules({ text: good.text.replace('総合職', '') }, { reply })).toEqual([]);
  });

  test('a talk asks for none', () => {
    const { reply } = situation({ rest: { stage: '会社説明会', via: '見本エージェント' } });
    expect(rules({ text: good.text.replace('総合職', '') }, { reply })).toEqual([]);
  });

  const of = (position: string) => ({ reply: situation({ rest: { position } }).reply });
  test.each([
    ['総合職', '総合職', []],
    ['総合職（営業）', '営業', []],
    ['営業職', '営業', []],
    ['Webエンジニア', 'ＷＥＢエンジニア', []],
    ['デザイナー', 'デザ\nイナー', []],
    ['総合職', '', ['missing-position']],
    ['総合職（営業）', '経理', ['missing-position']],
    ['研究開発', '開発', ['missing-position']],
    ['Webエンジニア', 'デザイナー', ['missing-position']],
    ['事務職', '総務', ['missing-position']],
    ['販売', '企画', ['missing-position']],
    ['企画', '販売', ['missing-position']],
  ])('the note says %s, the text %s', (position, said, expected) => {
    expect(rules({ text: good.text.replace('総合職', said) }, of(position))).toEqual(expected);
  });

  test('may stand in the subject, and is not asked for where the note has none', () => {
    const text = good.text.replace('総合職', '');
    expect(rules({ text, subject: `総合職 ${good.subject}` })).toEqual([]);
    expect(rules({ text }, { reply: situation({ rest: { position: undefined } }).reply })).toEqual([]);
  });
});

describe('the subject', () => {
  test.each([
    ['mail', 'お問い合わせ', '（青葉大学 青葉 太郎）'],
    ['mail', 'お問い合わせ（青葉大学）', '（青葉大学 青葉 太郎）'],
    ['mail', 'お問い合わせ 青葉 ', '（青葉大学 青葉 太郎）'],
    ['portal', 'お問い合わせ', '（青葉大学 青葉 太郎）'],
    ['mail', 'お問い合わせ 次郎', '（青葉大学 青葉 太郎）'],
    ['mail', '', undefined],
    ['mail', '  ', undefined],
  ] as const)('of a %s: %j', (kind, subject, mend) => {
    const at = subject.trimEnd().length;
    expect(check({ ...good, kind, subject })).toMatchObject([
      { rule: 'subject-name', part: 'subject', from: at, to: at, mend },
    ]);
  });

  test.each([
    ['mail', '件（青葉太郎）'],
    ['mail', '件 ｱｵﾊﾞ 青葉　太郎'],
    ['portal', ''],
    ['phone', ''],
    ['phone', '電話'],
  ] as const)('of a %s, fine: %j', (kind, subject) => {
    expect(rules({ kind, subject })).toEqual([]);
  });
});

describe('the hours', () => {
  const usual = { from: 540, to: 1080 };
  const own = situation({ rest: { hours: { from: 600, to: 1020 } } }).reply;
  const closedOnTuesday = { ...defaultCompanyCalendar, closedWeekdays: [2 as const] };
  test.each([
    ['early', '2026-12-01', 8 * 60 + 59, {}, '2026-12-01', usual],
    ['on the stroke of the end', '2026-12-01', 18 * 60, {}, '2026-12-02', usual],
    ['late on Friday', '2026-12-04', 22 * 60, {}, '2026-12-07', usual],
    ['on Saturday', '2026-12-05', 11 * 60, {}, '2026-12-07', usual],
    ['on a public holiday', '2026-11-23', 11 * 60, {}, '2026-11-24', usual],
    ['at the end of the year', '2026-12-30', 11 * 60, {}, '2027-01-04', usual],
    [
      'before the company’s own hours',
      '2026-12-01',
      9 * 60 + 30,
      { reply: own },
      '2026-12-01',
      { from: 600, to: 1020 },
    ],
    [
      'on its own closed day',
      '2026-12-01',
      11 * 60,
      { reply: situation({ rest: { calendar: closedOnTuesday } }).reply },
      '2026-12-02',
      usual,
    ],
    ['where the note is not known', '2026-12-05', 600, { reply: undefined }, '2026-12-07', usual],
  ] as const)('%s', (_, today, minute, changed, opensOn, hours) => {
    expect(check(good, { today: day(today), minute, ...changed })).toMatchObject([
      { rule: 'outside-hours', opens: { day: day(opensOn), hours } },
    ]);
  });

  test.each([540, 600, 1079, undefined])('minute %s is fine', (minute) => {
    expect(rules({}, { minute })).toEqual([]);
  });
});

describe('by the phone', () => {
  test.each([
    ['貴社の総合職', '貴社', '御社'],
    ['貴\n社の総合職', '貴\n社', '御社'],
    ['貴行の窓口', '貴行', '御行'],
    ['貴院', '貴院', '御院'],
    ['貴学園', '貴学園', '御学園'],
    ['きしゃの総合職', 'きしゃ', '御社'],
  ])('%j is said otherwise', (text, found, mend) => {
    expect(checkPiece(text, {}, 'phone')).toMatchObject([{ rule: 'company-term', found, mend }]);
  });

  test('御社 is right, and 貴重 is another word', () => {
    expect(checkPiece('御社の貴重なお時間', {}, 'phone')).toEqual([]);
  });
});

describe('the company of another note', () => {
  const of = (company: string, otherCompanies: string[]) => ({
    reply: situation({ rest: { company, person: undefined } }).reply,
    profile: { ...profile, name: '山田 花', reading: 'やまだ はな', university: '白樺大学' },
    otherCompanies,
  });
  test.each([
    ['part of this one’s name', '青葉商事株式会社', ['株式会社青葉', '商事'], '青葉商事の総合職'],
    ['part of it, abbreviated', '株式会社青葉商事', ['青葉'], '㈱青葉商事の総合職'],
    ['the end of it', '株式会社大青葉', ['青葉'], '大青葉の件、大青葉株式会社の件'],
    [
      'the same in another way of writing',
      '株式会社青葉',
      ['青葉㈱', 'あおば', '（株）青葉', '青葉'],
      '青葉の件',
    ],
    ['the same in the other kana', 'ミナト精機', ['みなと精機株式会社'], 'ミナト精機、みなと精機の件'],
    [
      'a word of all letters',
      '株式会社青葉',
      ['採用', '営業', '株式会社面接', 'オンライン'],
      '営業の採用面接をオンラインで',
    ],
    ['one letter', '株式会社青葉', ['空', 'X', '株式会社道'], '空の道をXまで'],
    ['digits', '株式会社青葉', ['20', '1120'], '11月20日の件'],
    ['a job site', '株式会社青葉', ['マイナビ', 'リクナビ'], 'マイナビから応募しました'],
    ['inside a word of Latin letters', '株式会社青葉', ['Aoba', 'NEO'], 'aobaya@example.jp、neon'],
    ['with signs only', '株式会社青葉', ['', ' ', '株式会社', '・'], '株式会社・青葉'],
  ])('%s is not another', (_, company, others, text) => {
    expect(checkPiece(text, of(company, others))).toEqual([]);
  });

  test.each([
    ['longer than this one’s', '株式会社青葉', ['青葉商事'], '青葉商事の件', '青葉商事'],
    ['with & and <', '株式会社青葉', ['A&B<C>株式会社'], 'Ａ＆Ｂ＜Ｃ＞の件', 'Ａ＆Ｂ＜Ｃ＞'],
    ['with signs of patterns', '株式会社青葉', ['(有)a.b*c?'], 'a.b*c?の件', 'a.b*c?'],
    [
      'that the applicant is called after',
      '株式会社青葉',
      ['株式会社山田'],
      '株式会社山田の件',
      '株式会社山田',
    ],
  ])('%s is', (_, company, others, text, found) => {
    expect(checkPiece(text, of(company, others))).toMatchObject([{ rule: 'other-company', found }]);
  });

  test('is found in every part, and not where the message goes to it', () => {
    const message = { ...good, to: '株式会社双葉 人事部', subject: `双葉の${good.subject}` };
    expect(check(message).map(({ part, found }) => `${part}: ${found}`)).toEqual([
      'to: 株式会社双葉',
      'subject: 双葉',
    ]);
    expect(rules(message, { reply: undefined })).toEqual([]);
    expect(check({ ...message, text: `${good.text}みなと精機` }, { reply: undefined })).toMatchObject([
      { found: 'みなと精機', mend: undefined },
    ]);
  });
});

describe('whatever the text is', () => {
  const words = [
    '御社',
    '殿',
    '至急',
    '○○',
    '【',
    '株式会社',
    '青葉',
    '\n',
    '\r\n',
    ' ',
    'なぜ',
    '11月',
    '20日',
    'ﾊﾞ',
    '㈱',
    '\u3099',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join('')),
  );

  test('every place is in it, and every finding has words in both languages', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.constantFrom('mail' as const, 'phone' as const),
        (to, subject, body, kind) => {
          const message = { kind, to, subject, text: body };
          for (const finding of check(message, { minute: 0 })) {
            const { part, from, to: end, found } = finding;
            expect(from).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(from);
            expect(message[part].slice(from, end)).toBe(found);
            for (const language of ['ja', 'en'] as const) {
              const { reason, fix } = wordingText(finding, language);
              expect(`${reason}|${fix}`).not.toMatch(/undefined|「」|“”/);
            }
          }
        },
      ),
    );
  });

  test('in a long text every slip is found', () => {
    const long = '早急に早く至急なぜ御中（○○○'.repeat(1000);
    expect(checkPiece(long).length).toBeGreaterThan(1000);
  });

  test('there are at most sixteen rules', () => {
    expect(wordingRuleIds.length).toBeLessThanOrEqual(16);
  });
});
