/** Leaves out what says nothing, so that thin records stay thin. */

type Entry = readonly [string, unknown];

const says = ([, value]: Entry): boolean =>
  value !== undefined &&
  value !== '' &&
  !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** The object without undefined fields, empty strings, empty lists and empty objects. */
export const compact = <T extends object>(value: T): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(says));

/** Like `compact`, but undefined when nothing is left. */
export const compactOr = <T extends object>(value: T): Record<string, unknown> | undefined => {
  const left = compact(value);
  return Object.keys(left).length > 0 ? left : undefined;
};
