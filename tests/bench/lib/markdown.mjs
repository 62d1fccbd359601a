// Tables for people, and the place in a document they belong to.

/** `rows` of cells; the first column is text, the others numbers. */
export const table = (head, rows) => {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(line)].join('\n');
};

const number = new Intl.NumberFormat('en');
export const whole = (value) => number.format(Math.round(value));
export const kibibytes = (bytes) => (bytes / 1024).toFixed(1);
export const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/** "1.07 ×"; nothing to compare with gives a dash. */
export const times = (value, limit) =>
  limit > 0 && value !== undefined ? `${(value / limit).toFixed(2)} ×` : '–';

/** Replaces what stands between `<!-- name:start -->` and `<!-- name:end -->`; undefined when there is no such place. */
export const replaceBetween = (text, name, inside) => {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return undefined;
  return `${text.slice(0, from + start.length)}\n${inside.trim()}\n${text.slice(to)}`;
};
