import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lowerProperties } from '../../../../src/core/flows/doctor/text-slips';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';

const yaml = '会社: 青葉\r\n面接日: 2026-11-20\r\n';

test.each<[string, string, boolean, number | undefined]>([
  ['below a blank line', `\r\n---\r\n${yaml}---\r\n`, false, 3],
  ['below several, with a comment', `\n \n---\n# x\n${yaml}---`, false, 5],
  ['between lines with space behind them', `\n--- \t\n${yaml}---\t \n`, false, 3],
  ['indented', ` ---\n${yaml}---\n`, false, 2],
  ['of a note that is listed, with one of them', '\n---\n会社: 青葉\n---\n', true, 3],
  ['of another note, with one of them', '\n---\n会社: 青葉\n---\n', false, undefined],
  ['where they do', `---\n${yaml}---\n`, true, undefined],
  ['text between lines', '\n---\n会社について\n---\n', true, undefined],
  ['below text', `x\n---\n${yaml}---\n`, true, undefined],
])('properties that do not begin on the first line: %s', (_, text, isListed, line) => {
  expect(lowerProperties(text, isListed, defaultSettings, parse)?.line).toBe(line);
});
