/**
 * What is in a zip file, by the directory at its end (APPNOTE.TXT 4.3.12, with the sizes of ZIP64), and the parts of it
 * unpacked piece by piece, so that whoever reads can stop: a few bytes can stand for gigabytes.
 */
import { Inflate } from 'fflate';
import { ImportFault } from '../../feed/import-fault.js';
import { crc32 } from './crc32.js';

export interface ZipEntry {
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  /** Position of its own header. */
  readonly at: number;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Entries of a directory that are looked at; workbooks have dozens. */
const MOST_ENTRIES = 20_000;
/** Packed bytes unpacked at once: deflate makes at most 1032 of one. */
const SLICE = 8192;

/** Names are the same whatever their case and slashes (ECMA-376 part 2). */
export const partName = (name: string): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

const directoryEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= first; at--)
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  throw new ImportFault('damaged');
};

/** Sizes and place of an entry too large for their fields, in the order of APPNOTE.TXT 4.5.3. */
const wideNumbers = (
  view: DataView,
  start: number,
  end: number,
  narrow: readonly number[],
): readonly number[] => {
  if (!narrow.includes(0xffffffff)) return narrow;
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return narrow.map((value) => {
      if (value !== 0xffffffff) return value;
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    });
  }
  return narrow;
};

/** By their names as `partName` has them; of two with one name the first. Throws an `ImportFault`. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  const names = new TextDecoder();
  try {
    const end = directoryEnd(view);
    let at = view.getUint32(end + 16, true);
    if (at === 0xffffffff) {
      // The locator stands right before the end, the long end where it says.
      const long = Number(view.getBigUint64(end - 20 + 8, true));
      at = Number(view.getBigUint64(long + 48, true));
    }
    while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
      if (entries.size >= MOST_ENTRIES) throw new ImportFault('damaged');
      if (view.getUint16(at + 8, true) & 1) throw new ImportFault('encrypted');
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      const [size, packed, place] = wideNumbers(view, nameEnd, extraEnd, [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
      ]) as [number, number, number];
      const name = partName(names.decode(bytes.subarray(at + 46, nameEnd)));
      if (!entries.has(name))
        entries.set(name, {
          method: view.getUint16(at + 10, true),
          crc: view.getUint32(at + 16, true),
          size,
          packed,
          at: place,
        });
      at = extraEnd + view.getUint16(at + 32, true);
    }
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault('damaged');
  }
  if (!entries.size) throw new ImportFault('damaged');
  return entries;
}

/** Hands the content to `take` in pieces. An `ImportFault` that `take` throws ends it at once; throws others itself. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at, packed, method } = entry;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) throw new ImportFault('damaged');
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const content = bytes.subarray(start, start + packed);
  if (content.length < packed || (method !== 0 && method !== 8)) throw new ImportFault('damaged');
  let crc = 0;
  let size = 0;
  const counted = (piece: Uint8Array): void => {
    crc = crc32(piece, crc);
    size += piece.length;
    take(piece);
  };
  const inflate = new Inflate(counted);
  try {
    for (let from = 0; from < packed || from === 0; from += SLICE) {
      const slice = content.subarray(from, from + SLICE);
      if (method === 0) counted(slice);
      else inflate.push(slice, from + SLICE >= packed);
    }
  } catch (error) {
    throw error instanceof ImportFault ? error : new ImportFault('damaged');
  }
  if (size !== entry.size || crc !== entry.crc) throw new ImportFault('damaged');
}
