import type { Page } from 'playwright';
import { longestMessage } from '../../src/core/letters/messages/message-block';
import type { Comparison, TimedWork } from './comparison';
import { ListPages } from './list-pages';
import { least, millisecond } from './least';
import { longestTask } from './longest-task';

/*
 * The longest task of the shipped plugin, in milliseconds of the processor: what a value of 100,000 characters, or a
 * vault of 100,000 interviews, holds up. The functions that are handed to `evaluate` run in the page and know nothing of
 * this file.
 */

const length = 100_000;
/** Runs of what patterns try again and again. */
const runs: Readonly<Record<string, string>> = {
  'spaces between': `x${' '.repeat(length)}x`,
  'wide spaces': `若葉${'\u3000'.repeat(length)}商事`,
  'one sign': 'あ'.repeat(length),
  letters: 'a'.repeat(length),
  honorifics: `${'様'.repeat(length)}x`,
  brackets: '（'.repeat(length),
  weeks: '来週'.repeat(length / 2),
  waves: '1〜'.repeat(length / 2),
};
const fields = ['会社', '連絡予定', '担当者', '選考段階', '職種', '休み', '問い合わせ日', '結果'];
const day = '面接日: 2026-11-20';

/** Notes in which one property is that long, in turn of every kind, and one with a message that is. */
function longNotes(): Record<string, string> {
  const notes = fields.flatMap((field) =>
    Object.entries(runs).map(([kind, run]): [string, string] => {
      const company = field === '会社' ? '' : '会社: 青葉\n';
      return [`面接/${field} ${kind}.md`, `---\n${company}${day}\n${field}: "${run}"\n---\n`];
    }),
  );
  const message = (to: string, line: string, kind = 'mail'): string =>
    `---\n会社: 青葉\n${day}\n---\n\n\`\`\`henji-message\nkind: ${kind}\nto: ${to}\nsubject: 件\n---\n${line}\n\`\`\`\n`;
  return {
    ...Object.fromEntries(notes),
    '面接/本文.md': message('a@example.jp', '御中'.repeat(length / 2)),
    '面接/宛先.md': message('a'.repeat(length), '本文'),
    // As long as a message that is read and drawn can be.
    '面接/本文2.md': message('a@example.jp', '御中'.repeat(longestMessage / 2 - 100)),
    '面接/本文3.md': message('03-0000-0000', '御中'.repeat(longestMessage / 2 - 100), 'phone'),
  };
}

/** A vault of notes with something to fix, all of which the doctor has to open for their fixes. */
function brokenNotes(count: number): Record<string, string> {
  const note = (at: number): [string, string] => {
    const lines = at % 2 === 0 ? ['会社名前', '面接日'] : ['会社', '面接日時'];
    return [`面接/若葉${at}.md`, `---\n${lines[0]}: 若葉${at}\n${lines[1]}: 2026-11-20\n---\n`];
  };
  const listed = '---\n会社: 青葉\n面接日: 2026-11-20\n---\n';
  return {
    '面接/青葉.md': listed,
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => note(at))),
  };
}

const one = new ListPages();
const broken = new ListPages();
const many = new ListPages();
let notesOpened: Promise<Page> | undefined;

const longValues = least(async () => {
  const page = await (notesOpened ??= one.withFiles(longNotes()));
  return longestTask(page, () => page.evaluate(openEverything));
}, 2);

/** Every surface that a note has: opened in both views, explained, with its message, then the whole vault. */
async function openEverything(): Promise<void> {
  const app = workbench.app!;
  const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));
  const run = async (id: string): Promise<void> => {
    app.commands.execute(`henji:${id}`);
    await pause();
    for (const el of document.querySelectorAll<HTMLElement>('.modal-close-button')) el.click();
    await pause();
  };
  for (const { path } of app.vault.getMarkdownFiles()) {
    await workbench.openNote(path, 'preview');
    await run('explain-status');
    await run('open-message');
    await run('check-message');
    // In a note with such a line the editor that comes up takes seconds by itself, and it is the workbench's.
    if (!/本文|宛先/.test(path)) await run('insert-inquiry-email');
  }
  for (const id of ['doctor', 'find-notes', 'export-calendar']) await run(id);
}

const interviews = 100_000;

function atManyInterviews(id: string, done: string): TimedWork {
  return least(async () => {
    const page = await many.withNotes(interviews);
    await page.evaluate(() => {
      for (const el of document.querySelectorAll<HTMLElement>('.modal-close-button, .notice')) el.click();
    });
    return longestTask(page, async () => {
      await page.evaluate((command) => workbench.app!.commands.execute(`henji:${command}`), id);
      await page.locator(done).first().waitFor({ timeout: 120_000 });
    });
  });
}

const doctorOfBroken = least(async () => {
  const page = await broken.withFiles(brokenNotes(2_000));
  return longestTask(page, async () => {
    await page.evaluate(() => workbench.app!.commands.execute('henji:doctor'));
    await page.locator('.henji-issue').first().waitFor({ timeout: 120_000 });
    await page.locator('.henji-doctor-more').first().click();
  });
}, 1);

const json = least(async () => {
  const page = await many.withNotes(interviews);
  return longestTask(page, () =>
    page.evaluate(async () => {
      const command = workbench.app!.cliHandlers.get('henji') as unknown as {
        handler(data: object): Promise<string>;
      };
      await command.handler({ json: 'true', all: 'true' });
    }),
  );
});

/** What long values and very many interviews hold up, against the budget. */
export const comparisons: readonly Comparison[] = [
  {
    what: 'longest task in ms, every surface, values of 100,000 characters',
    numerator: longValues,
    denominator: millisecond,
    budget: { atMost: 200 },
    end: one.close,
  },
  {
    what: 'longest task in ms, calendar of 100,000 interviews',
    numerator: atManyInterviews('export-calendar', '.notice:has-text("書き出しました")'),
    denominator: millisecond,
    budget: { atMost: 50 },
  },
  {
    what: 'longest task in ms, JSON of 100,000 interviews',
    numerator: json,
    denominator: millisecond,
    budget: { atMost: 50 },
  },
  {
    what: 'longest task in ms, doctor over 2,000 notes with something to mend',
    numerator: doctorOfBroken,
    denominator: millisecond,
    budget: { atMost: 200 },
    end: broken.close,
  },
  {
    what: 'longest task in ms, search for notes among 100,000 interviews',
    numerator: atManyInterviews('find-notes', '.modal'),
    denominator: millisecond,
    budget: { atMost: 50 },
  },
  {
    what: 'longest task in ms, doctor over 100,000 interviews',
    numerator: atManyInterviews('doctor', '.henji-issues'),
    denominator: millisecond,
    budget: { atMost: 50 },
    end: many.close,
  },
];
