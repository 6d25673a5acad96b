import { profileParts, type Profile } from '../../base/settings/profile';
import { applyEdits, type Span, type TextEdit } from '../../editing/frontmatter/text-edit';
import { gapsIn } from './gaps';
import { variableLabels } from './variable-labels';

/** What a first letter cannot do without: who writes, and where the answer goes. */
export function isProfileEnough({ name, mail, phone }: Profile): boolean {
  return isFilled(name) && (isFilled(mail) || isFilled(phone));
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}

/** Whether a text lacks something, and only what the profile would say. */
export function hasOnlyProfileGaps(text: string): boolean {
  const gaps = gapsIn(text).map(({ from, to }) => partOf(text.slice(from, to)));
  return gaps.length > 0 && gaps.every((part) => part !== undefined);
}

/**
 * The edits that put the profile into the marks of a part of a note. Who changes jobs has no university: its mark goes,
 * with what joins it to the name. One of mail and phone is enough: the line of the other goes. What else the profile does
 * not say keeps its mark.
 */
export function profileGapEdits(note: string, { from, to }: Span, profile: Profile): readonly TextEdit[] {
  const text = note.slice(from, to);
  return gapsIn(text).flatMap((gap) => {
    const part = partOf(text.slice(gap.from, gap.to));
    if (part === undefined) return [];
    const value = profile[part].trim();
    if (value !== '') return [{ from: from + gap.from, to: from + gap.to, insert: value }];
    if ((part === 'mail' && isFilled(profile.phone)) || (part === 'phone' && isFilled(profile.mail)))
      return lineOf(text, gap).map((line) => ({ from: from + line.from, to: from + line.to, insert: '' }));
    if (part !== 'university' || !isFilled(profile.name)) return [];
    const joint = /^[ \t\u3000]*の?/.exec(text.slice(gap.to))?.[0].length ?? 0;
    return [{ from: from + gap.from, to: from + gap.to + joint, insert: '' }];
  });
}

/** What a text would still lack of a profile that is put into it. */
export function missingParts(text: string, profile: Profile): readonly (keyof Profile)[] {
  const filled = applyEdits(text, profileGapEdits(text, { from: 0, to: text.length }, profile));
  const missing = gapsIn(filled).map(({ from, to }) => partOf(filled.slice(from, to)));
  return profileParts.filter((part) => missing.includes(part));
}

/** The line of a mark with its break, where it holds nothing but the mark and what it is. */
function lineOf(text: string, { from, to }: Span): Span[] {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', to);
  if (end === -1 || text.slice(to, end).trim() !== '') return [];
  return /^[^\s：:]{1,10}[：:][ \t]*$/.test(text.slice(start, from)) ? [{ from: start, to: end + 1 }] : [];
}

/** Whether a mark stands for something that the profile says. */
export function isProfileGap(mark: string): boolean {
  return partOf(mark) !== undefined;
}

/** The part of the profile that a mark stands for; 会社の電話番号 is no one's own. */
function partOf(mark: string): keyof Profile | undefined {
  if (!/^【\s*未入力/.test(mark) || mark.includes(variableLabels['scene.number'])) return undefined;
  return profileParts.find((part) => mark.includes(variableLabels[`profile.${part}`]));
}
