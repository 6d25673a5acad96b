import type { MessageId } from '../src/core/letters/messages/message-ids';
import type { SceneId } from '../src/core/letters/scenes/scene-ids';
import type { WorksheetId } from '../src/core/letters/worksheets/sheet-words';

/** The names of the built-in templates; the file of each is `templates/<name>.hbs`. */
export type BuiltInTemplate = MessageId | SceneId | WorksheetId | 'interview-note';

/** The text of each built-in template, bundled (esbuild's `text` loader; scripts/build/template-text.mjs in the tests). */
export const templateTexts: Readonly<Record<BuiltInTemplate, string>>;

/** The text of each fragment that templates share as `{{> name}}`; its file is `templates/fragments/<name>.hbs`. */
export const fragmentTexts: Readonly<Record<string, string>>;
