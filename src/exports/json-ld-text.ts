/** JSON-LD as it stands in a page. */
import type { JsonLd } from './json-ld-parts.js';

/** The text for a `<script type="application/ld+json">`: nothing in it can end the element. */
export const jsonLdText = (value: JsonLd): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
