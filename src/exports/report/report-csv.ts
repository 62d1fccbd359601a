// The report as one long table, a number a line: part, row, column, value. Spreadsheets make of it what they like.
import { toCsv } from '../csv.js';
import type { Report } from './build-report.js';
import type { Coverage } from './coverage.js';
import { bandNames } from './freshness.js';
import { reportWords, type ReportLanguage } from './report-words.js';

type Line = readonly [part: string, row: string, column: string, value: string | number];

/** German: `;` and a comma in numbers; English: `,` and a point. */
export const reportToCsv = (report: Report, language: ReportLanguage): string => {
  const words = reportWords[language];
  const lines: Line[] = [];
  const decimal = (value: number): string =>
    language === 'de' ? String(value).replace('.', ',') : String(value);

  const coverage = (part: string, { columns, rows }: Coverage): void => {
    for (const { id, label, counts, total, served, population, per10000 } of rows) {
      const row = id === 'region' ? words.region : id === 'none' ? words.noTown : label;
      for (const [at, column] of columns.entries())
        lines.push([part, row, column.id === 'none' ? words.noField : column.label, counts[at]!]);
      lines.push([part, row, words.total, total], [part, row, words.served, served]);
      if (population) lines.push([part, row, words.population, population]);
      if (per10000 !== undefined) lines.push([part, row, words.per10000, decimal(per10000)]);
    }
  };

  for (const [name, count] of Object.entries(report.counts))
    lines.push([words.records, words.collections[name as keyof Report['counts']], words.total, count]);
  coverage(words.coverage.offers, report.coverage.offers);
  coverage(words.coverage.events, report.coverage.events);
  for (const { id, label, offers, events } of report.actors) {
    const row = id === 'none' ? words.noActor : label;
    lines.push([words.actors, row, words.collections.offers, offers]);
    lines.push([words.actors, row, words.collections.events, events]);
  }
  for (const { collection, counts } of report.ageing)
    for (const band of bandNames)
      lines.push([words.freshness, words.collections[collection], words.bands[band], counts[band]]);
  for (const { label, stale } of report.owners)
    for (const { title, verifiedAt } of stale)
      lines.push([words.owners, label || words.noOwner, title, verifiedAt ?? words.neverChecked]);
  for (const { label, count } of report.spoken) lines.push([words.spoken, label, words.records, count]);
  for (const { label, count } of report.written) lines.push([words.written, label, words.records, count]);
  for (const { collection, field, count } of report.missing)
    lines.push([words.missing, words.collections[collection], words.fields[field], count]);
  for (const kind of ['added', 'removed', 'changed'] as const)
    for (const { collection, title } of report.changes?.[kind] ?? [])
      lines.push([words.changes, words.collections[collection], title, words[kind]]);
  return toCsv([words.csvHead, ...lines], language === 'de' ? ';' : ',');
};
