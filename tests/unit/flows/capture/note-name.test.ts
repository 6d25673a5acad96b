import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeName, noteName } from '../../../../src/core/flows/capture/note-name';

describe('the name of a note', () => {
  test.each<[label: string, company: string, stage: string, name: string]>([
    ['company and stage', '株式会社青葉', '一次', '株式会社青葉 一次'],
    ['no stage', '株式会社青葉', '', '株式会社青葉'],
    ['signs no file name takes become wide', 'A/B: "C*?" <D>|\\', '', 'A／B： ＂C＊？＂ ＜D＞｜＼'],
    ['signs no link takes', 'C#^[x]', '', 'C＃＾［x］'],
    ['a link is its name', '[[会社/株式会社青葉|青葉]]', '最終', '株式会社青葉 最終'],
    ['a dot before the stage', 'Aoba Inc.', 'first', 'Aoba Inc. first'],
    ['dots at the ends', '..青葉..', '', '青葉'],
    ['only dots', '...', '', ''],
    ['spaces and control characters', ' 青葉\t\u0000 商事 ', '', '青葉 商事'],
    ['marks that turn the direction', '青葉\u202e', '', '青葉'],
    ['composed kana', 'がくえん', '', 'がくえん'.normalize('NFC')],
    ['a device of Windows', 'con', '', '_con'],
    ['a device with a small digit', 'LPT¹', '', '_LPT¹'],
    ['the console', 'CONIN$', '', '_CONIN$'],
    ['a device before a space and a dot', 'NUL .x', '', '_NUL .x'],
    ['half a sign', '青\ud83d葉', '', '青 葉'],
    ['a device with a dot', 'NUL.x', '一次', '_NUL.x 一次'],
    ['no device', 'Console', '', 'Console'],
  ])('%s', (_, company, stage, name) => {
    expect(noteName(company, stage)).toBe(name);
  });

  test('is one that every system takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (company, stage) => {
        const name = noteName(company, stage);
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|^[. ]|[. ]$/u);
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test('of a long company keeps the stage, by which rounds are told apart', () => {
    expect(noteName('あ'.repeat(100), '一次')).toBe(`${'あ'.repeat(57)} 一次`);
    expect(noteName('あ'.repeat(100), '次'.repeat(100))).toBe(`${'あ'.repeat(29)} ${'次'.repeat(30)}`);
    expect(noteName('', '次'.repeat(100))).toBe('次'.repeat(30));
  });

  test.each(['あ', 'が', '🍃', 'a', 'é'])('of many %s is short enough', (sign) => {
    const name = noteName(sign.repeat(400), '一次');
    expect(new TextEncoder().encode(`${name} 99.md`).length).toBeLessThanOrEqual(200);
    expect(name).not.toMatch(/\p{Cs}/u);
  });
});

describe('a name that is free', () => {
  test.each<[label: string, taken: string[], name: string]>([
    ['nothing there', [], '青葉 一次'],
    ['another', ['青葉 二次'], '青葉 一次'],
    ['one', ['青葉 一次'], '青葉 一次 2'],
    ['two', ['青葉 一次', '青葉 一次 2'], '青葉 一次 3'],
  ])('%s', (_, taken, name) => {
    expect(freeName('青葉 一次', taken)).toBe(name);
  });

  test('case and composition make no difference', () => {
    expect(freeName('Aoba', ['aoba'])).toBe('Aoba 2');
    expect(freeName('がく', ['がく'.normalize('NFD')])).toBe('がく 2');
  });
});
