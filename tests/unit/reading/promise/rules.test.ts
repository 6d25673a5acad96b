import { describe, expect, test } from 'vitest';
import type { WrittenCalendar } from './reading';
import { readAsWritten } from './reading';

/** One line of a reading: kind, earliest, latest, and whether it is ambiguous. */
function reading(phrase: string, saidOn: string, calendar?: WrittenCalendar): string {
  const { kind, earliest = '–', latest = '–', ambiguous } = readAsWritten(phrase, saidOn, calendar);
  const line = kind === 'unknown' ? kind : `${kind} ${earliest} ${latest}`;
  return ambiguous ? `${line} ambiguous` : line;
}

/** Rows said on Fri 2026-11-20, before a weekend and the holiday of Mon 11-23. Dates in 2026 unless written out. */
function onFriday(title: string, rows: readonly (readonly [phrase: string, expected: string])[]): void {
  describe(title, () => {
    test.each(rows)('%s → %s', (phrase, expected) => {
      expect(reading(phrase, '2026-11-20').replaceAll('2026-', '')).toBe(expected);
    });
  });
}

onFriday('T: text', [
  ['３ 営業日 以内', 'by – 11-26'],
  ['11／27（㈮）', 'by – 11-27'],
  ['11⽉27⽇', 'by – 11-27'],
  ['３\u200b営業日\ufeff以内', 'by – 11-26'],
  ['〜11/27', 'by – 11-27'],
  ['〜4日', 'by – 12-04'],
  ['・3営業日以内\n・メール', 'by – 11-26'],
  ['**3営業日以内**にご連絡いたします🙏', 'by – 11-26'],
  ['「28日」までに', 'by – 11-30'],
  ['11/27 17:00まで', 'by – 11-27'],
  ['11月27日午前中', 'by – 11-27'],
  ['17時まで', 'unknown'],
  ['100名から応募があり、1週間以内に', 'by – 11-27'],
  ['一次・二次の結果は1週間以内に', 'by – 11-27'],
  ['03-1234-5678、3営業日以内に', 'by – 11-26'],
  ['https://example.com/2026/12/01 を見て3営業日以内に', 'by – 11-26'],
  ['約1週間程度が目安です', 'by – 11-27'],
  ['二十日ほど', 'by – 12-10'],
  ['十一月二十七日まで', 'by – 11-27'],
]);

onFriday('T3, U3: numbers are read whole', [
  ['1.5週間', 'unknown'],
  ['0日以内', 'unknown'],
  ['999999日以内', 'unknown'],
  ['三百六十五日以内', 'unknown'],
  ['1,000日以内', 'unknown'],
  ['百日以内', 'unknown'],
  ['二三日中に', 'unknown'],
  ['一〇日以内', 'unknown'],
  ['03日以内', 'by 11-24 11-26 ambiguous'],
  ['万一、3営業日以内に届かなければ', 'by – 11-26'],
]);

onFriday('A: amounts', [
  ['3営業日後', 'by – 11-26'],
  ['営業日で5日以内', 'by – 11-30'],
  ['5日以内(営業日)', 'by – 11-30'],
  ['土・日・祝日を除く5日以内', 'by – 11-30'],
  ['3日（土日祝除く）以内', 'by – 11-26'],
  ['土曜・日曜・祝日を除いて5日以内', 'by – 11-30'],
  ['10日以内', 'by 11-30 12-07 ambiguous'],
  ['11日以内', 'by – 12-01'],
  ['30日以内', 'by – 12-21'],
  ['暦日で5日以内', 'by – 11-25'],
  ['土日も含む5日以内', 'by – 11-25'],
  ['カレンダー通り5日以内', 'by 11-25 11-30 ambiguous'],
  ['2週で', 'by – 12-04'],
  ['3か月以内', 'by – 2027-02-22'],
  ['1カ月', 'by – 12-21'],
  ['24時間以内', 'by – 11-24'],
  ['25時間以内', 'by – 11-24'],
  ['3日で', 'by 11-24 11-26 ambiguous'],
  ['3日目', 'by 11-24 11-26 ambiguous'],
  ['3日のうちに', 'by 11-24 11-26 ambiguous'],
]);

