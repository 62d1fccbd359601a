// Text in HTML stays text, whatever stands in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeHtml, markup } from '../../../src/exports/markup.js';

describe('markup', () => {
  it('keeps text as text, between tags and in attributes', () =>
    assert.equal(
      markup`<a title="${'"><script>'}">${"<b> & 'c'"}</a>`.toString(),
      '<a title="&quot;&gt;&lt;script&gt;">&lt;b&gt; &amp; &#39;c&#39;</a>',
    ));

  it('joins lists and finished parts, and leaves out what is not there', () =>
    assert.equal(
      markup`<ul>${[1, 'a&b', undefined, false, [markup`<li>${0}</li>`]]}</ul>`.toString(),
      '<ul>1a&amp;b<li>0</li></ul>',
    ));

  it('no text ever opens a tag, ends an attribute or starts an entity', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = escapeHtml(text);
        assert.doesNotMatch(html, /[<>"']/);
        assert.equal(
          html.replace(
            /&(amp|lt|gt|quot|#39);/g,
            (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name]!,
          ),
          text,
        );
      }),
    ));
});
