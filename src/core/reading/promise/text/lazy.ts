/** A value made at its first use, so that loading the plugin makes no table and no expression. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
