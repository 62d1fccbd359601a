// What a widget looks like on a host, compared with the plain page. Font and colour are inherited on purpose and are
// made equal first; so is what lies behind the widget. Everything else inside the shadow root must not notice the host.
import assert from 'node:assert/strict';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { until } from './engines.mjs';
import { widgetNames } from './page.mjs';

const mostDifferent = 0.005;

/* eslint-disable no-undef -- these run in the page */
/** Lays the widgets over everything. */
const bringUp = () => {
  const place = document.querySelector('#place');
  const set = (property, value) => place.style.setProperty(property, value, 'important');
  window.placeBefore ??= place.style.cssText;
  for (const [property, value] of Object.entries({
    position: 'fixed',
    'z-index': '2147483647',
    margin: '0',
    padding: '0',
    border: '0',
    left: '0px',
    top: '0px',
    right: 'auto',
    font: '16px/1.5 "Noto Sans", sans-serif',
    color: '#1c2326',
    background: '#fff',
    'color-scheme': 'light',
  }))
    set(property, value);
};
/** The box of a widget, as soon as it lies in the upper left corner and nothing moves any more. */
const atRest = (name) => {
  const { style } = document.querySelector('#place');
  const { left, top, width, height } = document.querySelector(`mit-${name}`).getBoundingClientRect();
  if (left) style.setProperty('left', `${parseFloat(style.left) - left}px`, 'important');
  if (top) style.setProperty('top', `${parseFloat(style.top) - top}px`, 'important');
  if (left || top || !visitor.isReady()) return null;
  return visitor.isStill(`${width} ${height}`) ? { width, height } : null;
};
const putBack = () => {
  document.querySelector('#place').style.cssText = window.placeBefore;
};
/* eslint-enable no-undef */

/** Pictures of all widgets of the open page. */
export const takePictures = async (window) => {
  const pictures = new Map();
  await window.run(bringUp);
  try {
    for (const name of widgetNames) {
      const box = await until(window, `${name} at rest`, atRest, name);
      const png = PNG.sync.read(await window.picture());
      const width = Math.min(png.width, Math.round(box.width));
      const height = Math.min(png.height, Math.floor(box.height));
      const cut = new PNG({ width, height });
      PNG.bitblt(png, cut, 0, 0, width, height, 0, 0);
      pictures.set(name, cut);
    }
  } finally {
    await window.run(putBack);
  }
  return pictures;
};

/** Throws when two pictures differ in more than half a per cent of their pixels. `keep` may save the difference. */
export const comparePictures = (picture, plain, keep) => {
  const { width, height } = plain;
  assert.deepEqual([picture.width, picture.height], [width, height], 'another size');
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(picture.data, plain.data, difference.data, width, height, { threshold: 0.1 });
  const share = pixels / (width * height);
  if (share > mostDifferent) {
    const where = keep?.(PNG.sync.write(difference), PNG.sync.write(picture), PNG.sync.write(plain));
    assert.fail(`${(share * 100).toFixed(2)} % of the pixels differ${where ? `: ${where}` : ''}`);
  }
};
