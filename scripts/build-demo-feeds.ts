/**
 * Writes the demo feeds `demo/feeds/*.json` from `demo/feeds/source`: no network, the same bytes every time.
 *
 * npx tsx scripts/build-demo-feeds.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { demoFeeds } from './demo-feeds/demo-feeds.js';

for (const [file, text] of Object.entries(demoFeeds()))
  writeFileSync(fileURLToPath(new URL(`../demo/feeds/${file}`, import.meta.url)), text);
