// A page of Prototype.js or MooTools with our widgets on it: enumerable functions on every object and array, and built-in
// functions replaced, before a line of ours has come. The page is a frame, since the test runner would not survive it.
import { expect, waitUntil } from '@open-wc/testing';
import { inDays } from '../../fixtures/events.js';
import { readable, widgetTags } from './watch.js';

const feed = {
  schemaVersion: '1.0',
  organizations: [{ id: 'o', name: 'Verein' }],
  offers: [
    { id: 'a', title: 'Nähkurs', organizationIds: ['o'], audience: { groups: ['women'] } },
    { id: 'b', title: 'Beratung' },
  ],
  events: [
    { id: 'c', title: 'Nähkurs am Abend', start: `${inDays(3)}T18:00` },
    { id: 'd', title: 'Beratung', start: `${inDays(4)}T10:00` },
  ],
  contacts: [
    { id: 'e', role: 'Nähkurse', organizationId: 'o' },
    { id: 'f', role: 'Beratung' },
  ],
};

const page = (address: string): string => `<!doctype html><html lang="de"><title>Page</title><body>
${widgetTags.map((tag) => `<${tag} feed="${address}" url-state="off"></${tag}>`).join('')}
<script>
  window.faults = [];
  addEventListener('error', (event) => /ResizeObserver/.test(event.message) || faults.push(event.message));
  addEventListener('unhandledrejection', (event) => faults.push(String(event.reason)));
</script>
<script type="module">
  import { pollute } from '${location.origin}/tests/unit/pollute.ts';
  pollute();
  await import('${location.origin}/src/define.ts');
</script>`;

describe('a page with polluted prototypes', function () {
  this.timeout(60_000);

  it('shows the feed in all three widgets, and their search answers', async () => {
    const address = URL.createObjectURL(new Blob([JSON.stringify(feed)], { type: 'application/json' }));
    const frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 900px; block-size: 3000px';
    frame.srcdoc = page(address);
    document.body.append(frame);
    try {
      await waitUntil(() => frame.contentDocument?.querySelector(widgetTags[0]!)?.shadowRoot, 'code', {
        timeout: 30_000,
      });
      for (const tag of widgetTags) {
        const element = frame.contentDocument!.querySelector(tag)!;
        const cards = (): string =>
          element.shadowRoot!.querySelector('[part~=results]')?.textContent.replace(/\s+/g, ' ') ?? '';
        await waitUntil(() => cards().includes('Beratung') && cards().includes('Nähkurs'), `${tag}: all`, {
          timeout: 20_000,
        }).catch(() => {
          throw new Error(`${tag} shows: ${readable(element).slice(0, 300)}`);
        });
        let box: HTMLInputElement | null = null;
        await waitUntil(
          () => (box = element.shadowRoot!.querySelector('input[type=search]')),
          `${tag}: box`,
          {
            timeout: 20_000,
          },
        );
        box!.value = 'nahkurs';
        box!.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        await waitUntil(
          () => cards().includes('Nähkurs') && !cards().includes('Beratung'),
          `${tag}: what was searched for, and nothing else`,
          { timeout: 20_000 },
        );
      }
      const { Array: list, faults } = frame.contentWindow as unknown as {
        Array: { prototype: object };
        faults: ArrayLike<string>;
      };
      expect('pluck' in list.prototype, 'polluted').to.equal(true);
      expect(faults.length, faults[0]).to.equal(0);
    } finally {
      frame.remove();
      URL.revokeObjectURL(address);
    }
  });
});
