// The line with which our runners tell `npm test` how many tests passed.

/** `counts: 12 passed, 0 failed, 1 skipped` */
export const countsLine = ({ passed, failed, skipped }) =>
  `counts: ${passed} passed, ${failed} failed, ${skipped} skipped`;

/** The counts of the last such line, or undefined. */
export const readCounts = (output) => {
  const found = [...output.matchAll(/^counts: (\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  return found && { passed: Number(found[1]), failed: Number(found[2]), skipped: Number(found[3]) };
};
