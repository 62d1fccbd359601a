// Tables as text for spreadsheets (RFC 4180). What a program would take for a formula is written as text, since tables go
// from hand to hand and their cells come from feeds.

/** Signs a formula begins with, full-width ones too; a number with its sign is none. Apostrophes before it are told from ours. */
const formula = /^'*\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const plainNumber = /^[+-]?\d+([.,]\d+)?$/;

/** One cell. An apostrophe before a formula shows it as text. */
export const csvCell = (value: string | number | undefined, separator: string): string => {
  if (value === undefined) return '';
  const text = String(value);
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /["\r\n]/.test(safe) || safe.includes(separator) || safe !== safe.trim()
    ? `"${safe.replaceAll('"', '""')}"`
    : safe;
};

/** A whole file: byte order mark (else Excel reads it as Windows-1252), CRLF, `;` where commas are in numbers. */
export const toCsv = (
  rows: readonly (readonly (string | number | undefined)[])[],
  separator: ';' | ',' = ';',
): string => {
  let text = '\uFEFF';
  for (const row of rows) text += `${row.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;
  return text;
};
