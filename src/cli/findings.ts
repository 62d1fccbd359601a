// Findings as the tool shows them: the heaviest first, ten of a kind, their number at the end.
import type { Severity } from '../feed/finding.js';
import type { TablePlace } from '../sources/table/table.js';
import type { Call } from './command.js';
import { harmless, type Tone } from './terminal.js';

/** A finding with all that can be said about it. */
export interface Said {
  readonly code: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line?: number;
  /** Where in a table, as data and in words. */
  readonly place?: TablePlace;
  readonly cell?: string;
  /** What stands there, as JSON, short. */
  readonly value?: string;
  readonly what: string;
  readonly todo: string;
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
const tones: Readonly<Record<Severity, Tone>> = { error: 'red', warning: 'yellow', note: 'soft' };

const shownOfACode = 10;

/** Within one weight in the order of the document. */
export const heaviestFirst = (said: readonly Said[]): readonly Said[] =>
  said
    .map((one, at) => [one, at] as const)
    .sort(([a, i], [b, j]) => weight[a.severity] - weight[b.severity] || i - j)
    .map(([one]) => one);

/** Says them line by line. Gives how many there are of each code. */
export const sayFindings = (
  findings: readonly Said[],
  { terminal, words, options }: Pick<Call, 'terminal' | 'words' | 'options'>,
): ReadonlyMap<string, number> => {
  const { tone } = terminal;
  const counts = new Map<string, number>();
  for (const { code, severity, path, line, cell, value, what, todo } of findings) {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (count > shownOfACode && options['all'] !== true) continue;
    const place = cell ?? [path, line === undefined ? undefined : `:${line}`].filter(Boolean).join(' ');
    terminal.say(
      `  ${tone(tones[severity], words.severity[severity])}  ${harmless(place)}${value === undefined ? '' : `  ${tone('soft', harmless(value))}`}`,
    );
    terminal.say(`    ${harmless(what)}`);
    terminal.say(`    ${tone('soft', `→ ${harmless(todo)}`)}`);
  }
  if (options['all'] !== true)
    for (const [code, count] of counts)
      if (count > shownOfACode)
        terminal.say(`  ${tone('soft', `${code}: ${words.moreOf(count - shownOfACode)}`)}`);
  return counts;
};

/** How many of each weight, or that there are none. */
export const sumOf = (
  findings: readonly Said[],
  { terminal: { tone }, words }: Pick<Call, 'terminal' | 'words'>,
): string =>
  (['error', 'warning', 'note'] as const)
    .map((severity) => [severity, findings.filter((one) => one.severity === severity).length] as const)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => tone(tones[severity], words.severities(severity, number)))
    .join(', ') || tone('green', words.nothingFound);

/** Whether a finding lets the call end with 1. */
export const countsAsFault =
  ({ options }: Pick<Call, 'options'>) =>
  ({ severity }: Said): boolean =>
    severity === 'error' || (severity === 'warning' && options['strict'] === true);
