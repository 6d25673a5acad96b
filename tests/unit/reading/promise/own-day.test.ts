/** The days of interviews and other matters are beside what is promised; asking on them would be asking before anyone promised a thing. */
import { describe, expect, test } from 'vitest';
import { line, read } from './reading';

/** Rows said on Mon 2026-11-30. */
function onMonday(title: string, rows: readonly (readonly [phrase: string, expected: string])[]): void {
  describe(title, () => {
    test.each(rows)('%s → %s', (phrase, expected) => {
      expect(line(phrase, '2026-11-30')).toBe(expected);
    });
  });
}

onMonday('M2: the day of the next interview is not that of the reply', [
  ['二次面接は12/4で、結果は後日連絡します', 'open – –'],
  ['最終面接は12/4です、結果は追って連絡します', 'open – –'],
  ['次回は12/4に、結果は別途連絡', 'open – –'],
  ['一次面接12/4、二次面接12/11、結果は追って連絡', 'open – –'],
  ['12/4に最終面接、合否は電話で', 'unknown'],
  ['12/4最終面接→合否は電話', 'unknown'],
  ['オンライン面接12/4、結果メール', 'unknown'],
  ['来週水曜に面接し、金曜に連絡', 'by – 12-11'],
  ['12月10日に二次試験があります。結果は郵送いたします。', 'open – –'],
  // These days are of the reply.
  ['書類選考は12/4までにご連絡します', 'by – 12-04'],
  ['次回の面接日程は12/4までにご連絡します', 'by – 12-04'],
  ['役員会が来週木曜にあるので、その翌日には', 'by – 12-11'],
]);

onMonday('U5: nor does an amount count from today then', [
  ['12/4に面接、3営業日以内に結果', 'unknown'],
  ['12/4（最終面接）3営業日以内に結果', 'unknown'],
  ['最終面接は12/4で結果は1週間後', 'unknown'],
  ['3営業日以内（12/4の面接から）', 'unknown'],
  ['3営業日以内（面接日12/4）', 'unknown'],
  ['3営業日以内（11/30の面接から）', 'by – 12-03'],
]);

onMonday('L4: what lasts until a day is over then', [
  ['面接は12/4まで、結果は追って連絡します', 'open 12-04 –'],
  ['応募は12/4まで。結果は連絡します', 'open 12-04 –'],
  ['12/10まで検討します。結果は連絡します', 'open 12-10 –'],
  ['12/4面接後、結果連絡', 'open 12-04 –'],
  ['12/10を待って連絡します', 'open 12-10 –'],
  ['12/8の役員会にて最終決定し、以降順次ご連絡', 'open 12-08 –'],
  ['選考は12/4まで、結果は全員に1週間以内に連絡', 'unknown'],
]);

onMonday('U8: an event of a week, without its day', [
  ['来週の面接後に結果をお伝えします', 'unknown'],
  ['来週の役員会のあと、週末までにご連絡します', 'by – 12-11'],
]);

onMonday('D9: the day after another', [
  ['12/4面接の翌日に結果', 'by – 12-07'],
  ['12/5の会議の翌日', 'by – 12-08'],
]);

describe('O5: a day beside another matter is not certain', () => {
  test.each([
    '選考を来週中に行い、結果をご連絡します',
    '12/10まで検討し、結果をご連絡します',
    '金曜は予定があるので、結果は個別に連絡します',
    'オンライン説明会 12/4、合否は電話',
    '12/10の連絡予定でしたが、もう少しかかります',
    '12/10に中間報告をします。結果は後日連絡します',
    '金曜に確認の電話をする',
    '金曜にメールしてと言われた',
    '回答期限は12/10',
    '内定の返事は来週中に',
    '交通費の連絡は1週間後に',
    'ご返信後3営業日以内にご連絡',
    '5営業日以内にご連絡いたしますが、前後する可能性がございます',
    '15日(水)か16日に',
    '来週の頭に',
    '来週末に電話します',
    '2 weeks from the final interview',
  ])('%s', (phrase) => {
    expect(read(phrase, '2026-11-30').certain).toBe(false);
  });

  test.each([
    '面接後、来週中に、合否をご連絡します',
    '選考結果は、12/4までに、メールでご連絡します',
    '12/4に説明会がありますので、結果は来週中にご連絡します',
    '来週火曜まで面接がありますので、そのあとにご連絡いたします',
    '土日も含めて10日以内に結果を差し上げます',
    '早めにご連絡しますが、最長で2週間です',
    'ご希望に添えない場合はご連絡いたしませんのでご了承ください',
    'まもなくご連絡いたします',
    'by close of business on Friday',
    'no later than the 15th',
  ])('but %s is', (phrase) => {
    expect(read(phrase, '2026-11-30').certain).toBe(true);
  });
});
