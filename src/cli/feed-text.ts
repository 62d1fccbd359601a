// A feed as a file people can read and compare: one record a line, so that a change is a line.
import { isCollection } from '../feed/collections.js';

/** `document`: a parsed feed, or the document as it is written. Keys stay in their order; empty lists are left out. */
export const feedText = (document: object): string => {
  const lines: string[] = [];
  for (const [key, value] of Object.entries(document)) {
    const name = JSON.stringify(key);
    if (!isCollection(key) || !Array.isArray(value)) {
      const text = JSON.stringify(value) as string | undefined;
      if (text !== undefined && text !== '{}') lines.push(`  ${name}: ${text}`);
    } else if (value.length) {
      const records = value.map((record) => `    ${JSON.stringify(record)}`);
      lines.push(`  ${name}: [\n${records.join(',\n')}\n  ]`);
    }
  }
  return `{\n${lines.join(',\n')}\n}\n`;
};
