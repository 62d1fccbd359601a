/**
 * The preview: a page of its own with nothing in it but our script, into which the widget is put with the very attributes
 * the lines have. It lies on the same server, so that no message has to be believed by anybody.
 */
import { html, type TemplateResult } from 'lit';
import { radioField } from './fields.js';
import type { Choice, PreviewPage } from './model/choice.js';
import { lookProperties } from './model/palette.js';
import { fallbackOf, settings, type Place } from './model/settings.js';
import type { Measured, View } from './page-state.js';

/** Pixels. */
const widths: Readonly<Record<PreviewPage['width'], number>> = { phone: 390, desktop: 1200 };
const height = 760;

export function previewSection({ state, texts, act }: View): TemplateResult {
  const { width, scheme, direction } = state.choice.page;
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${texts.previewHeading}</h2>
    <div class="switches">
      ${radioField({
        id: 'width',
        label: texts.previewWidth,
        value: width,
        options: [
          ['desktop', texts.widths.desktop],
          ['phone', texts.widths.phone],
        ],
        choose: (next) => act.turnPage({ width: next }),
      })}
      ${radioField({
        id: 'scheme',
        label: texts.previewScheme,
        value: scheme,
        options: [
          ['light', texts.scheme.light],
          ['dark', texts.scheme.dark],
        ],
        choose: (next) => act.turnPage({ scheme: next }),
      })}
      ${radioField({
        id: 'direction',
        label: texts.previewDirection,
        value: direction,
        options: [
          ['ltr', texts.directions.ltr],
          ['rtl', texts.directions.rtl],
        ],
        choose: (next) => act.turnPage({ direction: next }),
      })}
    </div>
    <div class="stage">
      <iframe id="preview-frame" title=${texts.previewTitle} src="snippet-builder-preview.html"></iframe>
    </div>
  </section>`;
}

export interface Preview {
  /** `feed`: address of the data to show. */
  show(choice: Choice, feed: string, place: Place): void;
}

interface FrameWindow {
  readonly CSSStyleSheet: typeof CSSStyleSheet;
  readonly PerformanceObserver: typeof PerformanceObserver;
  readonly performance: Performance;
  readonly miteinander?: { upgrade(root?: ParentNode): void };
}

/** Scales the frame so that all of its width is seen; the widget inside does not notice. */
function fit(frame: HTMLIFrameElement, page: PreviewPage): void {
  const stage = frame.parentElement!;
  const width = widths[page.width];
  const scale = Math.min(1, stage.clientWidth / width);
  frame.style.width = `${width}px`;
  frame.style.height = `${height}px`;
  frame.style.transform = `scale(${scale})`;
  stage.style.height = `${Math.ceil(height * scale)}px`;
}

/** `folder`: absolute address of our files; `onMeasured` hears what the preview has loaded. */
export function startPreview(
  frame: HTMLIFrameElement,
  folder: string,
  onMeasured: (measured: Measured) => void,
): Preview {
  let wanted: readonly [Choice, string, Place] | undefined;
  let shown = '';
  let isThere = false;
  let sheet: CSSStyleSheet | undefined;
  const names: string[] = [];
  let foreign = 0;

  const inside = (): FrameWindow => frame.contentWindow as unknown as FrameWindow;

  const measure = (entries: readonly PerformanceEntry[]): void => {
    for (const { name } of entries) {
      if (name.startsWith(folder)) {
        const own = name.slice(folder.length).replace(/[?#].*$/, '');
        if (own.endsWith('.js') && !names.includes(own)) names.push(own);
      } else if (/^https?:/.test(name) && new URL(name).origin !== new URL(folder).origin) foreign++;
    }
    onMeasured({ own: names.slice(), foreign });
  };

  const draw = (): void => {
    if (!isThere || !wanted) return;
    const [choice, feed, place] = wanted;
    const page = frame.contentDocument!;
    const { direction, scheme } = choice.page;
    fit(frame, choice.page);
    page.documentElement.dir = direction;
    page.documentElement.lang = direction === 'rtl' ? 'ar' : 'de';
    const tag = `mit-${choice.widget}`;
    const look = lookProperties(choice.look)
      .map(([name, value]) => `${name}:${value};`)
      .join('');
    sheet!.replaceSync(
      `:root{color-scheme:${scheme}}body{margin:16px;font-family:system-ui,sans-serif;background:Canvas;color:CanvasText}` +
        `${tag}{display:block;${look}}`,
    );
    const list = settings(choice).filter(([name]) => name !== 'url-state');
    const { href, text } = fallbackOf(choice, place);
    const next = JSON.stringify([tag, feed, list, href, text, direction]);
    if (next === shown) return;
    shown = next;
    const element = page.createElement(tag);
    element.setAttribute('feed', feed);
    // The address of the preview is nobody's.
    element.setAttribute('url-state', 'off');
    for (const [name, value] of list) element.setAttribute(name, value ?? '');
    const link = page.createElement('a');
    link.href = href;
    link.textContent = text;
    element.append(link);
    page.body.replaceChildren(element);
    inside().miteinander?.upgrade(page);
  };

  const start = (): void => {
    const page = frame.contentDocument;
    if (!page?.body || page.URL === 'about:blank') return;
    isThere = true;
    shown = '';
    const { CSSStyleSheet: Sheet, PerformanceObserver: Inside, performance } = inside();
    sheet = new Sheet();
    page.adoptedStyleSheets = [sheet];
    measure(performance.getEntriesByType('resource'));
    new Inside((list) => measure(list.getEntries())).observe({ type: 'resource' });
    draw();
  };

  frame.addEventListener('load', start);
  if (frame.contentDocument?.readyState === 'complete') start();
  // In the next frame: whoever changes a size while sizes are told is told again.
  new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (wanted) fit(frame, wanted[0].page);
    }),
  ).observe(frame.parentElement!);

  return {
    show(choice, feed, place) {
      wanted = [choice, feed, place];
      draw();
    },
  };
}
