/**
 * schema.org in JSON-LD as a feed document: events, courses, services, organizations, places and contacts, in one document,
 * an array, a `@graph`, or the blocks of a page (`jsonLdInHtml`). References are followed inside of what is given; nothing
 * is fetched, neither contexts nor nodes. Pure: plain data in, plain data out.
 */
import { languageCode } from '../language-code.js';
import { createReading, type SystemReadOptions, type SystemReadResult } from '../systems/reading.js';
import { readDocument, typesOf, type LdDocument, type Node } from './ld-document.js';
import { containers, kindOfTypes } from './ld-types.js';
import { createLd, type Named } from './ld-values.js';
import { createAround } from './read-around.js';
import { createDetails } from './read-details.js';
import { createEventReader } from './read-event.js';
import { createOfferReader } from './read-offer.js';

const MOST_DEEP = 32;
/** References listed; the rest is counted. */
const MOST_MISSING = 20;

/** Never throws. `findings` is the loss report. */
export function readJsonLd(json: unknown, options: SystemReadOptions = {}): SystemReadResult {
  const document: LdDocument = readDocument(json);
  const own = document.language === undefined ? undefined : languageCode(document.language);
  const reading = createReading({ ...options, language: options.language ?? own });
  if (document.isDeep) reading.report('too-deep', '', { limit: MOST_DEEP });
  const ld = createLd(reading, document);
  const details = createDetails(ld);
  const around = createAround(ld, details);
  const events = createEventReader(ld, around, details);
  const offers = createOfferReader(ld, around, details);
  const seen = new Set<Node>();

  const visit = (named: Named, depth: number): void => {
    const { node, path } = named;
    if (!node || seen.has(node)) return;
    seen.add(node);
    const types = typesOf(node);
    const kind = kindOfTypes(types);
    switch (kind) {
      case 'event':
        events.read(named);
        return;
      case 'series':
        events.series(named);
        return;
      case 'course':
        offers.course(named);
        return;
      case 'service':
        offers.service(named);
        return;
      case 'organization':
      case 'business':
      case 'place':
      case 'person':
      case 'contact':
        if (!reading.takesMore()) return;
        if (kind === 'place') around.place(named);
        else if (kind === 'person') around.person(named);
        else if (kind === 'contact') around.point(named);
        else around.organization(named);
        return;
      case undefined:
    }
    const keys = types.flatMap((type) => containers.get(type) ?? []);
    if (!keys.length || depth > 6) {
      reading.leaveOut(types[0] ?? 'without @type');
      return;
    }
    reading.item(node, types[0]!, path, (item) => {
      // What a page says of itself is not what it is about.
      item.ignoreAll();
      for (const key of keys) for (const each of ld.nodes(item, key)) visit(each, depth + 1);
    });
  };
  for (const { node, path } of document.roots) visit({ node, path }, 0);
  ld.settle();

  let told = 0;
  document.missing.forEach((id) => {
    if (told++ < MOST_MISSING) reading.report('system-reference', '', { id: id.slice(0, 100) });
  });
  return reading.result();
}
