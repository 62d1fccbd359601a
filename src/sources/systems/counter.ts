// Names with their numbers, for what is lost: many kinds of things, each counted, the most frequent named first.
import { cleanString } from '../../feed/clean-string.js';

/** Names counted apart; what comes after them is counted together. */
const MOST_NAMES = 2_000;
/** Of these so many are named. */
const SHOWN = 60;

export interface Counter {
  readonly add: (name: string, count: number) => void;
  readonly sum: () => { readonly names: string; readonly count: number };
}

/** Names with their numbers, the most frequent first. */
export function createCounter(): Counter {
  const counts = new Map<string, number>();
  return {
    add(name, count) {
      const key = counts.has(name) || counts.size < MOST_NAMES ? name : '…';
      counts.set(key, (counts.get(key) ?? 0) + count);
    },
    sum() {
      const rows: (readonly [string, number])[] = [];
      let count = 0;
      counts.forEach((times, name) => {
        rows.push([name, times]);
        count += times;
      });
      rows.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
      const shown = rows
        .slice(0, SHOWN)
        .map(([name, times]) => `${cleanString(name.slice(0, 60))}${times > 1 ? ` (${times})` : ''}`);
      return { names: shown.join(', ') + (rows.length > SHOWN ? ' …' : ''), count };
    },
  };
}
