// The choices of a select: every value there is, in order.
/* global Option */
export const fill = (select, values) => {
  for (const value of [...new Set(values)].sort()) select.add(new Option(value));
};
