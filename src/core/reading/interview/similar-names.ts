import { acceptedNames, comparableName, fields } from '../../base/properties/accepted-names';
import { builtInNames, fieldNames, type Field } from '../../base/properties/fields';
import { synonymFields } from '../../base/properties/name-synonyms';
import { languageOfName } from './written-key';
import { lazy } from '../../base/text/lazy';
import { memoize } from '../../base/text/memoize';
import { isOneEditApart } from './is-one-edit-apart';

/** The field a property's name nearly names, and the accepted name it could have. */
export interface SimilarField {
  readonly field: Field;
  readonly to: string;
}

/** What a name that is not accepted nearly is: in other words, of which it may be two, or with one slip of the keyboard. */
export const similarFields = memoize((key): readonly SimilarField[] => {
  if (typeof key !== 'string') return [];
  const likely = synonymFields(key);
  if (likely.length > 0)
    return likely.map((field) => ({ field, to: fieldNames[field][languageOfName(key)][0] }));
  const name = comparableName(key);
  return accepted()
    .filter(({ comparable }) => isOneEditApart(name, comparable))
    .slice(0, 1);
});

const accepted = lazy((): readonly (SimilarField & { readonly comparable: string })[] => {
  const fieldOfName = acceptedNames({});
  return fields.flatMap(builtInNames).flatMap((to) => {
    const comparable = comparableName(to);
    const field = fieldOfName.get(comparable)?.field;
    return field === undefined ? [] : [{ field, to, comparable }];
  });
});