onFriday('A8: two amounts', [
  ['8〜12日程度', 'range 11-30 12-02'],
  ['2日か3日以内', 'range 11-24 11-26 ambiguous'],
  ['1週間ないし10日', 'range 11-27 12-07 ambiguous'],
  ['約2週間〜約1ヶ月', 'range 12-04 12-21'],
  ['早ければ3日、遅くとも1週間以内', 'range 11-24 11-27'],
  ['2-3営業日', 'range 11-25 11-26'],
  ['1〜2か月', 'range 12-21 2027-01-20'],
  ['5〜3日以内', 'range 11-25 11-26 ambiguous'],
  ['2週間〜1週間', 'unknown'],
]);

onFriday('A9, U5: where the count starts', [
  ['本日より1週間以内', 'by – 11-27'],
  ['翌日から3日以内', 'by 11-24 11-26 ambiguous'],
  ['面接日の翌日から起算して7営業日以内', 'by – 12-02'],
  ['面接後3営業日以内', 'by – 11-26'],
  ['11月20日から3営業日以内', 'by – 11-26'],
  ['12/1から3営業日以内', 'unknown'],
  ['来週月曜より1週間', 'unknown'],
  ['12/1の3日後', 'unknown'],
  ['翌営業日から3営業日以内', 'unknown'],
]);

onFriday('U5: the other ways of counting from a stated day', [
  ['12/1より起算し10日以内', 'unknown'],
  ['12/1から起算した3営業日以内', 'unknown'],
  ['12/1を起算日として3営業日以内', 'unknown'],
  ['12/1起算で3営業日以内', 'unknown'],
  ['12/1を含め3営業日以内', 'unknown'],
  ['来週水曜を起点に3営業日', 'unknown'],
  ['12/1から最大で2週間', 'unknown'],
  ['最終面接(12/1)から1週間以内', 'unknown'],
  ['12/1(最終面接)から1週間以内', 'unknown'],
  ['12/1(2次面接)から1週間以内', 'unknown'],
  ['12/1(予定)から1週間', 'unknown'],
  ['12月1日面接から1週間', 'unknown'],
  ['12/1最終面接後3営業日以内', 'unknown'],
  ['来週面接後3営業日以内', 'unknown'],
  ['12月の面接後3営業日以内', 'unknown'],
  ['12/1〜3から1週間', 'unknown'],
  ['11/20面接から1週間以内', 'by – 11-27'],
  ['面接(11/20)から3営業日以内', 'by – 11-26'],
  ['11/27か面接から1週間以内', 'by – 11-27'],
  ['12/1以降、2週間以内', 'unknown'],
]);

onFriday('T5, T6: a hedge or a remark in brackets hides no word behind it', [
  ['12月上旬頃から中旬頃', 'range 12-10 12-18'],
  ['12月上旬予定〜中旬', 'range 12-10 12-18'],
  ['12月中旬頃から下旬頃にかけて', 'range 12-18 12-28'],
  ['12月上旬頃か中旬頃', 'range 12-10 12-18'],
  ['金曜頃から月曜頃', 'range 11-27 11-30'],
  ['来週の水曜頃〜金曜頃', 'range 11-25 11-27'],
  ['12/1頃から順次', 'open 12-01 –'],
  ['12/1(火)頃より順次', 'open 12-01 –'],
  ['12/1頃〜', 'open 12-01 –'],
  ['12/1程度〜', 'open 12-01 –'],
  ['12/1を目安〜', 'open 12-01 –'],
  ['12/1(予定)以降', 'open 12-01 –'],
  ['12/1(予定)より順次', 'open 12-01 –'],
  ['(12/1)以降', 'open 12-01 –'],
  ['来週頃以降', 'open 11-24 –'],
  ['来月頃から', 'open 12-01 –'],
  ['12月頃から順次', 'open 12-01 –'],
  ['12月くらいから順次', 'open 12-01 –'],
  ['12月くらいに', 'by – 12-28'],
  ['12月程度', 'by – 12-28'],
  ['12月中旬頃以降', 'open 12-11 –'],
  ['25日頃以降', 'open 11-25 –'],
  ['明日頃から順次', 'open 11-24 –'],
  ['週明け頃から順次', 'open 11-24 –'],
  ['12/1頃から1週間', 'unknown'],
  ['来週頃から1週間', 'unknown'],
  ['明日頃から3営業日以内', 'by – 11-26'],
  ['2週間を目途以上', 'open 12-04 –'],
  ['1週間を目安〜2週間', 'range 11-27 12-04'],
  ['12/1頃まで', 'by – 12-01'],
  ['11/25頃、3営業日以内', 'range 11-25 11-26'],
]);

