import { CLOCK } from '../sketch';
import { lazy } from '../../../base/text/lazy';
import { TELLING, TELLING_ENGLISH } from '../text/words';

const patterns = lazy(() => {
  const asking =
    '(?:を|は|にて|で)?(?:頂戴|お?願|ください|下さい|(?:いただ|頂)け(?:ない|ますか|ますでしょうか|ません|ると(?:幸|助|嬉|あり))|(?:いただ|頂)き(?:ますよう|たく|たい)|して(?:ください|下さい|ほしい|(?:いただ|頂)(?:けれ|きますよう|けます))|(?:する|される|いただく)(?:場合|際))';
  const channel = `(?:${TELLING}(?:または|もしくは|か|や|・|及び|と)?(?:にて|で|へ|に|を)?、?){0,2}`;
  const otherTask =
    '(?:提出|返送|記入|予約|送付|送り|送信|来社|越し|持参|申し?込み?|応募|登録|確認|回答|選択|準備|問い?合わ?せ)(?:を|の上)?(?:して)?(?:ください|下さい|お?願い)';
  return {
    openWord:
      /後日|追って|おって|近日|近いうち|近々|数日|数営業日|改めて|あらためて|折り返し|そのうち|いずれ(?!の|も|か|に(?:して|しろ))|次第|早急|なるべく早|なる(?:はや|早|べくはや)|できるだけ早|できる限り早|速やか|すみやか|至急|すぐ|しばらく|暫く|順次|随時|別途|後ほど|後程|のちほど|早め|まもなく|間もなく|終わってから|少々お時間|少しお?時間|[一1]日も早く/,
    openWordEnglish:
      /\b(?:soon|later(?! than)|in due course|asap|tbd|shortly|few (?:days|weeks)|coming (?:days|weeks)|next few)\b/,
    nothingSaid:
      /^(?:(?:特に|とくに)?(?:(?:結果|合否|連絡|返事|返答|回答|通知)の?)?(?:連絡の?)?(?:時期|期日|期限|期間|日程|日にち|いつ(?:まで|頃|来る)?)?(?:に(?:ついて|関して))?か?(?:は|も|とは)?(?:特に|とくに)?は?(?:なし|無し|未定|不明|言われず|言われなかった|言われてない|言ってなかった|言っていなかった|言ってない|聞くの忘れた|聞くのを忘れた|聞き忘れ|何も|何も言われず|何も言われなかった|何も言ってなかった|何も聞いてない|言われていない|聞いてない|聞いていない|聞きそびれた|聞かなかった|聞き忘れた|聞けなかった|未確認|わからない|分からない|忘れた|ない)|(?:期間の)?指定なし|期日なし|期限なし|記載なし)(?:です|でした|とのこと)?[。.]?$/,
    nothingSaidSign: /^[?ー〜-]+$/,
    telling: new RegExp(`${TELLING}|${TELLING_ENGLISH}`),
    task: new RegExp(
      `${channel}[ごお]?${TELLING}${asking}|(?:ご?返信|お?返事|ご?回答)(?:[がを]|の|は)?(?:ない|無い|なかった|なければ|無ければ|いただけ(?:ない|なかった|なけれ))|辞退|\\bplease (?:let (?:us|me) know|reply|respond|confirm|return|send|submit|complete|e-?mail)\\b|${channel}[ごお]?${otherTask}`,
      'g',
    ),
    // The applicant's answer is waited for: whatever else it says, the sentence promises nothing.
    strongTask:
      /(?:ご?返信|お?返事|ご?回答)(?:[がを]|の|は)?(?:ない|無い|なかった|なければ|無ければ|いただけ(?:ない|なかった|なけれ))|辞退/,
    unreadTime:
      /以内|まで(?!も|待)|明け(?!まして)|(?:^|[^午事以名直手目])前(?![後回向半者])|(?:^|[^手一])頃|過ぎ|連休|お?盆(?!地)|gw|ゴールデンウ|シルバーウ|夏休み|冬休み|正月|年末年始|[○〇◯]|(?:^|[^数当本曜今明毎休同祝平前先一翌\d])営業日|(?:^|[^数])週間|[ヶかカヵケ箇]月/,
    digits:
      /\d+ ?(?:日|週|月|年|時|分|:|\/|営業|稼働|w\b|[ヶかカヵケ箇]月|days?|weeks?|months?)|[一二三四五六七八九十]+(?:日|週|[ヶかカヵケ箇]?月|営業|時間)/,
    clock: new RegExp(CLOCK),
    clockCounts: new RegExp(`(?:${CLOCK})(?:に|中|ご?お?${TELLING})`),
    usually: /平日|毎日|いつも|営業時間|受付/,
  };
});

/** Whether the words say that nothing was promised: the whole phrase is なし, 未定, ? … (N1). */
export function saysNothing(text: string): boolean {
  return patterns().nothingSaid.test(text) || patterns().nothingSaidSign.test(text);
}

/** Whether a word promises a reply without a date (N1). */
export function hasOpenWord(text: string): boolean {
  return patterns().openWord.test(text) || patterns().openWordEnglish.test(text);
}

/** Whether the company tells something here (N): a task of the applicant does not count. */
export function hasTellingVerb(text: string): boolean {
  return patterns().telling.test(withoutTasks(text));
}

/** Whether the sentence only asks something of the applicant: it holds no promise (N). */
export function isTask(text: string): boolean {
  const { task } = patterns();
  task.lastIndex = 0;
  return patterns().strongTask.test(text) || (task.test(text) && !hasTellingVerb(text));
}

function withoutTasks(text: string): string {
  return text.replace(patterns().task, '');
}

/**
 * Whether a phrase in which no time was found promises a reply without a date (N1, N3). `text` is the cleaned phrase,
 * `sketch` the same with its times as signs.
 */
export function isOpenEnded(text: string, sketch: string): boolean {
  if (hasOpenWord(text)) return true;
  const { unreadTime, digits, clock } = patterns();
  return hasTellingVerb(text) && !unreadTime.test(text) && !digits.test(text) && !clock.test(sketch);
}

/** T4: 夜に電話, 夕方ご連絡: with nothing else said it is today. 17時 alone is not. */
export function saysToday(text: string, sketch: string): boolean {
  const { clockCounts, usually } = patterns();
  return clockCounts.test(sketch) && !usually.test(text) && !hasOpenWord(text);
}
