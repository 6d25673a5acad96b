import type { EpochDay } from '../../base/calendar/epoch-day';
import { readDate } from '../../reading/interview/read-date';
import { parseWrittenDate } from '../../reading/interview/written-date';
import { isStage } from '../../reading/interview/stages';

/** What the title of a note seems to say of an interview; only ever proposed. */
export interface TitleGuess {
  readonly company: string;
  readonly date: EpochDay | undefined;
  readonly stage: string;
}

const betweenWords = /[\s_＿、,，|｜()（）【】「」[\]]+/;
/** Words that say that it is a note of an interview, and nothing of the company. */
const ofTheNote = /^(?:面接|選考|面談)?(?:ノート|メモ|記録|まとめ)?$|^interview$|^notes?$|^memo$/i;

/** Takes `2026-11-20 株式会社青葉 一次面接` apart; what is neither date nor stage is the company. */
export function guessFromTitle(title: string, today: EpochDay): TitleGuess {
  const words = title.split(betweenWords).filter((word) => word !== '');
  const date = words.find((word) => parseWrittenDate(word));
  const day = date === undefined ? undefined : readDate(date, today);
  const others = words.filter((word) => !parseWrittenDate(word) && !ofTheNote.test(word));
  const stage = others.find(isStage) ?? '';
  return {
    company: others.filter((word) => word !== stage).join(' '),
    date: typeof day === 'number' ? day : undefined,
    stage,
  };
}
