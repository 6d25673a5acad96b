import { describe, expect, test } from 'vitest';
import { formFromLink, unreadInLink } from '../../../../src/core/flows/capture/form-from-link';
import { emptyForm } from '../../../../src/core/flows/capture/form-values';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import { day } from '../../base/calendar/day';

const today = day('2026-12-01');
const form = (link: Record<string, string>) => formFromLink(link, defaultSettings, today);

test('what a link says stands in the form', () => {
  const link = {
    company: '株式会社青葉',
    date: '2026-11-30',
    stage: '一次',
    promised: '1週間以内',
    contact: 'メール、電話',
    place: '本社',
    time: '14:00',
  };
  expect(form(link)).toEqual({ ...emptyForm(today), ...link, contact: ['mail', 'phone'] });
});

describe('the day', () => {
  test.each<[written: string | undefined, expected: string]>([
    [undefined, '2026-12-01'],
    ['', '2026-12-01'],
    ['11/30', '2026-11-30'],
    ['2026年11月30日', '2026-11-30'],
    ['2026-11-30T15:00:00+09:00', '2026-11-30'],
    ['昨日', ''],
    ['2026-02-30', ''],
  ])('%s is “%s”', (written, expected) => {
    expect(form(written === undefined ? {} : { date: written }).date).toBe(expected);
  });
});

test('a day that can’t be read is told, not dropped', () => {
  const codes = ['2026-02-30', '昨日', '2026-11-30', ''].map((date) =>
    unreadInLink({ date }, today).map(({ field, code }) => `${field} ${code}`),
  );
  expect(codes).toEqual([['date no-such-date'], ['date unreadable-date'], [], []]);
});

describe('a text that is anybody’s', () => {
  test('is one line, no longer than a field, and steers nothing', () => {
    const { company } = form({ company: `青葉\n\u202e${'x'.repeat(5_000)}` });
    expect(company).toMatch(/^青葉 x+$/);
    expect(company.length).toBeLessThanOrEqual(200);
  });

  test('of a mail the sentence about the reply is taken', () => {
    const mail = '本日はありがとうございました。\n結果は1週間以内にご連絡いたします。\n株式会社青葉';
    expect(form({ promised: mail }).promised).toBe('結果は1週間以内にご連絡いたします');
  });

  test('of a mail without one nothing is chosen', () => {
    expect(form({ promised: '本日は\nありがとうございました' }).promised).toBe(
      '本日は ありがとうございました',
    );
  });
});
