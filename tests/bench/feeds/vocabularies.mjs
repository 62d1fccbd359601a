// The words the invented county sorts its offers by: codes with labels in two languages, as such a feed has them.
import { towns } from './words.mjs';

const terms = (pairs) => Object.entries(pairs).map(([id, [de, en]]) => ({ id, label: { de, en } }));

export const vocabularies = {
  fieldsOfAction: terms({
    sprache: ['Sprache', 'Language'],
    arbeit: ['Arbeit und Beruf', 'Work'],
    bildung: ['Schule und Bildung', 'Education'],
    gesundheit: ['Gesundheit', 'Health'],
    wohnen: ['Wohnen', 'Housing'],
    recht: ['Recht und Aufenthalt', 'Law and residence'],
    freizeit: ['Begegnung und Freizeit', 'Meeting people'],
  }),
  offerTypes: terms({
    course: ['Kurs', 'Course'],
    counselling: ['Beratung', 'Counselling'],
    group: ['Gruppe', 'Group'],
    meeting: ['Treffpunkt', 'Meeting place'],
    volunteering: ['Ehrenamt', 'Volunteering'],
    material: ['Sachhilfe', 'Material help'],
  }),
  courseTypes: terms({
    integration: ['Integrationskurs', 'Integration course'],
    literacy: ['Alphabetisierungskurs', 'Literacy course'],
    parents: ['Elternkurs', 'Course for parents'],
    intensive: ['Intensivkurs', 'Intensive course'],
  }),
  audiences: terms({
    women: ['Frauen', 'Women'],
    families: ['Familien', 'Families'],
    children: ['Kinder', 'Children'],
    youth: ['Jugendliche', 'Young people'],
    seniors: ['Ältere Menschen', 'Older people'],
    refugees: ['Geflüchtete', 'Refugees'],
  }),
  residence: terms({
    asylum: ['im Asylverfahren', 'asylum procedure'],
    permit: ['mit Aufenthaltserlaubnis', 'with a residence permit'],
    tolerated: ['mit Duldung', 'tolerated stay'],
    eu: ['aus der EU', 'from the EU'],
  }),
  actorTypes: terms({
    municipality: ['Stadt oder Gemeinde', 'Municipality'],
    association: ['Verein', 'Association'],
    education: ['Bildungsträger', 'Education'],
    welfare: ['Wohlfahrtsverband', 'Welfare'],
  }),
  eventTypes: terms({
    meeting: ['Treffen', 'Meeting'],
    workshop: ['Workshop', 'Workshop'],
    information: ['Infoabend', 'Information evening'],
    festival: ['Fest', 'Festival'],
    exhibition: ['Ausstellung', 'Exhibition'],
  }),
  municipalities: towns.map(({ id, name, lat, lng }) => ({ id, label: name, geo: { lat, lng } })),
};
