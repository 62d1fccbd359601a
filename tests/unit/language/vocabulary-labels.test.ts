import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import {
  accessFeatures,
  ageBands,
  attendances,
  costGroups,
  levels,
} from '../../../src/facets/offer-facets.js';
import { dayParts } from '../../../src/facets/offer-times.js';
import schema from '../../../src/feed/generated/feed.schema.json' with { type: 'json' };
import type { Feed } from '../../../src/feed/types.js';
import { loadDefaultTerms, needsDefaultTerms } from '../../../src/language/default-terms.js';
import { interfaceLanguages, loadTexts } from '../../../src/language/locales.js';
import { setActiveTexts } from '../../../src/language/message.js';
import { defaultLabel } from '../../../src/language/vocabulary-labels.js';

/** The words of a closed list, from the published schema. */
const enumOf = (path: string): readonly string[] => {
  let at: unknown = schema.$defs;
  for (const step of path.split('.')) at = (at as Readonly<Record<string, unknown>>)[step];
  return at as readonly string[];
};

const closed: Readonly<Record<string, readonly string[]>> = {
  attendance: enumOf('Offer.properties.attendance.enum'),
  cost: enumOf('Money.properties.type.enum'),
  costPer: enumOf('Money.properties.per.enum'),
  languageMode: enumOf('ServiceLanguage.properties.mode.enum'),
  languageAvailability: enumOf('ServiceLanguage.properties.availability.enum'),
  step: enumOf('Access.properties.steps.items.enum'),
  openTo: enumOf('Access.properties.openTo.items.enum'),
  capacity: enumOf('Capacity.properties.state.enum'),
  status: enumOf('CourseRun.properties.status.enum'),
  wheelchair: enumOf('Accessibility.properties.wheelchair.enum'),
  hoursMode: enumOf('WeeklySlot.properties.mode.enum'),
  gender: enumOf('Audience.properties.gender.enum'),
  link: enumOf('Link.properties.kind.enum'),
  phone: enumOf('Phone.properties.type.enum'),
  onlineService: enumOf('OnlineService.properties.kind.enum'),
  accessibility: accessFeatures,
  costGroup: costGroups,
  level: levels,
  age: ageBands.map(([band]) => band),
  time: dayParts,
};

describe('labels of fixed words', () => {
  afterEach(() => setActiveTexts(undefined));

  for (const language of interfaceLanguages) {
    it(`exist for every word of the schema and every value of a filter in ${language}`, async () => {
      setActiveTexts(await loadTexts(language));
      for (const [vocabulary, codes] of Object.entries(closed)) {
        assert.ok(codes.length > 1, vocabulary);
        for (const code of codes) assert.ok(defaultLabel(vocabulary, code), `${vocabulary}.${code}`);
      }
      for (const code of attendances) assert.ok(defaultLabel('attendance', code));
    });
  }

  it('Arabic labels are Arabic', async () => {
    setActiveTexts(await loadTexts('ar'));
    for (const [vocabulary, codes] of Object.entries(closed))
      for (const code of codes) assert.match(defaultLabel(vocabulary, code)!, /\p{Script=Arabic}/u);
  });

  it('a code nobody knows has none, whatever it is called', () => {
    for (const code of ['', 'x', 'constructor', '__proto__', 'toString']) {
      assert.equal(defaultLabel('cost', code), undefined);
      assert.equal(defaultLabel(code, 'free'), undefined);
    }
  });

  it('shipped vocabularies come when a feed leaves one out, in the language asked', async () => {
    const feed = (vocabularies: Feed['vocabularies']): Feed => ({
      schemaVersion: '1.0',
      defaultLanguage: 'de',
      timeZone: 'Europe/Berlin',
      vocabularies,
      organizations: [],
      places: [],
      contacts: [],
      offers: [],
      events: [],
      closures: [],
      series: [],
    });
    const one = [{ id: 'x', label: 'X' }];
    assert.equal(needsDefaultTerms(feed({})), true);
    assert.equal(
      needsDefaultTerms(
        feed({
          offerTypes: one,
          courseTypes: one,
          audiences: one,
          residence: one,
          actorTypes: one,
          eventTypes: one,
        }),
      ),
      false,
    );
    assert.equal(defaultLabel('offerTypes', 'course'), undefined, 'not loaded yet');
    await loadDefaultTerms('de');
    assert.equal(defaultLabel('offerTypes', 'course'), 'Kurs');
    await loadDefaultTerms('ar');
    setActiveTexts(await loadTexts('ar'));
    assert.equal(defaultLabel('offerTypes', 'course'), 'دورة');
  });
});
