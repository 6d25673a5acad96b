/** What a definition says as a value or as a function of the moment. */
export function isOn(flag: boolean | (() => boolean) | undefined, otherwise: boolean): boolean {
  return typeof flag === 'function' ? flag() : (flag ?? otherwise);
}
