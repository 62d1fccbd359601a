/**
 * HTML of other systems (calendars, tables, CMS) made plain text: paragraphs and lists stay, the rest of the markup
 * goes. One pass from left to right and no DOM, so that it works in the command-line tool, too, and nothing in it can run.
 */

const ENTITIES: ReadonlyMap<string, string> = new Map(
  (
    'amp=& lt=< gt=> quot=" apos=\' auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö Uuml=Ü szlig=ß eacute=é egrave=è agrave=à ' +
    'aacute=á iacute=í oacute=ó uacute=ú ccedil=ç ntilde=ñ ecirc=ê acirc=â ocirc=ô aring=å oslash=ø aelig=æ ndash=– ' +
    'mdash=— hellip=… bdquo=„ ldquo=“ rdquo=” sbquo=‚ lsquo=‘ rsquo=’ laquo=« raquo=» euro=€ middot=· bull=• copy=© ' +
    'reg=® deg=° sect=§ times=× frac12=½ rarr=→ larr=← trade=™'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] as const)
    .concat([
      ['nbsp', ' '],
      ['ensp', ' '],
      ['emsp', ' '],
      ['thinsp', ' '],
      ['shy', ''],
      ['zwj', '\u200d'],
      ['zwnj', '\u200c'],
    ]),
);

const BLOCKS = ' p div h1 h2 h3 h4 h5 h6 ul ol table blockquote section article header footer pre hr dl ';
const SKIPPED = ' script style head title template noscript svg ';
/** A tag is never longer. */
const LONGEST_TAG = 4_000;

const tag =
  /<\/?(?:br|p|div|a|b|i|u|ul|ol|li|span|strong|em|html|body|table|tr|td|h[1-6]|font|pre)(?:\s[^<>]{0,1000})?\/?>/i;
const entity = /&(?:[a-z]{2,6}\d{0,2}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Whether somebody meant markup, and not just a `<`. */
export const isHtml = (text: string): boolean => tag.test(text);

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6}\d{0,2});/gi, (all, name: string) => {
    if (name[0] !== '#') return ENTITIES.get(name) ?? all;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code === 160 ? ' ' : code > 31 && code <= 0x10_ffff ? String.fromCodePoint(code) : ' ';
  });
}

const attribute = (source: string): string =>
  decodeEntities(
    /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(source)?.slice(1).find(Boolean) ?? '',
  ).trim();

/** Text of HTML. `collapse`: line breaks of the source mean nothing, as in a web page. */
export function htmlToText(html: string, collapse: boolean): string {
  const parts: string[] = [];
  let at = 0;
  let close = html.indexOf('>');
  let skip = '';
  let link: { readonly href: string; readonly from: number } | undefined;
  const words = (text: string): void => {
    if (skip) return;
    const decoded = decodeEntities(text);
    parts.push(collapse ? decoded.replace(/\s+/g, ' ') : decoded);
  };
  const closeLink = (): void => {
    if (!link) return;
    const { href, from } = link;
    link = undefined;
    const shown = parts.slice(from).join('').trim();
    const bare = (address: string): string =>
      address.replace(/^(https?:\/\/|mailto:)/i, '').replace(/\/$/, '');
    if (/^(https?:|mailto:)/i.test(href) && bare(shown) !== bare(href))
      parts.push(shown ? ` (${href})` : href);
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      words(html.slice(at));
      break;
    }
    words(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    // Looked for once, however many `<` stand before it.
    if (close < open && close >= 0) close = html.indexOf('>', open);
    const name = /^<(\/?)([a-z][a-z\d]*|!doctype)/i.exec(html.slice(open, open + 20));
    if (!name || close < 0 || close - open > LONGEST_TAG) {
      words('<');
      at = open + 1;
      continue;
    }
    const source = html.slice(open, close + 1);
    at = close + 1;
    const ends = name[1] === '/';
    const kind = name[2]!.toLowerCase();
    if (SKIPPED.includes(` ${kind} `)) {
      if (!ends && !skip && !source.endsWith('/>')) skip = kind;
      else if (ends && skip === kind) skip = '';
    } else if (skip) {
      continue;
    } else if (kind === 'br') parts.push('\n');
    else if (kind === 'li') parts.push(ends ? '' : '\n- ');
    else if (kind === 'tr') parts.push('\n');
    else if (kind === 'td' || kind === 'th') parts.push(ends ? ' ' : '');
    else if (kind === 'a') {
      closeLink();
      if (!ends) link = { href: attribute(source), from: parts.length };
    } else if (BLOCKS.includes(` ${kind} `)) parts.push('\n\n');
  }
  closeLink();
  return parts.join('');
}

/** At most one empty line, no blanks at the ends of lines. */
export const tidy = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\u00a0', ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** A description as readers should see it; `html` says that there was markup in it. */
export function plainText(text: string, always = false): { readonly text: string; readonly html: boolean } {
  if (always || isHtml(text)) {
    const collapse = always || /<(?:br|p|div|li|html|body)[\s/>]/i.test(text);
    return { text: tidy(htmlToText(text, collapse)).replaceAll(/\n\n(?=- )/g, '\n'), html: true };
  }
  return { text: tidy(entity.test(text) ? decodeEntities(text) : text), html: false };
}
