/** All demo feeds by the name of their file, as text. */
import { buildRheinSieg } from './rhein-sieg.js';
import { buildSmallFeed } from './small-feed.js';
import { feedText } from './write-feed.js';

export const demoFeeds = (): Readonly<Record<string, string>> => ({
  'rhein-sieg.json': feedText(buildRheinSieg()),
  'schule.json': feedText(buildSmallFeed('schule')),
  'verein.json': feedText(buildSmallFeed('verein')),
});
