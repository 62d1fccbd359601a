/**
 * A file of any kind that is read, told by what is inside and not by its name, as a feed document with findings for
 * whatever is lost on the way. The same for the command line and the workshop; each reader is loaded when it is needed.
 */
import { isObject } from '../feed/check.js';
import { cleanString } from '../feed/clean-string.js';
import { collectionNames } from '../feed/collections.js';
import type { Finding } from '../feed/finding.js';
import { ImportFault } from '../feed/import-fault.js';
import { createPieceDecoder } from './text-decoder.js';
import { createWideDecoder } from './wide-decoder.js';
import type { TablePlace } from './table/table.js';

export type ImportKind = 'feed' | 'calendar';

export interface ReadAnyOptions {
  /** Of the file, for messages and for tables without a name of their own. */
  readonly name: string;
  /** ISO date. */
  readonly today: string;
  /** Language of texts that do not say theirs; `de` when absent. */
  readonly language?: string | undefined;
  /** Zone of times that name none; Europe/Berlin when absent. */
  readonly timeZone?: string | undefined;
}

export interface ReadAnyResult {
  readonly kind: ImportKind;
  /** For `parseFeed`; of a feed as it is written. */
  readonly feed: unknown;
  readonly findings: readonly Finding[];
  /** Where the value at a path of the feed stands in a table. */
  readonly placeOf?: (path: string) => TablePlace | undefined;
}

/** The first characters, whatever the encoding. */
const beginning = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes.subarray(0, 1000)) if (byte && byte < 128) text += String.fromCharCode(byte);
  return text.trimStart();
};

const decode = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  const wide = a === 0 || b === 0 || (a ?? 0) > 0xfd;
  const text = createPieceDecoder(undefined, () => undefined)(wide ? createWideDecoder(bytes)(bytes) : bytes);
  return text.replace(/^\ufeff/, '');
};

const isFeed = (value: unknown): boolean =>
  isObject(value) && ('schemaVersion' in value || collectionNames.some((name) => Array.isArray(value[name])));

function readJson(bytes: Uint8Array): ReadAnyResult {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes)) as unknown;
  } catch (error) {
    throw new ImportFault('not-json', { message: cleanString((error as Error).message.slice(0, 200)) });
  }
  if (isFeed(value)) return { kind: 'feed', feed: value, findings: [] };
  throw new ImportFault('unknown-json');
}

async function readCalendar(
  bytes: Uint8Array,
  { today, language, timeZone }: ReadAnyOptions,
): Promise<ReadAnyResult> {
  const { readICalendar } = await import('./icalendar/read-icalendar.js');
  const { feed, findings, empty } = readICalendar(bytes, { today, language, timeZone });
  if (empty) throw new ImportFault('not-a-calendar');
  return { kind: 'calendar', feed, findings };
}

/** Rejects with an `ImportFault` for what cannot be read at all. */
export async function readAny(bytes: Uint8Array, options: ReadAnyOptions): Promise<ReadAnyResult> {
  if (!bytes.length) throw new ImportFault('empty');
  const start = beginning(bytes);
  if (/^[[{]/.test(start)) return readJson(bytes);
  if (/^BEGIN:VCALENDAR/i.test(start)) return readCalendar(bytes, options);
  throw new ImportFault('unknown-kind');
}
