/**
 * Reads the XML of office documents as it comes, piece by piece, and no more of XML than they may have: no document type
 * and so no entities but the five of XML itself (ECMA-376 part 2, 9.1.1). Nothing is ever looked up. Written by ourselves
 * because it is small, stops wherever it is told to, and is the same in Node and in browsers.
 */
import { ImportFault } from '../../feed/import-fault.js';

/** By their names without prefix. */
export type Attributes = ReadonlyMap<string, string>;

export interface XmlEvents {
  /** `attributes` are read when they are asked for. */
  open(name: string, attributes: () => Attributes): void;
  close(name: string): void;
  /** Text may come in several pieces. */
  text(text: string): void;
}

export interface XmlReader {
  push(text: string): void;
  /** Call once, after the last piece. */
  end(): void;
}

/** Characters of one tag, and how deep tags may stand in each other. */
const LONGEST_TAG = 1_000_000;
const DEEPEST = 100;
/** `&#x10FFFF;` and a little more. */
const LONGEST_ENTITY = 16;

const damaged = (): ImportFault => new ImportFault('damaged');
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const entityValue = (all: string, name: string): string => {
  if (!all.endsWith(';')) throw damaged();
  if (Object.hasOwn(named, name)) return named[name]!;
  const code = /^#x[\da-f]{1,6}$/i.test(name)
    ? parseInt(name.slice(2), 16)
    : /^#\d{1,7}$/.test(name)
      ? Number(name.slice(1))
      : Infinity;
  if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw damaged();
  return String.fromCodePoint(code);
};
const decoded = (text: string): string =>
  text.includes('&') ? text.replace(/&([^;&]{0,12});?/g, entityValue) : text;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const attribute = /\s+([^\s=<>"'/]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

const attributesOf = (text: string): Attributes => {
  const all = new Map<string, string>();
  let at = 0;
  for (;;) {
    attribute.lastIndex = at;
    const match = attribute.exec(text);
    if (!match) break;
    const name = match[1]!;
    if (!name.startsWith('xmlns')) all.set(localName(name), decoded(match[2] ?? match[3]!));
    at = attribute.lastIndex;
  }
  if (text.slice(at).trim()) throw damaged();
  return all;
};

/** Position of the `>` that ends the tag, -1 when it is still to come. */
const tagEnd = (text: string, from: number): number => {
  let quote = 0;
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
};

/** Its functions throw an `ImportFault` for what is not well-formed, and for a document type (`unsafe`). */
export function createXmlReader(events: XmlEvents): XmlReader {
  const names: string[] = [];
  let rest = '';
  let isBegun = false;

  const say = (text: string): void => {
    if (names.length) events.text(decoded(text));
    else if (text.trim()) throw damaged();
  };

  const tag = (text: string): void => {
    if (text.startsWith('/')) {
      const name = text.slice(1).trimEnd();
      if (names.pop() !== name) throw damaged();
      events.close(localName(name));
      return;
    }
    const isEmpty = text.endsWith('/');
    const inner = isEmpty ? text.slice(0, -1) : text;
    const space = /\s/.exec(inner);
    const name = space ? inner.slice(0, space.index) : inner;
    if (!name || (!names.length && isBegun) || names.length >= DEEPEST) throw damaged();
    isBegun = true;
    names.push(name);
    events.open(localName(name), () => attributesOf(inner.slice(name.length)));
    if (!isEmpty) return;
    names.pop();
    events.close(localName(name));
  };

  /** What begins with `<!` or `<?`: where it ends, -1 when that is still to come. */
  const special = (text: string, from: number): number => {
    for (const [start, end] of [
      ['<!--', '-->'],
      ['<![CDATA[', ']]>'],
      ['<?', '?>'],
    ] as const) {
      if (!text.startsWith(start, from)) continue;
      const at = text.indexOf(end, from + start.length);
      if (at < 0) return -1;
      if (start === '<![CDATA[') {
        if (!names.length) throw damaged();
        events.text(text.slice(from + start.length, at));
      }
      return at + end.length;
    }
    if (text.length - from < 9) return -1;
    throw /^<!DOCTYPE/i.test(text.slice(from, from + 9)) ? new ImportFault('unsafe') : damaged();
  };

  return {
    push(piece) {
      const text = rest + piece;
      let at = 0;
      for (;;) {
        const open = text.indexOf('<', at);
        if (open !== at) {
          let end = open < 0 ? text.length : open;
          if (open < 0) {
            // An entity may go on in the next piece.
            const entity = text.lastIndexOf('&');
            if (entity >= at && end - entity < LONGEST_ENTITY && !text.includes(';', entity)) end = entity;
          }
          if (end > at) say(text.slice(at, end));
          at = end;
          if (open < 0) break;
        }
        const next = text.charCodeAt(at + 1);
        if (next === 33 || next === 63) {
          const end = special(text, at);
          if (end < 0) break;
          at = end;
        } else {
          const end = tagEnd(text, at + 1);
          if (end < 0) break;
          tag(text.slice(at + 1, end));
          at = end + 1;
        }
      }
      rest = text.slice(at);
      if (rest.length > LONGEST_TAG) throw damaged();
    },

    end() {
      if (rest.trim() || names.length || !isBegun) throw damaged();
    },
  };
}
