// What Prototype.js and MooTools do to a page, for tests of what must not notice.

/** In the manner of those libraries, in words of our own. */
export function pollute(): () => void {
  const undo: (() => void)[] = [];
  const put = (target: object, name: string, value: unknown): void => {
    const before = Object.getOwnPropertyDescriptor(target, name);
    Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    undo.push(() => {
      if (before) Object.defineProperty(target, name, before);
      else Reflect.deleteProperty(target, name);
    });
  };
  for (const name of ['each', 'invoke', 'pluck', 'clean', 'toJSON', 'first', 'associate', 'extend'])
    put(Array.prototype, name, () => `array ${name}`);
  for (const name of ['each', 'merge', 'keyOf', 'extend', 'inspect', 'toQueryString'])
    put(Object.prototype, name, () => `object ${name}`);
  put(Array.prototype, 'reduce', function (this: unknown[]) {
    return this[0];
  });
  put(Array.prototype, 'entries', function (this: unknown[]) {
    return this.slice();
  });
  put(Array.prototype, 'flatten', () => []);
  put(Array, 'from', (value: unknown) => (value === null || value === undefined ? [] : [value]));
  put(String.prototype, 'parseQuery', () => ({}));
  put(Function.prototype, 'defer', () => 0);
  return () => undo.forEach((restore) => restore());
}
