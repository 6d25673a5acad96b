/** What stays on one line: words that browsers take for two phrases, and what a sign in its middle would break. */
const unbroken = /(もう一度だけ|問い合わせ|（サイトの[^）]{0,20}）|\d{4}-\d\d-\d\d|\d{1,2}日?〜\d{1,2}週間)/;

/** The parts of a text: every second one is not broken, and a line may begin with it. */
export function unbrokenParts(text: string): readonly string[] {
  return text.split(unbroken);
}
