import { describe, expect, test } from 'vitest';
import { businessDays } from '../../../../src/core/base/calendar/business-days';
import { defaultCompanyCalendar } from '../../../../src/core/base/calendar/company-calendar';
import { isMail, promiseInMail } from '../../../../src/core/flows/capture/promise-in-mail';
import { day } from '../../base/calendar/day';

const company = businessDays(defaultCompanyCalendar);
const found = (mail: string): string[] => promiseInMail(mail, day('2026-11-30'), company);
const greeting = '青葉大学 山田様\n\nお世話になっております。株式会社青葉 人事部の田中です。\n';
const thanks = '本日は面接にお越しいただき、ありがとうございました。\n';
const signature = '\n--\n株式会社青葉 人事部 田中\nTEL 03-0000-0000\n';

describe('the sentence of a mail that says when the reply comes', () => {
  test.each<[label: string, body: string, expected: string[]]>([
    [
      'one sentence',
      '結果は、1週間以内にメールにてご連絡いたします。',
      ['結果は、1週間以内にメールにてご連絡いたします'],
    ],
    [
      'beside a task of the applicant',
      '選考結果は12月4日までにご連絡いたします。\nご不明な点がございましたら、お気軽にお問い合わせください。',
      ['選考結果は12月4日までにご連絡いたします'],
    ],
    [
      'beside another day',
      `次回の会社見学会は12月18日です。\n${'弊社の取り組みについてご紹介します。'.repeat(40)}\n結果は3営業日以内にお電話でお知らせし、ご連絡します。`,
      ['結果は3営業日以内にお電話でお知らせし、ご連絡します'],
    ],
    [
      'beside the day of the next interview',
      '結果は二週間ほどいただきます。次の面接は12月20日を予定しています。',
      ['結果は二週間ほどいただきます'],
    ],
    [
      'none where only the next interview has a day',
      '次の選考に進んでいただくことになりました。\n次回の面接は12月15日（火）14時からです。',
      [],
    ],
    [
      'wrapped within the sentence',
      '選考の結果は、12月4日（金）までに\nメールにてご連絡いたします。',
      ['選考の結果は、12月4日（金）までにメールにてご連絡いたします'],
    ],
    [
      'wrapped after のみ',
      '合格者のみ\n1週間以内にお電話でご連絡いたします。',
      ['合格者のみ1週間以内にお電話でご連絡いたします'],
    ],
    ['no time at all', 'これからもどうぞよろしくお願いいたします。', []],
  ])('%s', (_, body, expected) => {
    expect(found(greeting + thanks + body + signature)).toEqual(expected);
  });

  test('several are all offered, none is chosen', () => {
    const filler = '弊社の取り組みについてご紹介します。'.repeat(130);
    const mail = `一次の結果は12月4日までにご連絡します。\n${filler}\n最終の結果は12月25日までにご連絡します。`;
    expect(found(mail)).toEqual([
      '一次の結果は12月4日までにご連絡します',
      '最終の結果は12月25日までにご連絡します',
    ]);
  });

  test('in the lines alone, without a greeting', () => {
    expect(found('結果は二週間ほどいただきます。次の面接は12月20日を予定しています。')).toEqual([
      '結果は二週間ほどいただきます',
    ]);
    expect(found('ありがとうございました。\n次回の面接は12月15日（火）14時からです。')).toEqual([]);
    expect(found('We will reply\nwithin two weeks by mail.')).toEqual([
      'We will reply within two weeks by mail.',
    ]);
  });

  const silence = 'ご連絡がない場合は、ご縁がなかったものとお考えください';
  test.each<[text: string, expected: string]>([
    [`1週間以内にご連絡いたします。${silence}。`, `1週間以内にご連絡いたします。${silence}。`],
    ['1週間ほどでご連絡します。遅くても12/15までには。', '1週間ほどでご連絡します。遅くても12/15までには。'],
    ['1週間以内にご連絡いたします。ご不明な点はお問い合わせください。', '1週間以内にご連絡いたします'],
    [
      `${greeting}${thanks}結果は1週間以内にご連絡いたします。\nなお、個別の理由にはお答えできません。\n${silence}。\n${signature}`,
      `結果は1週間以内にご連絡いたします。${silence}`,
    ],
    [
      `${greeting}${thanks}合格の方のみご連絡いたします。\n審査には1週間ほどかかります。\n${signature}`,
      '合格の方のみご連絡いたします。審査には1週間ほどかかります',
    ],
    [
      `${'弊社の取り組みについてご紹介します。'.repeat(130)}結果は1週間以内にご連絡いたします。${silence}。`,
      `結果は1週間以内にご連絡いたします。${silence}`,
    ],
    [
      'We will reply within a week. If you do not hear from us, you were not selected.',
      'We will reply within a week. If you do not hear from us, you were not selected.',
    ],
  ])('a sentence that changes what the other says comes along: %j', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  test.each<[text: string, isMore: boolean]>([
    ['1週間以内にメールで', false],
    ['1週間以内にご連絡します。', false],
    ['結果は二週間ほどいただきます。次の面接は12月20日です。', true],
    ['12月4日までに\nメールで', true],
  ])('%j may be more than a promise: %s', (text, isMore) => {
    expect(isMail(text)).toBe(isMore);
  });

  test('of a very long text only the beginning is read', () => {
    const promise = '12月4日までにご連絡します';
    const rest = '弊社の取り組みについてご紹介します。'.repeat(2_000);
    expect(found(`${promise}。${rest}`)).toEqual([promise]);
    expect(found(`${rest}${promise}。`)).toEqual([]);
  });
});
