// A picture of the feed: only from hosts the page trusts, only when it says what it shows, in a box of its own size, so
// that nothing moves when it comes.
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Image } from '../feed/types.js';
import type { PickedText } from '../language/localized-text.js';

const isAllowed = (address: string, hosts: string): boolean => {
  try {
    const { protocol, host, origin } = new URL(address, document.baseURI);
    return (
      origin === new URL(document.baseURI).origin ||
      (protocol === 'https:' && hosts.split(/\s+/).includes(host))
    );
  } catch {
    return false;
  }
};

/** `hosts`: separated by spaces. SVG is left out: it is a document, not a picture. */
export const picture = (
  image: Image | undefined,
  alt: PickedText | undefined,
  credit: PickedText | undefined,
  hosts: string,
): TemplateResult | typeof nothing => {
  if (
    !image ||
    !(alt || image.decorative) ||
    /\.svgz?($|[?#])/i.test(image.src) ||
    !isAllowed(image.src, hosts)
  )
    return nothing;
  const { src, width, height } = image;
  return html`<figure>
    <img
      src=${src}
      alt=${alt?.text ?? ''}
      lang=${ifDefined(alt?.lang)}
      width=${ifDefined(width)}
      height=${ifDefined(height)}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
    />
    ${credit ? html`<figcaption class="hint" lang=${credit.lang} dir=${credit.dir}>${credit.text}</figcaption>` : nothing}
  </figure>`;
};
