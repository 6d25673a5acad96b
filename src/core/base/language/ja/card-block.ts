import type { CardBlockProblem } from '../../../views/card-block/card-block';

/** Says what a block of cards can't use, and what it can. */
function problems(): Readonly<Record<CardBlockProblem['code'], (found: string) => string>> {
  return {
    'no-key': (found) => `「${found}」は読み取れません。「status: waiting」のように書いてください`,
    'unknown-key': (found) =>
      `「${found}」という行はありません。show、status、group、company、limit が使えます`,
    'double-key': (found) => `「${found}」の行が2つあります。1つにまとめてください`,
    'unknown-show': (found) => `show に「${found}」は使えません。cards か statistics にしてください`,
    'unknown-status': (found) =>
      `status に「${found}」はありません。inquire、followup、invalid、waiting、grace、inquired、exhausted、upcoming、closed か、カードに出る名前が使えます`,
    'unknown-group': (found) =>
      `group に「${found}」はありません。today、mend、waiting、inquired、moveOn、upcoming、closed か、一覧の見出しが使えます`,
    'bad-limit': (found) => `limit に「${found}」は使えません。1〜100の整数にしてください`,
  };
}

/** The words of the block of cards in a note. */
export function cardBlock() {
  return {
    keys: { show: '表示', status: '状態', group: 'グループ', company: '会社', limit: '件数' },
    shows: { cards: 'カード', statistics: '統計' },
    problems: problems(),
  };
}
