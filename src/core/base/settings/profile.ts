import { partsOf, readOr, readText, type Stored } from './setting-readers';

/** Who writes, as the settings hold it. Empty text is what was not filled in yet. */
export interface Profile {
  readonly name: string;
  /** The reading of the name in kana. */
  readonly reading: string;
  readonly university: string;
  readonly faculty: string;
  readonly mail: string;
  readonly phone: string;
}

/** The profile of someone who has filled in nothing. */
export const emptyProfile: Profile = {
  name: '',
  reading: '',
  university: '',
  faculty: '',
  mail: '',
  phone: '',
};

/** The parts of a profile, in the order of the tab. */
export const profileParts = Object.keys(emptyProfile) as readonly (keyof Profile)[];

/** Reads one text a part; a part that is not text is as if it were not filled in. */
export function readProfile(stored: Stored): Profile {
  const part = partsOf(stored);
  const read = (name: keyof Profile): [string, string] => [name, readOr(part(name), readText, '')];
  return { ...emptyProfile, ...(Object.fromEntries(profileParts.map(read)) as Partial<Profile>) };
}
