import { bodyStart } from '../../editing/insertion/insert-block';
import { labelsFor } from './variable-labels';
import { render } from '../template/render';
import type { Failed, Template, TemplateData } from '../template/template';
import { gapsIn } from './gaps';
import type { Span } from '../../editing/frontmatter/text-edit';
import { readMessageHead } from './message-head';
import { messageIn, type Message } from './fill-message';

/** What one of the user's own templates becomes: a message where it has a head, else Markdown. */
export type FilledTemplate =
  | { readonly is: 'message'; readonly message: Message }
  | {
      readonly is: 'text';
      readonly text: string;
      /** The first value that is missing. */
      readonly select: Span | undefined;
    };

/** Fills one of the user's own templates. Properties at its top are its own and not part of the text. */
export function fillOwnTemplate(template: Template, data: TemplateData): FilledTemplate | Failed {
  const filled = render(template, data, labelsFor(data));
  if ('problem' in filled) return filled;
  if ((readMessageHead(filled.text)?.kind.at ?? -1) < 0) return textOf(filled.text);
  const message = messageIn(filled, template);
  return 'problem' in message ? message : { is: 'message', message };
}

function textOf(filled: string): FilledTemplate {
  const text = filled.slice(bodyStart(filled)).replace(/^\n+/, '').trimEnd();
  return { is: 'text', text, select: gapsIn(text)[0] };
}
