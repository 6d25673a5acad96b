import type { App } from 'obsidian';
import type { FormValues } from '../../core/flows/capture/form-values';

/** What was left in forms that were closed without saving, until the app is closed. */
const unfinished = new WeakMap<App, Map<string, FormValues>>();

/** What was left in a form; `undefined` where it was saved or never touched. */
export function unfinishedForm(app: App, name: string): FormValues | undefined {
  return unfinished.get(app)?.get(name);
}

/** Keeps what a form holds for the next time it is opened, or forgets it. */
export function keepUnfinished(app: App, name: string, values: FormValues | undefined): void {
  const forms = unfinished.get(app) ?? new Map<string, FormValues>();
  if (values) forms.set(name, values);
  else forms.delete(name);
  unfinished.set(app, forms);
}
