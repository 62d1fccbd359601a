/**
 * Cuts a feed into its top-level values while it arrives: the items of top-level lists come out in batches, long before
 * the last byte is there. What comes out, put together, is what JSON.parse makes of the whole document, and a document
 * that JSON.parse refuses is refused here: the borders found here are those of the outer two levels only, everything
 * inside them is JSON.parse's own work.
 *
 * It reads bytes, not text: every character that matters is ASCII, so a piece between two of them can be decoded alone,
 * and a loop over bytes costs a sixth of decoding and parsing them.
 */
import { SourceFault, type SourceParams } from './source-error.js';

export interface RecordSink {
  /** A top-level value that is no list. */
  value(key: string, value: unknown): void;
  /** The next items of a top-level list; `first` and `last` tell where it begins and ends. */
  items(key: string, items: readonly unknown[], first: boolean, last: boolean): void;
}

export interface RecordStream {
  /** Takes a chunk; its bytes belong to the stream from now on. */
  push(chunk: Uint8Array): void;
  /** Hands at most one batch to the sink; false when it needs more bytes. */
  advance(): boolean;
  /** The outermost bracket has closed. */
  readonly closed: boolean;
  /** Call at the end of the body: throws unless the document was whole. */
  end(): void;
}

/** Bytes after which a batch is handed on, even if more have arrived: about a quarter of a millisecond of work. */
const BATCH = 0x4000;

// Where we are in `{"key": value, …}`.
const START = 0;
const FIRST_KEY = 1;
const KEY = 2;
const IN_KEY = 3;
const COLON = 4;
const VALUE = 5;
const IN_VALUE = 6;
const IN_LIST = 7;
const NEXT = 8;
const CLOSED = 9;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * `decode` turns a piece into text. More than `maxDepth` levels of brackets, the outermost included, end it with E-TOO-DEEP before anything is
 * parsed. Faults are thrown from `advance` and `end`, after which the stream is of no more use.
 */
