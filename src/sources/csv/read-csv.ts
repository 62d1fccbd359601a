/** A text table (CSV and its kin) as it stands in its file. Bytes in, plain data out: the same in the browser and in the tool. */
import type { FindingCode, Severity } from '../../feed/finding.js';
import { ImportFault } from '../../feed/import-fault.js';
import { tableSeverityOf } from '../../feed/table-findings.js';
import { createLossReport } from '../loss-report.js';
import type { Cell, TableFile } from '../table/table.js';
import { decodeTable } from './decode-table.js';
import { findSeparator } from './find-separator.js';
import { splitCells } from './split-cells.js';

export interface CsvReadOptions {
  /** Name of the file: the table is called by it. */
  readonly name: string;
  /** Encoding the server names, for files that are no UTF-8. */
  readonly charset?: string | undefined;
  readonly maxBytes?: number | undefined;
  readonly maxRows?: number | undefined;
  readonly maxCells?: number | undefined;
}

/** Characters of one cell that are read. */
const MOST_TEXT = 100_000;
const MOST_QUOTED = 1_000_000;

/** Text that Excel was told not to take for a number (`="01067"`), and what our own export made harmless (`'=1`). */
const forced = /^="([^"]*)"$/;
const harmless = /^'(?='*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;
const allControls = new RegExp(controls, 'g');
/** UTF-8 that was read as Windows-1252 and written as UTF-8 once more. */
const twice = /Ã[¤¶¼„–œŸ©]|â€[“”žœ™]/;

export const tableName = (name: string): string =>
  name
    .replace(/^.*[/\\]/, '')
    .replace(/\.(csv|tsv|txt|tab)$/i, '')
    .trim() || 'Tabelle';

/** Throws an `ImportFault` for what is no table or too much of one. */
export function readCsv(bytes: Uint8Array, options: CsvReadOptions): TableFile {
  const { name, charset, maxBytes = 100e6, maxRows = 300_000, maxCells = 5_000_000 } = options;
  if (!bytes.length) throw new ImportFault('empty');
  if (bytes.length > maxBytes) throw new ImportFault('too-big', { limit: Math.floor(maxBytes / 1e6) });
  const losses = createLossReport(tableSeverityOf as (code: FindingCode) => Severity);
  const { report } = losses;
  const { text, encoding, strange } = decodeTable(bytes, charset);
  if (encoding) report('table-encoding', '', { encoding });
  if (strange) report('table-encoding-mixed', '', { count: strange });
  const { separator, stated } = findSeparator(text);
  const body = stated ? text.slice(text.indexOf('\n') + 1 || text.length) : text;
  const offset = stated ? 1 : 0;
  const split = splitCells(body, separator, { maxRows, maxCells, maxCell: MOST_QUOTED });
  if (split.tooMany) throw new ImportFault('too-many-cells', { limit: Math.min(maxRows, maxCells) });
  for (const row of split.open) report('table-quote', '', { row: row + offset });

  let cleaned = 0;
  let long = 0;
  let mangled = '';
  let filled = false;
  const cellOf = (raw: string): Cell => {
    let cell = raw;
    if (cell === '') return undefined;
    if (controls.test(cell)) {
      cleaned++;
      cell = cell.replace(allControls, '');
    }
    if (cell.length > MOST_TEXT) {
      long++;
      cell = cell.slice(0, MOST_TEXT);
    }
    if (!mangled && twice.test(cell)) mangled = cell.slice(0, 40);
    filled ||= cell.trim() !== '';
    return (forced.exec(cell)?.[1] ?? cell.replace(harmless, '')) || undefined;
  };
  const rows = split.rows.map((row) => row.map(cellOf));
  if (!filled) throw new ImportFault('no-table');
  if (cleaned) report('table-controls', '', { count: cleaned });
  if (long) report('table-cells-long', '', { count: long, limit: MOST_TEXT });
  if (mangled) report('table-encoding-twice', '', { found: mangled });
  return {
    tables: [{ name: tableName(name), rows: stated ? [[], ...rows] : rows }],
    findings: losses.finish(),
  };
}
