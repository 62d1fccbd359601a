// `npm test`: everything that must hold before a change goes out, on a fresh clone too. Node built-ins only, since the
// first step is the installation. A failed step does not keep the others from speaking; the last line counts.
import { readCounts } from './counts.mjs';
import { bin, install, root, run, seconds } from './run.mjs';
import { ensureBrowsers } from './browsers.mjs';

const node = process.execPath;
/** `needs` names a step without which this one would only repeat its failure. */
const steps = [
  { name: 'format', command: bin('prettier'), args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: bin('eslint'), args: ['--max-warnings', '0', '.'] },
  {
    // Bindings that TypeScript cannot see. Its CSS parser is older than nesting and :has().
    name: 'bindings in templates',
    command: bin('lit-analyzer'),
    args: ['src/{ui,widgets}/**/*.ts', '--strict', '--quiet', '--rules.no-invalid-css', 'off'],
  },
  { name: 'types of the sources', command: bin('tsc'), args: ['-p', root] },
  { name: 'types of tests, stories and scripts', command: bin('tsc'), args: ['-p', 'tests', '--noEmit'] },
  { name: 'locale parity', command: node, args: ['scripts/build-locales.mjs', '--check'] },
  { name: 'unit tests', command: node, args: ['scripts/unit-tests.mjs', 'tests/unit'] },
  { name: 'build', command: node, args: ['scripts/build.mjs'] },
  { name: 'size budget', command: node, args: ['scripts/size-budget.mjs'], needs: 'build' },
  { name: 'browser tests', command: bin('wtr'), args: [], browsers: true },
  { name: 'story tests', command: node, args: ['scripts/test-stories.mjs'], needs: 'build', browsers: true },
  {
    name: 'framework tests',
    command: node,
    args: ['scripts/unit-tests.mjs', 'tests/frameworks'],
    needs: 'build',
    browsers: true,
  },
  { name: 'package tests', command: node, args: ['scripts/unit-tests.mjs', 'tests/package'], needs: 'build' },
  { name: 'host pages', command: node, args: ['tests/hosts/run.mjs'], needs: 'build', browsers: true },
];

const sum = { passed: 0, failed: 0, skipped: 0 };
const summary = [];
const failed = new Set();

const note = (name, counts, time) => {
  for (const key of Object.keys(sum)) sum[key] += counts[key];
  if (counts.failed) failed.add(name);
  const tests = counts.passed + counts.failed + counts.skipped > 1;
  const detail = tests ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped` : '';
  summary.push(`${counts.failed ? '✗' : '✓'} ${name.padEnd(38)} ${time.padStart(8)}  ${detail}`.trimEnd());
};

const once = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 });

process.once('exit', () => {
  if (!summary.length) console.log('\n0 passed, 1 failed'); // not even installed
});
await install();

let browsersHere;
const browsersReady = () => {
  try {
    browsersHere ??= ensureBrowsers().size > 0;
  } catch (error) {
    console.error(error.message);
    browsersHere = false;
  }
  return browsersHere;
};

for (const [index, { name, command, args, needs, browsers }] of steps.entries()) {
  console.log(`\n[${index + 1}/${steps.length}] ${name}`);
  if (failed.has(needs)) {
    summary.push(`- ${name.padEnd(38)} not run: ${needs} failed`);
    continue;
  }
  const since = performance.now();
  if (browsers && !browsersReady()) {
    note(name, once(false), seconds(since));
    continue;
  }
  const { code, output } = await run(command, args);
  const counts = readCounts(output) ?? once(code === 0);
  if (code && !counts.failed) counts.failed++;
  note(name, counts, seconds(since));
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped ? `, ${sum.skipped} skipped` : ''}`);
process.exitCode = sum.failed ? 1 : 0;
