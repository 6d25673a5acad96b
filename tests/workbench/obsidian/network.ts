/** The workbench has no network, and a plugin that asks for it is in error. */
export function requestUrl(): never {
  throw new Error('The workbench has no network: requestUrl was called.');
}

/** See `requestUrl`. */
export function request(): never {
  return requestUrl();
}
