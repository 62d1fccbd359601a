/** Whether a string is as it should be after `cleanString`, which explains the characters. Empty counts as absent. */
const dirtyLine = /[\0-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;
const dirtyText = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}]/u;

export const isClean = (value: string, multiline?: boolean): boolean =>
  value.charCodeAt(0) > 32 &&
  value.charCodeAt(value.length - 1) > 32 &&
  !(multiline ? dirtyText : dirtyLine).test(value);
