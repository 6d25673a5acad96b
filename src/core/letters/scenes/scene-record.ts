import type { EpochDay } from '../../base/calendar/epoch-day';
import { clockText, formatDay } from '../../base/language/format-day';
import { languages, type Language } from '../../base/language/language';
import { wordsOf } from '../../base/language/words';
import { resolveDate } from '../../reading/interview/read-date';
import { comparableText, dateHead } from '../../reading/interview/written-date';
import { purposes, type Purpose } from '../messages/purpose';
import { answerOptions, type SceneAnswers } from './scene-answers';
import type { SentScene, SceneContext } from './scene-context';
import { sceneFacts } from './scene-facts';
import { completeAnswers } from './scene-fields';
import type { SceneId } from './scene-ids';

/** What the record line of a note says of a scene, without the day and the channel: 日程の返信（12/8, 12/10）. */
export function sceneRecord(
  id: SceneId,
  answers: SceneAnswers,
  context: SceneContext,
  language: Language,
): string {
  const words = wordsOf(language).scenes.record;
  const complete = completeAnswers(id, answers, context);
  const dayText = (day: EpochDay | undefined): string => (day === undefined ? '' : formatDay(day, language));
  const beside = (what: string, detail: string): string => words.with(what, detail);
  switch (id) {
    case 'mail-thanks':
      return words.thanks;
    case 'mail-dates': {
      const days = [...new Set((complete.slots ?? []).flatMap(({ day }) => day ?? []))].sort((a, b) => a - b);
      return beside(words.dates, days.map(dayText).join(words.between));
    }
    case 'mail-reschedule':
      return beside(words.reschedule, dayText(sceneFacts(context).coming?.day));
    case 'phone-late': {
      const { absence, arrival } = complete;
      if (absence === 'withdraw') return words.withdraw;
      if (absence !== 'late') return words.absence;
      return beside(words.late, arrival === undefined ? '' : words.arrival(clockText(arrival)));
    }
    case 'mail-withdraw':
      return words.withdraw;
    case 'mail-accept':
      return words.accept;
    case 'mail-hold':
      return holdRecord(complete, dayText, words);
    case 'mail-decline':
    case 'phone-decline':
      return id === 'phone-decline' && !sceneFacts(context).offer.isMade ? words.withdraw : words.decline;
    case 'mail-other-limit':
      return words.otherLimit(dayText(complete.otherLimit));
  }
}

function holdRecord(
  { presentLimit, wishedLimit }: SceneAnswers,
  dayText: (day: EpochDay | undefined) => string,
  words: ReturnType<typeof wordsOf>['scenes']['record'],
): string {
  const present = dayText(presentLimit);
  // A letter in which no day is left: what it says only the user knows.
  if (wishedLimit === undefined) return present && words.acknowledge(present);
  return words.with(words.hold(dayText(wishedLimit)), present && words.present(present));
}

/** How the notes of before say that one asked for time, behind the day. */
const earlierHold = 'までの返事をお願い';

/** By which words of a record line a purpose is known, in every language. */
function marksOf(purpose: Purpose, language: Language): readonly string[] {
  const words = wordsOf(language).scenes.record;
  const longestPart = (line: (of: string) => string): string =>
    line('§')
      .split('§')
      .reduce((longest, part) => (part.length > longest.length ? part : longest), '');
  const marks: Readonly<Record<Purpose, readonly string[]>> = {
    inquiry: [],
    thanks: [words.thanks],
    dates: [words.dates],
    reschedule: [words.reschedule],
    absence: [words.late, words.absence],
    withdraw: [words.withdraw],
    accept: [words.accept],
    hold: [longestPart(words.hold), earlierHold, longestPart(words.agreed)],
    decline: [words.decline],
  };
  return marks[purpose];
}

/**
 * What was sent already by the lines of the contact log of a note, whatever the language they were written in: all that a
 * line says, 内定の辞退（お礼も）.
 */
export function sentScenes(lines: readonly string[], today: EpochDay): readonly SentScene[] {
  return lines.flatMap((line) => {
    const said = purposes.filter((each) =>
      languages.some((language) => marksOf(each, language).some((mark) => line.includes(mark))),
    );
    if (said.length === 0) return [];
    const byPhone = languages.some((language) => isByPhone(line, language));
    const day = dayOf(line, today);
    return said.map((purpose) => ({ purpose, day, ...(byPhone && { byPhone }) }));
  });
}

/** By what the company told of its offer, where a line says so: 電話で内定の連絡. The id of an option of `how`. */
export function wayOfOffer(lines: readonly string[]): string | undefined {
  const ways = lines.flatMap((line) => {
    if (
      !/(?:内々?定|採用|合格)の(?:ご?連絡|通知)|\boffer\b/.test(line) ||
      /\b(?:accepted|declined)\b/.test(line)
    )
      return [];
    return answerOptions.how.filter((way) => languages.some((language) => saysWay(line, way, language)));
  });
  return ways.at(-1);
}

function saysWay(line: string, way: (typeof answerOptions.how)[number], language: Language): boolean {
  const { scenes, capture } = wordsOf(language);
  const contacts: Readonly<Record<string, string>> = capture.contacts;
  return [contacts[way], scenes.options.how[way]].some(
    (name) => name !== undefined && line.includes(scenes.record.line('', name, '').trim()),
  );
}

function isByPhone(line: string, language: Language): boolean {
  const { scenes, capture } = wordsOf(language);
  return line.includes(scenes.record.line('', capture.contacts.phone, '').trim());
}

/** Whether something of a purpose was sent since a day. */
export function isSentSince(sent: readonly SentScene[], of: Purpose, since: EpochDay = -Infinity): boolean {
  return sent.some(({ purpose, day = Infinity }) => purpose === of && day >= since);
}

/** The day until which the company was asked last to wait, by the lines of a record. */
export function wishedLimit(lines: readonly string[], today: EpochDay): EpochDay | undefined {
  const wished = lines.flatMap((line) =>
    [`§${earlierHold}`, ...languages.map((one) => wordsOf(one).scenes.record.hold('§'))].flatMap((words) => {
      const [before = '', after = ''] = words.split('§');
      const at = line.indexOf(before || after);
      if (at < 0) return [];
      const said =
        before === ''
          ? /\d{1,2}\/\d{1,2}\D{0,9}$/.exec(line.slice(0, at))?.[0]
          : line.slice(at + before.length);
      return dayOf(said ?? '', today) ?? [];
    }),
  );
  return wished.at(-1);
}

/** The day of a line: after its weekday in English, in front of it in Japanese. */
function dayOf(line: string, today: EpochDay): EpochDay | undefined {
  const head = dateHead(comparableText(line.replace(/^\D*/, '')));
  const day = head && resolveDate(head, today);
  return typeof day === 'number' ? day : undefined;
}
