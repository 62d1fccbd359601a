/** From the bytes of a file to a document and what its reader has to say. The kind is told by what is inside, not by the name. */
import type { Finding } from '../../feed/finding.js';
import { readICalendar } from '../../sources/icalendar/read-icalendar.js';
import { createPieceDecoder } from '../../sources/text-decoder.js';
import { now } from '../../sources/timing.js';
import { createWideDecoder } from '../../sources/wide-decoder.js';
import { civilNow } from '../../time/zone.js';
import { WorkshopFault } from './fault.js';

/** Larger than any list of a county; a browser still reads it. */
export const MOST_BYTES = 60_000_000;

export interface ReadFileResult {
  readonly feed: unknown;
  readonly findings: readonly Finding[];
}

/** The first characters, whatever the encoding. */
const beginning = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes.subarray(0, 400)) if (byte && byte < 128) text += String.fromCharCode(byte);
  return text.trimStart();
};

const decode = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  const wide = a === 0 || b === 0 || (a ?? 0) > 0xfd;
  const text = createPieceDecoder(undefined, () => undefined)(wide ? createWideDecoder(bytes)(bytes) : bytes);
  return text.replace(/^\ufeff/, '');
};

function readJson(bytes: Uint8Array): ReadFileResult {
  const text = decode(bytes);
  try {
    return { feed: JSON.parse(text) as unknown, findings: [] };
  } catch (error) {
    throw new WorkshopFault('not-json', (error as Error).message);
  }
}

function readCalendar(bytes: Uint8Array): ReadFileResult {
  const today = civilNow(now(), 'Europe/Berlin').slice(0, 10);
  const { feed, findings, empty } = readICalendar(bytes, { today });
  if (empty) throw new WorkshopFault('not-a-calendar');
  return { feed, findings };
}

/** Throws a `WorkshopFault` for what is no file of ours. */
export function readFile(bytes: Uint8Array, name: string): ReadFileResult {
  if (!bytes.length) throw new WorkshopFault('empty', name);
  if (bytes.length > MOST_BYTES) throw new WorkshopFault('too-big', String(MOST_BYTES / 1e6));
  const start = beginning(bytes);
  if (/^[[{]/.test(start)) return readJson(bytes);
  if (/^BEGIN:VCALENDAR/i.test(start)) return readCalendar(bytes);
  throw new WorkshopFault(/^PK/.test(start) || /^[^\n]*[;,\t]/.test(start) ? 'table' : 'unknown-kind', name);
}
