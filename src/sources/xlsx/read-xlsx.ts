/**
 * An Excel workbook (`.xlsx`, `.xlsm`) as it stands in its file: bytes in, plain data out, the same in the browser and in
 * the tool. Nothing in it is run or looked up. It is read piece by piece and within bounds, since a small file can unpack
 * to anything.
 */
import type { FindingCode, Severity } from '../../feed/finding.js';
import { ImportFault } from '../../feed/import-fault.js';
import { tableSeverityOf } from '../../feed/table-findings.js';
import { createLossReport } from '../loss-report.js';
import type { Table, TableFile } from '../table/table.js';
import { createTextCleaner, MOST_TEXT } from './cell-text.js';
import { compoundFault, isCompound, otherZipFault } from './other-formats.js';
import { isOwnSheet } from './own-sheets.js';
import { sheetReader, type CellBudget, type SheetContent } from './read-sheet.js';
import { stringsReader } from './read-strings.js';
import { stylesReader } from './read-styles.js';
import { relationsReader, workbookReader, type Relation } from './read-workbook.js';
import { createXmlReader, type XmlEvents } from './xml-reader.js';
import { unpack, zipEntries, type ZipEntry } from './zip-entries.js';

export interface XlsxReadOptions {
  /** Places in rows up to the last one filled, in all sheets together. */
  readonly maxCells?: number | undefined;
  /** Rows with something in them, in all sheets together. */
  readonly maxRows?: number | undefined;
  /** Of what is unpacked. */
  readonly maxBytes?: number | undefined;
}

/** Whether the bytes begin like a workbook or one of its relatives; `readXlsx` says which. */
export const isXlsx = (bytes: Uint8Array): boolean =>
  isCompound(bytes) || (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9);

/** UTF-8, or UTF-16 when the bytes say so: the two that office documents may have. */
const createDecoder = () => {
  let decoder: TextDecoder | undefined;
  return (piece: Uint8Array): string => {
    if (!piece.length) return '';
    const [a, b] = piece;
    decoder ??= new TextDecoder(
      a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8',
    );
    return decoder.decode(piece, { stream: true });
  };
};

/** Throws an `ImportFault` for what is no workbook or too much of one. */
export function readXlsx(bytes: Uint8Array, options: XlsxReadOptions = {}): TableFile {
  const { maxBytes = 300e6, maxCells = 8_000_000, maxRows = 300_000 } = options;
  if (!bytes.length) throw new ImportFault('empty');
  if (isCompound(bytes)) throw compoundFault(bytes);
  if (!isXlsx(bytes)) throw new ImportFault('unknown-kind');
  const entries = zipEntries(bytes);
  let left = maxBytes;

  const readEntry = (entry: ZipEntry, events: XmlEvents): void => {
    const reader = createXmlReader(events);
    const decode = createDecoder();
    unpack(bytes, entry, (piece) => {
      left -= piece.length;
      if (left < 0) throw new ImportFault('zip-bomb');
      reader.push(decode(piece));
    });
    reader.end();
  };
  const readPart = (part: string | undefined, events: XmlEvents): void => {
    const entry = part === undefined ? undefined : entries.get(part);
    if (entry) readEntry(entry, events);
  };
  /** Where a part leads to. */
  const relationsOf = (part: string): ReadonlyMap<string, Relation> => {
    const at = part.lastIndexOf('/') + 1;
    const { relations, events } = relationsReader(part.slice(0, at));
    readPart(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`, events);
    return relations;
  };
  const partOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined => {
    for (const relation of relations.values()) if (relation.type === type) return relation.part;
    return undefined;
  };

  const bookPart = partOf(relationsOf(''), 'officeDocument') ?? 'xl/workbook.xml';
  const bookEntry = entries.get(bookPart);
  if (!bookEntry || !bookPart.startsWith('xl/') || bookPart.endsWith('.bin'))
    throw otherZipFault(bytes, entries);
  const { book, events: bookEvents } = workbookReader();
  readEntry(bookEntry, bookEvents);
  const relations = relationsOf(bookPart);

  const losses = createLossReport(tableSeverityOf as (code: FindingCode) => Severity);
  const { report } = losses;
  const clean = createTextCleaner();
  const { strings, events: stringEvents } = stringsReader(clean, maxCells);
  readPart(partOf(relations, 'sharedStrings'), stringEvents);
  const { formats, events: styleEvents } = stylesReader();
  readPart(partOf(relations, 'styles'), styleEvents);
  const budget: CellBudget = {
    rows: maxRows,
    cells: maxCells,
    fault: (limit) => new ImportFault('too-many-cells', { limit: limit === 'rows' ? maxRows : maxCells }),
  };

  /** Cells whose link is not what they show. */
  const hiddenLinks = ({ rows, links }: SheetContent, part: string): number => {
    if (!links.length) return 0;
    const targets = relationsOf(part);
    const bareLink = (text: string): string => text.replace(/^(https?:\/\/|mailto:)|\/$/gi, '').toLowerCase();
    return links.filter(({ row, column, relation }) => {
      const { target } = targets.get(relation) ?? {};
      const cell = rows[row]?.[column];
      return target && typeof cell === 'string' && !bareLink(cell).includes(bareLink(target));
    }).length;
  };

  const tables: Table[] = [];
  const names = new Set<string>();
  for (const { name, relation, isHidden } of book.sheets) {
    const { type, part } = relations.get(relation) ?? {};
    const entry = part === undefined ? undefined : entries.get(part);
    if (type !== 'worksheet' || part === undefined) continue;
    if (!entry) throw new ImportFault('damaged');
    // Excel allows no two of one name, other programs do.
    const base = clean(name).slice(0, 90);
    let sheet = base.trim() ? base : 'Tabelle';
    for (let number = 2; names.has(sheet); number++) sheet = `${base.trim() || 'Tabelle'} (${number})`;
    names.add(sheet);
    const own = createLossReport(tableSeverityOf as (code: FindingCode) => Severity);
    const { events, finish } = sheetReader({
      name: sheet,
      strings,
      formats,
      is1904: book.is1904,
      budget,
      clean,
      report: own.report,
    });
    readEntry(entry, events);
    const content = finish();
    const table: Table = { name: sheet, rows: content.rows };
    if (!table.rows.length || isOwnSheet(table)) continue;
    tables.push(table);
    if (isHidden) report('table-hidden', '', { table: sheet });
    for (const { code, path, params } of own.finish()) report(code, path, params);
    const links = hiddenLinks(content, part);
    if (links) report('table-links', '', { table: sheet, count: links });
  }
  if (!tables.length) throw new ImportFault('no-table');
  const { controls, long } = clean.counts;
  if (controls) report('table-controls', '', { count: controls });
  if (long) report('table-cells-long', '', { count: long, limit: MOST_TEXT });
  let hasMacros = false;
  let hasComments = false;
  entries.forEach((_, name) => {
    hasMacros ||= name.endsWith('vbaproject.bin');
    hasComments ||= /^xl\/(\w+\/)?(threaded)?comments[^/]*\.xml$/.test(name);
  });
  if (hasMacros) report('table-macros', '', {});
  if (hasComments) report('table-comments', '', {});
  return { tables, findings: losses.finish() };
}
