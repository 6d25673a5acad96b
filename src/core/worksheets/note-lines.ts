import { readFrontMatter } from '../frontmatter/property-lines';

/** A line of a note without its ending; `from` is its offset. */
export interface NoteLine {
  readonly from: number;
  readonly text: string;
}

const fence = /^[ \t]*(`{3,}(?!.*`)|~{3,})(.*)$/;

/** The lines with something in them that are read as text: not those of the properties, nor of code blocks. */
export function noteLines(text: string): NoteLine[] {
  const lines: NoteLine[] = [];
  let opened: string | undefined;
  for (const line of writtenLines(text)) {
    const [, marks = '', info = ''] = fence.exec(line.text) ?? [];
    if (opened === undefined && marks === '') lines.push(line);
    else if (opened === undefined) opened = marks;
    else if (marks.startsWith(opened) && info.trim() === '') opened = undefined;
  }
  return lines;
}

/** From the end of the properties on; the `---` that closes them is nothing anybody looks for. */
function writtenLines(text: string): NoteLine[] {
  const properties = readFrontMatter(text);
  const start = properties ? properties.from + properties.yaml.length : 0;
  return [...text.slice(start).matchAll(/[^\r\n]+/g)].map((line) => ({
    from: start + line.index,
    text: line[0],
  }));
}
