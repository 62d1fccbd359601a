// The rules that hold the plan of the house: a rule that never fires would let everything through.
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { RuleTester } from 'eslint';
import fileHead from '../../scripts/eslint/file-head.mjs';
import { cycleFrom, default as noCycles } from '../../scripts/eslint/no-cycles.mjs';
import roomImports from '../../scripts/eslint/room-imports.mjs';
import templates from '../../scripts/eslint/templates.mjs';

Object.assign(RuleTester, { describe, it });
const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const tester = new RuleTester();
const run = (name, rule, tests) => tester.run(name, rule, tests);

const from = (path, code) => ({ filename: source(path), code });
const refused = (path, code, messageId) => ({
  ...from(path, code),
  errors: [{ messageId }],
});

run('room-imports', roomImports, {
  valid: [
    from('facets/a.ts', "import { b } from '../feed/b.js';"),
    from('ui/a.ts', "import { html } from 'lit';"),
    from('feed/schema/a.ts', "import * as z from 'zod/mini';"),
    from('widgets/offer-finder/a.ts', "import { B } from '../base/b.js';"),
    from('index.ts', "export { A } from './widgets/offer-finder/element.js';"),
    from('embed/a.ts', "import('../widgets/offer-finder/define.js');"),
    from('../tests/a.ts', "import { b } from '../src/cli/b.js';"),
  ],
  invalid: [
    refused('feed/a.ts', "import { b } from '../facets/b.js';", 'direction'),
    refused('feed/a.ts', "import('../time/b.js');", 'direction'),
    refused('search/a.ts', "export { b } from '../feed/b.js';", 'direction'),
    refused('ui/a.ts', "import { b } from '../sources/b.js';", 'direction'),
    refused('feed/a.ts', "import { b } from '../index.js';", 'direction'),
    refused('widgets/event-calendar/a.ts', "import { b } from '../offer-finder/b.js';", 'widget'),
    refused('sources/a.ts', "import { html } from 'lit/html.js';", 'package'),
    refused('embed/a.ts', "import { html } from 'lit';", 'package'),
    refused('sources/a.ts', "import * as z from 'zod/mini';", 'package'),
    refused('language/a.ts', "import { readFile } from 'node:fs';", 'package'),
    refused('cli/a.ts', "import { a } from '../../scripts/run.mjs';", 'outside'),
  ],
});

run('templates', templates, {
  valid: [
    'html`<p class="style">style = ${x}</p>`',
    'css`:host { margin-inline-start: 1em; inset-inline: 0 } /* 2rem */`',
    'css`a { transform-origin: left; border-radius: 2px }`',
    'other`<p style="color:red">`',
  ],
  invalid: [
    { code: 'html`<p style="color:red">`', errors: [{ messageId: 'style' }] },
    { code: 'html`<p class="a" style=${x}>`', errors: [{ messageId: 'style' }] },
    { code: 'css`a { margin: 1.5rem }`', errors: [{ messageId: 'rem' }] },
    { code: 'css`a { margin-left: 1em }`', errors: [{ messageId: 'physical' }] },
    { code: 'css`a { color: red; left: 0 }`', errors: [{ messageId: 'physical' }] },
    { code: 'css`a { text-align: right; }`', errors: [{ messageId: 'physical' }] },
  ],
});

const lines = (count) => 'x;\n'.repeat(count);

run('file-head', fileHead, {
  valid: [
    '// Why.\nx;',
    '#!/usr/bin/env node\n// Why.\nx;',
    `// All in one file, since tables lie together.\n${lines(400)}`,
  ],
  invalid: [
    { code: 'x;', errors: [{ messageId: 'why' }] },
    { code: 'x;\n// Late.', errors: [{ messageId: 'why' }] },
    { code: `// Why.\n${lines(400)}`, errors: [{ messageId: 'long' }] },
  ],
});

run('no-cycles', noCycles, { valid: [from('nowhere.ts', 'x;')], invalid: [] });

describe('cycles', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: ['a'], d: ['d'], e: ['a'] };
  const imports = (file) => graph[file] ?? [];

  it('are found with the way around', () => assert.deepEqual(cycleFrom('a', imports), ['a', 'b', 'c', 'a']));
  it('are found in a file that imports itself', () => assert.deepEqual(cycleFrom('d', imports), ['d', 'd']));
  it('are not blamed on a file that only leads to one', () =>
    assert.equal(cycleFrom('e', imports), undefined));
});
