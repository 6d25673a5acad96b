import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languages } from '../../../../src/core/base/language/language';
import { wordsOf } from '../../../../src/core/base/language/words';

const root = join(import.meta.dirname, '../../../..');
const page = readFileSync(join(root, 'docs/terms.md'), 'utf8');
const avoided = [...page.matchAll(/\| ([^|]+?) ✓ +\|$/gm)].map(([, word = '']) => word.trim());
const files = ['src/core/base/language/ja', 'templates', 'templates/fragments'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.(?:ts|hbs)$/.test(name))
    .map((name) => join(folder, name)),
);

test('there are words to avoid, and texts to look at', () => {
  expect(avoided.length).toBeGreaterThan(0);
  expect(files.length).toBeGreaterThan(30);
});

test.each(avoided)('no Japanese text says %s', (word) => {
  const sayers = files.filter((file) => readFileSync(join(root, file), 'utf8').includes(word));
  expect(sayers).toEqual([]);
});

test.each(languages)('in %s the wording check bears one name: command, button and dialog', (language) => {
  const { commands, messageCard, wording } = wordsOf(language);
  expect([messageCard.check(0), wording.title]).toEqual([
    commands['check-message'],
    commands['check-message'],
  ]);
});

test('in English it is an email: only values, kinds and files are called mail', () => {
  const folder = join(root, 'src/core/base/language/en');
  const texts = readdirSync(folder).flatMap((name) => {
    const code = readFileSync(join(folder, name), 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
    return [...code.matchAll(/'(?:[^'\\\n]|\\.)+'|`[^`]+`/g)].map(([text]) => text.slice(1, -1));
  });
  const isValue = /^mail$|kind: mail|Write mail, portal|“mail-|^[\w-]+(?:\.\w+)?$/;
  expect(texts.filter((text) => /\bmails?\b/i.test(text) && !isValue.test(text))).toEqual([]);
});
