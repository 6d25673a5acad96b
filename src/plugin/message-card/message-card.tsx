import type { ComponentChildren } from 'preact';
import type { EpochDay } from '../../core/base/calendar/epoch-day';
import type { Language } from '../../core/base/language/language';
import { wordsOf, type Words } from '../../core/base/language/words';
import { piecesOf } from '../../core/letters/messages/gaps';
import type { MessageBlock, UnreadMessageBlock } from '../../core/letters/messages/message-block';
import { scriptParts } from '../../core/letters/messages/script-parts';
import type { ContactMethod } from '../../core/reading/interview/interview';
import { draftTimeText, isEarly } from '../../core/letters/messages/reminders';
import { Icon } from '../cards/icon';
import { CardButtons, type CardButton } from './card-buttons';

const kindIcons = { mail: 'mail', portal: 'inbox', phone: 'phone' } as const satisfies Record<
  ContactMethod,
  string
>;

interface MessageCardProps {
  readonly block: MessageBlock;
  /** Not once it was logged. */
  readonly isDraft: boolean;
  readonly today: EpochDay;
  readonly minute: number;
  readonly language: Language;
  readonly copySubject: () => void;
  readonly buttons: readonly CardButton[];
}

/** A message as it will go out, above its buttons. Its caption names it: the app shows an `aria-label` as a tooltip. */
export function MessageCard(props: MessageCardProps) {
  const { block, isDraft, language, copySubject, buttons } = props;
  const words = wordsOf(language).messageCard;
  const { kind, to, subject, text } = block;
  return (
    <figure class="henji-message-card">
      <figcaption class="henji-message-card-head">
        <span class="henji-message-card-kind">
          <Icon name={kindIcons[kind]} />
          {words.kinds[kind]}
        </span>
        {isDraft && <DraftHint {...props} />}
      </figcaption>
      <dl class="henji-message-card-lines">
        <HeadLine name={words.to} text={to} />
        <HeadLine name={words.subjects[kind]} text={subject}>
          {kind !== 'phone' && <CopySubject words={words} onClick={copySubject} />}
        </HeadLine>
      </dl>
      {kind === 'phone' ? <Script text={text} /> : <MessageText text={text} />}
      <CardButtons buttons={buttons} />
    </figure>
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
    <button
      class="henji-message-card-tool clickable-icon"
      type="button"
      aria-label={words.copySubject}
      onClick={onClick}
    >
      <Icon name="copy" />
    </button>
  );
}

function MessageText({ text }: { readonly text: string }) {
  return (
    <div class="henji-message-card-text" lang="ja">
      <Pieces text={text} />
    </div>
  );
}

/** A script to be read while talking: what to say is large, what to do small, and the branches stand below. */
function Script({ text }: { readonly text: string }) {
  return (
    <div class="henji-message-card-text henji-script" lang="ja">
      {scriptParts(text).map(({ heading, isBranch, lines }) => (
        <div class={isBranch ? 'henji-script-branch' : undefined}>
          {heading !== undefined && <div class="henji-script-heading">■ {heading}</div>}
          {lines.map((line) => (
            <div class={line.isDirection ? 'henji-script-direction' : 'henji-script-line'}>
              <Pieces text={line.text} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** A text in which the marks of missing values stand out. */
function Pieces({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece) =>
        piece.isGap ? <mark class="henji-gap">{piece.text}</mark> : piece.text,
      )}
    </>
  );
}

interface UnreadMessageCardProps {
  readonly unread: UnreadMessageBlock;
  readonly words: Words['messageCard'];
  readonly buttons: readonly CardButton[];
}

/** A block that can't be read: what is wrong, how to mend it, and all that stands in it. */
export function UnreadMessageCard({ unread, words, buttons }: UnreadMessageCardProps) {
  const { code, found } = unread.problem;
  return (
    <figure class="henji-message-card">
      <figcaption class="henji-message-card-head">
        <span class="henji-message-card-kind">
          <Icon name="pencil" />
          {words.broken}
        </span>
      </figcaption>
      <p class="henji-message-card-problem">{words.problems[code](found)}</p>
      <MessageText text={unread.text} />
      <CardButtons buttons={buttons} />
    </figure>
  );
}
