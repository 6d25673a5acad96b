import { searchText } from '../../../base/text/search-text';
import { appliedPosition } from '../../japanese/application';
import { stageForms } from '../../messages/stage-forms';
import { isInquiry } from '../inquiry';
import type { WordingRule } from '../wording-rule';

/** Which position was applied for has to be in the message, where the note names one; a part of its name will do. A talk asks for none. */
export const missingPosition: WordingRule = {
  weight: 'advice',
  find: (draft, { reply }) => {
    const { message, parts } = draft;
    const { position, stage } = reply?.interview ?? {};
    const applied = appliedPosition(position) ?? '';
    const wanted = stageForms(stage).judged ? waysToSay(applied) : [];
    if (message.isPiece || wanted.length === 0 || !isInquiry(draft)) return [];
    const all = parts.subject.folded + parts.text.folded;
    return wanted.some((way) => all.includes(way)) ? [] : [{ part: 'text', from: 0, to: 0, wanted: applied }];
  },
};

/** 総合職（営業） is also named by either word, 営業職 by 営業. */
function waysToSay(position: string): string[] {
  return [position, ...position.split(/[()（）/／・、,，\s]+/)]
    .map((part) => searchText(part).replace(/職$/, ''))
    .filter((part) => part.length > 1 || (part === searchText(position) && part !== ''));
}
