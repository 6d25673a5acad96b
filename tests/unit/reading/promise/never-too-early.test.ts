import { describe, expect, test } from 'vitest';
import { day } from '../../base/calendar/day';
import { line, read } from './reading';

type Row = readonly [phrase: string, saidOn: string, expected: string];

function reads(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s, said %s → %s', (phrase, saidOn, expected) => {
      expect(line(phrase, saidOn)).toBe(expected);
    });
  });
}

reads('C8: the first and last working days of the company', [
  ['年始は6日からです。年明けすぐに連絡します', '2026-12-24', 'open 2027-01-06 –'],
  ['年始は6日からです。年明けすぐに連絡します', '2026-12-03', 'open 2027-01-06 –'],
  [
    '年内最終営業日は12月25日、年始は1月6日より営業いたします。結果は年明け早々にご連絡いたします。',
    '2026-12-21',
    'open 2027-01-06 –',
  ],
  [
    '新年は1月7日より営業開始となります。年明け3営業日以内にご連絡いたします。',
    '2026-12-24',
    'by – 2027-01-13',
  ],
  ['新年は1/7から営業。5営業日以内に返事', '2026-12-25', 'by – 2027-01-13'],
  ['弊社は12/25が仕事納め、1/7が仕事始めです。3営業日以内に連絡します', '2026-12-24', 'by – 2027-01-08'],
  ['年末は25日まで、年始は5日から営業しています。3営業日以内に', '2026-12-24', 'by – 2027-01-06'],
  ['年内は本日が最終営業日です。2営業日以内にご連絡します。', '2026-12-25', 'by – 2027-01-05'],
  ['年内の営業は28日まで、新年は5日からです。結果は新年にご連絡します。', '2026-12-17', 'open 2027-01-05 –'],
  ['9/14より営業再開です。3営業日以内に連絡します', '2026-09-08', 'by – 09-16'],
  // This is the day of the reply.
  ['仕事納めまでに連絡します', '2026-12-10', 'by – 12-28'],
]);

reads('C8: a holiday with its end', [
  ['12/26から1/6まで冬休みです。冬休み明けに連絡します', '2026-12-22', 'open 2027-01-07 –'],
  ['正月休みは1/8まで。正月明けに', '2026-12-24', 'open 2027-01-12 –'],
  ['8/10〜8/18夏休み。3営業日以内に連絡', '2026-08-06', 'by – 08-20'],
  ['8/12から19まで夏休みです。結果は夏休み明けに連絡します', '2026-08-04', 'open 08-20 –'],
  ['お盆休みを長めに取っていて21日まで。お盆明け電話', '2026-08-06', 'open 08-24 –'],
  ['弊社は5/10まで連休です。連休明けにご連絡します', '2026-04-28', 'open 05-11 –'],
  ['10日、11日は全社研修で不在です。3営業日以内に連絡します', '2026-09-08', 'by – 09-15'],
  ['7日と8日は休業です。3営業日以内に連絡', '2026-09-04', 'by – 09-11'],
  ['当社は8/13〜8/21夏休みとなりますので、結果は1週間程度でご連絡します', '2026-08-07', 'by – 08-24'],
]);

reads('U5: an amount beside a task of the applicant, or a later event', [
  ['課題を9/15までに出してください。結果は1週間以内に連絡します', '2026-09-08', 'unknown'],
  [
    'WebテストをX社サイトで6/25までに受検してください。合否は3営業日以内にお知らせします。',
    '2026-06-18',
    'unknown',
  ],
  ['動画を7/5までに提出。結果は2週間後に通知', '2026-06-24', 'unknown'],
  ['履歴書を今週中に郵送してください。選考結果は10日以内にご連絡いたします。', '2026-06-16', 'unknown'],
  ['ESを来週までに提出。結果は2週間以内に連絡', '2026-09-08', 'unknown'],
  ['適性検査は7/3です。結果は1週間以内に連絡します', '2026-06-18', 'unknown'],
  ['グループディスカッションは7/1。結果は5日以内に連絡', '2026-06-18', 'unknown'],
  ['次回は7/3です。結果は3営業日以内に連絡します', '2026-06-18', 'unknown'],
  ['明日までに適性検査を受検してください。結果は受検後1週間以内にご連絡します。', '2026-06-09', 'unknown'],
  // These say from when it counts.
  ['次は二次面接（7/3）です。今回の結果は3営業日以内に', '2026-06-18', 'by – 06-23'],
  ['二次面接は7/3です。一次の結果は3営業日以内に', '2026-06-18', 'by – 06-23'],
  ['二次面接は7/3の予定です。本日の結果は1週間以内に', '2026-06-18', 'by – 06-25'],
  ['入社日は4月1日です。結果は2週間以内に連絡します', '2026-11-20', 'by – 12-04'],
  // A date of its own counts from nothing.
  ['課題を9/15までに出してください。結果は9/25までに連絡します', '2026-09-08', 'by – 09-25'],
]);

