/** A small feed to look at while nobody has named one. */

/** Dates lie in the weeks after `today` (ISO). */
export const exampleFeed = (today: string): unknown => {
  const day = (later: number): string => {
    const date = new Date(`${today}T12:00Z`);
    date.setUTCDate(date.getUTCDate() + later);
    return date.toISOString().slice(0, 10);
  };
  const text = (de: string, en: string, ar: string) => ({ de, en, ar });
  return {
    schemaVersion: '1.0',
    defaultLanguage: 'de',
    title: 'Musterstadt',
    vocabularies: {
      fieldsOfAction: [
        { id: 'sprache', label: text('Deutsch lernen', 'Learning German', 'تعلّم الألمانية') },
        { id: 'arbeit', label: text('Arbeit', 'Work', 'العمل') },
        { id: 'familie', label: text('Familie', 'Family', 'الأسرة') },
      ],
      municipalities: [
        { id: '09999001', label: 'Musterstadt' },
        { id: '09999002', label: 'Beispielhausen' },
      ],
    },
    organizations: [
      {
        id: 'vhs',
        name: 'Volkshochschule Musterstadt',
        kind: 'education',
        url: 'https://www.example.org/',
      },
      { id: 'rathaus', name: 'Rathaus Musterstadt', kind: 'municipality', url: 'https://www.example.org/' },
    ],
    places: [
      {
        id: 'markt',
        name: 'Treff am Markt',
        ags: '09999001',
        address: { street: 'Markt 1', postcode: '99999', city: 'Musterstadt' },
      },
      {
        id: 'schule',
        name: 'Alte Schule',
        ags: '09999002',
        address: { street: 'Schulweg 3', postcode: '99998', city: 'Beispielhausen' },
      },
    ],
    contacts: [
      {
        id: 'beratung',
        role: text('Beratung für Zugewanderte', 'Advice for newcomers', 'استشارة للوافدين'),
        organizationId: 'rathaus',
        placeId: 'markt',
        topics: ['arbeit', 'familie'],
        languages: [{ code: 'de' }, { code: 'ar' }],
        phones: [{ number: '+49 30 23125 000' }],
        emails: ['beratung@example.org'],
        hours: { weekly: [{ days: ['mo', 'tu', 'th'], from: '09:00', to: '12:30' }] },
      },
      {
        id: 'kurse',
        role: text('Anmeldung zu Deutschkursen', 'Registration for German courses', 'التسجيل في دورات اللغة'),
        organizationId: 'vhs',
        placeId: 'schule',
        topics: ['sprache'],
        languages: [{ code: 'de' }, { code: 'en' }],
        phones: [{ number: '+49 30 23125 001' }],
      },
    ],
    offers: [
      {
        id: 'cafe',
        title: text('Sprachcafé am Markt', 'Language café', 'مقهى اللغة'),
        summary: text(
          'Deutsch üben bei Tee und Kuchen. Alle sind willkommen.',
          'Practise German over tea and cake. Everybody is welcome.',
          'تدرّب على الألمانية مع الشاي والكعك. الجميع مرحّب بهم.',
        ),
        type: 'languageCafe',
        fieldsOfAction: ['sprache'],
        organizationIds: ['vhs'],
        placeIds: ['markt'],
        contactIds: ['kurse'],
        cost: { type: 'free' },
        attendance: 'onsite',
      },
      {
        id: 'kurs',
        title: text('Deutschkurs A1 am Abend', 'German course A1, evenings', 'دورة ألمانية A1 مسائية'),
        summary: text(
          'Zweimal in der Woche, mit Kinderbetreuung.',
          'Twice a week, with childcare.',
          'مرتان في الأسبوع مع رعاية الأطفال.',
        ),
        type: 'course',
        fieldsOfAction: ['sprache'],
        organizationIds: ['vhs'],
        placeIds: ['schule'],
        course: { levelFrom: 'A1', levelTo: 'A1', childcare: true },
        cost: { type: 'paid', min: 40 },
        attendance: 'onsite',
      },
      {
        id: 'bewerbung',
        title: text('Hilfe bei der Bewerbung', 'Help with job applications', 'مساعدة في طلبات العمل'),
        summary: text(
          'Lebenslauf und Anschreiben, auch online.',
          'CV and letter, also online.',
          'السيرة الذاتية ورسالة الطلب، أيضاً عبر الإنترنت.',
        ),
        type: 'counselling',
        fieldsOfAction: ['arbeit'],
        organizationIds: ['rathaus'],
        placeIds: ['markt'],
        contactIds: ['beratung'],
        languages: [{ code: 'de' }, { code: 'ar' }],
        cost: { type: 'free' },
        attendance: 'hybrid',
      },
    ],
    events: [
      {
        id: 'fest',
        title: text('Fest der Nachbarn', 'Neighbours’ party', 'حفل الجيران'),
        types: ['festival'],
        fieldsOfAction: ['familie'],
        start: `${day(5)}T15:00`,
        end: `${day(5)}T20:00`,
        placeId: 'markt',
        cost: { type: 'free' },
      },
      {
        id: 'lesung',
        title: text('Lesung in zwei Sprachen', 'Reading in two languages', 'قراءة بلغتين'),
        fieldsOfAction: ['sprache'],
        start: `${day(9)}T19:00`,
        end: `${day(9)}T20:30`,
        placeId: 'schule',
        registration: { required: true },
      },
      {
        id: 'treff',
        title: text('Offener Treff für Familien', 'Open meeting for families', 'لقاء مفتوح للعائلات'),
        fieldsOfAction: ['familie'],
        start: `${day(2)}T10:00`,
        end: `${day(2)}T12:00`,
        placeId: 'markt',
      },
    ],
  };
};
