// Runs test files under Node's own runner and closes with a line of counts that `npm test` adds up.
import { countsLine } from './counts.mjs';
import { run } from './run.mjs';

/** `timeout` of a test in milliseconds; gives the exit code. */
export const runTests = async (files, { timeout = 120_000 } = {}) => {
  const { code, output } = await run(process.execPath, [
    '--import',
    'tsx',
    '--test',
    '--test-reporter=spec',
    `--test-timeout=${timeout}`,
    ...files,
  ]);
  const count = (name) =>
    Number(new RegExp(`^(?:\\x1b\\[\\d+m)*ℹ ${name} (\\d+)`, 'm').exec(output)?.[1] ?? 0);
  console.log(
    countsLine({
      passed: count('pass'),
      failed: count('fail') + count('cancelled'),
      skipped: count('skipped') + count('todo'),
    }),
  );
  return code;
};
