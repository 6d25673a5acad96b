import type { EpochDay } from '../../base/calendar/epoch-day';
import type { Profile } from '../../base/settings/profile';
import type { PendingReply } from '../../waiting/status/pending-reply';
import { companyData, messageData } from './message-data';
import { labelsFor } from './variable-labels';
import { render } from '../template/render';
import type {
  Failed,
  Gap,
  Rendered,
  Template,
  TemplateData,
  TemplateProblemCode,
} from '../template/template';
import type { ContactMethod } from '../../reading/interview/interview';
import { messageKind, readMessageHead, type MessageHead } from './message-head';
import { purposeOf, type Purpose } from './purpose';

/** A value that is missing in a message: in which part, and where its mark begins there. */
interface MessageGap extends Gap {
  readonly part: 'to' | 'subject' | 'text';
}

/** A message, ready to be put into a note. `to` is whom it addresses, in one line; it is no mail address. */
export interface Message {
  readonly kind: ContactMethod;
  /** What it is for. Only an inquiry asks the guard rail and counts as having asked. */
  readonly purpose: Purpose;
  readonly subject: string;
  readonly to: string;
  readonly text: string;
  readonly gaps: readonly MessageGap[];
  /** Whether it goes to an agency, and not to the company. */
  readonly toAgency?: boolean;
}

/**
 * Fills a message template, built-in or the user's own, and takes it apart at its head (domain: Messages). What the data
 * does not say leaves a mark and a gap.
 */
export function fillMessage(template: Template, data: TemplateData): Message | Failed {
  const filled = render(template, data, labelsFor(data));
  const message = 'problem' in filled ? filled : messageIn(filled, template);
  return 'problem' in message || data['toAgency'] !== true ? message : { ...message, toAgency: true };
}

/**
 * Fills a message template for a note. Who is late or does not come tells the company itself, also where an agency stands
 * between: so the purpose of what was filled decides whom it addresses.
 */
export function fillForReply(
  template: Template,
  reply: PendingReply,
  profile: Profile,
  day: EpochDay,
): Message | Failed {
  const filled = fillMessage(template, messageData(reply, profile, day));
  const toCompany = !('problem' in filled) && filled.purpose === 'absence';
  return toCompany ? fillMessage(template, companyData(reply, profile, day)) : filled;
}

/** Takes a filled message template apart at its head; says what is wrong with that. */
export function messageIn(filled: Rendered, template: Template): Message | Failed {
  const head = templateHead(filled.text);
  if (!head) return wrongHead(template, 'no-head', '---');
  const kind = messageKind(head.kind.value);
  const purpose = purposeOf(head.purpose.value);
  if (kind && !purpose) return wrongHead(template, 'unknown-purpose', head.purpose.value);
  if (kind && purpose) return takeApart(filled, head, { kind, purpose });
  const { value } = head.kind;
  return value === '' ? wrongHead(template, 'no-head', 'kind:') : wrongHead(template, 'unknown-kind', value);
}

/** In a template that is a note with properties the values are in quotes, because YAML reads `{{` in its own way. */
function templateHead(filled: string): MessageHead | undefined {
  const head = readMessageHead(filled);
  if (!head || !filled.startsWith('---')) return head;
  return {
    ...head,
    kind: unquoted(head.kind),
    purpose: unquoted(head.purpose),
    to: unquoted(head.to),
    subject: unquoted(head.subject),
  };
}

function unquoted(head: MessageHead['to']): MessageHead['to'] {
  const inside = /^(["'])(.*)\1$/.exec(head.value)?.[2];
  return inside === undefined ? head : { value: inside, at: head.at + 1 };
}

/** A head is filled before it is read, and so is only known to be at the beginning. */
function wrongHead({ file }: Template, code: TemplateProblemCode, found: string): Failed {
  return { problem: { file, code, line: 1, column: 1, found } };
}

function takeApart(
  { text, missing }: Rendered,
  head: MessageHead,
  what: Pick<Message, 'kind' | 'purpose'>,
): Message {
  return {
    ...what,
    to: head.to.value,
    subject: head.subject.value,
    text: text.slice(head.textAt).trimEnd(),
    gaps: missing.flatMap((gap) => gapIn(gap, head) ?? []),
  };
}

/** A gap's place in its own part; `undefined` for one that no part shows. */
function gapIn(gap: Gap, { to, subject, textAt }: MessageHead): MessageGap | undefined {
  if (gap.offset >= textAt) return { ...gap, part: 'text', offset: gap.offset - textAt };
  for (const [part, { value, at }] of [
    ['to', to],
    ['subject', subject],
  ] as const) {
    const offset = gap.offset - at;
    if (at >= 0 && offset >= 0 && offset < value.length) return { ...gap, part, offset };
  }
  return undefined;
}