reads('L, S3: the start of a part', [
  ['来週半ば以降', '2026-07-10', 'open 07-15 –'],
  ['来週後半以降', '2026-09-04', 'open 09-10 –'],
  ['来週の後半から順次', '2026-09-04', 'open 09-10 –'],
  ['1月の連休明け', '2026-12-28', 'open 2027-01-12 –'],
  ['来年1月の連休明け', '2026-12-21', 'open 2027-01-12 –'],
  ['1月の三連休明け', '2026-12-21', 'open 2027-01-12 –'],
]);

describe('O5: what the words leave open is not certain', () => {
  test.each<readonly [phrase: string, saidOn: string]>([
    ['来週の頭くらいに電話くれるって', '2026-07-02'],
    ['今週末か来週頭', '2026-06-10'],
    ['週末に電話する', '2026-06-12'],
    ['週末あたりに電話', '2026-09-03'],
    ['来週中に', '2026-11-29'],
    ['7/10(木)まで', '2026-07-03'],
    ['27日(金)まで', '2026-07-03'],
    ['当社の定休日は火曜・水曜です。5日以内にご連絡いたします。', '2026-06-12'],
    ['15日くらいかな', '2026-09-04'],
    ['25日前後', '2026-07-15'],
    ['5日前後で連絡', '2026-09-18'],
    ['5月初旬、GW明けごろ', '2026-04-22'],
    ['稟議が通ったら連絡。だいたい10日くらい', '2026-06-17'],
    ['within 2 weeks of your final interview', '2026-09-04'],
    ['7/31付で郵送', '2026-07-22'],
  ])('%s, said %s', (phrase, saidOn) => {
    expect(read(phrase, saidOn).certain).toBe(false);
  });

  test.each<readonly [phrase: string, saidOn: string]>([
    ['週末までに連絡します', '2026-06-09'],
    ['週明けに連絡します', '2026-06-09'],
    ['10日ほどで連絡します', '2026-06-09'],
    ['来週中に', '2026-11-27'],
    ['7/10(金)まで', '2026-07-03'],
  ])('but %s, said %s, is', (phrase, saidOn) => {
    expect(read(phrase, saidOn).certain).toBe(true);
  });
});

reads('L2: 通常は is a limit of its own', [
  ['最短で3日、通常は1週間ぐらい', '2026-06-17', 'range 06-22 06-24'],
  ['早ければ3日、通常は1週間ぐらい', '2026-06-17', 'range 06-22 06-24'],
]);

reads('D7: a weekday beside a closed day of a week', [
  ['来週金曜は休みなので木曜までに', '2026-09-04', 'by – 09-10'],
  ['来週金曜は会社が休みなので木曜までに', '2026-09-07', 'by – 09-17'],
]);

reads('E: after what is over by then', [
  ['We will contact you after Golden Week.', '2026-04-22', 'open 05-07 –'],
  ['after the Obon holidays', '2026-08-05', 'open 08-17 –'],
  ['We will contact you before Golden Week.', '2026-04-22', 'unknown'],
  [
    "We're interviewing other candidates through next Wednesday and will be in touch after that.",
    '2026-06-12',
    'open 06-17 –',
  ],
  ['The recruiter is out of office until Dec 7, will reply after', '2026-11-30', 'open 12-07 –'],
  ['We have interviews scheduled until Sep 18, so expect to hear after that', '2026-09-04', 'open 09-18 –'],
  ["Due to the holidays, you won't hear back before January 6.", '2026-12-18', 'open 2027-01-06 –'],
  [
    "Our office is closed Dec 24 - Jan 3. We'll follow up the first week of January.",
    '2026-12-18',
    'unknown',
  ],
  ['You should hear back from us in about a week, two at most.', '2026-09-01', 'unknown'],
  ['Hopefully by next Monday, but it could slip to the week after', '2026-09-03', 'unknown'],
  ['We expect to finish interviews on Sep 11 and decide the following week', '2026-09-01', 'unknown'],
  ['the week after next', '2026-09-01', 'by – 09-18'],
]);

