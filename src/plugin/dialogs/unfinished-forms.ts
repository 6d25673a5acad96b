import type { App } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { CommandDeps } from '../commands/command-types';
import { notify } from './notify';

/** What was left in forms that were closed without saving, until the app is closed. */
const unfinished = new WeakMap<App, Map<string, unknown>>();

/** What was left in a form, which the caller put there by the same name; `undefined` where it was saved or never touched. */
export function unfinishedForm(app: App, name: string): unknown {
  return unfinished.get(app)?.get(name);
}

/** Keeps what a form holds for the next time it is opened, or forgets it. */
export function keepUnfinished(app: App, name: string, values: unknown): void {
  const forms = unfinished.get(app) ?? new Map<string, unknown>();
  if (values === undefined) forms.delete(name);
  else forms.set(name, values);
  unfinished.set(app, forms);
}

/** Keeps what a form holds that is closed without saving, and says so. */
export function leaveUnfinished(
  name: string,
  values: unknown,
  { app, language }: Pick<CommandDeps, 'app' | 'language'>,
): void {
  keepUnfinished(app, name, values);
  notify(wordsOf(language()).capture.form.kept);
}

/** Offers what was left, of a company where its name is known; it is not put in by itself: perhaps it is not wanted any more. */
export function offerUnfinished(
  parent: HTMLElement,
  company: string,
  { language }: Pick<CommandDeps, 'language'>,
  resume: () => void,
): void {
  const words = wordsOf(language()).capture.form;
  const line = parent.createEl('p', { text: words.unfinished(company) });
  line
    .createEl('button', { cls: 'henji-choice', text: words.resume, type: 'button' })
    .addEventListener('click', () => {
      line.remove();
      resume();
    });
}
