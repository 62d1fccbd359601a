import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const languages = ['en', 'ar', 'de-simple'];

describe('the build of languages', () => {
  let root = '';

  const sources = (code: string) =>
    writeFileSync(join(root, 'src/words.ts'), `import { msg, str } from './language/message.js';\n${code}\n`);
  const units = (list: Readonly<Record<string, readonly [source: string, target?: string]>>) => {
    for (const language of languages) {
      const body = Object.entries(list).map(
        ([id, [source, target]]) =>
          `<trans-unit id="${id}">\n  <source>${source}</source>${target === undefined ? '' : `\n  <target>${target}</target>`}\n</trans-unit>`,
      );
      writeFileSync(
        join(root, 'locales', `${language}.xlf`),
        `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n<file target-language="${language}" source-language="de" original="lit-localize-inputs" datatype="plaintext">\n<body>\n${body.join('\n')}\n</body>\n</file>\n</xliff>\n`,
      );
    }
  };
  const run = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['scripts/build-locales.mjs', `--root=${root}`, ...options],
      { cwd: project, encoding: 'utf8' },
    );
    return { status, says: stdout + stderr };
  };
  const built = (name: string) => readFileSync(join(root, 'src/language/generated', name), 'utf8');
  const count = (expression: string) => `<x id="0" equiv-text="\${${expression}}"/>`;

  before(() => {
    root = mkdtempSync(join(tmpdir(), 'languages-'));
    mkdirSync(join(root, 'locales'));
    mkdirSync(join(root, 'src/language/generated'), { recursive: true });
    cpSync(join(project, 'src/language/message.ts'), join(root, 'src/language/message.ts'));
    cpSync(join(project, 'lit-localize.json'), join(root, 'lit-localize.json'));
    // Without the library's types: only ours decide what is a message.
    const compilerOptions = {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      noLib: true,
      types: [],
    };
    writeFileSync(
      join(root, 'tsconfig.localize.json'),
      JSON.stringify({ compilerOptions, include: ['src/*.ts'] }),
    );
    sources(
      "export const a = () => msg('Hallo', { id: 'test.hello' });\n" +
        "export const b = (n: number) => msg(str`${n} Orte`, { id: 'test.count' });",
    );
  });
  after(() => rmSync(root, { recursive: true }));

  it('refuses a missing, an empty and an obsolete translation and names each', () => {
    units({ 'test.hello': ['Hallo'], 'test.count': [`${count('n')} Orte`, ' '], 'test.old': ['Alt', 'old'] });
    const { status, says } = run();
    assert.equal(status, 1);
    for (const language of languages) {
      assert.match(says, new RegExp(`${language} +missing +test\\.hello: "Hallo"`));
      assert.match(says, new RegExp(`${language} +missing +test\\.count`));
      assert.match(says, new RegExp(`${language} +obsolete +test\\.old`));
    }
    assert.equal(existsSync(join(root, 'src/language/generated/en.ts')), false);
  });

  it('refuses a translation that lost its number', () => {
    units({ 'test.hello': ['Hallo', 'Hello'], 'test.count': [`${count('n')} Orte`, 'places'] });
    const { status, says } = run();
    assert.equal(status, 1);
    assert.match(says, /placeholders +test\.count/);
  });

  it('writes modules that read our own msg, and notices when they are old', () => {
    units({
      'test.hello': ['Hallo', 'R &amp; B &lt;3'],
      'test.count': [`${count('n')} Orte`, `places: ${count('n')}`],
    });
    assert.equal(run('--check').status, 1, 'nothing written yet');
    assert.equal(run().status, 0);
    const text = built('en.ts');
    assert.match(text, /import \{ str, type Texts \} from '\.\.\/message\.js';/);
    assert.ok(text.includes("'test.count': str`places: ${0}`,"), text);
    assert.ok(text.includes("'test.hello': `R & B <3`,"), 'plain text, not HTML');
    assert.equal(run('--check').status, 0);
    units({ 'test.hello': ['Hallo', 'Hi'], 'test.count': [`${count('n')} Orte`, `places: ${count('n')}`] });
    const { status, says } = run('--check');
    assert.equal(status, 1);
    assert.match(says, /en\.ts is out of date/);
  });

  it('leaves out what equals the source', () => {
    units({
      'test.hello': ['Hallo', 'Hallo'],
      'test.count': [`${count('n')} Orte`, `places: ${count('n')}`],
    });
    assert.equal(run().status, 0);
    assert.ok(!built('en.ts').includes('test.hello'));
  });

  it('keeps translations when an expression is renamed, and asks to read again what was reworded', () => {
    units({
      'test.hello': ['Hallo', 'Hello'],
      'test.count': [`${count('n')} Orte`, `places: ${count('n')}`],
    });
    sources(
      "export const a = () => msg('Guten Tag', { id: 'test.hello' });\n" +
        "export const b = (size: number) => msg(str`${size} Orte`, { id: 'test.count' });",
    );
    const { status, says } = run('--extract');
    assert.equal(status, 0, says);
    assert.match(says, /read again: test\.hello: "Hallo" is now "Guten Tag"/);
    assert.doesNotMatch(says, /read again: test\.count/);
    assert.ok(built('ar.ts').includes('str`places: ${0}`'));
  });
});
