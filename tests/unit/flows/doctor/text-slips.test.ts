import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { planEdits } from '../../../../src/core/flows/doctor/property-edit';
import { lowerProperties, slipInBroken } from '../../../../src/core/flows/doctor/text-slips';
import { safePlan } from '../../../../src/core/editing/frontmatter/note-plan';
import { readFrontMatter } from '../../../../src/core/editing/frontmatter/property-lines';
import { applyEdits } from '../../../../src/core/editing/frontmatter/text-edit';
import { defaultSettings } from '../../../../src/core/base/settings/default-settings';
import type { PlacedSlip } from '../../../../src/core/flows/doctor/text-slips';

/** The text after the one fix of a slip, as the writer would leave it. */
function fixed(text: string, slip: PlacedSlip | undefined): string {
  const [fix, ...others] = slip?.fixes ?? [];
  if (!fix || others.length > 0) throw new Error(`${others.length + (fix ? 1 : 0)} fixes`);
  const plan = safePlan(text, planEdits(text, fix.edits), parse);
  if ('problem' in plan) throw new Error(plan.problem);
  return applyEdits(text, plan.edits);
}

const slipOf = (yaml: string): PlacedSlip | undefined => slipInBroken(yaml, defaultSettings, parse);
const read = (text: string): unknown => parse(readFrontMatter(text)?.yaml ?? '');

describe('the usual causes of properties that do not parse are named, and fixed where that is safe', () => {
  test.each<[cause: string, slip: string, line: string, after: string, value: unknown]>([
    [
      'two links',
      'several-links',
      '担当者: [[田中]], [[鈴木]]',
      '担当者: ["[[田中]]", "[[鈴木]]"]',
      ['[[田中]]', '[[鈴木]]'],
    ],
    [
      'two links, Japanese comma',
      'several-links',
      '担当者: [[田中]]、[[鈴木]]',
      '担当者: ["[[田中]]", "[[鈴木]]"]',
      ['[[田中]]', '[[鈴木]]'],
    ],
    ['a link and a word', 'several-links', '担当者: [[田中]] 様', '担当者: "[[田中]] 様"', '[[田中]] 様'],
    ['a second colon', 'colon-in-value', '担当者: 人事: 田中', '担当者: "人事: 田中"', '人事: 田中'],
    [
      'a second colon before a comment',
      'colon-in-value',
      '担当者: 人事: 田中 # 一次',
      '担当者: "人事: 田中" # 一次',
      '人事: 田中',
    ],
    ['a colon at the end', 'colon-in-value', '担当者: 田中:', '担当者: "田中:"', '田中:'],
    ['a sign of YAML’s own first', 'sign-first', '担当者: @tanaka', '担当者: "@tanaka"', '@tanaka'],
    ['stars', 'sign-first', '担当者: **田中**', '担当者: "**田中**"', '**田中**'],
    ['text behind quotes', 'text-after-quotes', '担当者: "田中" 様', '担当者: "\\"田中\\" 様"', '"田中" 様'],
    ['a full-width colon', 'wide-colon', '担当者：田中', '担当者: 田中', '田中'],
    ['nothing behind it', 'wide-colon', '担当者：', '担当者:', null],
    ['an indented name', 'indented-name', '  担当者: 田中', '担当者: 田中', '田中'],
  ])('%s', (_, slip, line, after, value) => {
    const yaml = `会社: 青葉\r\n${line}\r\n面接日: 2026-11-20\r\n`;
    const text = `---\r\n${yaml}---\r\n\r\n${line}\r\n`;
    expect(() => parse(yaml) as unknown).toSatisfy((parsed: () => unknown) => {
      try {
        return typeof parsed() !== 'object';
      } catch {
        return true;
      }
    });
    const found = slipOf(yaml);
    expect(found).toMatchObject({ slip, found: line.trim(), line: 3 });
    const result = fixed(text, found);
    expect(result).toBe(text.replace(line, after));
    expect(read(result)).toEqual({ 会社: '青葉', 担当者: value, 面接日: '2026-11-20' });
  });

  test('properties that are all indented stay so', () => {
    const yaml = '  会社: 青葉: 本社\n  "担当者": 人事: 田中\n  面接日: 2026-11-20\n';
    expect(fixed(`---\n${yaml}---\n`, slipOf(yaml))).toBe(
      '---\n  会社: "青葉: 本社"\n  "担当者": "人事: 田中"\n  面接日: 2026-11-20\n---\n',
    );
  });

  test('nothing is said of properties without a usual cause', () => {
    expect(slipOf('会社: 青葉\n')).toBeUndefined();
  });

  test('several at once are one fix', () => {
    const yaml = '会社：青葉: 本社\n面接日：2026-11-20\n担当者: [[田中]], [[鈴木]]\n';
    const result = fixed(`---\n${yaml}---\n`, slipOf(yaml));
    expect(read(result)).toEqual({
      会社: '青葉: 本社',
      面接日: '2026-11-20',
      担当者: ['[[田中]]', '[[鈴木]]'],
    });
  });

  test.each<[string, string]>([
    ['another fault beside it', '会社: 青葉: 本社\n面接日: "2026-11-20\n'],
    ['a text of several lines', '会社: 青葉: 本社\n  と支社\n面接日: 2026-11-20\n'],
  ])('no fix where the rest would still not be read, or would say something else: %s', (_, yaml) => {
    expect(slipOf(yaml)?.fixes ?? []).toEqual([]);
  });
});

describe('properties that begin too low, or behind a mark that is not seen', () => {
  const yaml = '会社: 低い山\r\n面接日: 2026-11-20\r\n';
  test.each<[string, string, string]>([
    ['a blank line', 'lower-properties', '\r\n'],
    ['blank lines with spaces', 'lower-properties', ' \r\n\r\n'],
    ['a byte order mark', 'byte-order-mark', '\uFEFF'],
    ['a mark and a blank line', 'lower-properties', '\uFEFF\r\n'],
  ])('%s goes', (_, slip, above) => {
    const text = `${above}---\r\n${yaml}---\r\n\r\n# x\r\n`;
    const found = lowerProperties(text, false, defaultSettings, parse);
    expect(found).toMatchObject({ slip, found: '会社: 低い山' });
    expect(fixed(text, found)).toBe(text.slice(above.length));
  });

  test('the line is said without the space around it', () => {
    const text = '\n---\n  会社: 青葉\n  面接日: 2026-11-20\n---\n';
    expect(lowerProperties(text, false, defaultSettings, parse)).toMatchObject({
      found: '会社: 青葉',
      line: 3,
    });
  });

  test('text above them is left alone', () => {
    expect(lowerProperties(`x\n\n---\n${yaml}---\n`, false, defaultSettings, parse)).toBeUndefined();
  });

  test('properties that do not parse even then get no fix', () => {
    const text = '\n---\n会社: 青葉\n面接日: "x\n---\n';
    expect(lowerProperties(text, false, defaultSettings, parse)?.fixes).toEqual([]);
  });
});
