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

/** The profile of somebody who has filled in nothing. */
export const emptyProfile: Profile = {
  name: '',
  reading: '',
  university: '',
  faculty: '',
  mail: '',
  phone: '',
};
