/**
 * Where a record of the demo feeds was found and how old that page is. The pages give a day, a month or only a year;
 * the feed needs a day. `verifiedAt` is the last day the page can be from, `x-evidence` keeps what the page says.
 */
import { daysInMonth } from '../../src/time/civil.js';

export interface Evidence {
  /** `2022`, `2022-09` or `2022-09-24`; absent when the page carries no date. */
  readonly evidence?: string;
  /** Address of the page. */
  readonly source: string;
}

/** First and last day of a year, a month or a day. */
export const daysOf = (date: string): readonly [first: string, last: string] => {
  const [year = '', month, day] = date.split('-');
  if (day) return [date, date];
  if (month) return [`${date}-01`, `${date}-${daysInMonth(Number(year), Number(month))}`];
  return [`${year}-01-01`, `${year}-12-31`];
};

/** Names of publications by the host of their pages. */
export type Publications = Readonly<Record<string, string>>;

/** The fields of origin and age, each record labelled as an example. */
export const provenanceOf = ({ evidence, source }: Evidence, publications: Publications) => {
  const { hostname } = new URL(source);
  const name = publications[hostname];
  if (!name) throw new Error(`No name for ${hostname} in publications.json`);
  return {
    source: { name: `${name} (Beispieldaten)`, url: source },
    verifiedAt: evidence && daysOf(evidence)[1],
    'x-evidence': evidence ?? 'undated',
    'x-example': true,
  };
};
