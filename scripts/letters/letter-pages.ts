import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../../src/core/base/language/words';
import { fillMessage, type Message } from '../../src/core/letters/messages/fill-message';
import { messageData } from '../../src/core/letters/messages/message-data';
import { builtInTemplate } from '../../src/core/letters/template/built-in-templates';
import { readTemplate } from '../../src/core/letters/template/read-template';
import { inquiryCases, type InquiryCase } from './inquiry-cases';
import { sceneCases } from './scene-cases';
import { contextOf, writeScene } from './write-scene';

/** A letter on a page of its own, with what it is and for whom. */
export interface LetterPage {
  readonly title: string;
  readonly situation: string;
  readonly message: Message;
}

/** Every letter that a teacher reads: the scenes first, then the inquiries. */
export function letterPages(): LetterPage[] {
  const { messages, scenes } = wordsOf('ja');
  return [
    ...sceneCases.map((one) => ({
      title: scenes.names[one.scene],
      situation: `${one.scene}: ${one.name} (${one.today})`,
      message: writeScene(one),
    })),
    ...inquiryCases.map((one) => ({
      title: messages.names[one.message],
      situation: `${one.message}: ${one.name} (${one.today})`,
      message: writeInquiry(one),
    })),
  ];
}

function writeInquiry({ message: id, today, note, profile, name }: InquiryCase): Message {
  const { reply, today: day } = contextOf({ today, minute: 600, notes: [note], profile });
  const { file = '', text = '' } = builtInTemplate(id) ?? {};
  const template = readTemplate(file, text);
  const message = 'problem' in template ? template : fillMessage(template, messageData(reply, profile, day));
  if ('problem' in message) throw new Error(`${id}, ${name}: ${JSON.stringify(message.problem)}`);
  return message;
}

/** Writes the pages into a folder, as Markdown and as HTML with a page break after each, and says how many. */
export function writeLetterPages(folder: string): string {
  const pages = letterPages();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'letters.md'), markdownOf(pages));
  writeFileSync(join(folder, 'letters.html'), htmlOf(pages));
  return `${String(pages.length)} letters: ${join(folder, 'letters.md')}, ${join(folder, 'letters.html')}`;
}

function markdownOf(pages: readonly LetterPage[]): string {
  return pages
    .map(
      ({ title, situation, message: { to, subject, text } }, at) =>
        `## ${String(at + 1)}. ${title}\n\n${situation}\n\n\`\`\`text\n宛先：${to}\n件名：${subject}\n\n${text}\n\`\`\`\n`,
    )
    .join('\n');
}

function htmlOf(pages: readonly LetterPage[]): string {
  const body = pages.map(
    ({ title, situation, message: { to, subject, text } }, at) =>
      `<article><h2>${String(at + 1)}. ${escaped(title)}</h2><p>${escaped(situation)}</p><dl><dt>宛先</dt><dd>${escaped(to)}</dd><dt>件名</dt><dd>${escaped(subject)}</dd></dl><pre>${escaped(text)}</pre></article>`,
  );
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<title>Henji</title>
<style>
body { margin: 2em auto; max-width: 44em; font-family: sans-serif; line-height: 1.7; }
article { break-after: page; border-bottom: 1px solid; padding-bottom: 2em; }
p { opacity: 0.6; }
dt { float: left; width: 4em; opacity: 0.6; }
pre { white-space: pre-wrap; font-family: inherit; }
</style>
${body.join('\n')}
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
