// Puts what two or more widgets need at once into one chunk, and what one of them needs at once, and no other ever, into
// its own. Left alone, Rollup would cut one for each pair of widgets, and another for what a later part needs, too: a page
// would save little weight and wait for more requests.

/** A `manualChunks` for these entry modules by name. */
export const coreModules = (entries) => {
  let chunkOf;
  const visit = (id, seen, next) => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const other of next(id)) visit(other, seen, next);
    return seen;
  };
  const assign = (getModuleInfo) => {
    chunkOf = new Map();
    const names = Object.keys(entries);
    const closures = (next) => names.map((name) => visit(entries[name], new Set(), next));
    const atOnce = closures((id) => getModuleInfo(id)?.importedIds ?? []);
    const ever = closures((id) => {
      const { importedIds = [], dynamicallyImportedIds = [] } = getModuleInfo(id) ?? {};
      return [...importedIds, ...dynamicallyImportedIds];
    });
    atOnce.forEach((ids, at) => {
      for (const id of ids) {
        if (atOnce.some((others, other) => other !== at && others.has(id))) chunkOf.set(id, 'core');
        else if (!ever.some((others, other) => other !== at && others.has(id))) chunkOf.set(id, names[at]);
      }
    });
  };
  return (id, { getModuleInfo }) => {
    if (!chunkOf) assign(getModuleInfo);
    return chunkOf.get(id);
  };
};
