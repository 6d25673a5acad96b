/** The person in charge as an address needs them: never a title together with 様. */
export interface PersonForms {
  readonly name: string | undefined;
  readonly title: string | undefined;
}

const HONORIFIC = /\s*(?:様|さま|さん|氏|殿|先生)$/;
/** "採用ご担当者様" names nobody; "採用担当 田中" does. */
const IN_CHARGE = /^(?:新卒|中途|キャリア)?(?:採用|人事)?(?:ご|御)?担当(?:者|の方)?[\sの:：]*/;
const TITLE =
  /\s*((?:代表|副|本|事業|統括|執行|専務|常務)?(?:取締役社長|取締役|社長|役員|部長|次長|室長|課長|係長|所長|支店長|店長|工場長|院長|園長|校長|理事長|理事)(?:代理|補佐)?|専務|常務|主任|マネージャー|マネジャー|リーダー|チーフ)$/;
const SEVERAL = /[、,，／/]/;

/** Reads `person` of a note: 田中様, 田中部長, 田中、佐藤. Several people are joined so that 様 can follow the last. */
export function personForms(person: string | undefined): PersonForms {
  const people = (person ?? '').split(SEVERAL).map(onePerson).filter(isNamed);
  const [first, second] = people;
  if (second === undefined) return first ?? { name: undefined, title: undefined };
  return { name: people.map(({ name }) => name).join('様、'), title: undefined };
}

function onePerson(text: string): PersonForms {
  const bare = text.trim().replace(HONORIFIC, '').replace(IN_CHARGE, '').trim();
  const title = TITLE.exec(bare)?.[1];
  const name = title === undefined ? bare : bare.slice(0, bare.length - title.length).trim();
  return name === '' ? { name: undefined, title: undefined } : { name, title };
}

function isNamed(person: PersonForms): boolean {
  return person.name !== undefined;
}