onFriday('A10, D4, U4: 3 days or the 3rd', [
  ['3日', 'unknown'],
  ['2、3日', 'range 11-24 11-26 ambiguous'],
  ['3日中', 'unknown'],
  ['10日を目安に', 'unknown'],
  ['10日目安に', 'unknown'],
  ['1日も早く', 'open – –'],
  ['4日〜', 'unknown'],
  ['3日まで', 'by – 12-03'],
  ['27日に', 'by – 11-27'],
  ['25日頃', 'by – 11-25'],
  ['27日の17時', 'by – 11-27'],
  ['27日(金)', 'by – 11-27'],
  ['15日中', 'by – 12-15'],
  ['31日まで', 'unknown'],
  ['32日まで', 'unknown'],
  ['20日まで', 'by – 11-20'],
  ['四日市支店より1週間以内に', 'by – 11-27'],
]);

onFriday('D: days', [
  ['2026年11月27日', 'by – 11-27'],
  ['2026/11/27', 'by – 11-27'],
  ['2026.11.27', 'by – 11-27'],
  ['２０２６−１１−２７', 'by – 11-27'],
  ['令和8/11/27', 'by – 11-27'],
  ['R8.11.27', 'by – 11-27'],
  ['令和八年十一月二十七日', 'by – 11-27'],
  ['11月27', 'by – 11-27'],
  ['11-27', 'unknown'],
  ['来月の4日', 'by – 12-04'],
  ['来月31日', 'by – 2027-01-04'],
  ['11/27(木)', 'by – 11-27 ambiguous'],
  ['11/23(月・祝)', 'by – 11-24'],
  ['11/27(Fri)まで', 'by – 11-27'],
  ['金曜日', 'by – 11-27'],
  ['来月曜', 'by – 11-24'],
  ['翌月曜日', 'by – 11-24'],
  ['次の水曜', 'by – 11-25'],
  ['来週(金)', 'by – 11-27'],
  ['再来週の水曜', 'by – 12-02'],
  ['今週の日曜', 'by – 11-24'],
  ['今週の水曜', 'unknown'],
  ['本日17時までに', 'by – 11-20'],
  ['今日の夕方', 'by – 11-20'],
  ['本日はありがとうございました', 'unknown'],
  ['明後日まで', 'by – 11-24'],
  ['しあさって', 'unknown'],
  ['翌々営業日', 'by – 11-25'],
]);

onFriday('P: periods', [
  ['今週中', 'by – 11-20'],
  ['翌週いっぱい', 'by – 11-27'],
  ['さ来週半ば', 'by – 12-04'],
  ['来週の面接', 'unknown'],
  ['週末までに', 'by – 11-20'],
  ['来週頭', 'by – 11-24'],
  ['再来週の初め', 'by – 11-30'],
  ['今週の頭', 'by – 11-20'],
  ['来月の上旬', 'by – 12-10'],
  ['12月中旬', 'by – 12-18'],
  ['12月中', 'by – 12-28'],
  ['今月のご予定', 'unknown'],
  ['12月に', 'by – 12-28'],
  ['12月', 'by – 12-28'],
  ['4月入社の方へ', 'unknown'],
  ['11月一杯', 'by – 11-30'],
  ['2027年1月上旬', 'by – 2027-01-08'],
  ['来年1月中旬', 'by – 2027-01-20'],
  ['月内', 'by – 11-30'],
  ['下旬に', 'by – 11-30'],
  ['中旬', 'by – 11-20'],
  ['11月上旬', 'unknown'],
  ['年末まで', 'by – 12-28'],
  ['年末年始を除く3営業日以内', 'by – 11-26'],
  ['来年末', 'unknown'],
  ['1年内', 'unknown'],
]);

