// Where a text stops being JSON. Engines say it in words that differ from version to version, and often without a place.

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const word = /true|false|null/y;
const blank = /[ \t\r\n]*/y;

/** The position of the first character that does not fit; undefined when all do. */
export const jsonFault = (text: string): number | undefined => {
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const take1 = (char: string): boolean => text[at] === char && (at++, true);
  /** Closing signs that are awaited, innermost last: no depth exhausts the stack. */
  const open: ('}' | ']')[] = [];
  for (;;) {
    take(blank);
    if (take1('{')) {
      take(blank);
      if (!take1('}')) {
        open.push('}');
        if (!take(string)) return at;
        take(blank);
        if (!take1(':')) return at;
        continue;
      }
    } else if (take1('[')) {
      take(blank);
      if (!take1(']')) {
        open.push(']');
        continue;
      }
    } else if (!take(string) && !take(number) && !take(word)) return at;
    // A value is whole: what may follow?
    for (;;) {
      take(blank);
      const close = open.at(-1);
      if (!close) return at === text.length ? undefined : at;
      if (take1(close)) {
        open.pop();
        continue;
      }
      if (!take1(',')) return at;
      if (close === '}') {
        take(blank);
        if (!take(string)) return at;
        take(blank);
        if (!take1(':')) return at;
      }
      break;
    }
  }
};
