import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const folder = 'src/styles';
const sheets = readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')] as const);

describe('the stylesheets', () => {
  test.each(sheets)('%s takes no colour from the old variables of single channels', (_name, css) => {
    expect(css.match(/var\(--[\w-]+-rgb\b/g) ?? []).toEqual([]);
  });

  test.each(sheets)('%s names no colour of its own', (_name, css) => {
    // The list has to fit any theme: a colour is one of the app's, or the viewer's.
    expect(css.match(/#[\da-f]{3,8}\b(?=[^{]*;)|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });
});