reads('D9, L3, M1: days that lean on others', [
  ['9/10、11あたり', '2026-09-08', 'range 09-10 09-11'],
  ['エージェントには金曜に伝えるとのこと。自分にはその翌日以降', '2026-09-15', 'unknown'],
  ['学校に連絡が行くのが9/18、本人には翌週', '2026-09-08', 'unknown'],
  ['選考会議が20日にあるので、20日過ぎには', '2026-07-08', 'open 07-21 –'],
  ['中3営業日で返事くるらしい', '2026-06-10', 'unknown'],
  ['年始は1/12からなので、それ以降に連絡', '2026-12-24', 'open 2027-01-12 –'],
]);

describe('O5: the everyday words of such sentences are known', () => {
  test.each([
    '9月11日（金）迄に合否をご連絡致します。',
    '応募者多数のため、2週間から3週間ほどお時間を頂戴しております。何卒ご了承ください。',
    '1週間経っても連絡がない場合はお問い合わせください',
    '2週間以内に連絡がなければ人事に電話してください',
    '結果はマイナビのメッセージで1週間以内',
    'エージェント経由で3営業日以内に返ってくる',
    '今週中に結果をお伝えできればと思っています。',
    '明後日の午前中までには一報入れます',
    'ゴールデンウィークを挟みますので、2週間程度お時間をいただきます',
    '面接は30分、結果は1週間後',
    '交通費は当日精算、結果は1週間以内',
    "If you haven't heard from us within two weeks, please feel free to follow up.",
    'Please allow 10 business days for our review.',
    'up to three weeks',
  ])('%s', (phrase) => {
    expect(read(phrase, '2026-09-08').certain).toBe(true);
  });

  // The applicant's own task, or words that turn the meaning.
  test.each([
    '登録は8/7まで',
    '履歴書を9/18必着で郵送',
    'no reply by Friday',
    '早くて来週、もしかしたら再来週になるかも',
    '2週間の予定だけど延びるかも',
  ])('but not those of %s', (phrase) => {
    expect(read(phrase, '2026-09-08').certain).toBe(false);
  });
});

reads('S3: after the closure that another sentence names', [
  ['12/28〜1/5は冬季休業となります。結果は休業明けにご連絡いたします。', '2026-12-18', 'open 2027-01-06 –'],
  ['年末年始休暇：12/25（金）〜1/5（火）\n選考結果は休暇明けに順次ご連絡', '2026-12-22', 'open 2027-01-06 –'],
  ['8月10日から18日まで夏休みをいただきます。結果は休み明けに', '2026-08-05', 'open 08-19 –'],
]);

reads('S3, D6b: as it is jotted down', [
  ['お盆過ぎに連絡', '2026-08-05', 'open 08-17 –'],
  ['GW過ぎになるかも', '2026-04-24', 'open 05-07 –'],
  ['シルバーウィーク明けに連絡', '2026-09-15', 'open 09-24 –'],
  ['三が日明けたらすぐ連絡します', '2026-12-28', 'open 2027-01-04 –'],
  ['金まで', '2026-09-08', 'by – 09-11'],
  ['(金)まで', '2026-09-08', 'by – 09-11'],
  ['連絡：木まで', '2026-09-08', 'by – 09-10'],
  ['月火あたり', '2026-06-12', 'range 06-15 06-16'],
  ['来週の木金', '2026-09-04', 'range 09-10 09-11'],
  ['火水で連絡', '2026-09-04', 'range 09-08 09-09'],
  ['来月まで', '2026-09-08', 'by – 10-30'],
]);

reads('N1: nothing was said', [
  ['言ってなかった', '2026-09-08', 'open – –'],
  ['聞くの忘れた', '2026-09-08', 'open – –'],
  ['特に何も', '2026-09-08', 'open – –'],
]);

describe('the example of an unknown phrase', () => {
  test('lies later than most promises', () => {
    expect(read('クリスマスまでには結果出します', '2026-12-10').example).toBe(day('2026-12-24'));
  });
});
