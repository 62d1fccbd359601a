// Rounds in which everybody runs once (A B C, B C A …), so that whatever else the machine does hits all alike.
import { performance } from 'node:perf_hooks';

/**
 * Runs `measure(contender)` for all, at least `least` and at most `most` rounds and until `budget` ms are used up.
 * Resolves with a Map of contender name → results; a contender that gives none is not asked again.
 */
export const rounds = async ({ contenders, least, most, budget, tell }, measure) => {
  const results = new Map(contenders.map(({ name }) => [name, []]));
  const since = performance.now();
  let left = contenders;
  for (let round = 0; round < most && (round < least || performance.now() - since < budget); round++) {
    const turn = round % left.length;
    for (const contender of [...left.slice(turn), ...left.slice(0, turn)]) {
      const result = await measure(contender);
      if (result) results.get(contender.name).push(result);
      else left = left.filter((other) => other !== contender);
      tell(round + 1, contender, result);
    }
  }
  return results;
};
