import { describe, expect, test } from 'vitest';
import cases from '../../../data/promise-cases.json';
import { readAsWritten } from './reading';

/** The worked examples of the promise rules. */
describe('promise-rules: worked examples', () => {
  test.each(cases)('$id $phrase ($why)', ({ phrase, interviewDate, calendar, expect: expected }) => {
    expect(readAsWritten(phrase, interviewDate, calendar)).toEqual(expected);
  });
});
