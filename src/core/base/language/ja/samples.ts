/** The words on the samples, from putting them in to taking them out. */
export function samples() {
  return {
    folder: '面接/見本',
    inserted: (count: number, folder: string) => `「${folder}」に見本を ${count}件入れました`,
    /** Where the samples are that were there before. */
    there: (folder: string) => `見本はもう「${folder}」にあります`,
    notInserted: '見本を入れられませんでした',
    none: '見本はありません',
    removal: {
      title: '見本を取り除きますか？',
      explanation: '選んだノートをごみ箱に移します。ほかのノートには触れません。',
      /** Said of a marked note in which the company is no longer that of a sample. */
      ownCompany: '会社名が変わっているので、選んでいません',
      confirm: 'ごみ箱に移す',
      cancel: 'やめる',
    },
    removed: (count: number) => `見本を ${count}件、ごみ箱に移しました`,
    notRemoved: (count: number) => `${count}件は移せませんでした`,
  };
}
