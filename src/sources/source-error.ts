/**
 * What can go wrong between an address and its feed, as data: a code, the address and numbers. The words for visitors
 * stand in the widgets, the words for webmasters in source-hint.ts.
 */

/** What can go wrong. */
export type SourceErrorCode =
  /** No address was given. */
  | 'E-NO-ADDRESS'
  /** No answer: no such server, no connection, or the server does not allow this page to read it (CORS). */
  | 'E-NETWORK'
  /** The browser itself says that it is offline. */
  | 'E-OFFLINE'
  /** 20 s without a kilobyte of progress. */
  | 'E-TIMEOUT'
  /** 401, 403, 407. */
  | 'E-DENIED'
  /** 404, 410. */
  | 'E-MISSING'
  /** Any other 4xx, or a status that no fetch should end with. */
  | 'E-REQUEST'
  /** 429, or 503 with Retry-After. */
  | 'E-BUSY'
  /** 5xx. */
  | 'E-SERVER'
  /** The connection broke before the last bracket. */
  | 'E-TRUNCATED'
  /** A web page instead of data; `params.kind` is login, cookies, firewall or page. */
  | 'E-HTML'
  /** Redirected to a web page. */
  | 'E-LOGIN'
  /** Nothing but white space. */
  | 'E-EMPTY'
  /** Not JSON, or JSON with a mistake; `params.at` is the byte, `params.key` and `params.item` say where. */
  | 'E-JSON'
  /** JSON, but a list or a single value instead of `{…}`. */
  | 'E-NOT-OBJECT'
  /** An object, but with nothing of a feed in it: some other program's data, or its error message. */
  | 'E-NOT-FEED'
  /** More bytes than allowed (`params.max`). */
  | 'E-TOO-BIG'
  /** More levels of brackets than anybody writes (`params.max`). */
  | 'E-TOO-DEEP'
  /** More records than allowed (`params.max`); those up to the limit are shown. */
  | 'E-TOO-MANY'
  /** `schemaVersion` of a format we do not know. */
  | 'E-VERSION'
  /** Every single record is faulty (`params.count` of them). */
  | 'E-INVALID'
  /** A mistake of ours. */
  | 'E-INTERNAL';

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
export const isWorthRetrying = (code: SourceErrorCode): boolean =>
  /^E-(NETWORK|OFFLINE|TIMEOUT|DENIED|MISSING|REQUEST|BUSY|SERVER|TRUNCATED)$/.test(code);
