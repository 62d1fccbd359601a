/** What the build knows of the weight of its files (`weights.json` in the folder), and what that means for a choice. */
import type { Choice, Way } from './choice.js';
import { isFramed } from './policy.js';

export interface Weights {
  /** Bytes as a server sends them, by the name of the script. */
  readonly files: Readonly<Record<string, number>>;
  /** Scripts that come before the first list of a widget. */
  readonly first: Readonly<Record<string, readonly string[]>>;
  /** The script with the texts of a language. */
  readonly languages: Readonly<Record<string, string>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The content of `weights.json`; undefined for anything else. */
export const readWeights = (json: unknown): Weights | undefined => {
  if (!isRecord(json)) return undefined;
  const { files, first, languages } = json;
  const isWhole =
    isRecord(files) &&
    Object.values(files).every((bytes) => typeof bytes === 'number') &&
    isRecord(first) &&
    Object.values(first).every(
      (names) => Array.isArray(names) && names.every((name) => typeof name === 'string'),
    ) &&
    isRecord(languages) &&
    Object.values(languages).every((name) => typeof name === 'string');
  return isWhole ? (json as unknown as Weights) : undefined;
};

export interface Load {
  /** Files of ours before the first list; the feed comes on top. */
  readonly requests: number;
  readonly bytes: number;
}

/** Until the first list is there. Undefined when the build did not tell. */
export const firstLoad = (choice: Choice, way: Way, weights: Weights): Load | undefined => {
  const names = weights.first[choice.widget]?.slice();
  if (!names) return undefined;
  const texts = weights.languages[choice.language];
  if (texts !== undefined) names.push(texts);
  if (isFramed(way)) names.push('frame-page.js');
  if (way === 'frame') names.push('frame.js');
  return {
    // frame.html is a page of its own.
    requests: names.length + (isFramed(way) ? 1 : 0),
    bytes: names.reduce((sum, name) => sum + (weights.files[name] ?? 0), 0),
  };
};

/** Bytes of the files among these names that the build knows. */
export const weightOf = (names: readonly string[], weights: Weights): number =>
  names.reduce((sum, name) => sum + (weights.files[name] ?? 0), 0);
