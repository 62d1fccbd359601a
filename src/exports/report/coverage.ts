// Where which field of action is covered: records by town and field, and how many serve a town from elsewhere.
import type { FeedEvent, Offer, VocabularyName } from '../../feed/types.js';
import { byName } from '../../language/name-order.js';
import { labelOf, type Named, type ReportContext } from './report-context.js';

export interface CoverageRow extends Named {
  /** Inhabitants, where the feed knows. */
  readonly population?: number | undefined;
  /** Records that stand in this town, by column; one with two fields counts in both. */
  readonly counts: readonly number[];
  /** Each record once. */
  readonly total: number;
  /** `total` per 10,000 inhabitants. */
  readonly per10000?: number | undefined;
  /** Records from elsewhere that serve this town, each once. */
  readonly served: number;
}

export interface Coverage {
  readonly columns: readonly Named[];
  /** Towns, then `region` (the whole area), then `none` (says nothing), the latter two only when needed. */
  readonly rows: readonly CoverageRow[];
}

/** Codes in the order of the vocabulary, then what records say beyond it. */
const codesOf = (
  vocabulary: VocabularyName,
  used: Iterable<string>,
  { feed }: ReportContext,
): readonly string[] => {
  const codes = (feed.vocabularies[vocabulary] ?? []).map(({ id }) => id);
  for (const code of used) if (!codes.includes(code)) codes.push(code);
  return codes;
};

/** Keys of the places of a record; no place may have two. */
const placesOf = (record: Offer | FeedEvent, { lookup }: ReportContext): readonly string[] => {
  const ids =
    'start' in record
      ? [record.placeId]
      : [...(record.placeIds ?? []), ...(record.runs ?? []).map(({ placeId }) => placeId)];
  return ids.flatMap((id) => lookup.place(id)?.ags ?? []);
};

const areaOf = (record: Offer | FeedEvent): readonly string[] =>
  ('serviceArea' in record && record.serviceArea) || [];

/**
 * The rows a record counts in: where it stands, else whom it serves. A key of less than eight digits is a county or more.
 */
const rowsOf = (record: Offer | FeedEvent, context: ReportContext): ReadonlySet<string> => {
  const places = placesOf(record, context);
  const keys = places.length ? places : areaOf(record);
  const rows = new Set(keys.map((key) => (key.length < 8 ? 'region' : key.slice(0, 8))));
  return rows.size ? rows : rows.add('none');
};

export const coverageOf = (name: 'offers' | 'events', context: ReportContext): Coverage => {
  const { feed } = context;
  const records: readonly (Offer | FeedEvent)[] = feed[name];
  const fields = new Set<string>();
  for (const record of records) for (const field of record.fieldsOfAction ?? []) fields.add(field);
  const codes = codesOf('fieldsOfAction', fields, context);
  const hasNone = records.some(({ fieldsOfAction }) => !fieldsOfAction?.length);
  const columns = codes.map((id) => ({ id, label: labelOf('fieldsOfAction', id, context) }));
  if (hasNone) columns.push({ id: 'none', label: '' });

  const rows = new Map<string, { counts: number[]; total: number; served: number }>();
  const rowOf = (key: string) => {
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { counts: columns.map(() => 0), total: 0, served: 0 }));
    return row;
  };
  const towns = (feed.vocabularies.municipalities ?? []).map(({ id }) => id);
  for (const town of towns) rowOf(town);
  const homes = records.map((record) => rowsOf(record, context));
  for (const [at, record] of records.entries()) {
    const asked = record.fieldsOfAction?.length ? record.fieldsOfAction : ['none'];
    for (const key of homes[at]!) {
      const row = rowOf(key);
      row.total++;
      for (const [column, { id }] of columns.entries()) if (asked.includes(id)) row.counts[column]!++;
    }
  }
  for (const [at, record] of records.entries()) {
    const area = areaOf(record);
    for (const [key, row] of rows)
      if (key.length === 8 && !homes[at]!.has(key) && area.some((prefix) => key.startsWith(prefix)))
        row.served++;
  }
  const ordered = byName(
    [...rows.keys()].filter((key) => key.length === 8),
    (key) => labelOf('municipalities', key, context),
    context.language,
  ).concat(['region', 'none'].filter((key) => rows.has(key)));
  return {
    columns,
    rows: ordered.map((id) => {
      const { counts, total, served } = rows.get(id)!;
      const population = context.lookup.term('municipalities', id)?.population;
      return {
        id,
        label: id.length === 8 ? labelOf('municipalities', id, context) : '',
        counts,
        total,
        served,
        ...(population && { population, per10000: Math.round((total * 100_000) / population) / 10 }),
      };
    }),
  };
};
