/** The person in charge as an address needs them: never a title together with 様. */
export interface PersonForms {
  /** Without 様 at the end. */
  readonly name: string | undefined;
  /** With their form of respect: 若葉様, 若葉先生; of several people all. */
  readonly written: string | undefined;
  /** The same, as one asks for them on the phone: of several people one or the other. */
  readonly spoken: string | undefined;
  /** What stands before the name: the department, where the note has it only here, and the title. */
  readonly title: string | undefined;
}

const unknownPerson: PersonForms = {
  name: undefined,
  written: undefined,
  spoken: undefined,
  title: undefined,
};

/** What people write where they know nobody. */
const NOBODY =
  /^(?:(?:お?名前)?(?:は)?(?:不明|未定|未確認|なし|無し|わからない|分からない)|[?？・/／ー―—-]+|unknown|n\/a|none|tbd)$/i;
const REMARK = /\s*[(（][^()（）]*[)）]/g;
const HONORIFIC = /\s*(?:様|さま|さん|氏|殿|(先生)|-san)$/;
/** Of these words the names of departments are made; 部 alone also ends family names (服部). */
const DEPARTMENT =
  '(?:(?:人事|人材|人財|採用|総務|労務|管理|経営|企画|営業|開発|技術|事業|広報|業務|教育|研修|新卒|中途|キャリア)+(?:本部|部|課|室|係|局|センター|グループ|チーム)*)+';
/** "採用ご担当者様" names nobody; "採用担当 田中" does. */
const IN_CHARGE = new RegExp(
  `^(?:${DEPARTMENT})?(?:の|\\s)*(?:[ご御]?担当(?:者|の方)?|面接官|面接担当者?)(?:[\\sの:：]+|$|(?=\\p{Script=Han}))`,
  'u',
);
const IN_DEPARTMENT = new RegExp(`^(${DEPARTMENT})(?:[\\sの:：]+|$)`);
const TITLE = new RegExp(
  `\\s*((?:${DEPARTMENT})?(?:代表|副|本|事業|統括|執行|専務|常務)?(?:取締役社長|取締役|社長|役員|部長|次長|室長|課長|係長|所長|支店長|店長|工場長|院長|園長|校長|理事長|理事)(?:代理|補佐)?|専務|常務|主任|マネージャー|マネジャー|リーダー|チーフ)$`,
);
const SEVERAL = /[、,，／/]|(?:様|さま|さん|氏)(?:と|・|＆|&)/;

/**
 * Reads `person` of a note: 田中様, 人事部 田中部長, 田中（たなか）, 田中、佐藤. Of several people the names are joined so that
 * 様 can follow the last. A department that the note names anyway is left out.
 */
export function personForms(person: string | undefined, department?: string): PersonForms {
  const text = (person ?? '').replace(REMARK, '').trim();
  if (NOBODY.test(text)) return unknownPerson;
  const people = text
    .split(SEVERAL)
    .map((one) => onePerson(one, department ?? ''))
    .filter(isNamed);
  const [first, second] = people;
  if (second === undefined) return first ?? unknownPerson;
  return {
    name: people.map(({ name }) => name).join('様、'),
    written: people.map(({ written }) => written).join('、'),
    spoken: people.map(({ spoken }) => spoken).join('か'),
    title: undefined,
  };
}

function onePerson(text: string, department: string): PersonForms {
  const respect = HONORIFIC.exec(text.trim())?.[1] ?? '様';
  const full = text.trim().replace(HONORIFIC, '').replace(IN_CHARGE, '').trim();
  const unit = IN_DEPARTMENT.exec(full);
  const bare = full.slice(unit?.[0].length ?? 0);
  const title = TITLE.exec(bare)?.[1];
  const name = title === undefined ? bare : bare.slice(0, bare.length - title.length).trim();
  const ownUnit = unit?.[1] !== undefined && !department.includes(unit[1]) ? unit[1] : undefined;
  const before = [ownUnit, title].filter((word) => word !== undefined).join(' ');
  if (name === '') return unknownPerson;
  const called = name + respect;
  return { name, written: called, spoken: called, title: before === '' ? undefined : before };
}

function isNamed(person: PersonForms): boolean {
  return person.name !== undefined;
}
