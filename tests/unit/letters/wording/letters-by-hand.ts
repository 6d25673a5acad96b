import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Purpose } from '../../../../src/core/letters/messages/purpose';
import type { CheckedMessage, WordingContext } from '../../../../src/core/letters/wording/wording';
import type { Span } from '../../../../src/core/editing/frontmatter/text-edit';
import { day } from '../../base/calendar/day';
import { profile, situation } from '../messages/situations';
import { context } from './checked';

/** A letter that somebody has written who knows nothing of the rules, with what is known on the day it is sent. */
interface LetterByHand {
  readonly name: string;
  readonly message: CheckedMessage;
  readonly known: WordingContext;
}

const folder = join(import.meta.dirname, '../../../data/letters-by-hand');

const purposeOfScene: Readonly<Record<string, Purpose>> = {
  inquiry: 'inquiry',
  'inquiry-second': 'inquiry',
  thanks: 'thanks',
  dates: 'dates',
  'accept-date': 'dates',
  move: 'reschedule',
  late: 'absence',
  'accept-offer': 'accept',
  'hold-offer': 'hold',
  'decline-offer': 'decline',
  withdraw: 'withdraw',
};

function lettersOf(file: string): LetterByHand[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const writer = /Name of the writer: (.+?) -->/.exec(text)?.[1] ?? '';
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => letterOf(file.replace('.md', ''), writer, section));
}

function letterOf(hand: string, writer: string, section: string): LetterByHand {
  const of = (pattern: RegExp): string => {
    const found = pattern.exec(section)?.[1];
    if (found === undefined) throw new Error(`${hand}: ${String(pattern)} is missing in\n${section}`);
    return found;
  };
  const scene = of(/^\d+ (\S+)/);
  const purpose = purposeOfScene[scene];
  if (purpose === undefined) throw new Error(`${hand}: no such scene: ${scene}`);
  const sent = of(/^sent: (.+)$/m);
  const unknown = { stage: undefined, position: undefined, department: undefined, person: undefined };
  const rest = { ...unknown, company: of(/^company: (.+)$/m), via: /^via: (.+)$/m.exec(section)?.[1] };
  const { reply } = situation({ date: of(/^interview: (.+)$/m), rest }, sent);
  return {
    name: `${hand} ${of(/^(\d+)/)}, ${scene}`,
    message: mail(purpose, of(/^件名[:：] *(.+)$/m), of(/^件名[:：].+\n\n([^]*)\n```/m)),
    known: context({ reply, profile: { ...profile, name: writer }, today: day(sent) }),
  };
}

/** The address is the first paragraph of the text. */
function mail(purpose: Purpose | undefined, subject: string, text: string): CheckedMessage {
  const to = text.slice(0, text.indexOf('\n\n')).replace(/\n/g, ' ');
  return { kind: 'mail', purpose, to, subject, text };
}

/** A slip that somebody planted in one of the letters who knew nothing of the rules either. */
export interface SlipByHand {
  readonly hand: string;
  readonly number: number;
  readonly was: string;
  readonly became: string;
  readonly part: 'subject' | 'text';
  readonly why: string;
}

/** The letter with the slip in it, and where in its part that is. */
export function letterWith(slip: SlipByHand): LetterByHand & { readonly at: Span } {
  const letter = lettersByHand.find(({ name }) => name.startsWith(`${slip.hand} ${slip.number},`));
  const from = letter?.message[slip.part].indexOf(slip.was) ?? -1;
  if (!letter || from < 0) throw new Error(`${slip.hand} ${slip.number} does not say ${slip.was}`);
  const parts = {
    ...letter.message,
    [slip.part]: letter.message[slip.part].replace(slip.was, () => slip.became),
  };
  return {
    ...letter,
    message: mail(parts.purpose, parts.subject, parts.text),
    at: { from, to: from + slip.became.length },
  };
}

/** The letters of all hands in `tests/data/letters-by-hand`. */
export const lettersByHand: readonly LetterByHand[] = readdirSync(folder).flatMap(lettersOf);
