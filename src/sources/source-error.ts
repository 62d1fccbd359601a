/**
 * What can go wrong between an address and its feed, as data: a code, the address and numbers. The words for visitors
 * stand in the widgets, the words for webmasters in source-hint.ts.
 */

/** What a code means for the load: is another try worth it without anybody asking for it? */
const again = {
  /** No address was given. */
  'E-NO-ADDRESS': 0,
  /** No answer: no such server, no connection, or the server does not allow this page to read it (CORS). */
  'E-NETWORK': 1,
  /** The browser itself says that it is offline. */
  'E-OFFLINE': 1,
  /** 20 s without a kilobyte of progress. */
  'E-TIMEOUT': 1,
  /** 401, 403, 407. */
  'E-DENIED': 1,
  /** 404, 410. */
  'E-MISSING': 1,
  /** Any other 4xx, or a status that no fetch should end with. */
  'E-REQUEST': 1,
  /** 429, or 503 with Retry-After. */
  'E-BUSY': 1,
  /** 5xx. */
  'E-SERVER': 1,
  /** The connection broke before the last bracket. */
  'E-TRUNCATED': 1,
  /** A web page instead of data; `params.kind` is login, cookies, firewall or page. */
  'E-HTML': 0,
  /** Redirected to a web page. */
  'E-LOGIN': 0,
  /** Nothing but white space. */
  'E-EMPTY': 0,
  /** Not JSON, or JSON with a mistake; `params.at` is the byte, `params.key` and `params.item` say where. */
  'E-JSON': 0,
  /** JSON, but a list or a single value instead of `{…}`. */
  'E-NOT-OBJECT': 0,
  /** An object, but with nothing of a feed in it: some other program's data, or its error message. */
  'E-NOT-FEED': 0,
  /** More bytes than allowed (`params.max`). */
  'E-TOO-BIG': 0,
  /** More levels of brackets than anybody writes (`params.max`). */
  'E-TOO-DEEP': 0,
  /** More records than allowed (`params.max`); those up to the limit are shown. */
  'E-TOO-MANY': 0,
  /** `schemaVersion` of a format we do not know. */
  'E-VERSION': 0,
  /** Every single record is faulty (`params.count` of them). */
  'E-INVALID': 0,
  /** A mistake of ours. */
  'E-INTERNAL': 0,
} as const;

export type SourceErrorCode = keyof typeof again;

/** Things that were mended on the way and only interest the webmaster. */
export type SourceNoteCode = 'E-UTF16' | 'E-LATIN1' | 'E-ENCODING' | 'E-RECORDS';

export type SourceParams = Readonly<Record<string, string | number>>;

/** Why a feed, or the rest of it, is not there. */
export interface SourceError {
  readonly code: SourceErrorCode;
  readonly url: string;
  /** HTTP status, when there was an answer. */
  readonly status?: number;
  /** When the next try starts by itself, in ms since 1970; absent when only `retry()` or coming online again helps. */
  readonly retryAt?: number;
  readonly params: SourceParams;
}

/** How a fault travels inside this room until it becomes a `SourceError`. */
export class SourceFault extends Error {
  readonly code: SourceErrorCode;
  readonly params: SourceParams;
  readonly status: number | undefined;
  /** The server's wish, in ms from now. */
  readonly retryAfter: number | undefined;

  constructor(code: SourceErrorCode, params: SourceParams = {}, status?: number, retryAfter?: number) {
    super(code);
    this.code = code;
    this.params = params;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** Faults that pass by themselves are tried again after 2, 8 and 30 s. */
export const isWorthRetrying = (code: SourceErrorCode): boolean => again[code] === 1;
