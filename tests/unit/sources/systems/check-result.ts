/** What must hold of every file read: the feed stands, nothing was mended but what is named, and every finding has its words. */
import assert from 'node:assert/strict';
import type { Finding } from '../../../../src/feed/finding.js';
import { parseFeed } from '../../../../src/feed/parse.js';
import type { Feed } from '../../../../src/feed/types.js';
import { describeFinding } from '../../../../src/language/finding-texts.js';

export interface Read {
  readonly feed: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** The feed as widgets get it. Fails when the checker has more than notes to say of it, but for advice on privacy. */
export function checked(
  { feed, findings }: Read,
  options: { readonly allow?: readonly string[] } = {},
): Feed {
  for (const finding of findings)
    for (const language of ['de', 'en'] as const)
      for (const words of Object.values(describeFinding(finding, language))) {
        assert.ok(words.length > 5 && words.length < 5_000, finding.code);
        assert.doesNotMatch(words, /undefined|\[object|NaN/, finding.code);
      }
  const parsed = parseFeed(JSON.parse(JSON.stringify(feed)));
  const allowed = ['private-mail', 'mobile-number', ...(options.allow ?? [])];
  const mended = parsed.findings.filter(
    ({ severity, code }) => severity !== 'note' && !allowed.includes(code),
  );
  assert.deepEqual(mended, []);
  return parsed.feed;
}

/** How often each finding is there; those that carry a count say it. */
export function told(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const { code, params } of findings)
    numbers[code] = (numbers[code] ?? 0) + (typeof params['count'] === 'number' ? params['count'] : 1);
  return numbers;
}