onFriday('S: only a beginning', [
  ['12/1以後', 'open 12-01 –'],
  ['11/25より順次', 'open 11-25 –'],
  ['11/25〜', 'open 11-25 –'],
  ['11/25 10:00〜', 'open 11-25 –'],
  ['12月以降', 'open 12-01 –'],
  ['12月下旬以降', 'open 12-21 –'],
  ['3日以上', 'open 11-24 –'],
  ['3日以降', 'open 12-03 –'],
  ['1週間以降', 'open 11-27 –'],
  ['今週以降', 'unknown'],
  ['年明け早々に', 'open 2027-01-04 –'],
]);

onFriday('N: no date named', [
  ['追ってご連絡します', 'open – –'],
  ['なるべく早く', 'open – –'],
  ['未定', 'open – –'],
  ['特になし', 'open – –'],
  ['担当者の都合は未定なので', 'unknown'],
  ['We will be in touch soon.', 'open – –'],
  ['　', 'open – –'],
]);

onFriday('Q: only those who pass', [
  ['通過された方にのみご連絡します', 'passOnly – –'],
  ['採用となった場合に限り、来週中に', 'passOnly – 11-27'],
  ['次の選考にお進みいただく方へのみ', 'passOnly – –'],
  ['見送りの場合、通知は省略します', 'passOnly – –'],
  ['1週間以内に連絡がなければ不採用とご理解ください', 'passOnly – 11-27'],
  ['合格者のみ3日以内に', 'passOnly 11-24 11-26 ambiguous'],
  ['不合格者のみ郵送します', 'open – –'],
  ['採用結果はメールのみで3営業日以内に', 'by – 11-26'],
  ['選考結果のいかんにかかわらず3営業日以内に', 'by – 11-26'],
  ['不採用の方にも3営業日以内に', 'by – 11-26'],
  ['連絡がないことはありません。不採用でも3営業日以内に', 'by – 11-26'],
  ['合格者のみならず全員に1週間以内に', 'by – 11-27'],
  ['合格の方だけでなく全員に1週間以内に', 'by – 11-27'],
  ['合格の方だけではなく全員に1週間以内に', 'by – 11-27'],
  ['合格された方のみなさまに1週間以内に', 'by – 11-27'],
  ['合格者だけで1週間以内に', 'passOnly – 11-27'],
  ['1週間連絡がない場合も、見送りとは限りません', 'by – 11-27'],
  ['見送りの場合でも連絡なしということはありません。1週間以内に', 'by – 11-27'],
  ['不採用の場合はご連絡しないことがあります', 'passOnly – –'],
]);

onFriday('M: more than one time', [
  ['11/25〜28', 'range 11-25 11-30'],
  ['11月25〜27日', 'range 11-25 11-27'],
  ['11/25(水)〜27(金)', 'range 11-25 11-27'],
  ['25〜27日まで', 'range 11-25 11-27'],
  ['25日から27日の間', 'range 11-25 11-27'],
  ['25、26日に', 'range 11-25 11-26'],
  ['来週の木曜〜月曜', 'range 11-26 11-30'],
  ['12月上旬〜中旬', 'range 12-10 12-18'],
  ['12/28〜1/5', 'range 12-28 2027-01-05'],
  ['来月25日〜来月28日', 'range 12-25 12-28'],
  ['11/25 10:00〜11/27 12:00', 'range 11-25 11-27'],
  ['来週〜再来週', 'range 11-27 12-04'],
  ['11月20日の一次面接の結果は11月27日に', 'by – 11-27'],
  ['1週間以内、または来週中', 'by – 11-27'],
  ['来週以降、12/10までに', 'range 11-24 12-10'],
  ['年内または年明け', 'open 2027-01-04 –'],
]);

