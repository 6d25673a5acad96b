/** The words around text that is put into a note. */
export const insertion = {
  /** The heading of the section for messages, in notes that have none of it yet. */
  messagesHeading: '問い合わせ',
  /** What is missing in a message, and where it can be written once for all. */
  gaps: {
    missing: (labels: string) => `【未入力】があります: ${labels}`,
    inNote: (keys: string) => `ノートのプロパティ ${keys} に書いておくと、次からは入ります`,
    inProfile: (labels: string) => `設定のプロフィールの${labels}に書いておくと、次からは入ります`,
    inBoth: (keys: string, labels: string) =>
      `ノートのプロパティ ${keys} と、設定のプロフィールの${labels}に書いておくと、次からは入ります`,
    quote: (name: string) => `「${name}」`,
    between: '、',
  },
  templateBroken: (problem: string) => `テンプレートを直すと入れられます。${problem}`,
  betweenSentences: '。',
};
