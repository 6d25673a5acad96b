import { describe, expect, test } from 'vitest';
import { fixesOf } from './fixes-of';

function fixesWith(properties: Record<string, unknown>): string[] {
  return fixesOf({ 会社: '青葉', 面接日: '2026-11-20', ...properties });
}

describe('a way of contact', () => {
  test.each([
    '田中',
    '田中太郎',
    '田中 太郎',
    '佐々木\u3000はなこ',
    '高橋ジョージ',
    '長谷川 としろう',
    '勅使河原清右衛門',
  ])('%j is a person', (name) => {
    expect(fixesWith({ 連絡方法: name })).toEqual(['連絡方法 → 担当者']);
  });

  test.each(['はなこ', 'LINE', '田中太郎さまあてに', '五文字以上の人の名前', '田 中 太', 'x田中', '田中x'])(
    '%j is not known',
    (words) => {
      expect(fixesWith({ 連絡方法: words })).toEqual([]);
    },
  );

  test.each<[words: unknown, fixes: string[]]>([
    ['お電話、マイナビ', ['連絡方法: お電話、マイページ']],
    ['マイナビ、LINE', []],
    ['マイナビ・LINE', []],
    ['Gメールか電話', []],
    [['お電話', 'Gメール宛'], ['連絡方法: [お電話, メール]']],
  ])('of %j only what is not read is written in another way', (words, fixes) => {
    expect(fixesWith({ 連絡方法: words })).toEqual(fixes);
  });
});

describe('a checkbox', () => {
  test.each<[value: unknown, fixes: string[]]>([
    ['たぶん', ['合格者のみ連絡: true', '合格者のみ連絡: false']],
    [['たぶん'], []],
  ])('of %j', (value, fixes) => {
    expect(fixesWith({ 合格者のみ連絡: value })).toEqual(fixes);
  });
});

describe('hours', () => {
  test.each<[words: string, fixes: string[]]>([
    ['9時から18:30頃', ['営業時間: 9:00-18:30']],
    ['朝から', []],
    ['9時から', []],
    ['9時から12時、13時から18時', []],
    ['25時から30時', []],
  ])('of %j', (words, fixes) => {
    expect(fixesWith({ 営業時間: words })).toEqual(fixes);
  });
});

describe('weekdays', () => {
  test.each<[words: string, fixes: string[]]>([
    ['水曜と木曜（水曜は隔週）', ['定休日: 水、木']],
    ['ときどき', []],
  ])('of %j', (words, fixes) => {
    expect(fixesWith({ 定休日: words })).toEqual(fixes);
  });
});

describe('a closure whose end comes first', () => {
  test.each<[value: unknown, fixes: string[]]>([
    ['2027-01-05 〜 2026-12-26', ['休業日: 2026-12-26/2027-01-05']],
    ['2027-01-05から2026-12-26まで', ['休業日: 2026-12-26/2027-01-05']],
    [['2027-01-05/2026-12-26', '2026-12-28'], ['休業日: [2026-12-26/2027-01-05, 2026-12-28]']],
    [' 2027-01-05/2026-12-26 ', ['休業日: 2026-12-26/2027-01-05']],
    ['12/28, 2027-01-05/2026-12-26 ', ['休業日: 12/28, 2026-12-26/2027-01-05']],
    ['2027-01-05/2026-12-26/2026-12-30', []],
    ['冬のあいだ', []],
    ['冬〜春', []],
  ])('%j', (value, fixes) => {
    expect(fixesWith({ 休業日: value })).toEqual(fixes);
  });
});
