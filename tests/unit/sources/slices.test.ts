// Who waits between two slices lets everything else on the page go first, whatever the browser offers for it.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { nextPaint, nextSlice } from '../../../src/sources/slices.js';

const page = globalThis as {
  scheduler?: { yield: () => Promise<void> };
  requestAnimationFrame?: (callback: () => void) => number;
};

afterEach(() => {
  delete page.scheduler;
  delete page.requestAnimationFrame;
});

describe('between two slices', () => {
  it('tasks that wait come first', async () => {
    const order: string[] = [];
    setImmediate(() => order.push('task'));
    await nextSlice();
    await nextSlice();
    order.push('slice');
    assert.deepEqual(order, ['task', 'slice']);
  });

  it('the scheduler of the browser is asked where there is one', async () => {
    let asked = 0;
    page.scheduler = { yield: () => (asked++, Promise.resolve()) };
    await nextSlice();
    assert.equal(asked, 1);
  });

  it('an older scheduler without yield is no obstacle', async () => {
    page.scheduler = {} as never;
    await nextSlice();
  });
});

describe('after the first records', () => {
  it('the page is painted before the work goes on', async () => {
    const order: string[] = [];
    page.requestAnimationFrame = (callback) => {
      setTimeout(() => {
        callback();
        order.push('paint');
      }, 5);
      return 0;
    };
    await nextPaint();
    order.push('work');
    assert.deepEqual(order, ['paint', 'work']);
  });

  it('a page that is not shown is not waited for', async () => {
    page.requestAnimationFrame = () => 0;
    const start = performance.now();
    await nextPaint();
    assert.ok(performance.now() - start >= 95);
  });
});
