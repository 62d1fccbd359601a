// Blocks of JSON-LD out of the text of a web page. No DOM: one pass from left to right, and nothing in it can run.

const MOST_BLOCKS = 1_000;
/** Of a tag. */
const LONGEST = 2_000;

/** Parsed blocks, in their order. `faulty`: how many there are that are no JSON. */
export interface HtmlBlocks {
  readonly blocks: readonly unknown[];
  readonly faulty: number;
}

/**
 * JSON some systems write with line breaks inside of texts, or between comment marks: tried once more without them.
 */
function parsed(text: string): unknown {
  const body = text
    .trim()
    .replace(/^(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>)$/, '');
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return JSON.parse(body.replaceAll(/[\u0000-\u001f]+/g, ' ')) as unknown;
  }
}

export function blocksInHtml(html: string): HtmlBlocks {
  const blocks: unknown[] = [];
  let faulty = 0;
  const opening = /<script\b/gi;
  const closing = /<\/script/gi;
  while (blocks.length + faulty < MOST_BLOCKS) {
    const open = opening.exec(html)?.index;
    if (open === undefined) break;
    const close = html.indexOf('>', open);
    if (close < 0) break;
    closing.lastIndex = close;
    const end = closing.exec(html)?.index ?? html.length;
    opening.lastIndex = end;
    const tag = html.slice(open, Math.min(close, open + LONGEST));
    if (!/[\s/]type\s{0,9}=\s{0,9}["']?application\/ld\+json\b/i.test(tag)) continue;
    const text = html.slice(close + 1, end);
    if (!text.trim()) continue;
    try {
      blocks.push(parsed(text));
    } catch {
      faulty++;
    }
  }
  return { blocks, faulty };
}

/** What `readJsonLd` takes; empty when the page has nothing of it. */
export const jsonLdInHtml = (html: string): unknown[] => blocksInHtml(html).blocks.slice();
