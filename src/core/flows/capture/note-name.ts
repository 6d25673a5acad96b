import { withoutLinks } from '../../base/properties/property-items';
import { utf8Length } from '../../base/text/encoding';

/** What no file name, or no link to one, can hold on some system; the wide form looks the same and is allowed. */
const forbidden = /[\\/:*?"<>|#^[\]]/g;
/** Devices of Windows, whatever follows the dot; the small digits are digits to it. */
const reserved = /^(?:con|prn|aux|nul|con(?:in|out)\$|(?:com|lpt)[\d¹²³]) *(?:\.|$)/i;
/** File systems take 255 bytes; a number and `.md` come behind. A kanji has three. */
const maxBytes = 180;
/** The stage tells the rounds of a company apart: it is kept, up to this length, and the company shortened. */
const maxStageBytes = 90;

/**
 * The file name of a note by company and stage, without extension: one that every system takes and every link finds;
 * empty where nothing is left of both.
 */
export function noteName(company: string, stage: string): string {
  const round = shortened(safeText(stage), maxStageBytes);
  const whose = shortened(safeText(company), maxBytes - lengthOf(` ${round}`));
  const name = withoutEnds(`${whose} ${round}`);
  return reserved.test(name) ? `_${name}` : name;
}

/** A text as part of a name, its own signs in their wide forms. */
function safeText(text: string): string {
  // Control characters, halves of signs, and the marks that turn the direction of writing and could disguise a name.
  const invisible = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
  const plain = withoutLinks(text).normalize('NFC').replace(invisible, ' ').replace(/\s+/g, ' ').trim();
  return plain.replace(forbidden, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** Leading dots hide a file; Windows drops dots and spaces at the end. */
function withoutEnds(name: string): string {
  return name.replace(/^[. ]+|[. ]+$/g, '');
}

function lengthOf(text: string): number {
  return Array.from(text, utf8Length).reduce((sum, bytes) => sum + bytes, 0);
}

function shortened(name: string, most: number): string {
  let bytes = 0;
  let short = '';
  for (const sign of name) {
    bytes += utf8Length(sign);
    if (bytes > most) return short.trimEnd();
    short += sign;
  }
  return short;
}

/** The name, with a number from 2 on where the folder has it already; names that differ only in case are one. */
export function freeName(name: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map(comparable));
  for (let count = 2, free = name; ; count += 1) {
    if (!known.has(comparable(free))) return free;
    free = `${name} ${count}`;
  }
}

function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
