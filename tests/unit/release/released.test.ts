import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { released } from '../../../scripts/released.mjs';

function projectFile(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../..', name), 'utf8');
}

const files = {
  manifest: projectFile('manifest.json'),
  versions: '{\n  "0.1.0": "1.13.0"\n}\n',
  changelog: '# Changelog\n\n## Unreleased\n\n- Something new.\n\n## 0.1.0\n\n- The first.\n',
};

describe('a new version', () => {
  const next = released('0.2.0', files);

  test('is in the manifest, of which nothing else changes', () => {
    const before = JSON.parse(files.manifest) as Record<string, unknown>;
    expect(JSON.parse(next.manifest)).toEqual({ ...before, version: '0.2.0' });
    expect(next.manifest.split('\n')).toHaveLength(files.manifest.split('\n').length);
  });

  test('is one more row of versions.json, with the oldest app it runs in', () => {
    expect(next.versions).toBe('{\n  "0.1.0": "1.13.0",\n  "0.2.0": "1.13.0"\n}\n');
  });

  test('takes what was unreleased', () => {
    expect(next.changelog).toBe(
      '# Changelog\n\n## Unreleased\n\n## 0.2.0\n\n- Something new.\n\n## 0.1.0\n\n- The first.\n',
    );
  });
});

test.each(['v0.2.0', '0.2', '0.2.0-beta.1', ''])('%j is refused', (version) => {
  expect(() => released(version, files)).toThrow(/no version like 1\.2\.3/);
});

test('nothing new is no release', () => {
  const changelog = '# Changelog\n\n## Unreleased\n\n## 0.1.0\n\n- The first.\n';
  expect(() => released('0.2.0', { ...files, changelog })).toThrow(/nothing under/);
});

/** The headings of a changelog, the newest first. */
function headingsOf(changelog: string): (string | undefined)[] {
  return [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
}

/** As it is on most days: something has changed since the last release. */
function withSomethingNew(changelog: string): string {
  return changelog.replace(/## Unreleased\n+(?!\n*- )/, '## Unreleased\n\n- Something new.\n\n');
}

const ofToday = {
  manifest: files.manifest,
  versions: projectFile('versions.json'),
  changelog: projectFile('CHANGELOG.md'),
};
const justReleased = released('9.9.9', { ...ofToday, changelog: withSomethingNew(ofToday.changelog) });

// A tag is checked when its version has just taken everything that was unreleased.
test.each([
  ['today', ofToday],
  ['just after a release', justReleased],
])('the changelog %s begins with what is unreleased, or with the version of the manifest', (_, project) => {
  const { version } = JSON.parse(project.manifest) as { version: string };
  const hasNews = /^## Unreleased\n+- /m.test(project.changelog);
  const [first, second] = headingsOf(project.changelog);
  expect(first).toBe('Unreleased');
  if (!hasNews) expect(second).toBe(version);
});

test('a release leaves nothing unreleased, and can be followed by the next one', () => {
  expect(justReleased.changelog).toMatch(/^## Unreleased\n+## 9\.9\.9\n/m);
  const { changelog } = released('9.10.0', {
    ...justReleased,
    changelog: withSomethingNew(justReleased.changelog),
  });
  expect(headingsOf(changelog).slice(0, 3)).toEqual(['Unreleased', '9.10.0', '9.9.9']);
});
