/** A value made at its first use and kept, so that loading the plugin makes no table and no expression. */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
