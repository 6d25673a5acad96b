/** A function that makes its value at the first call and keeps it, for tables that would cost time at the start. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