onFriday('never too early: what a second reading of the rules showed', [
  ['11/25・26', 'range 11-25 11-26'],
  ['11/25か26まで', 'range 11-25 11-26'],
  ['11/25、3営業日以内', 'range 11-25 11-26'],
  ['11/25、5階にて', 'by – 11-25'],
  ['12月上旬か中旬', 'range 12-10 12-18'],
  ['12月上・中旬', 'range 12-10 12-18'],
  ['12月中旬〜月末', 'range 12-18 12-28'],
  ['年末〜1月上旬', 'range 12-28 2027-01-08'],
  ['来月25〜27日まで', 'range 12-25 12-28'],
  ['来月4、5日まで', 'range 12-04 12-07'],
  ['来週水曜か木曜', 'range 11-25 11-26'],
  ['金曜か月曜', 'range 11-27 11-30'],
  ['12/1の面接後3営業日以内', 'unknown'],
  ['来週の面接後、3営業日以内', 'unknown'],
  ['12月の第1営業日', 'unknown'],
  ['12月1週目', 'unknown'],
  ['11/27より前に', 'by – 11-27'],
  ['25日〜来週中', 'unknown'],
  ['12026/11/27', 'unknown'],
  ['①3営業日以内', 'by – 11-26'],
  ['1. 3営業日以内', 'by – 11-26'],
  ['3日です', 'unknown'],
  ['未定です', 'open – –'],
  ['3月(予定)', 'by – 2027-03-31'],
  ['会社説明日程は追ってご連絡', 'open – –'],
  ['不採用もしくは辞退の場合はご連絡いたしません', 'passOnly – –'],
  ['本日(金)中に', 'by – 11-20'],
  ['within 3 days from today', 'by 11-24 11-26 ambiguous'],
  ['2weeks', 'unknown'],
]);

onFriday('U: unknown', [
  ['GW明け', 'open 2027-05-06 –'],
  ['お盆明けに1週間以内', 'unknown'],
  ['数ヶ月後', 'unknown'],
  ['1週間半', 'unknown'],
  ['第2金曜', 'unknown'],
  ['来年度', 'unknown'],
  ['13/5', 'unknown'],
  ['2/30まで', 'unknown'],
  ['2/29まで', 'unknown'],
  ['26/11/27', 'unknown'],
  ['26年11月27日', 'unknown'],
  ['26年12月上旬', 'unknown'],
  ['2025-11-27', 'unknown'],
  ['180日以内', 'by – 2027-05-19'],
  ['181日以内', 'unknown'],
  ['あ'.repeat(501), 'unknown'],
]);

onFriday('E: English', [
  ['within two weeks', 'by – 12-04'],
  ['2-3 business days', 'range 11-25 11-26'],
  ['1 or 2 weeks', 'range 11-27 12-04'],
  ['in 3 days', 'by 11-24 11-26 ambiguous'],
  ['5 calendar days', 'by – 11-25'],
  ['within 48 hours', 'by – 11-24'],
  ['1.5 weeks', 'unknown'],
  ['3 days after Nov 27', 'unknown'],
  ['within a week of the interview', 'by – 11-27'],
  ['27 Nov, 2026', 'by – 11-27'],
  ['November 27th', 'by – 11-27'],
  ['Friday, December 4', 'by – 12-04'],
  ['Friday, December 3', 'by – 12-03 ambiguous'],
  ['Nov 25-28', 'range 11-25 11-30'],
  ['Feb 30', 'unknown'],
  ['tomorrow', 'by – 11-24'],
  ['by Friday', 'by – 11-27'],
  ['next Monday', 'by – 11-24'],
  ['this Wednesday', 'unknown'],
  ['by the end of the week', 'by – 11-20'],
  ['end of next month', 'by – 12-28'],
  ['Only successful applicants will be contacted within a week', 'passOnly – 11-27'],
  ['Thank you for your time today. We will reply within a week.', 'by – 11-27'],
  ['within three (3) business days', 'by – 11-26'],
  ['after Dec 1', 'open 12-01 –'],
  ['from December 1, 2026', 'open 12-01 –'],
  ['on or after Dec 1', 'open 12-01 –'],
  ['starting next week', 'open 11-24 –'],
  ['Dec 1 or later', 'open 12-01 –'],
  ['from Nov 25 to Nov 27', 'range 11-25 11-27'],
  ['after Dec 1, by Dec 10', 'range 12-01 12-10'],
  ['a week from Monday', 'unknown'],
  ['the day after tomorrow', 'by – 11-24'],
]);

