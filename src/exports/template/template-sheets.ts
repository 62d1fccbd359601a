/**
 * What a keeper's table has for each list: its columns, their values to choose from, and the records of a feed, if there is
 * one. Excel and CSV are made of it.
 */
import { isObject } from '../../feed/check.js';
import { collectionNames } from '../../feed/collections.js';
import type { Finding } from '../../feed/finding.js';
import type { CollectionName } from '../../feed/types.js';
import { choiceWords, type TableLanguage } from '../../sources/table/choices.js';
import type { Column, ColumnKind } from '../../sources/table/column.js';
import { columnsOf, headingOf } from '../../sources/table/columns.js';
import type { Cell } from '../../sources/table/table.js';
import { createVocabularyCodes, type VocabularyCodes } from '../../sources/table/vocabulary-codes.js';
import { sheetNames, writeTables } from '../../sources/table/write-table.js';

export interface TemplateColumn {
  readonly heading: string;
  readonly column: Column;
  /** What may be chosen; empty when it is free. */
  readonly choices: readonly string[];
  /** Several values may stand in a cell. */
  readonly several: boolean;
}

export interface TemplateSheet {
  readonly list: CollectionName;
  readonly name: string;
  readonly columns: readonly TemplateColumn[];
  /** Without the headings. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface TemplateOptions {
  /** Of headings, words and explanations. */
  readonly language: TableLanguage;
  /** Without: the lists that the feed fills, and without a feed those most people keep. */
  readonly lists?: readonly CollectionName[] | undefined;
  /** A feed document, unchecked: its records stand in the table, its vocabularies are what can be chosen. */
  readonly feed?: unknown;
}

export interface Template {
  readonly sheets: readonly TemplateSheet[];
  /** What of the feed does not fit into a table. */
  readonly findings: readonly Finding[];
}

const usual: readonly CollectionName[] = ['offers', 'events', 'contacts', 'organizations', 'places'];

const manyValues: readonly ColumnKind[] = ['codes', 'choices', 'references'];
const levels: readonly string[] = ['alpha', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

const choicesOf = (
  { kind, vocabulary, choices }: Column,
  codes: VocabularyCodes,
  language: TableLanguage,
): readonly string[] => {
  if (kind === 'flag') return choiceWords('flag', language);
  if (kind === 'level') return levels;
  if (choices) return choiceWords(choices, language);
  return vocabulary ? codes.words(vocabulary, language).map(({ label }) => label) : [];
};

/**
 * Where a list has no sheet of its own, what is needed of its records stands in the rows of those that refer to it: the place
 * of an event instead of its id.
 */
const inRow: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  organizations: ['organization.name'],
  places: ['place.name', 'place.address.street', 'place.address.postcode', 'place.address.city'],
  contacts: ['contact.name', 'contact.phones', 'contact.emails'],
};

/** Columns of a list: those of a template, and those its records fill. */
const sheetOf = (
  list: CollectionName,
  written: readonly (readonly Cell[])[],
  lists: readonly CollectionName[],
  codes: VocabularyCodes,
  language: TableLanguage,
): TemplateSheet => {
  const [headings = [], ...records] = written;
  const filled = headings.map(String);
  const columns: TemplateColumn[] = [];
  const sources: number[] = [];
  const add = (column: Column, heading: string): void => {
    columns.push({
      heading,
      column,
      choices: choicesOf(column, codes, language),
      several: manyValues.includes(column.kind),
    });
    sources.push(filled.indexOf(heading));
  };
  const all = columnsOf(list);
  for (const column of all) {
    if (column.input) continue;
    const base = headingOf(column, language);
    const isFilled = filled.includes(base);
    if (column.common && !isFilled && column.refers && !lists.includes(column.refers)) {
      for (const path of inRow[column.refers] ?? []) {
        const part = all.find((each) => each.path === path);
        if (part) add(part, headingOf(part, language));
      }
    } else if (column.common || isFilled) add(column, base);
    if (column.localized)
      for (const heading of filled) if (heading.startsWith(`${base} [`)) add(column, heading);
  }
  return {
    list,
    name: sheetNames[list][language],
    columns,
    rows: records.map((row) => sources.map((at) => (at < 0 ? undefined : row[at]))),
  };
};

export function templateSheets({ language, lists, feed }: TemplateOptions): Template {
  const codes = createVocabularyCodes(feed);
  const { tables, findings } =
    feed === undefined ? { tables: [], findings: [] } : writeTables(feed, { language, collections: lists });
  const document = isObject(feed) ? feed : {};
  const hasRecords = (list: CollectionName): boolean => {
    const records = document[list];
    return Array.isArray(records) && records.length > 0;
  };
  const own = collectionNames.filter(hasRecords);
  const chosen = lists ?? (own.length ? own : usual);
  // What people fill in most comes first.
  const ordered = [...usual, ...collectionNames.filter((list) => !usual.includes(list))].filter((list) =>
    chosen.includes(list),
  );
  return {
    sheets: ordered.map((list) =>
      sheetOf(
        list,
        tables.find(({ name }) => name === sheetNames[list][language])?.rows ?? [],
        ordered,
        codes,
        language,
      ),
    ),
    findings,
  };
}
