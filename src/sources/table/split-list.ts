/** Several values in one cell. */

/** Parts at semicolons, bars and line breaks; of short values at commas and slashes with blanks, too. */
export function splitList(text: string, commas = false): string[] {
  const parts: string[] = [];
  for (const part of text.split(commas ? /[;,|\n\u2022\u00b7]|\s\/\s/ : /[;|\n\u2022\u00b7]/)) {
    const trimmed = part.trim().replace(/^[-*]\s+/, '');
    if (trimmed) parts.push(trimmed);
  }
  return parts;
}

/** Parts of a text outside brackets; `marks` are single characters. */
export function splitOutside(text: string, marks: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && marks.includes(sign)) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  parts.push(text.slice(from).trim());
  return parts.filter(Boolean);
}

/** `Name (remark)` in two; the remark is the last bracket. */
export function takeBracket(text: string): { readonly text: string; readonly inside?: string } {
  const match = /^([^()]{0,300})\(([^()]{1,300})\)$/.exec(text.trim());
  return match ? { text: match[1]!.trim(), inside: match[2]!.trim() } : { text: text.trim() };
}
