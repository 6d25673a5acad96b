const OFFER = /採用内定|内々定|内定|採用|合格/;

/** The company's own word for its offer in a result: 内々定, 内定, 採用; `undefined` where it names none. */
export function offerWord(result: string | undefined): string | undefined {
  return OFFER.exec(result?.normalize('NFKC') ?? '')?.[0];
}
