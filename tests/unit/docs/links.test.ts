import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { documents, guides, links, marked, read, root, stories } from './documents.js';

/** Addresses of all pages and stories of the Storybook, as its own functions make them. */
const pages = (): Set<string> => {
  const found = new Set<string>();
  for (const path of guides) {
    const title = /<Meta title="([^"]+)"/.exec(read(path))?.[1];
    assert.ok(title, `${path} has a title`);
    found.add(`/docs/${toId(title, 'docs')}`);
  }
  for (const path of stories) {
    const text = read(path);
    // Titles of records in the fixtures have no group before a slash.
    const title = /\btitle: '([^'/]+\/[^']+)'/.exec(text)![1]!;
    const kind = /\bid: '([\w-]+)',\n\s+title:/.exec(text)?.[1] ?? title;
    found.add(`/docs/${toId(kind, 'docs')}`);
    for (const [, name] of text.matchAll(/^export const (\w+): Story/gm))
      found.add(`/story/${toId(kind, storyNameFromExport(name!))}`);
  }
  return found;
};

describe('links in the documents', () => {
  const known = pages();

  it('are there to be checked', () => {
    assert.ok(documents.length > 10);
    assert.ok(documents.flatMap(({ text }) => links(text)).length > 20);
  });

  for (const { path, folder, text } of documents)
    it(`lead somewhere: ${path}`, () => {
      for (const target of links(text)) {
        if (/^https:/.test(target)) continue;
        if (target.startsWith('?path=')) assert.ok(known.has(target.slice(6)), `no page ${target}`);
        else if (!target.startsWith('http://localhost'))
          assert.ok(existsSync(join(root, folder, target)), `no file ${target}`);
      }
    });

  for (const { path, text } of documents)
    it(`names only files that are there: ${path}`, () => {
      const named = marked(text).filter((code) =>
        /^(src|stories|tests|scripts|locales|demo)\/[\w./-]*$/.test(code),
      );
      for (const code of named) assert.ok(existsSync(join(root, code)), `no ${code}`);
    });
});
