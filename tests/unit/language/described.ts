// What holds for the words of every finding, whichever reader has it.
import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../src/feed/finding.js';
import { describeFinding } from '../../../src/language/finding-texts.js';

/** Each is said in whole sentences in both languages, with the parameters it has, and weighs what its code weighs. */
export function assertDescribed(findings: readonly Finding[], severity: Severity): void {
  for (const finding of findings) {
    const params = new Proxy(finding.params, {
      get(target, key) {
        assert.ok(Object.hasOwn(target, key), `${finding.code} has no parameter ${String(key)}`);
        return target[key as string];
      },
    });
    const texts = (['de', 'en'] as const).map((language) =>
      describeFinding({ ...finding, params }, language),
    );
    for (const { what, todo } of texts) {
      assert.match(what, /\S.*[.)]$/s);
      assert.match(todo, /\S.*[.}…]$/s);
      assert.doesNotMatch(what + todo, /undefined|NaN|\[object|\$\{/);
    }
    assert.notEqual(texts[0]!.what, texts[1]!.what);
    assert.equal(finding.severity, severity);
  }
}
