import { parseArgs } from 'node:util';
import { parseIsoDay, type EpochDay } from '../../src/core/base/calendar/epoch-day';
import { isLanguage, type Language } from '../../src/core/base/language/language';
import { headlessWords } from './words';

/** What the command was asked for. */
export interface Options {
  readonly vault: string;
  /** The day asked about; `undefined` is the day it is. */
  readonly today: EpochDay | undefined;
  readonly all: boolean;
  /** Whether the days until the reply are wanted instead of the list. */
  readonly statistics: boolean;
  readonly json: boolean;
  /** The language asked for; `undefined` is that of the vault's settings. */
  readonly language: Language | undefined;
}

/** The language where neither the arguments nor the settings name one. */
export const defaultLanguage: Language = 'ja';

/** The arguments, read: options, a call for help, or the one line that says what is wrong with them. */
export type ReadOptions =
  | { readonly kind: 'options'; readonly options: Options }
  | { readonly kind: 'help'; readonly language: Language }
  | { readonly kind: 'error'; readonly message: string };

const known = {
  today: { type: 'string' },
  now: { type: 'string' },
  lang: { type: 'string' },
  all: { type: 'boolean' },
  statistics: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Thrown within this file only, with the line to show. */
class UsageError extends Error {}

/** Reads the arguments after the command's name. */
export function readOptions(args: readonly string[]): ReadOptions {
  const parsed = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const asked = isLanguage(parsed.values.lang) ? parsed.values.lang : undefined;
  const language = asked ?? defaultLanguage;
  try {
    checkTokens(parsed.tokens, language);
    if (parsed.values.help === true) return { kind: 'help', language };
    return { kind: 'options', options: optionsOf(parsed.values, parsed.positionals, asked) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { kind: 'error', message: headlessWords(language).seeHelp(error.message) };
  }
}

interface Token {
  readonly kind: string;
  readonly name?: string;
  readonly rawName?: string;
  readonly value?: string | undefined;
}

/** What `strict` would check, in words of our own. */
function checkTokens(tokens: readonly Token[], language: Language): void {
  const { errors } = headlessWords(language);
  for (const { kind, name = '', rawName = '', value } of tokens) {
    if (kind !== 'option') continue;
    if (!isKnown(name)) throw new UsageError(errors.unknownOption(rawName));
    const takesValue = known[name].type === 'string';
    if (takesValue && value === undefined) throw new UsageError(errors.missingValue(rawName));
    if (!takesValue && value !== undefined) throw new UsageError(errors.unwantedValue(rawName));
  }
}

function isKnown(name: string): name is keyof typeof known {
  return Object.hasOwn(known, name);
}

type Values = Readonly<Partial<Record<string, string | boolean | (string | boolean)[]>>>;

function optionsOf(values: Values, positionals: readonly string[], asked: Language | undefined): Options {
  const language = asked ?? defaultLanguage;
  const { errors } = headlessWords(language);
  const [vault, ...others] = positionals;
  if (values['lang'] !== asked) {
    throw new UsageError(errors.notALanguage(text(values['lang'])));
  }
  if (vault === undefined || vault === '') throw new UsageError(errors.missingVault);
  if (others.length > 0) throw new UsageError(errors.tooMany(positionals.join(' ')));
  return {
    vault,
    today: readDay(values, language),
    all: values['all'] === true,
    statistics: values['statistics'] === true,
    json: values['json'] === true,
    language: asked,
  };
}

/** The day of `--today`, or that of `--now`. */
function readDay(values: Values, language: Language): EpochDay | undefined {
  const { errors } = headlessWords(language);
  const today = text(values['today']);
  const now = text(values['now']);
  const ofToday = parseIsoDay(today);
  const ofNow = dayOfMoment(now);
  if (values['today'] !== undefined && ofToday === undefined) throw new UsageError(errors.notADay(today));
  if (values['now'] !== undefined && ofNow === undefined) throw new UsageError(errors.notAMoment(now));
  return ofToday ?? ofNow;
}

function dayOfMoment(moment: string): EpochDay | undefined {
  const [, day = ''] = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/.exec(moment) ?? [];
  return parseIsoDay(day);
}

function text(value: Values[string]): string {
  return typeof value === 'string' ? value : '';
}
