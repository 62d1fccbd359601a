// The flags of `npm run bench`.

/** `--section=a,b --runs=3 --write` as `{ section: ['a', 'b'], runs: ['3'], write: [] }`. Throws on what it does not know. */
export const readFlags = (args, known) => {
  const flags = {};
  for (const arg of args) {
    const [, name, value = ''] = /^--([a-z-]+)(?:=(.*))?$/.exec(arg) ?? [];
    if (!known.includes(name))
      throw new Error(`"${arg}" is not known. Known are ${known.map((flag) => `--${flag}`).join(', ')}.`);
    flags[name] = value.split(',').filter(Boolean);
  }
  return flags;
};
