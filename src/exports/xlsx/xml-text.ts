// Text in office documents: what XML may not hold is left out, what it may is escaped.
import { escapeHtml } from '../markup.js';

/** Characters of one cell that Excel takes; more, and it calls the file damaged. */
const MOST_TEXT = 32_767;

// Halves of a pair of surrogates are no signs.
const forbidden = /[\0-\x08\x0b-\x1f\x7f\ufffe\uffff\p{Cs}]/gu;

/** Right between tags and inside quoted attributes. */
export const xmlText = (text: string): string =>
  escapeHtml(
    text
      .replace(forbidden, '')
      .slice(0, MOST_TEXT)
      .replace(/[\ud800-\udbff]$/, '')
      // Else it would be taken for an escape (ECMA-376 part 1, 22.4.2.4).
      .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'),
  );

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
