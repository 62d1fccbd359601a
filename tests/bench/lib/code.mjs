// Which of a page's files are code, and what they weigh as sent.
import { sum } from './stats.mjs';

export const isCode = (url) => /\.(js|css)$/.test(new URL(url).pathname);

/** Bytes of some addresses. */
export const weigh = (site, urls) => sum(urls.map((url) => site.weightOf(new URL(url).pathname)));
