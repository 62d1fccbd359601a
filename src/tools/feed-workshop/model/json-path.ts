/**
 * Places in a document by the paths that findings name (`offers[3].title.de`): read, write and take out. Documents are
 * never changed; a copy shares everything with its original but the way to the place.
 */

export type Step = string | number;

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

const child = (value: unknown, step: Step): unknown =>
  isContainer(value) && Object.hasOwn(value, step) ? (value as Record<Step, unknown>)[step] : undefined;

/** A key may hold dots and brackets itself: the longest that is there counts. */
const keyAt = (path: string, at: number, value: unknown): string => {
  let key = /^[^.[]*/.exec(path.slice(at))![0];
  if (!isContainer(value) || Array.isArray(value)) return key;
  for (const each of Object.keys(value)) {
    const next = path[at + each.length];
    if (each.length > key.length && path.startsWith(each, at) && (!next || next === '.' || next === '['))
      key = each;
  }
  return key;
};

/** The steps of a path in this document; the document itself for an empty one. */
export function stepsOf(path: string, document: unknown): readonly Step[] {
  const steps: Step[] = [];
  let value = document;
  let at = 0;
  while (at < path.length) {
    const index = path[at] === '[' ? /^\[(\d{1,9})\]/.exec(path.slice(at, at + 12)) : null;
    let step: Step;
    if (index) {
      step = Number(index[1]);
      at += index[0].length;
    } else {
      if (path[at] === '.') at++;
      step = keyAt(path, at, value);
      at += step.length;
      if (!step) return steps;
    }
    steps.push(step);
    value = child(value, step);
  }
  return steps;
}

/** As findings write it. */
export const pathOf = (steps: readonly Step[]): string =>
  steps.reduce<string>(
    (path, step) => path + (typeof step === 'number' ? `[${step}]` : (path && '.') + step),
    '',
  );

export const valueAt = (document: unknown, steps: readonly Step[]): unknown =>
  steps.reduce<unknown>(child, document);

/** Own property whatever its name: `__proto__` is a key like any other. */
const put = (target: object, step: Step, value: unknown): void => {
  Object.defineProperty(target, step, { value, configurable: true, enumerable: true, writable: true });
};

/**
 * The document with another value at a place; `undefined` takes the place out, and what is empty then with it. What is
 * missing on the way is made.
 */
export function withValue(document: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const old = isContainer(document) ? document : undefined;
  const list = old ? Array.isArray(old) : typeof step === 'number';
  const next = withValue(child(old, step), rest, value);
  if (list) {
    const items = old ? (old as readonly unknown[]).slice() : [];
    if (next !== undefined) items[Math.min(Number(step), items.length)] = next;
    else if (Number(step) < items.length) items.splice(Number(step), 1);
    return items.length || value !== undefined ? items : undefined;
  }
  const copy: object = {};
  for (const key of Object.keys(old ?? {}))
    if (key !== step) put(copy, key, child(old, key));
    else if (next !== undefined) put(copy, key, next);
  if (next !== undefined && !Object.hasOwn(copy, step)) put(copy, step, next);
  return value === undefined && !Object.keys(copy).length ? undefined : copy;
}

/** The list and the position of the record a path lies in, if it lies in one. */
export function recordPlace(
  path: string,
): { readonly collection: string; readonly index: number } | undefined {
  const found = /^([A-Za-z]+)\[(\d{1,9})\](?=[.[]|$)/.exec(path);
  return found ? { collection: found[1]!, index: Number(found[2]) } : undefined;
}
