import { setIcon } from 'obsidian';
import type { Language } from '../../core/base/language/language';
import { wordingText } from '../../core/letters/wording/wording-text';
import { wordsOf } from '../../core/base/language/words';
import { excerptAround } from '../../core/letters/wording/excerpt';
import type { CheckedMessage, WordingFinding } from '../../core/letters/wording/wording';

const weightIcons = { mistake: 'pencil', advice: 'lightbulb' } as const satisfies Record<
  WordingFinding['weight'],
  string
>;

/** What the rows of findings need. */
interface FindingRows {
  readonly message: CheckedMessage;
  readonly language: Language;
  readonly mend: (finding: WordingFinding) => void;
}

/** Draws one finding: where it is, why, what to do, and a button where a click fixes it. */
export function addFinding(
  list: HTMLElement,
  finding: WordingFinding,
  { message, language, mend }: FindingRows,
): void {
  const words = wordsOf(language).wording;
  const row = list.createEl('li', { cls: 'henji-finding' });
  const head = row.createDiv({ cls: 'henji-finding-head' });
  const icon = finding.opens ? 'clock' : weightIcons[finding.weight];
  setIcon(head.createSpan({ cls: 'henji-icon', attr: { 'aria-hidden': 'true' } }), icon);
  head.createSpan({ text: finding.opens ? words.hours : words.weights[finding.weight] });
  if (finding.to > finding.from) {
    if (!message.isPiece) head.createSpan({ text: words.parts[finding.part] });
    addExcerpt(row, message[finding.part], finding);
  }
  const { reason, fix } = wordingText(finding, language);
  row.createEl('p', { text: reason });
  row.createEl('p', { cls: 'henji-faint', text: fix });
  if (finding.mend === undefined) return;
  const { found, wanted = '' } = finding;
  row
    .createEl('button', {
      text: words.mend,
      type: 'button',
      attr: { 'aria-label': found === '' ? words.insertThis(wanted) : words.mendThis(found.trim()) },
    })
    .addEventListener('click', () => {
      mend(finding);
    });
}

function addExcerpt(row: HTMLElement, text: string, finding: WordingFinding): void {
  const { before, found, behind } = excerptAround(text, finding);
  const quote = row.createEl('blockquote', { attr: { lang: 'ja' } });
  quote.appendText(before);
  quote.createEl('mark', { text: found });
  quote.appendText(behind);
}
