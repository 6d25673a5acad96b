import { describe, expect, test } from 'vitest';
import { day } from '../../base/calendar/day';
import { line, read } from './reading';

/** Rows said on Fri 2026-11-20, before a weekend and the holiday of Mon 11-23. */
function onFriday(title: string, rows: readonly (readonly [phrase: string, expected: string])[]): void {
  describe(title, () => {
    test.each(rows)('%s → %s', (phrase, expected) => {
      expect(line(phrase, '2026-11-20')).toBe(expected);
    });
  });
}

onFriday('L1: not before it is over', [
  ['来週中は厳しいので、再来週に連絡します', 'by – 12-04'],
  ['来週中の連絡は難しく、再来週になりそうです', 'by – 12-04'],
  ['12月上旬には間に合わず、中旬になります', 'by – 12-18'],
  ['年内は無理です', 'open 2027-01-04 –'],
  ['今月中の回答はできかねます', 'open 12-01 –'],
  ['11月中には出ません', 'open 12-01 –'],
  ['1週間を超えることもあります', 'open 11-27 –'],
  ['来週には出ると思いますが、出ない場合は再来週', 'unknown'],
  ['難しいかもしれませんが来週中には', 'unknown'],
  ['合否いずれの場合も来週中に', 'by – 11-27'],
  ['GW明けには決まりません', 'unknown'],
  ["We can't decide before next Friday", 'open 11-27 –'],
]);

onFriday('L2: not before it begins', [
  ['早くても来週末になります', 'open 11-27 –'],
  ['早ければ来週にもご連絡します', 'open 11-24 –'],
  ['早ければ来週、遅くとも再来週の水曜', 'range 11-27 12-02'],
  ['最低でも2週間、長ければ1ヶ月', 'range 12-04 12-21'],
  ['12月になりましたら連絡します', 'open 12-01 –'],
  ['来月に入り次第', 'open 12-01 –'],
  ['2週間くらいは見ておいてください', 'open 12-04 –'],
  ['2週間はください', 'by – 12-04'],
  ['next week at the earliest', 'open 11-24 –'],
]);

onFriday('L3, L4: past it, and after what is over by then', [
  ['12/10を過ぎましたらご連絡します', 'open 12-10 –'],
  ['来週を過ぎる見込み', 'open 11-30 –'],
  ['5営業日を過ぎても連絡がない場合はお問い合わせください', 'by – 11-30'],
  ['12/4に選考会議があるため、その後のご連絡となります', 'open 12-04 –'],
  ['12/4に全員の面接が終わります。その後ご連絡します。', 'open 12-04 –'],
  ['12/4に全員の面接が終わります。その後1週間以内にご連絡します', 'unknown'],
  ['12/5まで面接があるのでその後、来週中に', 'unknown'],
  ['12/4まで一次面接を実施しております', 'open 12-04 –'],
  ['1週間後から順次ご連絡', 'open 11-27 –'],
  ['12/4の午後に', 'by – 12-04'],
]);

onFriday('C8, S3: closures that the phrase names', [
  ['11/24〜11/27は社員旅行のため、3営業日以内にご連絡します', 'by – 12-02'],
  ['3営業日以内に連絡します。（11/25は休業日です）', 'by – 11-27'],
  ['担当者は来週お休みです。再来週連絡します', 'by – 12-04'],
  ['担当が11/25から11/27まで出張で不在のため、来週以降に連絡します', 'open 11-24 –'],
  ['三連休明け', 'open 11-24 –'],
  ['三連休明けの火曜', 'unknown'],
  ['連休明けから1週間', 'unknown'],
  ['冬休み明け', 'open 2027-01-04 –'],
  ['シルバーウィーク明け', 'unknown'],
  ['土日明けに1週間以内', 'unknown'],
]);

onFriday('U5, U8: from when an amount counts', [
  ['全員の面接が終わり次第、1週間以内にご連絡', 'unknown'],
  ['他の応募者の選考の後、1週間以内に', 'unknown'],
  ['次回選考日から1週間', 'unknown'],
  ['締め切ってから1週間', 'unknown'],
  ['その1週間後です', 'unknown'],
  ['来週の3営業日後', 'unknown'],
  ['12/1〜1週間', 'unknown'],
  ['面接は12/4までです。結果はその1週間後です', 'unknown'],
  ['二次面接は12/4です。結果は3営業日以内に', 'unknown'],
  ['二次面接は12/4です。結果は来週中に', 'by – 11-27'],
  ['12/4に役員会があり、翌週に連絡', 'by – 12-11'],
  ['二次面接後1週間以内', 'by – 11-27'],
  ['within 2 weeks of the final interview', 'by – 12-04'],
  ['3 days after the deadline', 'unknown'],
]);

onFriday('A1b, A10, U4: which days, and days or a date', [
  ['48時間以内（土日祝を除く）', 'by – 11-25'],
  ['1週間以内※土日除く', 'by – 11-30'],
  ['2稼働日で', 'by – 11-25'],
  ['中2日でご連絡', 'unknown'],
  ['25日あたり', 'unknown'],
  ['およそ10日', 'unknown'],
  ['4日か11日', 'range 12-04 12-11'],
  ['3日に1度ご連絡', 'unknown'],
  ['1週間前までに', 'unknown'],
  ['1時間受付、1週間以内に', 'by – 11-27'],
]);

