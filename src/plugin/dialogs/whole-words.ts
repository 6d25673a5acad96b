import { unbrokenParts } from '../../core/base/language/unbroken-parts';

/** A text in which lines end only where words do, as on the cards. */
export function wholeWords(text: string): DocumentFragment {
  return createFragment((to) => {
    for (const [at, part] of unbrokenParts(text).entries()) {
      if (at % 2 === 0) to.append(part);
      else {
        to.createEl('wbr');
        to.createSpan({ cls: 'henji-whole', text: part });
      }
    }
  });
}
