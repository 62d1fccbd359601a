// What the story of the judged queries shows: for each query, where each engine has the first of the records expected.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { engines } from './engines.mjs';

const file = fileURLToPath(new URL('../../../stories/judged-queries.json', import.meta.url));

/**
 * Writes the file and returns its path. A query is one line, `language | kind | query | ranks`, a rank for each engine
 * in their order, 0 when none of the records expected is among the first ten.
 */
export const writeStory = (queries, answers) => {
  const names = Object.keys(answers);
  const rankOf = ({ expected }, found) => found.findIndex((id) => expected.includes(id)) + 1;
  const lines = queries.map((judged, i) =>
    [
      judged.language,
      judged.kind,
      judged.query,
      names.map((name) => rankOf(judged, answers[name][i])).join(' '),
    ].join(' | '),
  );
  const labels = names.map((name) => engines.find((engine) => engine.name === name).german);
  writeFileSync(file, JSON.stringify({ engines: labels, queries: lines }));
  return file;
};
