/** Array, String, Math and Object helpers that Obsidian puts on the built-in prototypes. */
const arrayHelpers: Pick<unknown[], 'first' | 'last' | 'contains' | 'remove' | 'unique'> &
  ThisType<unknown[]> = {
  first() {
    return this[0];
  },
  last() {
    return this.at(-1);
  },
  contains(target) {
    return this.includes(target);
  },
  remove(target) {
    for (let index = this.length - 1; index >= 0; index -= 1)
      if (this[index] === target) this.splice(index, 1);
  },
  unique() {
    return [...new Set(this)];
  },
};

const stringHelpers: Pick<string, 'contains' | 'format'> & ThisType<string> = {
  contains(target: string) {
    return this.includes(target);
  },
  format(...values: string[]) {
    return this.replace(/\{(\d+)\}/g, (whole, index: string) => values[Number(index)] ?? whole);
  },
};

const mathHelpers: Partial<Math> = {
  clamp: (value, min, max) => Math.min(Math.max(value, min), max),
  square: (value) => value * value,
};

const objectHelpers: Partial<ObjectConstructor> = {
  isEmpty: (object) => Object.keys(object).length === 0,
  each: (object, callback, context) =>
    Object.entries(object).every(([key, value]) => callback.call(context, value, key) !== false),
};

/** Copies members, accessors included, onto `target` without making them enumerable. */
export function defineHelpers(target: object, helpers: object): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(helpers))) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

/** Installs the helpers that have nothing to do with the DOM. */
export function installLanguageHelpers(): void {
  defineHelpers(Array.prototype, arrayHelpers);
  defineHelpers(String.prototype, stringHelpers);
  defineHelpers(Math, mathHelpers);
  defineHelpers(Object, objectHelpers);
  defineHelpers(Array, { combine: (arrays: unknown[][]) => arrays.flat() });
  defineHelpers(String, { isString: (value: unknown) => typeof value === 'string' });
  defineHelpers(Number, { isNumber: (value: unknown) => typeof value === 'number' });
}
