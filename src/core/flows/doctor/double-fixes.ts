import { noteKeys } from '../../reading/interview/note-keys';
import type { Problem } from '../../reading/interview/problem';
import { isBlank } from '../../base/properties/raw-value';
import type { Fix } from './finding';
import type { RepairContext } from './repair-context';

/** Several names of one field with different values: any one of them may be kept. */
export function doubleFixes({ frontmatter, settings }: RepairContext, { field }: Problem): Fix[] {
  const double = noteKeys(frontmatter, settings).doubles.find((one) => one.field === field);
  const filled = double?.keys.filter((key) => !isBlank(frontmatter[key])) ?? [];
  return filled.map((kept): Fix => {
    const others = filled.filter((key) => key !== kept);
    return {
      action: { do: 'keep', key: kept },
      edits: others.map((key) => ({ do: 'remove', key })),
      sameAs: `keep ${kept} without ${others.join(' ')}`,
    };
  });
}
