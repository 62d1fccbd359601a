// A text of the feed with the words that were searched marked in it. Text stays text: what is marked is cut out by
// offsets, never put together as markup.
import { html } from 'lit';

export interface Stretch {
  /** Offsets in UTF-16 units, `end` exclusive, by rising offset and without overlaps. */
  readonly start: number;
  readonly end: number;
}

/** Gives the function that shows a text: as it is when nothing stands in it. */
export const marked =
  (matchesIn: (text: string) => readonly Stretch[]) =>
  (text: string): unknown => {
    const parts: unknown[] = [];
    let from = 0;
    for (const { start, end } of matchesIn(text)) {
      parts.push(text.slice(from, start), html`<mark>${text.slice(start, end)}</mark>`);
      from = end;
    }
    return from ? [parts, text.slice(from)] : text;
  };
