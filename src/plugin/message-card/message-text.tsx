import { piecesOf } from '../../core/letters/messages/gaps';
import { scriptParts } from '../../core/letters/messages/script-parts';

/** The text of a letter as it will go out. */
export function MessageText({ text }: { readonly text: string }) {
  return (
    <div class="henji-message-card-text" lang="ja">
      <Pieces text={text} />
    </div>
  );
}

/** A script to be read while talking: what to say is large, what to do small, and the branches stand below. */
export function Script({ text }: { readonly text: string }) {
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
export function Pieces({ text }: { readonly text: string }) {
  return (
    <>
      {piecesOf(text).map((piece) =>
        piece.isGap ? <mark class="henji-gap">{piece.text}</mark> : piece.text,
      )}
    </>
  );
}