onFriday('D, P: joined weekdays, carried weeks and months', [
  ['木か月の朝イチ', 'range 11-26 11-30'],
  ['来週火〜木', 'range 11-24 11-26'],
  ['月〜金の9時〜18時にお電話します。1週間以内に', 'by – 11-27'],
  ['来週の役員会のあと、週末までにご連絡します', 'by – 11-27'],
  ['来週水曜に面接し、金曜に連絡', 'by – 11-27'],
  ['さ来週前半か月半ば', 'range 12-04 12-18'],
  ['12月7日の週末まで', 'by – 12-11'],
  ['12/4に説明会があり連絡', 'unknown'],
  ['12/4に説明会があり、来週中に連絡', 'by – 11-27'],
]);

onFriday('N: the applicant and the company', [
  ['12/4までにメールにてご返信ください', 'unknown'],
  ['12/4（金）18時必着で書類を提出してください', 'unknown'],
  ['12/4までに書類をご提出ください。選考結果は2週間以内にご連絡します', 'unknown'],
  ['日程の連絡がない場合は辞退とみなします', 'unknown'],
  ['マイページ', 'unknown'],
  ['○日以内に連絡', 'unknown'],
  ['お盆からご連絡', 'unknown'],
]);

onFriday('Q: only those who pass, and who else is told', [
  ['合格の場合のみ来週中に電話。不合格の場合は郵送', 'by – 11-27'],
  ['採用の方にのみ電話、それ以外はメールで来週中', 'by – 11-27'],
  ['不採用の場合、履歴書は返却しません。結果は1週間以内にご連絡します', 'by – 11-27'],
  ['不合格の場合は通知なし、1ヶ月以内に電話かメールで', 'passOnly – 12-21'],
  ['次の選考に進んでいただける場合にのみ、12月1日までにご連絡', 'passOnly – 12-01'],
  ['3日程度連絡がない場合は不採用', 'passOnly 11-24 11-26 ambiguous'],
  ["If you don't hear back by Dec 4, you were not selected", 'passOnly – 12-04'],
]);

describe('C6: a week with no business day left', () => {
  test.each([
    ['今週中', '2026-11-29', 'by – 12-04'],
    ['今週か来週', '2026-11-29', 'range 12-04 12-11'],
    ['来週中', '2026-11-29', 'by – 12-04'],
    ['今週水曜', '2026-11-28', 'by – 12-02'],
  ])('%s said %s → %s', (phrase, saidOn, expected) => {
    expect(line(phrase, saidOn)).toBe(expected);
  });
});

describe('what a reading tells of the words', () => {
  test('the closures it names, with their words', () => {
    const { closures, quotable } = read(
      '11/24〜11/27は社員旅行のため、3営業日以内にご連絡します',
      '2026-11-20',
    );
    expect(closures.map(({ label }) => label)).toEqual(['11/24〜11/27は社員旅行']);
    expect(quotable).toBe(false);
  });

  test.each([
    ['結果は来週中に連絡します', true, '結果は来週中に連絡します'],
    ['お世話になっております。結果は来週中に連絡します。', true, '結果は来週中に連絡します'],
    ['入社日は4月1日です。結果は来週中に連絡します', false, '結果は来週中に連絡します'],
    ['来週中は厳しいので、再来週に', false, '来週中は厳しいので、再来週に'],
    ['早くても来週', false, '早くても来週'],
    ['来週中に一次、12月中に最終の結果。遅くとも年内に', true, undefined],
  ])('%s', (phrase, quotable, sentence) => {
    expect(read(phrase, '2026-11-20')).toMatchObject({
      quotable,
      ...(sentence !== undefined && { sentence }),
    });
  });

  test.each([
    ['12/1から3営業日以内', 'counted-from-other-day', '12/1から3営業日以内'],
    ['応募締切後2週間', 'counted-from-event', '応募締切後2週間'],
    ['連絡は12月第1週', 'unread-word', '第1週'],
    ['結果は10日を目安に', 'days-or-date', '10日'],
    ['11/15まで', 'past', '11/15'],
    ['難しいかもしれませんが来週中には', 'turned', '難し'],
  ])('%s is not read: %s, because of 「%s」', (phrase, reason, unread) => {
    expect(read(phrase, '2026-11-20')).toMatchObject({
      kind: 'unknown',
      reason,
      unread,
      example: day('2026-12-07'),
    });
  });
});

describe('O5: certain', () => {
  test.each([
    ['面接の結果は、1週間以内にメールにてご連絡いたします。', true],
    ['1週間程度', true],
    ['社長次第で来週中', false],
    ['結果は来週中にお伝えできると思いますが、役員の都合で遅れるかもしれません', false],
    ['次回面接は12/4です', false],
    ['12/4に最終面接です', false],
    ['1週間以内ではありません', false],
    ['1週間以内にご連絡いたします。ただし、遅れる場合がございます。', false],
    ['二次面接後1週間以内', false],
    ['We will let you know within a week', true],
    ['We might let you know within a week, honestly', false],
  ])('%s: %s', (phrase, certain) => {
    expect(read(phrase, '2026-11-20').certain).toBe(certain);
  });
});
