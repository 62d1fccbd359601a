/** By what the cells of a text table are separated: the sign that gives rows of one length, above all longer ones. */
import { splitCells } from './split-cells.js';

const candidates = [';', '\t', ',', '|'] as const;
export type Separator = (typeof candidates)[number];

const SAMPLE = 100_000;
const limits = { maxRows: 300, maxCells: 30_000, maxCell: 20_000 };

export interface FoundSeparator {
  readonly separator: Separator;
  /** Said in a line of its own (`sep=;`), which is no row. */
  readonly stated: boolean;
}

/** How well a sign separates: rows of the most frequent length above one, with more weight the longer they are. */
function fitness(text: string, separator: string): number {
  const { rows } = splitCells(text, separator, limits);
  const counts = new Map<number, number>();
  let filled = 0;
  for (const row of rows) {
    if (row.length === 1 && !row[0]!.trim()) continue;
    filled++;
    if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  }
  let best = 0;
  counts.forEach((count, width) => (best = Math.max(best, (count / filled) * (1 + Math.log2(width)))));
  return best;
}

export function findSeparator(text: string): FoundSeparator {
  const stated = /^"?sep=([;,\t|])"?\r?(?:\n|$)/i.exec(text.slice(0, 20))?.[1];
  if (stated) return { separator: stated as Separator, stated: true };
  let sample = text.slice(0, SAMPLE);
  // Half a row at the end would count.
  if (sample.length < text.length) sample = sample.slice(0, Math.max(1, sample.lastIndexOf('\n')));
  let found: Separator = ';';
  let best = 0;
  for (const separator of candidates) {
    const fit = fitness(sample, separator);
    if (fit > best) {
      best = fit;
      found = separator;
    }
  }
  return { separator: found, stated: false };
}