onFriday('never too early, never guess: what only looks like a nearer time', [
  ['来月の月末までに', 'by – 12-28'],
  ['12月の月末', 'by – 12-28'],
  ['来週の週末', 'by – 11-27'],
  ['再来週の週明け', 'by – 11-30'],
  ['来月の金曜', 'unknown'],
  ['12月の週末', 'unknown'],
  ['来年の年末', 'unknown'],
  ['今月の金曜', 'by – 11-27'],
  ['今週明け', 'unknown'],
  ['来週明け', 'unknown'],
  ['再来週明け', 'unknown'],
  ['数十日以内', 'unknown'],
  ['数十営業日', 'unknown'],
  ['数十週間', 'unknown'],
  ['十数日以内', 'unknown'],
  ['数十名から応募があり、1週間以内に', 'by – 11-27'],
  ['所要日数3日以内', 'by 11-24 11-26 ambiguous'],
  ['12月上旬ないし中旬', 'range 12-10 12-18'],
  ['11/24ないしは25日', 'range 11-24 11-25'],
  ['12/1〜順次', 'open 12-01 –'],
]);

onFriday('M1: lists of more than two, and mere weekdays', [
  ['11/24、25、26に', 'range 11-24 11-26'],
  ['11/24・25・26日', 'range 11-24 11-26'],
  ['11/24〜25、27〜30', 'range 11-24 11-30'],
  ['11/24、25を予定', 'range 11-24 11-25'],
  ['24、25、26日に', 'range 11-24 11-26'],
  ['1、2、3営業日', 'range 11-24 11-26'],
  ['1、1.5、2週間', 'unknown'],
  ['11/25-monthly', 'by – 11-25'],
  ['11/24、5、6階にて', 'by – 11-24'],
  ['来週火曜か水曜か木曜', 'range 11-24 11-26'],
  ['来週(火)〜(木)', 'range 11-24 11-26'],
  ['来週(火)か(木)', 'range 11-24 11-26'],
  ['来週火〜木曜', 'range 11-24 11-26'],
  ['来週火曜〜木まで', 'range 11-24 11-26'],
  ['11/25(水)〜(金)', 'range 11-25 11-27'],
  ['12月上旬か中旬か下旬', 'range 12-10 12-28'],
]);

describe('U6: 今週 and a weekday that is over, also where it would roll', () => {
  test.each<[phrase: string, saidOn: string, expected: string, calendar?: WrittenCalendar]>([
    ['今週月曜', '2026-11-24', 'unknown'],
    ['今週の月曜日まで', '2026-11-24', 'unknown'],
    ['this Monday', '2026-11-24', 'unknown'],
    ['今週月曜以降', '2026-11-24', 'unknown'],
    ['今週月曜〜水曜', '2026-11-24', 'unknown'],
    ['今週火曜', '2026-11-24', 'by – 2026-11-24'],
    ['今週土曜', '2026-11-22', 'by – 2026-11-30'],
    ['今週土曜', '2026-11-20', 'by – 2026-11-24'],
    ['今週火曜', '2026-11-19', 'unknown', { closedWeekdays: [1, 2] }],
    ['今週金曜', '2026-01-03', 'by – 2026-01-09'],
    ['今週の水曜か来週の水曜', '2026-11-20', 'unknown'],
    ['今週の水曜の面接の結果は1週間以内に', '2026-11-20', 'by – 2026-11-27'],
  ])('%s said %s → %s', (phrase, saidOn, expected, calendar) => {
    expect(reading(phrase, saidOn, calendar)).toBe(expected);
  });
});

