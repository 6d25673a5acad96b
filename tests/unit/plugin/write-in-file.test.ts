import type { TFile, Vault } from 'obsidian';
import { describe, expect, test } from 'vitest';
import { writeInFile } from '../../../src/plugin/notes/write-in-file';
import type { SafePlan } from '../../../src/plugin/notes/written';

/** Nothing of the file is looked at but by the vault. */
const file = Object.create(null) as TFile;

/** A vault with one file; `process` can be made to die after it has left something on the disk. */
class OneFile {
  readonly calls: string[] = [];
  constructor(
    public text: string,
    private readonly dying?: (written: string) => string,
  ) {}

  read(): Promise<string> {
    return Promise.resolve(this.text);
  }

  async process(_: TFile, change: (text: string) => string): Promise<string> {
    this.calls.push('process');
    await Promise.resolve();
    const after = change(this.text);
    if (!this.dying) return (this.text = after);
    this.text = this.dying(after);
    throw new Error('ENOSPC');
  }

  modify(_: TFile, text: string): Promise<void> {
    this.calls.push('modify');
    this.text = text;
    return Promise.resolve();
  }

  get vault(): Vault {
    return this as unknown as Vault;
  }
}

const append: SafePlan = (text) => {
  const at = text.length;
  return { edits: [{ from: at, to: at, insert: '追記' }], select: { from: at, to: at + 2 } };
};

describe('a change in a file', () => {
  test('gives back the texts before and after, and what is to be selected', async () => {
    const disk = new OneFile('本文');
    const written = {
      before: '本文',
      after: '本文追記',
      select: { from: 2, to: 4 },
      see: 2,
      inEditor: false,
    };
    expect(await writeInFile(file, append, disk.vault)).toEqual(written);
    expect(disk.text).toBe('本文追記');
  });

  test.each([
    ['where there is nothing to change', { edits: [] }],
    ['where the change is refused', { problem: 'key-twice' as const, key: 'a' }],
  ])('does not touch the file %s', async (_, outcome) => {
    const disk = new OneFile('本文');
    await writeInFile(file, () => outcome, disk.vault);
    expect(disk.calls).toEqual([]);
  });

  test('is worked out again in what the file says by then', async () => {
    const disk = new OneFile('本文');
    const late: SafePlan = (text, cursor) => {
      disk.text = '別の端末で';
      return append(text, cursor);
    };
    expect(await writeInFile(file, late, disk.vault)).toMatchObject({ before: '別の端末で' });
    expect(disk.text).toBe('別の端末で追記');
  });

  test('is refused where the file has come to forbid it', async () => {
    const disk = new OneFile('本文');
    const refusal = { problem: 'broken-yaml' as const, key: '' };
    const once: SafePlan = (text, cursor) => {
      if (text !== '本文') return refusal;
      disk.text = '壊れた';
      return append(text, cursor);
    };
    expect(await writeInFile(file, once, disk.vault)).toEqual(refusal);
    expect(disk.text).toBe('壊れた');
  });
});

describe('a write that dies', () => {
  test.each([
    ['leaves nothing: nothing is put back', () => '本文', '本文', ['process']],
    ['cuts the file short: the text before is put back', () => '本', '本文', ['process', 'modify']],
    ['empties the file: the text before is put back', () => '', '本文', ['process', 'modify']],
    ['lets another program win: its text stays', () => '別の端末で', '別の端末で', ['process']],
  ])('and %s, and the error is passed on', async (_, dying, text, calls) => {
    const disk = new OneFile('本文', dying);
    await expect(writeInFile(file, append, disk.vault)).rejects.toThrow('ENOSPC');
    expect(disk.text).toBe(text);
    expect(disk.calls).toEqual(calls);
  });

  test('with everything on the disk has written all the same', async () => {
    const disk = new OneFile('本文', (written) => written);
    expect(await writeInFile(file, append, disk.vault)).toMatchObject({ after: '本文追記' });
    expect(disk.calls).toEqual(['process']);
  });

  test('of a change that was refused meanwhile is passed on, and nothing is put back', async () => {
    const disk = new OneFile('本文', () => '');
    let turn = 0;
    const refusal = { problem: 'broken-yaml' as const, key: '' };
    const plan: SafePlan = (text, cursor) => (turn++ === 0 ? append(text, cursor) : refusal);
    await expect(writeInFile(file, plan, disk.vault)).rejects.toThrow('ENOSPC');
    expect(disk.calls).toEqual(['process']);
  });
});
