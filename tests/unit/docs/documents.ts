/** The documents people read, as text, and what they hold: links, code blocks, things in code marks. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

export interface Document {
  /** From the root of the project. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const under = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => join(folder, name));

export const guides = under('stories/guides', /\.mdx$/);
export const stories = under('stories', /\.stories\.ts$/);

export const documents: readonly Document[] = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...guides].map(
  (path) => ({ path, folder: dirname(path), text: read(path) }),
);

/** What runs in a visitor's browser: path below src → code. */
export const visitorSources: ReadonlyMap<string, string> = new Map(
  under('src', /\.ts$/)
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !/^src\/(cli|tools)\//.test(path))
    .map((path) => [path.slice(4), read(path)]),
);

/** Bodies of the fenced blocks of a language, without the indent of the list they stand in. */
export const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(/^( *)```(\w+)\n([\s\S]*?)\n\1```$/gm)]
    .filter(([, , name]) => name === language)
    .map(([, indent = '', , body = '']) =>
      body
        .split('\n')
        .map((line) => line.slice(indent.length))
        .join('\n'),
    );

/** What stands in `code marks`, outside of fenced blocks. */
export const marked = (text: string): string[] =>
  [...text.replace(/^( *)```[\s\S]*?\n\1```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** Where the links and pictures of a document lead. */
export const links = (text: string): string[] =>
  [...text.matchAll(/\]\(<?([^)>\s]+)>?\)/g)].map(([, target]) => target!);
