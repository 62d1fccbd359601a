// The guide to the command line tells of every command and every code it ends with, and shows only calls that work.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseArgs } from 'node:util';
import { exitCodes } from '../../../src/cli/command.js';
import { commands } from '../../../src/cli/run.js';

const guide = readFileSync(new URL('../../../stories/guides/befehle.mdx', import.meta.url), 'utf8');

describe('the guide to the commands', () => {
  for (const { name } of commands)
    it(`tells of ${name}`, () => assert.match(guide, new RegExp(`^## .*: \`${name}\`$`, 'm')));

  it('tells what every end is worth', () => {
    for (const code of Object.values(exitCodes)) assert.match(guide, new RegExp(`^- \`${code}\`: `, 'm'));
  });

  const calls = [...guide.matchAll(/^npx miteinander (.+)$/gm)].map(([, call]) => call!);
  for (const call of calls)
    it(`shows a call that is one: ${call}`, () => {
      const [name, ...args] = (call.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
      const command = commands.find((one) => one.name === name)!;
      const { positionals } = parseArgs({ args, options: command.options, allowPositionals: true });
      assert.ok(positionals.length >= command.atLeast && positionals.length <= (command.atMost ?? Infinity));
    });
});
