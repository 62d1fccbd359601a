// In what two states of one record differ, for reports and merges.

/** Equal as JSON is, whatever the order of keys. */
const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b || Array.isArray(a) !== Array.isArray(b))
    return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && isSame(a[key as keyof typeof a], b[key as keyof typeof b]))
  );
};

/** Names of the fields in which two records differ, in the order of the first. */
export const differingFields = (a: object, b: object): readonly string[] => {
  const keys = new Set(Object.keys(a).concat(Object.keys(b)));
  const fields: string[] = [];
  for (const key of keys) if (!isSame(a[key as keyof typeof a], b[key as keyof typeof b])) fields.push(key);
  return fields;
};
