// `npm ci` must work on every machine: npm writes a lockfile without some platforms' packages and says nothing. That holds
// for the folders with an own installation, too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (name) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

for (const folder of ['', 'tests/bench/', 'tests/frameworks/']) {
  const of = folder && ` (${folder})`;
  const lock = JSON.parse(read(`${folder}package-lock.json`));

  /** Whether a package that stands at `path` finds `name`, in its own node_modules or in those of its parents. */
  const finds = (path, name) => {
    for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
      if (lock.packages[`${at && `${at}/`}node_modules/${name}`]) return true;
      if (!at) return false;
    }
  };

  test(`the lockfile has every optional package of every platform${of}`, () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !finds(path, name))
        .map((name) => `${name} of ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  test(`the lockfile names no registry, so that each machine asks its own${of}`, () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved);
    assert.deepEqual(named, []);
    assert.doesNotMatch(read(`${folder}.npmrc`), /https?:/);
  });

  test(`every package has a checksum${of}`, () => {
    const bare = Object.entries(lock.packages).filter(
      ([path, { integrity, link }]) => path && !integrity && !link,
    );
    assert.deepEqual(bare, []);
  });

  test(`all versions are exact${of}`, () => {
    const { dependencies, devDependencies } = JSON.parse(read(`${folder}package.json`));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, range]) => !/^\d[\w.-]*$/.test(range),
    );
    assert.deepEqual(loose, []);
  });
}
