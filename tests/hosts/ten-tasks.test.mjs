// The same ten tasks on every host page, in every engine, with a pointer and with keys alone; and the widgets look there
// as they do on a plain page. The engines work side by side, and one load of a page serves all its tests.
//   HOSTS=bootstrap-3,turbo BROWSERS=firefox node tests/hosts/run.mjs ten-tasks     only these
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { ensureBrowsers } from '../../scripts/browsers.mjs';
import { openWindow, until } from './engines.mjs';
import { hands } from './hands.mjs';
import { hosts, slugOf } from './hosts.mjs';
import { comparePictures, takePictures } from './pictures.mjs';
import { hostsHere, hostsMissing, openSite } from './server.mjs';
import { tasks } from './tasks.mjs';
import { complaintsOf, isReady, teach } from './visitor.mjs';

const kept = fileURLToPath(new URL('node_modules/.differences', import.meta.url));
const named = (process.env.HOSTS ?? '').split(/[\s,]+/).filter(Boolean);
const plainOf = ({ lang = 'de' }) => hosts.find((host) => !host.styles && (host.lang ?? 'de') === lang);
const isWanted = (host) =>
  !named.length ||
  named.some(
    (name) =>
      slugOf(host) === name || slugOf(plainOf(hosts.find((one) => slugOf(one) === name))) === slugOf(host),
  );

/** All that is tried on one host. `run(name, act)` makes a test of it. */
const tryHost = async (run, host, window, url, plain) => {
  const load = async () => {
    await window.open(`${url}/host/${slugOf(host)}`);
    await window.run(teach);
    await until(window, 'all widgets', isReady);
  };
  if (!(await run('loads', load))) return;
  await run('looks the same', async () => {
    const pictures = await takePictures(window);
    const reference = plainOf(host);
    if (reference === host) plain.set(host, pictures);
    const faults = [];
    for (const [name, picture] of pictures)
      try {
        comparePictures(picture, plain.get(reference).get(name), (...files) => {
          mkdirSync(kept, { recursive: true });
          const stem = join(kept, `${slugOf(host)}-${window.engine}-${name}`);
          ['', '-here', '-plain'].forEach((end, at) => writeFileSync(`${stem}${end}.png`, files[at]));
          return `${stem}.png`;
        });
      } catch ({ message }) {
        faults.push(`${name}: ${message}`);
      }
    assert.deepEqual(faults, []);
  });
  for (const [hand, make] of Object.entries(hands))
    for (const [task, act] of Object.entries(tasks))
      // What failed may have left anything open: the next one starts on a fresh page.
      if (!(await run(`${hand} · ${task}`, () => act(window, make(window))))) await load().catch(() => {});
  await run('says nothing', async () => assert.deepEqual(await complaintsOf(window, host.says ?? '^$'), []));
};

test('ten tasks', { concurrency: 3 }, async (all) => {
  const engines = [...ensureBrowsers().keys()];
  const site = await openSite();
  for (const { name } of hostsMissing) all.test(name, { skip: 'its Debian packages cannot be had here' });
  const onEngine = (engine) =>
    all.test(engine, async (one) => {
      const window = await openWindow(engine);
      const plain = new Map();
      try {
        for (const host of hostsHere.filter(isWanted))
          await tryHost(
            async (name, act) => {
              let passed = false;
              await one.test(`${host.name} · ${engine} · ${name}`, { timeout: 60_000 }, async () => {
                await act();
                passed = true;
              });
              return passed;
            },
            host,
            window,
            site.url,
            plain,
          );
      } finally {
        await window.close();
      }
    });
  await Promise.all(engines.map(onEngine));
  await site.close();
});
