/** Whether two values mean the same in a feed, however they are written there. */
import { isObject } from '../../feed/check.js';

/** Objects that may be written as one text: it stands for one of these fields. */
const shorthands = ['code', 'number', 'url', 'src', 'type', 'state', 'from'];

const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && Object.keys(value).every((key) => isNothing(value[key])));

const expanded = (value: unknown, other: unknown): unknown => {
  if (typeof value !== 'string' || !isObject(other)) return value;
  const key = shorthands.find((each) => Object.hasOwn(other, each));
  return key ? { [key]: value } : value;
};

/** `language`: of plain texts; a map with nothing but it is the plain text. */
export function sameValue(a: unknown, b: unknown, language?: string): boolean {
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((each, at) => sameValue(each, (b as readonly unknown[])[at], language))
    );
  const plain = (value: unknown): unknown => {
    if (!language || !isObject(value)) return value;
    const keys = Object.keys(value).filter((key) => !isNothing(value[key]));
    return keys.length === 1 && keys[0] === language ? value[language] : value;
  };
  const [left, right] = [expanded(plain(a), plain(b)), expanded(plain(b), plain(a))];
  if (!isObject(left) || !isObject(right)) return left === right;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  for (const key of keys) if (!sameValue(left[key], right[key], language)) return false;
  return true;
}
