// Lets the loader import a widget's hashed chunk itself, past the unhashed door `offer-finder.js`, and what that
// chunk imports at the same time: two round trips less before the first list.

export const loaderLinks = () => {
  /** Module → { file, imports } of the chunk it ended in. */
  const chunks = new Map();
  return {
    /** Plugin of the widgets' build, which comes first. */
    collect: {
      name: 'collect-links',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          for (const id of Object.keys(chunk.modules ?? {}))
            chunks.set(id, { file: chunk.fileName, imports: chunk.imports });
      },
    },
    /** `output.paths` of the loader's build. */
    paths: (id) => `./${chunks.get(id).file}`,
    /** Plugin of the loader's build. */
    write: {
      name: 'write-links',
      renderDynamicImport({ targetModuleId }) {
        const { imports = [] } = chunks.get(targetModuleId) ?? {};
        // The import behind it reports the failure, so the early one stays silent.
        const early = imports.map((file) => `import('./${file}').catch(() => {}), `);
        return { left: `(${early.join('')}import(`, right: '))' };
      },
    },
  };
};
