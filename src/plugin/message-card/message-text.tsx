import { gapsIn, piecesOf } from '../../core/letters/messages/gaps';
import { scriptParts, type ScriptPart } from '../../core/letters/messages/script-parts';

/** The text of a letter as it will go out. */
export function MessageText({ text }: { readonly text: string }) {
  return (
    <div class="henji-message-card-text" lang="ja">
      <Pieces text={text} />
    </div>
  );
}

/**
 * A script to be read while talking: what to say is large, what to do small; what to prepare is beside it, and what to
 * say when the talk takes another turn is folded below, under what the other one says.
 */
export function Script({ text }: { readonly text: string }) {
  const parts = scriptParts(text);
  const isPreparing = (part: ScriptPart): boolean =>
    part.heading === undefined && part.lines.every((line) => line.isDirection || line.text === '');
  const [first] = parts;
  const before = first && isPreparing(first) ? [first] : [];
  const talk = parts.filter((part) => !part.isBranch && !before.includes(part));
  const branches = parts.filter(({ isBranch }) => isBranch);
  return (
    <div class="henji-message-card-text henji-script" lang="ja">
      {before.length > 0 && <ScriptParts class="henji-script-before" parts={before} />}
      <ScriptParts class="henji-script-talk" parts={talk} />
      {branches.length > 0 && <ScriptParts class="henji-script-branches" parts={branches} />}
    </div>
  );
}

interface ScriptPartsProps {
  readonly class: string;
  readonly parts: readonly ScriptPart[];
}

function ScriptParts({ class: name, parts }: ScriptPartsProps) {
  return (
    <div class={name}>
      {parts.map((part) => (part.isBranch ? <Branch part={part} /> : <Part part={part} />))}
    </div>
  );
}

function Part({ part: { heading, lines } }: { readonly part: ScriptPart }) {
  return (
    <div>
      {heading !== undefined && <div class="henji-script-heading">■ {heading}</div>}
      <ScriptLines lines={lines} />
    </div>
  );
}

/** Folded, so that one finds what to say by what the other one says; open where something is missing in it. */
function Branch({ part: { heading, lines } }: { readonly part: ScriptPart }) {
  return (
    <details class="henji-script-branch" open={lines.some(({ text }) => gapsIn(text).length > 0)}>
      <summary class="henji-script-heading">{heading}</summary>
      <ScriptLines lines={lines} />
    </details>
  );
}

function ScriptLines({ lines }: Pick<ScriptPart, 'lines'>) {
  return (
    <>
      {lines.map((line) => (
        <div class={lineClass(line)}>
          <Pieces text={line.text} />
        </div>
      ))}
    </>
  );
}

/** Breaking a line between phrases takes the square of its length. */
const longestPhrased = 1_000;

function lineClass({ isDirection, text }: ScriptPart['lines'][number]): string {
  const name = isDirection ? 'henji-script-direction' : 'henji-script-line';
  return text.length > longestPhrased ? `${name} henji-script-long` : name;
}

/** A text in which the marks of missing values stand out. */
export function Pieces({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece) =>
        piece.isGap ? <mark class="henji-gap">{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
