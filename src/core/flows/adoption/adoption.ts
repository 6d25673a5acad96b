import type { Field } from '../../base/properties/fields';

/** How many notes a folder or a tag has, and how many of them have a company and an interview day. */
interface Counts {
  readonly notes: number;
  readonly complete: number;
}

/** One change of the settings that would have more notes read. */
export type AdoptionChoice =
  | ({ readonly kind: 'folder'; readonly folder: string } & Counts)
  | ({ readonly kind: 'tag'; readonly tag: string } & Counts)
  /** `name` as the notes write it; `notes` is how many interview notes have it. */
  | { readonly kind: 'name'; readonly field: Field; readonly name: string; readonly notes: number };

/** What of a vault is read: how many notes it has, how many are in the list, and how many of these lack something. */
export interface ReadCount {
  readonly all: number;
  readonly read: number;
  readonly incomplete: number;
}
