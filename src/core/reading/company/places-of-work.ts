/** How one speaks of beginning to work at a place, and what its selection is called there. */
export interface PlaceOfWork {
  /** 入社, 入行, 入庁, 入職, 着任. */
  readonly joining: string;
  /** Whether one wishes it ご発展: that is for firms. */
  readonly isFirm: boolean;
}

const office = /^貴(?:庁|省|県|市|区|町|村|都|道|府|県警|府警|道警|署|隊|局|本部|所)$/;
const byTerm: readonly (readonly [written: RegExp, place: PlaceOfWork])[] = [
  [/^貴社$/, { joining: '入社', isFirm: true }],
  [/^貴行$/, { joining: '入行', isFirm: true }],
  [/^貴庫$/, { joining: '入庫', isFirm: true }],
  [/^貴(?:庁|省|県|市|区|町|村|都|道|府)$/, { joining: '入庁', isFirm: false }],
  [/^貴(?:学|校|学園|学院|塾)$/, { joining: '着任', isFirm: false }],
  [/^貴事務所$/, { joining: '入所', isFirm: true }],
  [/^貴研究所$/, { joining: '入所', isFirm: false }],
  [/^貴隊$/, { joining: '入隊', isFirm: false }],
];
/** Hospitals, welfare, foundations, associations and whatever else there is. */
const others: PlaceOfWork = { joining: '入職', isFirm: false };

/** By the word for the organisation in writing (company-term-table): 貴社 is 入社. */
export function placeOfWork(written: string): PlaceOfWork {
  return byTerm.find(([term]) => term.test(written))?.[1] ?? others;
}

/** Whether it holds public examinations, in which candidates have numbers. */
export function isOfficeTerm(written: string): boolean {
  return office.test(written);
}
