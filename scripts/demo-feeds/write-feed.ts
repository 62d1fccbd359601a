/** Writes a feed with one record a line: small to load, and a change shows as one line. */

type Json = Readonly<Record<string, unknown>>;

const list = (records: readonly unknown[], indent: string): string =>
  records.length > 0
    ? `[\n${records.map((record) => `${indent}  ${JSON.stringify(record)}`).join(',\n')}\n${indent}]`
    : '[]';

const isRecords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.some((entry) => typeof entry === 'object');

const fields = (value: Json, indent: string): string =>
  Object.entries(value)
    .map(([key, field]) => {
      const text =
        key === 'vocabularies'
          ? `{\n${fields(field as Json, `${indent}  `)}\n${indent}}`
          : isRecords(field)
            ? list(field, indent)
            : JSON.stringify(field);
      return `${indent}${JSON.stringify(key)}: ${text}`;
    })
    .join(',\n');

/** The text of the file. */
export const feedText = (feed: Json): string => `{\n${fields(feed, '  ')}\n}\n`;
