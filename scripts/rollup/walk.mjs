// Walks a syntax tree, parents before children.

/** Calls `visit` for each node; when it returns false the children are left out. */
export const walk = (node, visit) => {
  if (visit(node) === false) return;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) value.forEach((one) => one?.type && walk(one, visit));
    else if (value?.type) walk(value, visit);
  }
};
