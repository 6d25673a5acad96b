import type { TemplateData } from '../../../../src/core/letters/template/template';

/** A template that is meant to hang, to swamp or to break out, and how it has to end. */
export interface Hostile {
  readonly what: string;
  readonly text: string;
  readonly data?: TemplateData;
  /** The code of the problem; `undefined` when it is simply filled. */
  readonly ends: string | undefined;
}

const thousand = Array.from({ length: 1000 }, (_, index) => index);

function nested(depth: number, open: string, close: string, inside = ''): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

/** Everything we could think of; `npm run bench` holds each to 50 ms, the tests to steps and size. */
export const hostileTemplates: readonly Hostile[] = [
  { what: '40 inline partials, each calling the next twice', text: inlinePartials(40), ends: 'unsupported' },
  { what: '4,000 nested ifs', text: nested(4000, '{{#if a}}', '{{/if}}'), ends: 'too-long' },
  { what: '900 nested ifs, short enough', text: nested(900, '{{#if a}}', '{{/if}}'), ends: 'too-deep' },
  { what: '900 else ifs in a row', text: `{{#if a}}${'{{else if a}}'.repeat(900)}{{/if}}`, ends: 'too-deep' },
  {
    what: '3,900 expressions in brackets, one in the other',
    text: `{{company ${nested(3900, '(x ', ')')}}}`,
    ends: 'too-deep',
  },
  {
    what: '2,200 brackets that never close',
    text: `{{today ${'(date '.repeat(2200)}}}`,
    ends: 'too-deep',
  },
  {
    what: 'else ifs hidden in closed blocks',
    text: nested(33, '{{#if a}}{{else if b}}', '{{/if}}'),
    ends: 'too-deep',
  },
  {
    what: 'ends in comments that close nothing',
    text: '{{#if a}}{{!-- {{/if}} --}}'.repeat(500),
    ends: 'too-deep',
  },
  {
    what: 'ends in strings that close nothing',
    text: '{{#if a}}{{x "{{/if}}"}}'.repeat(500),
    ends: 'too-deep',
  },
  { what: 'escaped ends that close nothing', text: '{{#if a}}\\{{/if}}'.repeat(500), ends: 'too-deep' },
  {
    what: '32 nested loops of two',
    text: nested(32, '{{#each ../l}}', '{{/each}}', 'x').replace('../', ''),
    data: { l: [{ l: [1, 2] }, 2] },
    ends: undefined,
  },
  {
    what: 'eight loops of a thousand',
    text: nested(8, '{{#each @root}}', '{{/each}}', 'x'),
    ends: 'unknown-loop-word',
  },
  {
    what: 'loops of a thousand inside each other',
    text: nested(8, '{{#with top}}{{#each l}}{{#with ..}}', '{{/with}}{{/each}}{{/with}}', 'x'),
    data: looping(),
    ends: 'too-much-work',
  },
  {
    what: 'a million items',
    text: '{{#each l}}{{this}}{{/each}}',
    data: { l: new Array<number>(1_000_000).fill(7) },
    ends: 'too-much-work',
  },
  {
    what: 'much text a thousand times',
    text: `{{#each l}}${'あ'.repeat(16_000)}{{/each}}`,
    data: { l: thousand },
    ends: 'too-much-output',
  },
  {
    what: 'a long value many times',
    text: '{{#each l}}{{../v}}{{/each}}',
    data: { l: thousand, v: 'あ'.repeat(100_000) },
    ends: 'too-much-output',
  },
  {
    what: 'data that holds itself',
    text: nested(30, '{{#with top}}', '{{/with}}', 'x{{top.top.top.v}}'),
    data: looping(),
    ends: undefined,
  },
  { what: 'the way to code', text: '{{constructor.constructor "return 1"}}', ends: 'unknown-helper' },
  {
    what: 'the way to code by with',
    text: '{{#with constructor}}{{#with constructor}}a{{/with}}{{/with}}{{__proto__.x}}',
    ends: undefined,
  },
  {
    what: 'helpers that only Handlebars has',
    text: '{{lookup this "constructor"}}{{log 1}}',
    ends: 'unknown-helper',
  },
  { what: '8,000 openings', text: '{{'.repeat(8000), ends: 'unsupported' },
  { what: '5,000 openings of tags', text: '{{ '.repeat(5000), ends: 'unclosed-tag' },
  { what: '2,700 comments without end', text: '{{!-- '.repeat(2700), ends: 'unclosed-tag' },
  { what: '5,000 quotes', text: `{{a ${'"\\'.repeat(5000)}`, ends: 'unclosed-tag' },
  { what: '8,000 steps of a path', text: `{{a${'.a'.repeat(8000)}}}`, ends: undefined },
  { what: '5,000 values for one helper', text: `{{day${' a'.repeat(5000)}}}`, ends: 'wrong-arguments' },
  { what: '3,000 tags', text: '{{a}}'.repeat(3000), ends: undefined },
  { what: '16,000 backslashes', text: '\\'.repeat(16_000), ends: undefined },
  { what: '4,000 escaped braces', text: '\\{{ '.repeat(4000), ends: undefined },
  { what: 'only line breaks', text: '\n'.repeat(16_000), ends: undefined },
  { what: 'tags alone on 1,300 lines', text: '  {{! }}  \n'.repeat(1300), ends: undefined },
  {
    what: 'halves of characters and signs without width',
    text: '\ud800{{\ud800}}\u200b\u2028{{"\u202e"}}\ufeff',
    ends: undefined,
  },
  { what: 'a control character', text: '{{a}}\u0000', ends: 'syntax' },
];

function inlinePartials(count: number): string {
  const bodies = Array.from(
    { length: count },
    (_, index) => `{{#*inline "p${index}"}}{{> p${index + 1}}}{{> p${index + 1}}}{{/inline}}`,
  );
  return `${bodies.join('')}{{> p0}}`;
}

function looping(): TemplateData {
  const data: Record<string, unknown> = { l: thousand, v: 1 };
  data['top'] = data;
  return data;
}
