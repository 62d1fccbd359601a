// Reads what a visitor asked for out of the page's address: only our own prefixed parameters, never another's.
// Writing comes later (url-state.ts).

/** Own parameters without prefix; a key may come several times. */
export type Params = readonly (readonly [key: string, value: string])[];

/** All own parameters together are kept below this many characters of address. */
export const maxLength = 2000;

/** The parameters of `search` (`?a=b…`) that start with `prefix-`, without it. Never throws, cuts at 2 kB. */
export const readParams = (search: string, prefix: string): Params => {
  const own: [string, string][] = [];
  let length = 0;
  new URLSearchParams(search).forEach((value, key) => {
    length += key.startsWith(`${prefix}-`) ? key.length + value.length : 0;
    if (key.startsWith(`${prefix}-`) && length <= maxLength) own.push([key.slice(prefix.length + 1), value]);
  });
  return own;
};

/** The own parameters of the page's address; none without a prefix. */
export const ownParams = (prefix: string | undefined): Params =>
  prefix === undefined ? [] : readParams(location.search, prefix);
