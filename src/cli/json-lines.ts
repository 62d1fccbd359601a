// In which line of a JSON text the value of a path stands, for marks in the editor and in reviews of changes.
import { stepsOf, type Step } from '../tools/feed-workshop/model/json-path.js';

/**
 * Finds the lines of these paths in one pass. The text is valid JSON; a path that is not there gets the line of the deepest
 * part of it that is.
 */
export const linesOf = (
  text: string,
  document: unknown,
  paths: readonly string[],
): ReadonlyMap<string, number> => {
  interface Wanted {
    children: Map<Step, Wanted>;
    paths: string[];
  }
  const root: Wanted = { children: new Map(), paths: [] };
  for (const path of paths) {
    let node = root;
    for (const step of stepsOf(path, document)) {
      let next = node.children.get(step);
      if (!next) node.children.set(step, (next = { children: new Map(), paths: [] }));
      node = next;
    }
    node.paths.push(path);
  }
  const lines = new Map<string, number>();
  let at = 0;
  let line = 1;

  const note = (node: Wanted): void => {
    for (const path of node.paths) lines.set(path, line);
    // Until they are found themselves, what lies below stands here.
    node.children.forEach(note);
  };
  const blank = (): void => {
    for (
      let char = text[at];
      char === ' ' || char === '\n' || char === '\r' || char === '\t';
      char = text[++at]
    )
      if (char === '\n') line++;
  };
  const string = (): string => {
    const start = at++;
    while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    return text.slice(start, ++at);
  };
  const value = (node: Wanted | undefined): void => {
    blank();
    if (node) note(node);
    const open = text[at];
    if (open === '{' || open === '[') {
      const close = open === '{' ? '}' : ']';
      at++;
      blank();
      for (let index = 0; text[at] !== close; index++) {
        let step: Step = index;
        if (open === '{') {
          step = JSON.parse(string()) as string;
          blank();
          at++;
        }
        value(node?.children.get(step));
        blank();
        if (text[at] === ',') at++;
        blank();
      }
      at++;
    } else if (open === '"') string();
    else while (at < text.length && !/[\s,\]}]/.test(text[at]!)) at++;
  };
  value(root);
  return lines;
};
