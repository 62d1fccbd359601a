/** How the days and numbers of a column are written, found out from all its cells and told once. */
import { cleanString } from '../../feed/clean-string.js';
import type { Report } from '../../feed/finding.js';
import { cellText } from './cell-text.js';
import { decimalOf, isUnclearNumber, readNumber } from './read-number.js';
import { readMoment } from './read-moment.js';
import type { PlannedColumn, SheetPlan } from './sheet-plan.js';
import type { DateOrder, DecimalMark } from './table-mapping.js';

export interface ColumnSigns {
  readonly order: DateOrder;
  readonly decimal: DecimalMark;
  /** Postcodes have five digits here; those of Austria and Switzerland have four. */
  readonly fiveDigits: boolean;
}

const dated = new Set(['moment', 'date', 'moments', 'dates', 'ranges']);
const counted = new Set(['number', 'whole', 'money']);
const LOOKED_AT = 2_000;

function textsOf({ table, sheet }: SheetPlan, { at }: PlannedColumn): string[] {
  const texts: string[] = [];
  for (let row = sheet.headerRow; row < table.rows.length && texts.length < LOOKED_AT; row++) {
    const cell = table.rows[row]![at];
    if (typeof cell === 'string' && cell.trim()) texts.push(cell.trim());
  }
  return texts;
}

/** For each column of a table, by its position. `english`: the headings are English, so of two readings theirs is taken. */
export function signsOf(plan: SheetPlan, year: number, report: Report): ReadonlyMap<number, ColumnSigns> {
  const english = isEnglish(plan);
  const table = cleanString(plan.table.name.slice(0, 60));
  const texts = new Map(plan.columns.map((column) => [column.at, textsOf(plan, column)] as const));

  // Slashes mean the same in all columns of a table.
  let sure: DateOrder | undefined;
  const unclear: { column: PlannedColumn; text: string }[] = [];
  const clear: { column: PlannedColumn; text: string }[] = [];
  for (const column of plan.columns) {
    if (!dated.has(column.column.kind)) continue;
    let doubt: string | undefined;
    let example: string | undefined;
    for (const text of texts.get(column.at)!) {
      const read = readMoment(text, 'dmy', year);
      if (!read?.order) continue;
      if (read.unclear && !text.includes('.')) doubt ??= text;
      else {
        if (!text.includes('.') && !isSame(text)) sure = read.order;
        example ??= text;
      }
    }
    if (doubt) unclear.push({ column, text: doubt });
    if (example) clear.push({ column, text: example });
  }
  const order =
    plan.sheet.dateOrder ?? sure ?? (english && unclear.length && isAmerican(plan) ? 'mdy' : 'dmy');
  const tell = (code: 'table-dates' | 'table-date-order', { column, text }: (typeof clear)[number]): void => {
    const read = readMoment(text, order, year);
    if (read?.date)
      report(code, '', {
        table,
        column: cleanString(column.heading.slice(0, 60)),
        found: cleanString(text.slice(0, 40)),
        read: read.date,
        order: read.order ?? order,
      });
  };
  for (const each of clear) tell('table-dates', each);
  if (!plan.sheet.dateOrder && !sure) for (const each of unclear) tell('table-date-order', each);

  const signs = new Map<number, ColumnSigns>();
  for (const column of plan.columns) {
    const cells = texts.get(column.at)!;
    let decimal = plan.sheet.decimal;
    if (counted.has(column.column.kind)) {
      const doubt = cells.find(isUnclearNumber);
      const proof = cells.map(decimalOf).find(Boolean);
      decimal ??= proof;
      if (doubt && !decimal) {
        const mark = english ? '.' : ',';
        report('table-decimal', '', {
          table,
          column: cleanString(column.heading.slice(0, 60)),
          found: cleanString(doubt.slice(0, 40)),
          read: String(readNumber(doubt, mark)),
        });
      }
    }
    signs.set(column.at, {
      order,
      decimal: decimal ?? (english ? '.' : ','),
      fiveDigits: column.column.kind === 'postcode' && hasFiveDigits(plan, column),
    });
  }
  return signs;
}

function hasFiveDigits({ table, sheet }: SheetPlan, { at }: PlannedColumn): boolean {
  let four = 0;
  for (const row of table.rows.slice(sheet.headerRow, sheet.headerRow + LOOKED_AT)) {
    const text = cellText(row[at]);
    if (/^\d{5}$/.test(text)) return true;
    if (/^\d{4}$/.test(text)) four++;
  }
  return four < 3;
}

/** `05/05/2026` proves nothing. */
const isSame = (text: string): boolean => {
  const [first, second] = text.split(/[-/]/);
  return Number(first) === Number(second);
};

/** More headings are English than German. */
function isEnglish({ columns }: SheetPlan): boolean {
  let score = 0;
  for (const { heading, column } of columns) {
    const text = heading.toLowerCase();
    if (text === column.heading.de.toLowerCase()) score--;
    if (text === column.heading.en.toLowerCase()) score++;
    if (/[äöüß]|ung\b|straße|uhr/.test(text)) score--;
    if (/\b(date|time|address|phone|title|city|street|description|start|end)\b|_/.test(text)) score++;
  }
  return score > 0;
}

/** Signs of the United States: their postcodes, states or prices. */
function isAmerican({ table, columns, headings }: SheetPlan): boolean {
  if (headings.some((heading) => /^(zip|zip ?code|state|state_province)$/i.test(heading))) return true;
  return table.rows
    .slice(0, 50)
    .some((row) => columns.some(({ at }) => /\$|\b\d{1,2}(:\d\d)? ?[ap]m\b/i.test(cellText(row[at]))));
}
