import { describe, expect, test } from 'vitest';
import {
  migrated,
  migrations,
  settingsVersion,
  versionOf,
} from '../../../../src/core/base/settings/migrations';
import type { Migration } from '../../../../src/core/base/settings/migrations';

const toSecond: Migration = ({ folder, ...rest }) => ({ ...rest, noteFolders: [folder] });
const toThird: Migration = (data) => ({ ...data, steps: [...((data['steps'] ?? []) as string[]), 'third'] });

describe('the version of a content', () => {
  test.each([
    [undefined, 1],
    [{}, 1],
    [{ version: 3 }, 3],
    [{ version: 0 }, 1],
    [{ version: 1.5 }, 1],
    [{ version: '2' }, 1],
    [[], 1],
  ])('%j is of version %i', (data, version) => {
    expect(versionOf(data)).toBe(version);
  });

  test('the version that is written follows the table', () => {
    expect(settingsVersion).toBe(migrations.length + 1);
  });
});

describe('a content becomes that of the latest version', () => {
  const steps = [toSecond, toThird];

  test.each([
    ['from the first on', { folder: '面接' }, { noteFolders: ['面接'], steps: ['third'], version: 3 }],
    [
      'from where it stands',
      { version: 2, noteFolders: [] },
      { noteFolders: [], steps: ['third'], version: 3 },
    ],
    ['and then stays', { version: 3, folder: 1 }, { version: 3, folder: 1 }],
    ['a later one stays too', { version: 9, folder: 1 }, { version: 9, folder: 1 }],
  ])('%s', (_, data, expected) => {
    expect(migrated(data, steps)).toEqual(expected);
  });

  test('and is not touched itself', () => {
    const data = Object.freeze({ folder: '面接' });
    migrated(data, steps);
    expect(data).toEqual({ folder: '面接' });
  });
});
