// What a command of the tool is: its name, its options, and what it does with what the frame hands it.
import type { ParseArgsConfig } from 'node:util';
import type { Documents } from './documents.js';
import type { Terminal } from './terminal.js';
import type { ToolLanguage, Words } from './words.js';

/** How a call ended; the guide tells the numbers. */
export const exitCodes = {
  ok: 0,
  /** Something was found that should be mended. */
  found: 1,
  /** The call itself was wrong. */
  usage: 2,
  /** A file or an address could not be read or written. */
  unreadable: 3,
  /** A mistake of ours. */
  internal: 4,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** What a command gets. Nothing in it is global, so that a test can hand in everything. */
export interface Call {
  readonly files: readonly string[];
  readonly options: OptionValues;
  readonly language: ToolLanguage;
  readonly words: Words;
  readonly terminal: Terminal;
  readonly documents: Documents;
  /** Epoch ms. */
  readonly now: number;
}

/** Says what was wrong with a call, in words for people. */
export class UsageError extends Error {}

/** Something outside could not be read or written. */
export class AccessError extends Error {}

export interface Command {
  readonly name: string;
  /** At least so many files or addresses. */
  readonly atLeast: number;
  readonly atMost?: number;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(call: Call): Promise<ExitCode>;
}

/** The value of an option that takes text; the last one when it was given more than once. */
export const textOption = ({ options }: Pick<Call, 'options'>, name: string): string | undefined => {
  const value = options[name];
  return typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? (value.at(-1) as string | undefined)
      : undefined;
};

/** A whole number of at least one, or the number that counts without the option. */
export const numberOption = (call: Pick<Call, 'options' | 'words'>, name: string, usual: number): number => {
  const text = textOption(call, name);
  if (text === undefined) return usual;
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new UsageError(call.words.notANumber(name, text));
  return value;
};
