import type { ComponentChildren } from 'preact';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import { formatDay } from '../../core/base/language/format-day';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { MessageBlock, UnreadMessageBlock } from '../../core/letters/messages/message-block';
import type { ContactMethod } from '../../core/reading/interview/interview';
import { draftTimeText, isEarly } from '../../core/letters/messages/reminders';
import { Icon } from '../cards/icon';
import { IconButton } from '../cards/icon-button';
import { CardButtons, type CardButton } from './card-buttons';
import { MessageText, Pieces, Script } from './message-text';

const kindIcons = { mail: 'mail', portal: 'inbox', phone: 'phone' } as const satisfies Record<
  ContactMethod,
  string
>;

interface MessageCardProps {
  readonly block: MessageBlock;
  /** Not once it was logged. */
  readonly isDraft: boolean;
  /** Whether it belongs into the thread of a mail of the company. */
  readonly isAnswer: boolean;
  readonly today: EpochDay;
  readonly minute: number;
  readonly language: Language;
  readonly copySubject: () => void;
  readonly buttons: readonly CardButton[];
}

/** A message as it will go out, above its buttons. Its caption names it: the app shows an `aria-label` as a tooltip. */
export function MessageCard(props: MessageCardProps) {
  const { block, isDraft, isAnswer, language, copySubject, buttons } = props;
  const words = wordsOf(language).messageCard;
  const { kind, to, subject, text } = block;
  return (
    <figure class="henji-message-card">
      <figcaption class="henji-message-card-head">
        <span class="henji-message-card-kind">
          <Icon name={kindIcons[kind]} />
          {words.kinds[kind]}
        </span>
        {block.sentOn === undefined ? isDraft && <DraftHint {...props} /> : <SentHint {...props} />}
      </figcaption>
      <dl class="henji-message-card-lines">
        <HeadLine name={words.to} text={kind === 'phone' ? withoutAddress(to) : to} />
        <HeadLine name={words.subjects[kind]} text={subject}>
          {kind !== 'phone' && <CopySubject words={words} onClick={copySubject} />}
        </HeadLine>
      </dl>
      {kind === 'phone' ? <Script text={text} /> : <MessageText text={text} />}
      {kind === 'mail' && block.sentOn === undefined && (
        <p class="henji-message-card-reply henji-faint">{isAnswer ? words.answer : words.asReply}</p>
      )}
      <CardButtons buttons={buttons} />
    </figure>
  );
}

/** Whoever is called needs no mail address. */
function withoutAddress(to: string): string {
  return to.replace(/\s*[<＜][^<>＜＞]*@[^<>＜＞]*[>＞]/g, '');
}

/** When it went out. */
function SentHint({ block, language }: MessageCardProps) {
  const { sent, called } = wordsOf(language).messageCard;
  const day = block.sentOn === undefined ? '' : formatDay(block.sentOn, language);
  return (
    <span class="henji-message-card-sent">
      <Icon name="check" />
      {block.kind === 'phone' ? called(day) : sent(day)}
    </span>
  );
}

function DraftHint({ block, today, minute, language }: MessageCardProps) {
  const words = wordsOf(language).messageCard;
  const [waiting, ready] =
    block.kind === 'phone' ? [words.callDraft, words.callDraftReady] : [words.draft, words.draftReady];
  const write = isEarly(block, today, minute) ? waiting : ready;
  return (
    <span class="henji-message-card-draft">
      <Icon name="clock" />
      {write(draftTimeText(block, language))}
    </span>
  );
}

interface HeadLineProps {
  readonly name: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** A line above the text; nothing where it says nothing. */
function HeadLine({ name, text, children }: HeadLineProps) {
  if (text === '') return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span lang="ja">
          <Pieces text={text} />
        </span>
        {children}
      </dd>
    </>
  );
}

function CopySubject({ words, onClick }: { words: Words['messageCard']; onClick: () => void }) {
  return (
    <IconButton
      icon="copy"
      class="henji-message-card-tool clickable-icon"
      aria-label={words.copySubject}
      onClick={onClick}
    />
  );
}

interface UnreadMessageCardProps {
  readonly unread: UnreadMessageBlock;
  readonly words: Words['messageCard'];
  readonly buttons: readonly CardButton[];
}

/** Drawing more than this of a text that no one can send would hold up the note. */
const mostShown = 2_000;

/** A block that can't be read: what is wrong, how to fix it, and what is in it; of an endless text the beginning. */
export function UnreadMessageCard({ unread, words, buttons }: UnreadMessageCardProps) {
  const { problem, text } = unread;
  const { code, found } = problem;
  const shown = code === 'too-long' ? `${text.slice(0, mostShown)}…` : text;
  return (
    <figure class="henji-message-card">
      <figcaption class="henji-message-card-head">
        <span class="henji-message-card-kind">
          <Icon name="pencil" />
          {words.broken}
        </span>
      </figcaption>
      <p class="henji-message-card-problem">{words.problems[code](found)}</p>
      <MessageText text={shown} />
      <CardButtons buttons={buttons} />
    </figure>
  );
}
