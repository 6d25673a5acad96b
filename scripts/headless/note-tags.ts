/** What ends a tag: space, most signs, and Japanese commas, full stops and spaces. */
const tagCharacters = '[^\\s!"#$%&\'()*+,.:;<=>?@^`{|}~\\[\\]\\\\\\u2000-\\u206f\\u3000-\\u3003]+';
const inlineTag = new RegExp(`(?:^|\\s)#(${tagCharacters})`, 'g');
const fence = /^\s*(`{3,}|~{3,})/;
const inlineCode = /`[^`]*`/g;

/** All tags of a note without `#`: those of its properties, then those of its text outside code. */
export function noteTags(properties: Readonly<Record<string, unknown>>, body: string): string[] {
  return [...propertyTags(properties), ...inlineTags(body)];
}

function propertyTags(properties: Readonly<Record<string, unknown>>): string[] {
  const key = Object.keys(properties).find((name) => name.toLowerCase() === 'tags');
  const value = key === undefined ? undefined : properties[key];
  const tags: readonly unknown[] = Array.isArray(value) ? value : [value];
  return tags
    .filter((tag) => typeof tag === 'string')
    .flatMap((tag) => tag.split(/[\s,]+/))
    .map((tag) => tag.replace(/^#/, ''))
    .filter((tag) => tag !== '');
}

function inlineTags(body: string): string[] {
  return withoutCodeBlocks(body).flatMap((line) =>
    Array.from(line.replace(inlineCode, ' ').matchAll(inlineTag), ([, tag = '']) => tag).filter(
      (tag) => !/^[\d/]+$/.test(tag),
    ),
  );
}

/** The lines outside fenced code; a block ends with a fence of its own kind that is at least as long. */
function withoutCodeBlocks(body: string): string[] {
  const lines: string[] = [];
  let open = '';
  for (const line of body.split('\n')) {
    const mark = fence.exec(line)?.[1] ?? '';
    if (open === '' && mark === '') lines.push(line);
    else if (open === '') open = mark;
    else if (mark.startsWith(open) && line.trim() === mark) open = '';
  }
  return lines;
}
