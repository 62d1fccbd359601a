/**
 * Where the value of a finding really stands. Findings speak of the document as it is read: `organizationIds`, although
 * `organizationId` is written there, `languages[0].code`, although there is only `"de"`.
 */
import { shapeAt } from './field-shape.js';
import { valueAt, type Step } from './json-path.js';

/** The steps in the document as it is written. */
export function rawPlace(document: unknown, steps: readonly Step[]): readonly Step[] {
  const raw: Step[] = [];
  /** The place by the schema. */
  const read: Step[] = [];
  for (const step of steps) {
    const value = valueAt(document, raw);
    const shape = read.length ? shapeAt(read) : undefined;
    read.push(step);
    if (shape?.type === 'list' && !Array.isArray(value) && value !== undefined) continue;
    if (shape?.type === 'object') {
      if (typeof value === 'string' && shape.short === step) continue;
      const alias = aliasOf(value, String(step), shape.fields);
      if (alias) {
        raw.push(alias);
        continue;
      }
    }
    raw.push(step);
  }
  return raw;
}

function aliasOf(
  value: unknown,
  key: string,
  fields: ReadonlyMap<string, { readonly name: string; readonly key: string }>,
): string | undefined {
  if (typeof value !== 'object' || !value || Object.hasOwn(value, key)) return undefined;
  for (const name of Object.keys(value)) if (name !== key && fields.get(name)?.key === key) return name;
  return undefined;
}
