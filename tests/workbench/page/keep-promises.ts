/**
 * The same object, which keeps every promise that its methods give until it is settled: a test waits for it outside the
 * page, and that alone would not save it from the garbage collector.
 */
export function keepPromises<T extends object>(object: T): T {
  const pending = new Set<Promise<unknown>>();
  const keep = (promise: Promise<unknown>): void => {
    const drop = (): void => void pending.delete(promise);
    pending.add(promise);
    promise.then(drop, drop);
  };
  return new Proxy(object, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...values: unknown[]): unknown => {
        const result: unknown = Reflect.apply(value, target, values);
        if (result instanceof Promise) keep(result);
        return result;
      };
    },
  });
}
