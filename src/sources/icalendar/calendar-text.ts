/**
 * Bytes of a calendar file to its logical lines. A line may be folded in the middle of a character, so the folds go before
 * anything is decoded; and a file may be glued from several, so a line that is no UTF-8 is decoded by itself.
 */
import { createPieceDecoder } from '../text-decoder.js';
import { createWideDecoder } from '../wide-decoder.js';

const CR = 13;
const LF = 10;
const isBlank = (byte: number | undefined): boolean => byte === 32 || byte === 9;

export interface CalendarText {
  readonly lines: readonly string[];
  /** What it was decoded from when that was not UTF-8. */
  readonly encoding?: string;
}

/** Takes out the folds: every end of a line that is followed by a blank, and that blank. */
function unfold(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let size = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte === CR || byte === LF) {
      // CR CR LF comes from files that were converted twice.
      let next = i + 1;
      if (byte === CR) {
        while (bytes[next] === CR && bytes[next + 1] === LF) next++;
        if (bytes[next] === LF) next++;
      }
      // A "folded" line without any content is an empty line with blanks.
      if (isBlank(bytes[next]) && size > 0) i = next;
      else {
        out[size++] = LF;
        i = next - 1;
      }
    } else out[size++] = byte;
  }
  return out.subarray(0, size);
}

const isWide = ([a, b]: Uint8Array): boolean => a === 0 || b === 0 || (a ?? 0) > 0xfd;

/** Soft line breaks of quoted-printable, as vCalendar 1.0 has them: the line goes on after `=`. */
function joinQuoted(lines: readonly string[]): string[] {
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    if (open) joined[joined.length - 1] = joined.at(-1)!.slice(0, -1) + line;
    else joined.push(line);
    const last = joined.at(-1)!;
    open = last.endsWith('=') && (open || /^[^:]{0,200}QUOTED-PRINTABLE/i.test(last));
  }
  return joined;
}

const split = (text: string): string[] => joinQuoted(text.split('\n')).filter((line) => line.trim() !== '');

/** Pauses between its passes over the file. `charset`: what the server says. Text that is decoded already is only unfolded. */
export function* calendarLines(input: Uint8Array | string, charset?: string): Generator<void, CalendarText> {
  if (typeof input === 'string')
    return {
      lines: split(
        input
          .replace(/^\ufeff/, '')
          .replaceAll(/\r+\n|\r/g, '\n')
          .replaceAll(/\n[ \t]/g, ''),
      ),
    };
  let bytes = input;
  let encoding = '';
  if (isWide(bytes)) {
    bytes = createWideDecoder(bytes)(bytes);
    encoding = 'UTF-16';
  }
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) bytes = bytes.subarray(3);
  const unfolded = unfold(bytes);
  yield;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unfolded);
    yield;
    return { lines: split(text), ...(encoding && { encoding }) };
  } catch {
    // Line by line then.
  }
  const lines: string[] = [];
  let broken = false;
  for (let from = 0; from < unfolded.length;) {
    let to = unfolded.indexOf(LF, from);
    if (to < 0) to = unfolded.length;
    const decode = createPieceDecoder(charset, (code) => {
      if (code === 'E-LATIN1') encoding = charset && !/utf/i.test(charset) ? charset : 'windows-1252';
      else broken = true;
    });
    lines.push(decode(unfolded.subarray(from, to)));
    from = to + 1;
  }
  return { lines: split(lines.join('\n')), encoding: encoding || (broken ? 'UTF-8?' : '') };
}
