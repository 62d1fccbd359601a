// The frame of the tool: help, languages, wrong calls, what an end is worth.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commands } from '../../../src/cli/run.js';
import { languageOf, words } from '../../../src/cli/words.js';
import { tool } from './tool.js';

const good = { 'a.json': { schemaVersion: '1.0', offers: [{ id: 'o', title: 'Kurs' }] } };

describe('a call', () => {
  it('without anything gets the help', async () => {
    const { code, out } = await tool('');
    assert.equal(code, 0);
    assert.match(out, /validate {2,}prüft/);
  });

  it('can ask for the version', async () => assert.equal((await tool('--version')).out, '1.2.3\n'));

  it('of an unknown command says so', async () => {
    const { code, error, out } = await tool('prüfen a.json');
    assert.deepEqual([code, out], [2, '']);
    assert.match(error, /Einen Befehl „prüfen“ gibt es nicht\.\nHilfe: miteinander --help/);
  });

  it('with a wrong option names it', async () => {
    const { code, error } = await tool('validate --strikt a.json', { files: good });
    assert.equal(code, 2);
    assert.match(error, /--strikt/);
    assert.match(error, /miteinander validate --help/);
  });

  it('without a file asks for one', async () => assert.equal((await tool('validate')).code, 2));
  it('with too many files says so', async () => assert.equal((await tool('report a b')).code, 2));
  it('of a file that is not there ends with 3', async () => {
    const { code, error } = await tool('validate fehlt.json');
    assert.equal(code, 3);
    assert.match(error, /fehlt\.json/);
  });

  for (const { name } of commands)
    it(`${name} has help in both languages, with every option in it`, async () => {
      for (const language of ['de', 'en'] as const) {
        const { out, code } = await tool(`${name} --help --lang ${language}`);
        assert.equal(code, 0);
        assert.equal(out.trim(), words[language].commandHelp[name]);
        for (const option of Object.keys(commands.find((one) => one.name === name)!.options))
          assert.ok(out.includes(`--${option}`), `${language} --${option}`);
        assert.ok(words[language].help.includes(`  ${name} `));
      }
    });

  it('speaks the language of the system, or the one asked for', async () => {
    assert.match((await tool('validate a.json', { files: good })).out, /Alles in Ordnung/);
    assert.match(
      (await tool('validate a.json', { files: good, env: { LANG: 'en_GB.UTF-8' } })).out,
      /All right/,
    );
    assert.match((await tool('validate a.json --lang en', { files: good })).out, /All right/);
    assert.equal((await tool('validate a.json --lang fr', { files: good })).code, 2);
  });

  it('paints only where somebody looks', async () => {
    const painted = /\x1b\[/;
    assert.doesNotMatch((await tool('validate a.json', { files: good })).out, painted);
    assert.match((await tool('validate a.json', { files: good, isTTY: true })).out, painted);
    const env = { LANG: 'de', NO_COLOR: '1' };
    assert.doesNotMatch((await tool('validate a.json', { files: good, isTTY: true, env })).out, painted);
  });
});

describe('the language of a system', () => {
  const cases: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
    [{ LANG: 'de_DE.UTF-8' }, 'de'],
    [{ LANG: 'de' }, 'de'],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, 'en'],
    [{ LC_MESSAGES: 'de_AT', LANG: 'en_US' }, 'de'],
    [{ LANG: 'den_CA' }, 'en'],
  ];
  for (const [env, language] of cases)
    it(`${JSON.stringify(env)}: ${language}`, () => assert.equal(languageOf(env), language));
});
