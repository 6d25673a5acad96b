import { describe, expect, test } from 'vitest';
import { sceneCases, type SceneCase } from '../../../../scripts/letters/scene-cases';
import { contextOf, writeScene } from '../../../../scripts/letters/write-scene';
import { scriptParts } from '../../../../src/core/letters/messages/script-parts';
import { sceneIds } from '../../../../src/core/letters/scenes/scene-ids';
import { scenes } from '../../../../src/core/letters/scenes/scene-table';
import { checkWording } from '../../../../src/core/letters/wording/check-wording';

const cases = sceneCases.map((one) => [`${one.scene}.${one.name}`, one] as const);
const mails = cases.filter(([, { scene }]) => scenes[scene].channel === 'mail');
const talks = cases.filter(([, { scene }]) => scenes[scene].channel === 'phone');

function wholeOf(one: SceneCase): string {
  const { kind, purpose, to, subject, text } = writeScene(one);
  return `kind: ${kind}\npurpose: ${purpose}\nto: ${to}\nsubject: ${subject}\n---\n${text}\n`;
}

function times(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length;
}

test('every scene has its cases', () => {
  expect([...new Set(sceneCases.map(({ scene }) => scene))].sort()).toEqual([...sceneIds].sort());
});

describe('every scene in every case reads as recorded', () => {
  test.each(cases)('%s', async (name, one) => {
    await expect(wholeOf(one)).toMatchFileSnapshot(`../../../recorded/scenes/${name}.txt`);
  });
});

describe('rules for every scene', () => {
  test.each(cases)('%s: what is known leaves no gap, and the check is silent', (_, one) => {
    const message = writeScene(one);
    expect(message.gaps).toEqual([]);
    expect(message.text + message.subject + message.to).not.toMatch(/【|undefined|null|\{\{|NaN|https?:/);
    const { reply, today, profile, minute } = contextOf(one);
    const otherCompanies = ['株式会社見本物産', '若草銀行'];
    expect(checkWording(message, { reply, today, profile, minute, otherCompanies })).toEqual([]);
  });

  test.each(cases)('%s: has the purpose of its scene, and lines that fit', (_, one) => {
    const { purpose, kind, text } = writeScene(one);
    expect(purpose).toBe(scenes[one.scene].purpose);
    if (scenes[one.scene].channel === 'phone') expect(kind).toBe('phone');
    for (const line of text.split('\n')) {
      expect(line).not.toMatch(/[ \t]$/);
      expect(line.length).toBeLessThanOrEqual(45);
    }
    expect(text).not.toMatch(/\n\n\n|^\n/);
  });

  test.each(cases)('%s: keeps the forms of address of its channel', (_, one) => {
    const { text, to, kind } = writeScene(one);
    expect(text + to).not.toMatch(/御中|様様|(?:部長|課長|先生)様/);
    if (kind === 'phone') expect(text).not.toMatch(/貴[社院庁園行]|もしもし|了解|すみません/);
    else expect(text).not.toMatch(/御[社院庁園行]/);
  });

  test.each(mails)('%s: neither thanks nor apologises by formula, and keeps to its length', (_, one) => {
    const { text, subject, kind } = writeScene(one);
    expect(times(text, /誠に/g)).toBeLessThanOrEqual(2);
    expect(times(text, /申し訳ござい|お詫び申し/g)).toBeLessThanOrEqual(2);
    expect(times(text, /させていただ/g)).toBe(0);
    // A promise of one's own may be firm.
    expect(text.replace('必ずお返事いたします', '')).not.toMatch(
      /第一志望|必ず|ご縁|残念|不安|幸甚|賜|取り急ぎ|[?？!！]/,
    );
    // A date counts little: 明日12/8面接 辞退のご連絡.
    const what = /^[^（]*/.exec(subject)?.[0] ?? '';
    expect(what.replace(/\d+\/\d+/, '').length).toBeLessThanOrEqual(13);
    if (kind === 'portal') expect(text.length).toBeLessThanOrEqual(300);
  });

  test.each(mails)('%s: no letter but that of the other limit asks for a result', (_, one) => {
    const { text, purpose } = writeScene(one);
    if (purpose !== 'inquiry') expect(text).not.toMatch(/いつごろ|お待ちしております|合否/);
    if (purpose === 'accept') expect(text).toMatch(/お受けいたします/);
    if (purpose === 'withdraw' || purpose === 'decline') expect(text).toMatch(/辞退いたしたく/);
    if (purpose === 'accept') expect(text).not.toMatch(/検討|保留|辞退/);
  });

  test.each(talks)('%s: is a talk of short turns, with branches at its end', (_, one) => {
    const { text } = writeScene(one);
    const parts = scriptParts(text);
    const first = parts.findIndex(({ isBranch }) => isBranch);
    expect(first).toBeGreaterThan(2);
    expect(parts.slice(first).every(({ isBranch }) => isBranch)).toBe(true);
    expect(parts[first - 1]?.lines.map((line) => line.text).join('')).toContain('失礼いたします');
    expect(text).not.toMatch(/\d{1,2}:\d\d/);
  });
});
