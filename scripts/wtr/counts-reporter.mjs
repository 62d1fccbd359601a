// Adds up the tests of all engines for `npm test`. A file that never ran counts as a failed test.
import { countsLine } from '../counts.mjs';

const count = (suite, sum) => {
  for (const test of suite.tests) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites) count(inner, sum);
};

export const countsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const sum = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults, errors, passed } of sessions) {
      const before = sum.failed;
      if (testResults) count(testResults, sum);
      if (sum.failed === before && (errors.length || !passed)) sum.failed++;
    }
    console.log(countsLine(sum));
  },
});
