import { parseIsoDay, type EpochDay } from '../../src/core/base/calendar/epoch-day';
import { defaultSettings } from '../../src/core/base/settings/default-settings';
import { readClock } from '../../src/core/letters/japanese/clock-times';
import type { Message } from '../../src/core/letters/messages/fill-message';
import { fillScene } from '../../src/core/letters/scenes/fill-scene';
import { answerTypes, type SceneAnswers, type Slot } from '../../src/core/letters/scenes/scene-answers';
import type { SceneContext } from '../../src/core/letters/scenes/scene-context';
import { builtInTemplate } from '../../src/core/letters/template/built-in-templates';
import { readTemplate } from '../../src/core/letters/template/read-template';
import { ReplyIndex } from '../../src/core/waiting/replies/reply-index';
import type { SceneCase, WrittenAnswers, WrittenSlot } from './scene-cases';

/** The context in which a case is written: its notes read as the plugin reads them. */
export function contextOf({
  today,
  minute,
  notes,
  profile,
  sent = [],
}: Pick<SceneCase, 'today' | 'minute' | 'notes' | 'profile' | 'sent'>): SceneContext {
  const day = dayOf(today);
  const index = new ReplyIndex(defaultSettings, day);
  const paths = notes.map((_, at) => `面接/${String(at)}.md`);
  Array.from(
    index.build(
      notes.map((frontmatter, at) => ({
        path: paths[at] ?? '',
        frontmatter: written(frontmatter),
        tags: [],
      })),
    ),
  );
  const replies = [...index.replies.values()];
  const reply = replies.find(({ interview }) => interview.path === paths[0]);
  if (!reply) throw new Error(`no interview note: ${JSON.stringify(notes[0])}`);
  return {
    reply,
    others: replies,
    sent: sent.map(([purpose, on, by]) => ({
      purpose,
      day: dayOf(on),
      ...(by && { byPhone: true as const }),
    })),
    profile,
    today: day,
    minute,
  };
}

function written(frontmatter: SceneCase['notes'][number]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(frontmatter).filter(([, value]) => value !== undefined));
}

/** The letter of a case, from its built-in template. */
export function writeScene(one: SceneCase): Message {
  const { file = '', text = '' } = builtInTemplate(one.scene) ?? {};
  const template = readTemplate(file, text);
  const message =
    'problem' in template ? template : fillScene(template, one.scene, answersOf(one.answers), contextOf(one));
  if ('problem' in message) throw new Error(JSON.stringify(message.problem));
  return message;
}

/** The answers of a case as a dialog has them. */
export function answersOf(answers: WrittenAnswers): SceneAnswers {
  return Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, valueOf(id, value)]));
}

function valueOf(
  id: string,
  value: WrittenAnswers[string],
): string | boolean | number | readonly Slot[] | undefined {
  const types: Readonly<Record<string, string>> = answerTypes;
  if (typeof value !== 'string') return typeof value === 'boolean' ? value : value.map(slotOf);
  if (types[id] === 'date') return dayOf(value);
  return types[id] === 'time' ? readClock(value) : value;
}

function slotOf([day, from, to]: WrittenSlot): Slot {
  return { day: dayOf(day), from: readClock(from), to: readClock(to) };
}

function dayOf(iso: string): EpochDay {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`no day: ${iso}`);
  return day;
}
