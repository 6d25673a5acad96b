import { acceptedNames, comparableName, fields } from '../../base/properties/accepted-names';
import { builtInNames, fieldNames, type Field } from '../../base/properties/fields';
import { synonymField } from '../../base/properties/name-synonyms';
import { languageOfName } from './written-key';
import { lazy } from '../../base/text/lazy';
import { memoize } from '../../base/text/memoize';
import { isOneEditApart } from './is-one-edit-apart';

/** The field a property's name nearly names, and the accepted name it could have. */
export interface SimilarField {
  readonly field: Field;
  readonly to: string;
}

/** What a name that is not accepted nearly is: in other words, or with one slip of the keyboard. */
export const similarField = memoize((key): SimilarField | undefined => {
  if (typeof key !== 'string') return undefined;
  const likely = synonymField(key);
  if (likely) return { field: likely, to: fieldNames[likely][languageOfName(key)][0] };
  const name = comparableName(key);
  return accepted().find(({ comparable }) => isOneEditApart(name, comparable));
});

const accepted = lazy((): readonly (SimilarField & { readonly comparable: string })[] => {
  const fieldOfName = acceptedNames({});
  return fields.flatMap(builtInNames).flatMap((to) => {
    const comparable = comparableName(to);
    const field = fieldOfName.get(comparable)?.field;
    return field === undefined ? [] : [{ field, to, comparable }];
  });
});