export function createRecordStream(
  sink: RecordSink,
  decode: (piece: Uint8Array) => string,
  maxDepth: number,
): RecordStream {
  let bytes: Uint8Array = new Uint8Array();
  let end = 0;
  /** First byte still needed: the begin of the value, or the separator before the next items. */
  let start = 0;
  /** Next byte to look at; one behind the end when that was a backslash. */
  let at = 0;
  /** Bytes dropped in front of `bytes`. */
  let dropped = 0;
  let state = START;
  let depth = 0;
  let quoted = false;
  /** Last comma between two items. */
  let border = 0;
  let key = '';
  /** Items handed on. */
  let count = 0;
  let batch = BATCH;

  const where = (): SourceParams => ({
    ...(state > IN_KEY && { key }),
    ...(state === IN_LIST && { item: count }),
    at: dropped + at,
  });

  const parse = (from: number, to: number): unknown => {
    try {
      return JSON.parse(decode(bytes.subarray(from, to)));
    } catch {
      throw new SourceFault('E-JSON', where());
    }
  };

  /** The items between the separators at `start` and `to`; false when one of them is faulty and must be found. */
  const emit = (to: number, last: boolean): boolean => {
    const separator = bytes[to]!;
    let items: readonly unknown[];
    // The separators become the brackets of a list of their own: cheaper than gluing text.
    bytes[start] = OPEN_LIST;
    bytes[to] = CLOSE_LIST;
    try {
      items = parse(start, to + 1) as readonly unknown[];
    } catch (fault) {
      if (!batch) throw fault;
      // Once more from here, one by one: those before the faulty one are good.
      batch = depth = 0;
      bytes[to] = separator;
      border = start;
      at = start + 1;
      return false;
    }
    if (!items.length && (count || !last)) throw new SourceFault('E-JSON', where());
    const first = !count;
    count += items.length;
    start = to;
    sink.items(key, items, first, last);
    return true;
  };

  /** Looks at the bytes of a value or a list; true when it has come to an end or a batch is full. */
  const scan = (): boolean => {
    const list = state === IN_LIST;
    // Locals are read faster than what a closure shares.
    const data = bytes;
    const stop = end;
    const size = batch;
    const deepest = maxDepth - (list ? 2 : 1);
    let i = at;
    let level = depth;
    let inText = quoted;
    let found = false;
    while (i < stop) {
      if (inText) {
        let char = data[i];
        while (i < stop && char !== QUOTE) {
          i += char === BACKSLASH ? 2 : 1;
          char = data[i];
        }
        if (i >= stop) break;
        inText = false;
        i++;
        continue;
      }
      const char = data[i] as number;
      if (char === QUOTE) {
        inText = true;
      } else if (char > 0x5a) {
        // Setting the sixth bit makes one of both kinds of brackets.
        const bracket = char | 0x20;
        if (bracket === OPEN) {
          if (++level > deepest) throw new SourceFault('E-TOO-DEEP', { max: maxDepth });
        } else if (bracket === CLOSE && --level < 0) {
          found = true;
          break;
        }
      } else if (char === COMMA && !level) {
        if (!list) {
          found = true;
          break;
        }
        border = i;
        if (i - start >= size) {
          i++;
          found = true;
          break;
        }
      }
      i++;
    }
    at = i;
    depth = level;
    quoted = inText;
    return found;
  };

  /** Items until the list ends, the batch is full, or the bytes are. */
  const readList = (): boolean => {
    const found = scan();
    if (found && depth < 0) {
      if (bytes[at] !== CLOSE_LIST) throw new SourceFault('E-JSON', where());
      if (emit(at, true)) {
        at++;
        state = NEXT;
      }
      return true;
    }
    if (border <= start) return false;
    return !emit(border, false) || found;
  };

  const readValue = (): boolean => {
    if (!scan()) return false;
    if (bytes[at] === CLOSE_LIST) throw new SourceFault('E-JSON', where());
    const value = parse(start, at);
    state = NEXT;
    sink.value(key, value);
    return true;
  };

  const readKey = (): boolean => {
    while (at < end && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
    if (at >= end) return false;
    key = parse(start, ++at) as string;
    state = COLON;
    return true;
  };

  /** One of the few characters that can stand between the values. */
  const readMark = (): boolean => {
    let char = bytes[at];
    while (
      char === 0x20 ||
      char === 0x0a ||
      char === 0x0d ||
      char === 0x09 ||
      // A byte order mark, which may come in pieces.
      (!state && (char === 0xef || char === 0xbb || char === 0xbf))
    )
      char = bytes[++at];
    if (at >= end) {
      start = at = end;
      return false;
    }
    start = at;
    if (state === START && char === OPEN) state = FIRST_KEY;
    else if ((state === FIRST_KEY || state === KEY) && char === QUOTE) state = IN_KEY;
    else if ((state === FIRST_KEY || state === NEXT) && char === CLOSE) state = CLOSED;
    else if (state === NEXT && char === COMMA) state = KEY;
    else if (state === COLON && char === 0x3a) state = VALUE;
    else if (state === VALUE) {
      depth = count = 0;
      border = start;
      state = char === OPEN_LIST ? IN_LIST : IN_VALUE;
      if (state === IN_VALUE) at--;
    } else {
      throw new SourceFault('E-JSON', where());
    }
    at++;
    return true;
  };

  return {
    get closed() {
      return state === CLOSED;
    },

    push(chunk) {
      if (!chunk.length) return;
      const live = end - start;
      if (!live) {
        dropped += start;
        at -= start;
        border -= start;
        bytes = chunk;
        start = 0;
        end = chunk.length;
        return;
      }
      if (end + chunk.length > bytes.length) {
        // Twice the room: a long value is not copied again with every chunk.
        const next =
          live + chunk.length > bytes.length / 2 ? new Uint8Array((live + chunk.length) * 2) : bytes;
        next.set(bytes.subarray(start, end));
        bytes = next;
        dropped += start;
        at -= start;
        border -= start;
        start = 0;
        end = live;
      }
      bytes.set(chunk, end);
      end += chunk.length;
    },

    advance() {
      for (;;) {
        if (state === IN_LIST || state === IN_VALUE)
          return at < end && (state === IN_LIST ? readList() : readValue());
        if (!(state === IN_KEY ? readKey() : readMark())) return false;
      }
    },

    end() {
      if (state === START) throw new SourceFault('E-EMPTY');
      if (state !== CLOSED) throw new SourceFault('E-TRUNCATED', where());
    },
  };
}
