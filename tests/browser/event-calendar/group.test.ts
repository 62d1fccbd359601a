// Calendar and offer finder of one group on a page: words, town, topic and language go from one to the other, what means
// something else in each stays where it is.
import { expect, waitUntil } from '@open-wc/testing';
import { event, eventFeed } from '../../fixtures/events.js';
import { feedOf, offer } from '../../fixtures/offers.js';
import { finder } from '../offer-finder/harness.js';
import { calendar, patient } from './harness.js';

const events = () =>
  eventFeed([
    event({ id: 'a', title: 'Kochen', types: ['treff'], fieldsOfAction: ['bildung'] }),
    event({ id: 'b', title: 'Singen', types: ['fest'], fieldsOfAction: ['alltag'] }),
    event({ id: 'c', title: 'Tanzen', types: ['fest'], fieldsOfAction: ['bildung'] }),
  ]);
const offers = () =>
  feedOf([
    offer({ id: 'x', title: 'Kochkurs', type: 'course', fieldsOfAction: ['bildung'] }),
    offer({ id: 'y', title: 'Beratung', type: 'counselling', fieldsOfAction: ['alltag'] }),
  ]);

describe('calendar and offer finder of one group', () => {
  it('share topics and words, in both directions', async () => {
    const finds = await finder(offers(), { group: 'paar' });
    const dates = await calendar(events(), { group: 'paar' });
    await dates.choose('Alltag');
    await finds.settle();
    expect(dates.titles).to.deep.equal(['Singen']);
    expect(finds.titles).to.deep.equal(['Beratung']);
    await finds.click(finds.button('Alle Filter löschen'));
    await finds.type('beratung');
    await waitUntil(() => finds.titles.join() === 'Beratung', 'found', patient);
    await waitUntil(() => dates.root.querySelector('.empty'), 'nothing of it in the calendar', patient);
    expect(dates.root.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('beratung');
  });

  it('keep kinds to themselves: a fest is no kind of offer', async () => {
    const finds = await finder(offers(), { group: 'arten' });
    const dates = await calendar(events(), { group: 'arten' });
    await dates.choose('Fest');
    expect(dates.titles).to.deep.equal(['Singen', 'Tanzen']);
    expect(finds.titles.length).to.equal(2);
    // A topic that comes over does not take the kind away that was chosen here.
    await finds.click(finds.option('Bildung'));
    await waitUntil(() => dates.titles.join() === 'Tanzen', 'both filters', patient);
  });

  it('change their language together', async () => {
    const finds = await finder(offers(), { group: 'sprachen' });
    const dates = await calendar(events(), { group: 'sprachen' });
    const select = dates.root.querySelector<HTMLSelectElement>('.language select')!;
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => finds.count === '2 offers', 'English', patient);
    await waitUntil(() => dates.count === '3 events', 'English, too', patient);
  });

  it('two calendars share every filter', async () => {
    const one = await calendar(events(), { group: 'zwei' });
    const two = await calendar(events(), { group: 'zwei' });
    await one.choose('Fest');
    await waitUntil(() => two.titles.join() === 'Singen,Tanzen', 'the same filter', patient);
  });
});
