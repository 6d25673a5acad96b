import { expect, it } from 'vitest';
import { unicodeAtUse } from '../../../scripts/build/unicode-at-use.mjs';

function inBundle(code: string): string {
  return unicodeAtUse(code, 'file.ts');
}

it.each([
  [String.raw`a = /\p{L}/u;`, String.raw`a = new RegExp("\\p{L}", "u");`],
  [
    String.raw`typed<A>(/["\\/]\//giu, b) / 2`,
    String.raw`typed<A>(new RegExp("[\"\\\\/]\\/", "giu"), b) / 2`,
  ],
  ['lazy(() => /あ/u), /い/gu', 'lazy(() => new RegExp("あ", "u")), new RegExp("い", "gu")'],
  ['/u/.test(a) || /u/u.test(b)', '/u/.test(a) || new RegExp("u", "u").test(b)'],
])('makes an expression with the flag u when it is used: %s', (code, made) => {
  expect(inBundle(code)).toBe(made);
});

it.each([
  [String.raw`/a/gi, /\//y`],
  ["'/a/u'; `/a/u`; // /a/u"],
  ['a /u/ b'],
  ['<A,>(url: A) => /* /a/u */ url'],
])('leaves every other code as it is: %s', (code) => {
  expect(inBundle(code)).toBe(code);
});
