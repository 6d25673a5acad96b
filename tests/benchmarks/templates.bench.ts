import Handlebars from 'handlebars';
import { parseIsoDay } from '../../src/core/base/calendar/epoch-day';
import { messageData } from '../../src/core/letters/messages/message-data';
import { readTemplate } from '../../src/core/letters/template/read-template';
import { templateHelpers } from '../../src/core/letters/template/template-helpers';
import { render } from '../../src/core/letters/template/render';
import type { Template } from '../../src/core/letters/template/template';
import { fragmentTexts, templateTexts } from '../../templates/texts.mjs';
import { situations } from '../unit/letters/messages/situations';
import { hostileTemplates } from '../unit/letters/template/hostile-templates';
import type { Comparison, Work } from './comparison';

const text = templateTexts['mail-polite'];
/** All that a letter asks for, as a complete note says it, on the day of the situation. */
const { reply, profile, today } = situations['complete']!;
const day = parseIsoDay(today)!;
const data = messageData(reply, profile, day);

for (const [name, helper] of templateHelpers)
  Handlebars.registerHelper(name, (value: string) => helper.write(value, day));
for (const [name, fragment] of Object.entries(fragmentTexts)) Handlebars.registerPartial(name, fragment);

const CALLS = 100;

function read(source: string): Template {
  const template = readTemplate('bench.hbs', source);
  if ('problem' in template) throw new Error(template.problem.code);
  return template;
}

function repeated(run: () => string): Work {
  return {
    calls: CALLS,
    run() {
      let length = 0;
      for (let call = 0; call < CALLS; call++) length += run().length;
      return length;
    },
  };
}

const template = read(text);
const compiled = Handlebars.compile(text, { noEscape: true });

function ours(): string {
  const filled = render(template, data);
  return 'problem' in filled ? '' : filled.text;
}

if (ours() !== compiled(data)) throw new Error('Handlebars fills the template otherwise.');

/** Fills as many milliseconds of the processor, so that a machine which is busy with others is slow for both sides. */
function milliseconds(count: number): Work {
  return {
    calls: 1,
    run() {
      const start = process.cpuUsage();
      for (;;) {
        const { user, system } = process.cpuUsage(start);
        if (user + system >= count * 1000) return user;
      }
    },
  };
}

function hostile(): Work {
  return {
    calls: 1,
    run: () =>
      hostileTemplates.map(({ text: source, data: values }) => {
        const result = readTemplate('hostile.hbs', source);
        return 'problem' in result ? result : render(result, values ?? {});
      }),
  };
}

function oneHostile(index: number): Work {
  const { text: source, data: values } = hostileTemplates[index] ?? { text: '' };
  return {
    calls: 1,
    run() {
      const result = readTemplate('hostile.hbs', source);
      return 'problem' in result ? result : render(result, values ?? {});
    },
  };
}

/** The index of the hostile template that takes longest. */
function slowest(): number {
  const times = hostileTemplates.map((_, index) => {
    const work = oneHostile(index);
    work.run();
    const start = performance.now();
    work.run();
    return performance.now() - start;
  });
  return times.indexOf(Math.max(...times));
}

const worst = slowest();

export const comparisons: readonly Comparison[] = [
  {
    what: 'fill a message, guarded / by Handlebars, compiled and warm',
    numerator: repeated(ours),
    denominator: repeated(() => compiled(data)),
    budget: { atMost: 1.3 },
  },
  {
    what: `slowest hostile template (${hostileTemplates[worst]?.what ?? ''}) / 50 ms`,
    numerator: oneHostile(worst),
    denominator: milliseconds(50),
    budget: { atMost: 1 },
  },
  {
    what: `all ${hostileTemplates.length} hostile templates / 50 ms`,
    numerator: hostile(),
    denominator: milliseconds(50),
  },
  {
    what: 'read a message template / fill it',
    numerator: repeated(() => read(text).file),
    denominator: repeated(ours),
  },
];
