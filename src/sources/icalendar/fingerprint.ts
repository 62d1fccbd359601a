/** Whether two values say the same. Some pages teach every array a `toJSON` of their own, so JSON cannot be asked. */

/** The same text for the same plain data, whatever else the page has done to arrays. */
export function fingerprint(value: unknown): string {
  if (typeof value !== 'object' || !value) return JSON.stringify(value) ?? '-';
  const parts: string[] = [];
  if (Array.isArray(value)) for (const each of value) parts.push(fingerprint(each));
  else
    for (const key of Object.keys(value))
      parts.push(`${key}=${fingerprint((value as Readonly<Record<string, unknown>>)[key])}`);
  return `${Array.isArray(value) ? 'list' : 'record'}(${parts.join(',')})`;
}
