import { businessDays } from '../../src/core/base/calendar/business-days';
import { defaultCompanyCalendar } from '../../src/core/base/calendar/company-calendar';
import { defaultSettings } from '../../src/core/base/settings/default-settings';
import { atOnce } from '../../src/core/base/steps/steps';
import { proposeAdoption } from '../../src/core/flows/adoption/propose-adoption';
import { promiseInMail } from '../../src/core/flows/capture/promise-in-mail';
import { addressIn } from '../../src/core/letters/messages/mail-links';
import { personForms } from '../../src/core/letters/messages/person-forms';
import { readInterview } from '../../src/core/reading/interview/read-note';
import { shapeInText } from '../../src/core/reading/interview/unread-shapes';
import { readPromise } from '../../src/core/reading/promise/read-promise';
import { checkPiece } from '../unit/letters/wording/checked';
import type { Comparison, Work } from './comparison';
import { interviewNotes, today } from './interview-notes';

/*
 * What a text or a vault of twice the size costs: twice as much where all of it has to be looked at, four times where
 * each part is looked at for each other part. The units are what patterns try again and again.
 */

const company = businessDays(defaultCompanyCalendar);
/** What follows a text, another each time, so that nothing that was read before is remembered. */
let turn = 0;

function repeated(unit: string, length: number): string {
  const end = String((turn += 1));
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length - end.length) + end;
}

interface Growth {
  readonly what: string;
  readonly units: readonly string[];
  /** In characters; all of twice as many is still read. */
  readonly length: number;
  readonly read: (text: string) => unknown;
}

const growths: readonly Growth[] = [
  {
    what: 'a promise',
    units: ['来週', '1〜', '（', '金か', '金曜か', '1日、', '12/4の', '12/4に面接、', '来週の面接後'],
    length: 240,
    read: (text) => readPromise(text, today, company),
  },
  {
    what: 'a promise in words of other things',
    units: ['面接は12/4', '月末', '木曜(10日', '12/4休み', '年明け', '連絡がない', '土日を除く', 'please '],
    length: 240,
    read: (text) => readPromise(text, today, company),
  },
  {
    what: 'a mail that says when the reply comes',
    units: ['12月4日までにご連絡します。', '弊社の取り組みについて'],
    length: 9_000,
    read: (text) => promiseInMail(text, today, company),
  },
  {
    what: 'the fields in the text of a note',
    units: ['a:', '|', '会社:: ', '- **', '会社:: x\n'],
    length: 50_000,
    read: (text) => shapeInText(`${text}\n${text}`, new Set(), defaultSettings),
  },
  {
    what: 'the wording of a message',
    units: [' ', '様', '御中', '様 ', '〇', '（', '0', '本日', '御社', '連絡が', '早急になぜ御中（○○○'],
    length: 10_000,
    read: (text) => checkPiece(text),
  },
  {
    what: 'a line with a mail address',
    units: ['a', 'あ', 'a@', 'a.b-', '<'],
    // Up to here: `normalize` takes 30 times as long for 100,000 characters, whose copy the system allocates on its own.
    length: 25_000,
    read: (text) => addressIn(text),
  },
  {
    what: 'the name of a person',
    units: ['人事', 'の', '部長', '・', '様', '人事部 ', ' '],
    length: 55,
    read: (text) => personForms(text),
  },
  {
    what: 'days, hours and ways of contact',
    units: ['12/29-1/3、', '水', 'メール、', '9', '['],
    length: 900,
    read(text) {
      const values = { 問い合わせ日: text, 休み: text, 連絡方法: text, 営業時間: text };
      const frontmatter = { 会社: '青葉', 面接日: '2026-11-20', ...values };
      return readInterview({ path: '面接/青葉.md', frontmatter, tags: [] }, defaultSettings, today);
    },
  },
];

function reading({ units, read }: Growth, length: number): Work {
  return { calls: 1, run: () => units.map((unit) => read(repeated(unit, length))) };
}

function proposing(count: number): Work {
  const notes = interviewNotes(count).map(({ frontmatter, ...note }) => ({
    ...note,
    frontmatter: { 応募先: frontmatter?.['会社'], 面接日時: frontmatter?.['面接日'] },
  }));
  return { calls: 1, run: () => atOnce(proposeAdoption(notes, defaultSettings, today)) };
}

export const comparisons: readonly Comparison[] = [
  ...growths.map((growth) => ({
    what: `${growth.what}: twice as long / once`,
    numerator: reading(growth, 2 * growth.length),
    denominator: reading(growth, growth.length),
    budget: { atMost: 3 },
  })),
  {
    what: 'what the notes of a vault have in common: 10,000 / 5,000',
    numerator: proposing(10_000),
    denominator: proposing(5_000),
    budget: { atMost: 3 },
  },
];
