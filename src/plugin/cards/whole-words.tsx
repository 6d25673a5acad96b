import { unbrokenParts } from '../../core/base/language/unbroken-parts';

/** A text in which lines end only where words do. */
export function WholeWords({ text }: { readonly text: string }) {
  return (
    <>
      {unbrokenParts(text).map((part, at) =>
        at % 2 === 0 ? (
          part
        ) : (
          <>
            <wbr />
            <span class="henji-whole">{part}</span>
          </>
        ),
      )}
    </>
  );
}
