import { describe, expect, test } from 'vitest';
import cases from '../../../data/promise-cases.json';
import fresh from '../../../data/promise-cases-3.json';
import everyday from '../../../data/promise-cases-2.json';
import traps from '../../../data/promise-traps.json';
import type { WrittenCalendar, Written } from './reading';
import { read, readAsWritten } from './reading';

/** The worked examples of the promise rules. */
describe('promise-rules: worked examples', () => {
  test.each(cases)('$id $phrase ($why)', ({ phrase, interviewDate, calendar, expect: expected }) => {
    expect(readAsWritten(phrase, interviewDate, calendar)).toEqual(expected);
  });
});

interface Case {
  readonly id: string;
  readonly phrase: string;
  readonly interviewDate: string;
  readonly saidOn?: string;
  readonly calendar?: WrittenCalendar;
  readonly expect: Written;
  readonly anyEarliest?: boolean;
}

const real: readonly Case[] = everyday;

/** Kind (`by` and `range` alike), the deadline, and where there is none from when. */
function essence({ kind, earliest, latest }: Written, anyEarliest = false): Written {
  const comparesEarliest = kind === 'open' && !anyEarliest && earliest !== undefined;
  return {
    kind: kind === 'range' ? 'by' : kind,
    ...(latest !== undefined && { latest }),
    ...(comparesEarliest && { earliest }),
  };
}

describe.each([
  ['what companies say and applicants write', real],
  ['where rules meet', traps as readonly Case[]],
  ['written from the rules alone, by somebody who had not seen the code', fresh as readonly Case[]],
])('%s', (_title, list) => {
  test.each(list)(
    '$id $phrase',
    ({ phrase, interviewDate, saidOn, calendar, expect: expected, anyEarliest }) => {
      const reading = readAsWritten(phrase, saidOn ?? interviewDate, calendar, interviewDate);
      expect(essence(reading, anyEarliest)).toEqual(essence(expected, anyEarliest));
    },
  );
});

describe('certain', () => {
  const dated = real.filter(
    ({ expect: { latest, earliest } }) => latest !== undefined || earliest !== undefined,
  );
  const readings = dated.map(({ phrase, interviewDate, saidOn, expect: { latest } }) => ({
    phrase,
    expected: latest,
    ...read(phrase, saidOn ?? interviewDate, undefined, interviewDate),
  }));

  test('at least 85 % of the everyday phrases that have a date', () => {
    const uncertain = readings.filter(({ certain }) => !certain).map(({ phrase }) => phrase);
    expect(uncertain.length / readings.length, uncertain.join('\n')).toBeLessThanOrEqual(0.15);
  });
});
