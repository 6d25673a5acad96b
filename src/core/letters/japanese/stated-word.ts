/** What people write into a property to say that there is nothing to write. */
const NOTHING =
  /^(?:(?:お?名前|部署名?|職種|段階)[はも]?)?(?:まだ|現時点では|今のところ|特に|とくに)?(?:(?:特に|とくに|該当|指定|記載|情報)?(?:なし|無し|ナシ)|無し?|無い|ない|不明|未定|未確認|未記入|未入力|未回答|未確定|未公表|未設定|非公開|不詳|不問|非該当|空欄|空白|要確認|確認中|[わ分判]から(?:ない|ず|ん|なかった)|[わ分判]かりません|知らない|聞いて(?:い)?ない|聞けなかった|聞き忘れ(?:た)?|忘れ(?:た|ました)?|覚えて(?:い)?ない|その他|同上|[?？・/／ー―—–\-－‐〜~*＊…。.,、×✕＿_]+|unknown|n\/?a|none|nothing|tbd|tba|todo|null|undefined|other)(?:です|でした)?[。.！!?？]*$/i;

/** So many blanks say no more than one, and every pattern that looks for blanks at an end takes the square of them. */
const BLANKS = /(\s)\s{9,}/g;

/** A property's text on one line; `undefined` where it is blank or says that there is nothing (なし, 未定, －). */
export function statedWord(text: string | undefined): string | undefined {
  const line =
    text
      ?.replace(BLANKS, '$1')
      .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
      .trim() ?? '';
  return line === '' || NOTHING.test(line.normalize('NFKC').replace(/\s+/g, '')) ? undefined : line;
}