describe('real calendars', () => {
  test.each<[label: string, phrase: string, saidOn: string, expected: string, calendar?: WrittenCalendar]>([
    ['over Golden Week 2027', '3営業日以内', '2027-04-28', 'by – 2027-05-07'],
    ['into Golden Week: Sun 5/3 rolls over three holidays', '5/3まで', '2026-04-20', 'by – 2026-05-07'],
    ['Silver Week 2026: 9/21–23 are closed', '3日以内', '2026-09-18', 'by 2026-09-24 2026-09-28 ambiguous'],
    ['over the year end', '1週間以内', '2026-12-25', 'by – 2027-01-04'],
    ['a Sunday interview: 今週 has no business day left', '今週中', '2026-11-29', 'by – 2026-12-04'],
    ['leap day', '1ヶ月以内', '2028-01-31', 'by – 2028-02-29'],
    ['common year', '1ヶ月以内', '2027-01-31', 'by – 2027-03-01'],
    ['2/29 in a leap year', '2/29まで', '2028-02-01', 'by – 2028-02-29'],
    ['2/29 across a year change into a leap year', '2/29まで', '2027-12-01', 'by – 2028-02-29'],
    ['closed on Wednesdays', '来週の水曜', '2026-11-27', 'by – 2026-12-03', { closedWeekdays: [3] }],
    ['open on Saturdays', '明日まで', '2026-11-27', 'by – 2026-11-28', { openWeekdays: [6] }],
    [
      'a public holiday is closed even on an open weekday',
      '11/28まで',
      '2026-11-27',
      'by – 2026-11-28',
      { openWeekdays: [6] },
    ],
    [
      'a closure through the end of the month',
      '今月中',
      '2026-11-24',
      'by – 2026-11-27',
      { closures: [{ from: '2026-11-28', to: '2026-11-30' }] },
    ],
    [
      'a closure of the whole period: the first day after it',
      '来週中',
      '2026-11-20',
      'by – 2026-11-30',
      { closures: [{ from: '2026-11-23', to: '2026-11-29' }] },
    ],
  ])('%s', (_label, phrase, saidOn, expected, calendar) => {
    expect(reading(phrase, saidOn, calendar)).toBe(expected);
  });
});

describe('sentences as companies write them', () => {
  test.each<[phrase: string, expected: string]>([
    [
      '本日はお忙しい中お越しいただきありがとうございました。選考結果につきましては、1週間以内にメールにてご連絡差し上げます。',
      'by – 11-27',
    ],
    ['選考結果は、11月30日（月）17時までにマイページにてお知らせいたします。', 'by – 11-30'],
    [
      '結果のご連絡には2週間ほどお時間をいただいております。なお、合否にかかわらずご連絡いたします。',
      'by – 12-04',
    ],
    ['合否につきましては後日改めてご連絡いたします。', 'open – –'],
    ['次の選考に進んでいただく方にのみ、12月4日までにお電話いたします。', 'passOnly – 12-04'],
    ['11月20日（金）に実施いたしました面接の結果は、5営業日以内にお伝えいたします。', 'by – 11-30'],
    [
      '最終面接の結果は役員会ののち、来週中、遅くとも11月末までにはご連絡できる見込みです。',
      'range 11-27 11-30',
    ],
    ['担当：採用グループ（TEL 03-0000-0000、平日9:00〜18:00）より3営業日以内にお電話します', 'by – 11-26'],
  ])('%s', (phrase, expected) => {
    expect(reading(phrase, '2026-11-20').replaceAll('2026-', '')).toBe(expected);
  });
});
