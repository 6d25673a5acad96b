import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/core/base/language/language';
import { wordsOf } from '../../../../src/core/base/language/words';
import { resultKind } from '../../../../src/core/reading/interview/result-kind';

describe('what a result means', () => {
  test.each([
    ['通過', 'passed'],
    ['一次面接 合格', 'passed'],
    ['次の選考へ', 'passed'],
    ['最終へ進む', 'passed'],
    ['ｐａｓｓｅｄ', 'passed'],
    ['二次面接へ', 'passed'],
    ['二次に進む', 'passed'],
    ['二次選考進出', 'passed'],
    ['次のステップに進みます', 'passed'],
    ['on to the second interview', 'passed'],
    ['moved on to the next stage', 'passed'],
    ['Advanced to final', 'passed'],
    ['二次面接に進んでいただきたい', 'passed'],
    ['次回の面接にお進みいただけます', 'passed'],
    ['二次面接へお進みください', 'passed'],
    ['二次へご案内します', 'passed'],
    ['二次にお越しください', 'passed'],
    ['最終面接にぜひ進んで頂きたいです', 'passed'],
    ['二次面接へ進んでもらいます', 'passed'],
    ['次のステップにご案内', 'passed'],
    ['二次面接に進んでいただくかどうか検討中', 'other'],
    ['二次に進んでいただきたかったのですが', 'declined'],
    ['二次面接に進んでいただくことはできません', 'declined'],
    ['二次面接へのご案内は見送り', 'declined'],
    ['進むかどうか', 'other'],
    ['二次に進む予定', 'other'],
    ['emailed to the recruiter', 'other'],
    ['○', 'passed'],
    ['OK', 'passed'],
    ['×', 'declined'],
    ['✕', 'declined'],
    ['NG', 'declined'],
    ['Accepted', 'offer'],
    ['二次面接へは進めず', 'declined'],
    ['NGワード', 'other'],
    ['内定', 'offer'],
    ['内々定', 'offer'],
    ['採用', 'offer'],
    ['見送り', 'declined'],
    ['不合格', 'declined'],
    ['通過ならず', 'declined'],
    ['不採用', 'declined'],
    ['採用を見送り', 'declined'],
    ['Not passed', 'declined'],
    ['合格には至りませんでした', 'declined'],
    ['採用に至らず', 'declined'],
    ['次の選考へ進めず', 'declined'],
    ['通過となりませんでした', 'declined'],
    ['採用を見合わせ', 'declined'],
    ['一次は通らなかった', 'declined'],
    ['残念ながら', 'declined'],
    ['落ちた', 'declined'],
    ['did not pass', 'declined'],
    ['No offer', 'declined'],
    ['Unfortunately not', 'declined'],
    ['合格発表待ち', 'other'],
    ['採用担当者が不在', 'other'],
    ['内定かどうか確認中', 'other'],
    ['no offer yet', 'other'],
    ['内定（承諾は検討中）', 'offer'],
    ['通過、二次選考中', 'passed'],
    ['辞退', 'withdrawn'],
    ['内定を辞退', 'withdrawn'],
    ['保留', 'other'],
    ['passport', 'other'],
  ])('%s: %s', (result, kind) => {
    expect(resultKind(result)).toBe(kind);
  });

  test.each([
    ...[
      '通過しませんでした',
      '通過せず',
      '選考通過せず',
      '通過できず',
      '通過できませんでした',
      '通過ではない',
    ],
    ...[
      '合格しませんでした',
      '合格できなかった',
      '次の選考に進めない',
      '次へ進むことができない',
      '次に進めません',
    ],
    ...['採用されず', '採用されませんでした', '採用できない', '採用なし', '採用中止', '採用取りやめ'],
    ...['内定なし', '内定取消', '内定取り消し', '内定を取り消された', '内定はもらえない', '内定×'],
    ...[
      'Didn’t pass',
      "Didn't pass",
      'They passed on me',
      'passed over',
      'Offer rescinded',
      'failed to pass',
    ],
    ...['unable to offer', 'Offer revoked', 'We won’t be making an offer', 'not going to the next round'],
  ])('a refusal in other words: %s', (result) => {
    expect(resultKind(result)).toBe('declined');
  });

  test.each([
    ...[
      '通過連絡なし',
      '合格者のみ連絡なし',
      '合格者のみ連絡',
      '通過者にのみ連絡',
      '合格ラインに届いたか不明',
    ],
    ...[
      '通過？',
      '通過かも',
      '通過見込み',
      '通過待ち',
      '合格待ち',
      '内定のおはなしをいただいた',
      '内定予定',
      '内定がほしい',
      '補欠合格',
      '内定保留',
    ],
    ...['採用人数に達したため終了', '採用活動を終了', '採用は終了', '内定の可能性', '合格率低い'],
    ...['合格発表は12/5', '通過連絡まだ', '内定の連絡はまだ', '合格通知待ち', 'offer expired'],
    ...['採用面接が終わった', '採用を検討中', '次の選考の日程は未定', '採用試験', '採用サイトから応募'],
    ...[
      'awaiting offer',
      'offer?',
      'Maybe an offer',
      'hoping to pass',
      'No word on passing',
      'They decided to pass',
    ],
  ])('in doubt nothing is said: %s', (result) => {
    expect(resultKind(result)).toBe('other');
  });

  test.each(['内定を断った', '内定をお断りした', 'Turned down the offer', 'I turned the offer down'])(
    'what the user refuses is no offer: %s',
    (result) => {
      expect(resultKind(result)).toBe('withdrawn');
    },
  );

  test.each([
    ['必ず次へ進む', 'passed'],
    ['通過、次は11/30', 'passed'],
    ['二次も通過しました', 'passed'],
    ['合格のご連絡をいただきました', 'passed'],
    ['次の選考へ進むことになりました', 'passed'],
    ['passed on to the next round', 'passed'],
    ['Passed the first interview', 'passed'],
    ['採用内定', 'offer'],
    ['採用通知が届いた', 'offer'],
    ['合格の連絡があった', 'passed'],
    ['通過。日程はまだ', 'passed'],
    ['一次終了、通過', 'passed'],
    ['内定をいただきました', 'offer'],
    ['採用したいとのこと', 'offer'],
    ['Job offer', 'offer'],
  ])('good news stays good news: %s', (result, kind) => {
    expect(resultKind(result)).toBe(kind);
  });

  test.each(languages)('the words that are offered in %s mean one kind each', (language) => {
    const kinds = wordsOf(language).log.results.map(resultKind);
    expect([...new Set(kinds)]).toEqual(['passed', 'offer', 'declined', 'withdrawn']);
  });
});
