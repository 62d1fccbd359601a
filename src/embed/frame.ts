/**
 * The host's side of a frame, for pages that take nothing but an `<iframe>`: gives it the height of what is inside, and
 * keeps the visitor's filters in the host's address. It reads and writes the widget's own parameters only, listens only
 * to frames that show a widget, each by its own window and origin, and follows no message anywhere.
 */
import { messageKey, ownPart, prefixOf, withOwnPart } from './frame-params.js';

const maxHeight = 20_000;

/** Looked up each time: consent tools give a frame its address later, other scripts move it. */
const each = (act: (frame: HTMLIFrameElement) => void): void =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[src*="widget="]').forEach(act);

function receive(frame: HTMLIFrameElement, url: URL, data: Readonly<Record<string, unknown>>): void {
  const prefix = prefixOf(url.searchParams);
  const { [messageKey]: kind, height, params } = data;
  if (kind === 'hello')
    frame.contentWindow!.postMessage(
      {
        [messageKey]: 'start',
        lang: frame.closest('[lang]')?.getAttribute('lang') ?? '',
        params: ownPart(location.search, prefix),
      },
      url.origin,
    );
  if (kind !== 'state' || typeof height !== 'number' || typeof params !== 'string' || !(height >= 0)) return;
  // Borders belong to the height in one box model and not in the other.
  frame.style.boxSizing = 'border-box';
  const border = frame.offsetHeight - frame.clientHeight;
  frame.style.setProperty('height', `${Math.min(height, maxHeight) + border}px`, 'important');
  const own = ownPart(params, prefix);
  if (!prefix || own === ownPart(location.search, prefix)) return;
  try {
    history.replaceState(history.state, '', withOwnPart(location.href, prefix, own));
  } catch {
    // Browsers limit the number of changes: the next one writes it.
  }
}

addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
  if (data && typeof data === 'object' && Object.hasOwn(data, messageKey))
    each((frame) => {
      if (frame.contentWindow !== source) return;
      const url = new URL(frame.src);
      if (url.origin === origin) receive(frame, url, data as Readonly<Record<string, unknown>>);
    });
});

// Frames that were ready before this script introduce themselves again. The question holds nothing, so that it may go
// to whatever is in there now.
each((frame) => frame.contentWindow?.postMessage({ [messageKey]: 'hello' }, '*'));
