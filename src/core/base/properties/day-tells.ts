import { comparableName } from './accepted-names';

/** What in a property's name tells of the day of an interview, in the form of `comparableName`. */
const ofInterview =
  /面接|面談|選考|日程|日時|当日|[一二三四1-4]次|最終|interview|meeting|round|^(?:day|when)$/;

/** What in a name tells of another day: of applying, of papers, of a reply, of a limit, of the note itself, or one of several. */
const ofOtherDay =
  /応募|エントリー|申込|提出|書類|説明会|セミナー|訪問|見学|テスト|適性|締|〆|期限|期日|結果|合否|返|連絡|問い?合わせ|内定|入社|最終(?:更新|連絡|確認)|作成|更新|登録|掲載|公開|予約|appl|submi|sent|deadline|due|expir|creat|updat|modif|publish|last|follow|remind|offer|result|reply|contact|start|end|birth|\d(?!次)/;

/** Whether a property's name tells of the day of an interview, so that a day it holds may be that one. */
export function tellsOfInterviewDay(key: string): boolean {
  const name = comparableName(key);
  return ofInterview.test(name) && !ofOtherDay.test(name);
}
