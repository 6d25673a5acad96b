import type { EpochDay } from '../../base/calendar/epoch-day';
import { closedReasonText } from '../../base/language/closed-reason-text';
import { formatDay } from '../../base/language/format-day';
import type { Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import type { SceneField } from './scene-fields';
import type { SceneRemark } from './scene-remark';

/** A remark in a sentence. */
export function sceneRemarkText({ code, values }: SceneRemark, language: Language): string {
  const words = wordsOf(language).scenes;
  const { day, other, company = '', stage, time = '', count = 0, closed } = values;
  const dayText = (written: EpochDay | undefined): string =>
    written === undefined ? '' : formatDay(written, language);
  return words.remarks[code]({
    day: dayText(day),
    other: dayText(other),
    company,
    stage: words.stageAt(stage ?? words.interview, time),
    count,
    closed: closed && day !== undefined ? closedReasonText(closed, day, language) : '',
  });
}

/** A question as its dialog shows it. */
export interface SceneFieldText {
  readonly label: string;
  readonly hint: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** The words of a question: its label, what helps to answer it, and its options. */
export function sceneFieldText({ id, label, options }: SceneField, language: Language): SceneFieldText {
  const words = wordsOf(language).scenes;
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = words.options;
  return {
    label: words.labels[label],
    hint: words.hints[label],
    options: options.map((option) => ({ id: option, label: named[id]?.[option] ?? option })),
  };
}
