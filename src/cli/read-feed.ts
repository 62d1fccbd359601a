// From the bytes of a document to a checked feed: JSON and calendar files, each with what there is to say about it.
import type { Finding } from '../feed/finding.js';
import type { Feed } from '../feed/types.js';
import { readICalendar, type CalendarReadResult } from '../sources/icalendar/read-icalendar.js';
import { decodeText } from '../sources/decode-text.js';
import { checkDocument } from '../tools/feed-workshop/model/check-document.js';
import { jsonFault } from './json-fault.js';
import { AccessError, type Call } from './command.js';

export interface ReadFeed {
  readonly name: string;
  readonly feed: Feed;
  readonly findings: readonly Finding[];
  /** Records left out. */
  readonly dropped: number;
  /** The document as it is written; for a calendar what was made of it. */
  readonly document: unknown;
  /** Its findings do not speak of the lines of the file. */
  readonly isCalendar: boolean;
}

/** Line and column of a position, both from 1. */
export const placeIn = (text: string, at: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
};

const parseJson = (text: string, name: string, { words }: Pick<Call, 'words'>): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonFault(text) ?? text.length;
    const { line, column } = placeIn(text, at);
    throw new AccessError(words.noJson(name, line, column, text.slice(at, at + 12).trim()));
  }
};

/** Text, and what a calendar says. A large document is held in one form only: bytes, then text, then values. */
const open = async (
  name: string,
  { words, documents }: Pick<Call, 'words' | 'documents'>,
): Promise<{ readonly text: string; readonly calendar: CalendarReadResult | undefined }> => {
  const { bytes } = await documents.read(name);
  const text = decodeText(bytes);
  const start = text.trimStart().slice(0, 20).toUpperCase();
  if (start.startsWith('BEGIN:V')) return { text, calendar: readICalendar(bytes) };
  if (!/^[[{"\d-]|^(TRUE|FALSE|NULL)/.test(start)) throw new AccessError(words.unknownKind(name));
  return { text, calendar: undefined };
};

const documentOf = async (name: string, call: Pick<Call, 'words' | 'documents'>) => {
  const { text, calendar } = await open(name, call);
  return { calendar, document: calendar?.feed ?? parseJson(text, name, call) };
};

/** Throws an `AccessError` for what is no document of ours. */
export const readFeed = async (
  name: string,
  call: Pick<Call, 'words' | 'terminal' | 'documents'>,
): Promise<ReadFeed> => {
  const { words, terminal } = call;
  terminal.progress(words.reading(name));
  const { calendar, document } = await documentOf(name, call);
  const { feed, findings, dropped } = await checkDocument(document, (done, total) =>
    terminal.progress(words.checking(done, total)),
  );
  terminal.done();
  return {
    name,
    feed,
    findings: calendar ? [...calendar.findings, ...findings] : findings,
    dropped,
    document,
    isCalendar: calendar !== undefined,
  };
};
