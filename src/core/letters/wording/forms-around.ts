import { lazy } from '../../base/text/lazy';
import { companyForm } from '../../reading/company/legal-forms';

const endsWithForm = lazy(() => new RegExp(`(?:${companyForm})$`));
const beginsWithForm = lazy(() => new RegExp(`^(?:${companyForm})`));
/** No legal form is longer. */
const longest = 4;

/** How far a legal form reaches that comes right before `from` or behind `to` in a flat text; 0 when there is none. */
export function formsAround(
  flat: string,
  from: number,
  to: number,
): { readonly before: number; readonly behind: number } {
  const before = endsWithForm().exec(flat.slice(Math.max(0, from - longest), from));
  const behind = beginsWithForm().exec(flat.slice(to, to + longest));
  return { before: before?.[0].length ?? 0, behind: behind?.[0].length ?? 0 };
}
