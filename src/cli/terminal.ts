// What is said and where: results to standard output, everything about the work to standard error. Colours and a line that
// moves only where somebody watches.

export interface Stream {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  write(text: string): unknown;
}

export type Tone = 'bold' | 'soft' | 'red' | 'yellow' | 'green';

export interface Terminal {
  /** A line of the result. */
  say(line?: string): void;
  /** The result as it is, for files and machines. */
  put(text: string): void;
  /** A line about the work. */
  note(line: string): void;
  /** Replaces the last such line; nothing where nobody watches. */
  progress(line: string): void;
  /** Takes the moving line away. */
  done(): void;
  /** The words in a colour, where there are colours. */
  tone(tone: Tone, words: string): string;
}

const codes: Readonly<Record<Tone, readonly [number, number]>> = {
  bold: [1, 22],
  soft: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
};

/** Text from feeds must not move the cursor or paint the window: control characters become a visible sign. */
export const harmless = (text: string): string => text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\uFFFD');

/** `colours` as https://no-color.org and common use have it: NO_COLOR wins, then FORCE_COLOR, then the terminal. */
export const createTerminal = (
  out: Stream,
  error: Stream,
  env: Readonly<Record<string, string | undefined>>,
): Terminal => {
  const colours = env['NO_COLOR']
    ? false
    : env['FORCE_COLOR']
      ? env['FORCE_COLOR'] !== '0'
      : out.isTTY === true;
  let moving = false;
  let shown = -Infinity;
  const clear = (): void => {
    if (moving) error.write('\r\x1b[2K');
    moving = false;
  };
  return {
    say(line = '') {
      clear();
      out.write(`${line}\n`);
    },
    put(text) {
      clear();
      out.write(text);
    },
    note(line) {
      clear();
      error.write(`${line}\n`);
    },
    progress(line) {
      const time = performance.now();
      if (error.isTTY !== true || time - shown < 80) return;
      shown = time;
      error.write(`\r\x1b[2K${line.slice(0, (error.columns ?? 80) - 1)}`);
      moving = true;
    },
    done: clear,
    tone(tone, words) {
      const [on, off] = codes[tone];
      return colours ? `\x1b[${on}m${words}\x1b[${off}m` : words;
    },
  };
};
