/** What a table of sections gives: each name with what its function returns. */
export type WordsIn<Builders extends Readonly<Record<string, () => object>>> = {
  readonly [Name in keyof Builders]: ReturnType<Builders[Name]>;
};

/**
 * A language's sections behind getters: each is built when it is first read, because building all words of all
 * languages took a good part of the start of the app.
 */
export function sections<Words extends object>(builders: {
  readonly [Name in keyof Words]: () => Words[Name];
}): Words {
  const words = {};
  for (const [name, build] of Object.entries<() => unknown>(builders)) {
    const get = (): unknown => {
      const section = build();
      Object.defineProperty(words, name, { value: section, enumerable: true });
      return section;
    };
    Object.defineProperty(words, name, { get, enumerable: true, configurable: true });
  }
  return words as Words;
}
