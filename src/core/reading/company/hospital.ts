import { bareCompany } from './company-name';

/** How the names of hospitals and practices end. */
export const hospitalEnding =
  /(?:病院|医院|クリニック|診療所|歯科|医療センター|助産院|整骨院|接骨院|鍼灸院)$/;

/** Whether a company is a hospital, by its name. */
export function isHospital(name: string): boolean {
  return hospitalEnding.test(bareCompany(name));
}
