/**
 * Bytes of a text table to its text. The encoding is never stated and often wrong, and files are glued together from others,
 * so the bytes decide: whole, then line by line.
 */
import { createWideDecoder } from '../wide-decoder.js';

export interface TableText {
  readonly text: string;
  /** What it was decoded from when that was not UTF-8. */
  readonly encoding?: string;
  /** Lines in another encoding than the rest, or broken ones. */
  readonly strange: number;
}

const LF = 10;
const SAMPLE = 200_000;

const decoder = (label: string, fatal = false): TextDecoder =>
  new TextDecoder(label, { fatal, ignoreBOM: true });

/** What Windows-1252 has where Latin-1 has control characters; some versions of Node take the one for the other. */
const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const asWindows = (text: string): string =>
  text.replaceAll(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!);

/** UTF-16 without a byte order mark: every other byte of Latin letters is zero. */
function isWide(bytes: Uint8Array): boolean {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true;
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 2_000);
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2]!++;
  return Math.max(...zeros) > length / 4 && Math.min(...zeros) < length / 20;
}

/** `ÄÖÜäöüß` as old Macs and as Windows write them; Excel for Mac still offers the former. */
const macLetters = new Set([0x80, 0x85, 0x86, 0x8a, 0x9a, 0x9f, 0xa7]);
const windowsLetters = new Set([0xc4, 0xd6, 0xdc, 0xe4, 0xf6, 0xfc, 0xdf, 0xe9]);

function legacyOf(bytes: Uint8Array, charset: string | undefined): string {
  try {
    const { encoding } = new TextDecoder(charset);
    if (!encoding.startsWith('utf')) return encoding;
  } catch {
    // A name nobody knows.
  }
  let mac = 0;
  let windows = 0;
  for (const byte of bytes.subarray(0, SAMPLE)) {
    if (macLetters.has(byte)) mac++;
    if (windowsLetters.has(byte)) windows++;
  }
  return mac > windows ? 'macintosh' : 'windows-1252';
}

/** `charset`: what the server says, for files that are no UTF-8. */
export function decodeTable(input: Uint8Array, charset?: string): TableText {
  let bytes = input;
  let encoding: string | undefined;
  if (isWide(bytes)) {
    // Big-endian without a mark has its zero first, which the decoder knows.
    bytes = createWideDecoder(bytes)(bytes);
    encoding = 'UTF-16';
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
  try {
    return { text: decoder('utf-8', true).decode(bytes), ...(encoding && { encoding }), strange: 0 };
  } catch {
    // Line by line then.
  }
  const legacy = legacyOf(bytes, charset);
  const strict = decoder('utf-8', true);
  const old = decoder(legacy);
  const lines: string[] = [];
  let wide = 0;
  let narrow = 0;
  for (let from = 0; from <= bytes.length;) {
    let to = bytes.indexOf(LF, from);
    if (to < 0) to = bytes.length;
    const line = bytes.subarray(from, to);
    try {
      const text = strict.decode(line);
      if (text.length < line.length) wide++;
      lines.push(text);
    } catch {
      narrow++;
      const text = old.decode(line);
      lines.push(legacy === 'windows-1252' ? asWindows(text) : text);
    }
    from = to + 1;
  }
  return { text: lines.join('\n'), encoding: legacy, strange: wide ? Math.min(wide, narrow) : 0 };
}
