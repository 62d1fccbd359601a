// Puts what two or more widgets need at once into one chunk. Left alone, Rollup would cut one for each pair of
// widgets: a page would save little weight and wait for more requests.

/** A `manualChunks` for these entry modules. */
export const coreModules = (entries) => {
  let users;
  const countUsers = (getModuleInfo) => {
    users = new Map();
    for (const entry of entries) {
      const seen = new Set();
      const visit = (id) => {
        if (seen.has(id)) return;
        seen.add(id);
        users.set(id, (users.get(id) ?? 0) + 1);
        getModuleInfo(id)?.importedIds.forEach(visit);
      };
      visit(entry);
    }
  };
  return (id, { getModuleInfo }) => {
    if (!users) countUsers(getModuleInfo);
    return users.get(id) > 1 ? 'core' : undefined;
  };
};
