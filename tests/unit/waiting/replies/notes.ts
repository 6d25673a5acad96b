import type { IndexedNote } from '../../../../src/core/waiting/replies/reply-index';

/** A note of an interview on Fri 2026-11-20, with more properties as wished. */
export function note(path: string, properties: Record<string, unknown> = {}): IndexedNote {
  const company = path.replace(/^.*\/|\.md$/g, '');
  return { path, frontmatter: { company, date: '2026-11-20', ...properties }, tags: [] };
}
