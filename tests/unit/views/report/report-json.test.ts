import { describe, expect, test } from 'vitest';
import { atOnce } from '../../../../src/core/base/steps/steps';
import { reportJson, reportJsonText } from '../../../../src/core/views/report/report-json';
import { statuses } from '../../../../src/core/waiting/status/assessment';
import { named, ofStatus, reply, today } from './replies';

const all = { all: true };
const iso = /^\d{4}-\d{2}-\d{2}$/;

function noteOf(said: Parameters<typeof reply>[0]): ReturnType<typeof reportJson>['notes'][number] {
  return reportJson([reply(said)], today, 'ja', all).notes[0]!;
}

test('one note as the contract writes it', () => {
  const { explanation, ...note } = noteOf({ promised: '3営業日以内', rest: { stage: '一次' } });
  expect(note).toStrictEqual({
    path: '面接/株式会社青葉.md',
    company: '株式会社青葉',
    stage: '一次',
    interviewDate: '2026-11-20',
    status: 'inquire',
    promise: {
      kind: 'by',
      text: '3営業日以内',
      earliest: null,
      latest: '2026-11-26',
      ambiguous: false,
      certain: true,
    },
    deadline: '2026-11-26',
    inquireFrom: '2026-12-01',
    nextAction: { kind: 'inquire', on: '2026-12-01', template: 'mail-polite' },
    problems: [],
  });
  expect(explanation).not.toEqual([]);
});

describe.each(statuses)('%s', (status) => {
  const note = noteOf(ofStatus[status]);

  test('has that status', () => {
    expect(note.status).toBe(status);
  });

  test('has every key, in the order of the contract', () => {
    expect(Object.keys(note)).toEqual([
      'path',
      'company',
      'stage',
      'interviewDate',
      'status',
      'promise',
      'deadline',
      'inquireFrom',
      'nextAction',
      'explanation',
      'problems',
    ]);
    expect(Object.keys(note.promise)).toEqual(['kind', 'text', 'earliest', 'latest', 'ambiguous', 'certain']);
    expect(Object.keys(note.nextAction)).toEqual(['kind', 'on', 'template']);
  });

  test('has no value that JSON drops', () => {
    expect(JSON.parse(JSON.stringify(note))).toStrictEqual(note);
  });

  test('has dates as ISO dates', () => {
    const { interviewDate, deadline, inquireFrom, promise, nextAction } = note;
    const dates = [interviewDate, deadline, inquireFrom, promise.earliest, promise.latest, nextAction.on];
    for (const date of dates) expect(date ?? '2026-12-01').toMatch(iso);
  });

  test('names a message only where asking is polite', () => {
    expect(note.nextAction.template !== null).toBe(status === 'inquire' || status === 'followup');
  });
});

describe('promise', () => {
  test.each([
    ['nothing was said', {}, { kind: 'none', text: null, latest: null, ambiguous: false, certain: false }],
    [
      'not understood',
      { promised: 'XX' },
      { kind: 'unknown', text: 'XX', latest: null, ambiguous: false, certain: false },
    ],
    [
      'an unknown word',
      { promised: '社長次第で来週中' },
      { kind: 'by', latest: '2026-11-27', certain: false },
    ],
    [
      'two readings',
      { promised: '3日以内' },
      { kind: 'by', latest: '2026-11-26', ambiguous: true, certain: true },
    ],
    [
      'no day to count from',
      { promised: '3日以内', rest: { date: undefined } },
      { kind: 'unknown', text: '3日以内' },
    ],
  ])('%s', (_, said, promise) => {
    expect(noteOf(said).promise).toMatchObject(promise);
  });
});

test('a problem of the whole note has no field; each has a sentence in the language asked for', () => {
  const broken = {
    field: undefined,
    key: undefined,
    code: 'broken-yaml',
    found: '会社: "青葉',
    broken: { fault: 'open-quotes', line: 2 },
  } as const;
  const replies = [reply({ rest: { problems: [broken], company: undefined, date: undefined } })];
  const [note] = reportJson(replies, today, 'en', all).notes;
  expect(note).toMatchObject({ company: null, interviewDate: null, status: 'invalid' });
  expect(note?.problems).toStrictEqual([
    {
      field: null,
      code: 'broken-yaml',
      found: '会社: "青葉',
      message: expect.stringMatching(/^Line 2: The quotes in/) as unknown,
    },
  ]);
});

test('notes stand in the order of the groups; closed and upcoming only on demand', () => {
  const replies = [...statuses].reverse().map((status) => named(status, ofStatus[status]));
  const paths = (options: { all: boolean }): string[] =>
    reportJson(replies, today, 'ja', options).notes.map(({ status }) => status);
  const pending = ['inquire', 'followup', 'invalid', 'grace', 'waiting', 'inquired', 'exhausted'];
  expect(new Set(paths({ all: false }))).toEqual(new Set(pending));
  expect(paths({ all: true }).slice(-2)).toEqual(['upcoming', 'closed']);
});

test('no notes are an empty list', () => {
  expect(reportJson([], today, 'ja', { all: false })).toStrictEqual({ today: '2026-12-01', notes: [] });
});

describe('the report as text', () => {
  const replies = statuses.map((status) => reply(ofStatus[status]));

  test.each([
    ['of none', []],
    ['of many', replies],
  ])('%s is what `JSON.stringify` writes', (_, some) => {
    const text = atOnce(reportJsonText(some, today, 'ja', all));
    expect(text).toBe(JSON.stringify(reportJson(some, today, 'ja', all), undefined, 2));
  });

  test('holds no sign that steers a terminal, and reads as it was written', () => {
    const company = '青\u009b31m葉\u001b[0m\u007f\n\u0085';
    const text = atOnce(reportJsonText([reply({ rest: { company } })], today, 'ja', all));
    expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect((JSON.parse(text) as ReturnType<typeof reportJson>).notes[0]?.company).toBe(company);
  });
});
