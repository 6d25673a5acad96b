import type { EpochDay } from '../../base/calendar/epoch-day';
import { flatText, type FlatText } from './flat-text';
import { knownNames, namePlaces, withoutNames } from './known-names';
import type { Span } from '../../editing/frontmatter/text-edit';
import { dayOfSending } from '../messages/stale-today';
import { messageParts, type CheckedMessage, type MessagePart, type WordingContext } from './wording';

/** The subject of an answer stays as it is, so that the company finds the thread. */
export const ANSWER = /^\s*(?:re|fwd?)\s*[:：]/i;

/** A part of a message, made ready for the rules. */
export interface DraftPart extends FlatText {
  readonly part: MessagePart;
  /** Where names that belong in the message are in `flat`. */
  readonly names: readonly Span[];
  /** `flat` without these names. */
  readonly unnamed: string;
}

/** A message, made ready for the rules. */
export interface Draft {
  readonly message: CheckedMessage;
  /** The day on which it goes out, from which its days are reckoned. */
  readonly sending: EpochDay;
  readonly parts: Readonly<Record<MessagePart, DraftPart>>;
}

/** Makes a message ready: each part is flattened, and its names are found, once for all rules. */
export function draftOf(message: CheckedMessage, context: WordingContext): Draft {
  const names = knownNames(context);
  const partOf = (part: MessagePart): DraftPart => {
    const flat = flatText(message[part]);
    const places = namePlaces(flat.folded, names);
    return { ...flat, part, names: places, unnamed: withoutNames(flat.flat, places) };
  };
  const parts = { to: partOf('to'), subject: partOf('subject'), text: partOf('text') };
  return { message, sending: dayOfSending(message.sendFrom, context.today), parts };
}

/** The parts in the order in which they are read. */
export function partsOf({ parts }: Draft): DraftPart[] {
  return messageParts.map((part) => parts[part]);
}
