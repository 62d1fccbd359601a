/** The offers of the Rhein-Sieg feed, from the facts in `offers/*.json` and the texts beside them. */
import { compact, compactOr } from './compact.js';
import { provenanceOf, type Evidence, type Publications } from './evidence.js';
import { readSource } from './read-source.js';
import { createTexts, paragraphs, type Texts } from './texts.js';

interface Meeting {
  readonly start?: string;
  readonly end?: string;
  readonly rule?: string;
  readonly from?: string;
  readonly to?: string;
  readonly state?: string;
  /** The rhythm stands in the texts, as no rule fits. */
  readonly inWords?: boolean;
}

interface OfferFacts extends Evidence {
  readonly id: string;
  readonly type: string;
  readonly fields: readonly string[];
  readonly tags?: readonly string[];
  readonly by: readonly string[];
  readonly at?: readonly string[];
  readonly attendance?: string;
  readonly area: readonly string[];
  readonly audience?: {
    readonly groups?: readonly string[];
    readonly residence?: readonly string[];
    readonly ageFrom?: number;
    readonly ageTo?: number;
    readonly only?: string;
    readonly everyone?: boolean;
  };
  readonly languages?: readonly (readonly [code: string, mode: string])[];
  readonly course?: {
    readonly type?: string;
    readonly levels?: readonly [from: string, to: string];
    readonly lessons?: number;
    readonly weekly?: number;
    readonly literacy?: boolean;
    readonly childcare?: boolean;
  };
  readonly meets?: readonly Meeting[];
  readonly open?: {
    readonly slots: readonly object[];
    readonly walkIn?: boolean;
    readonly byAppointment?: boolean;
  };
  readonly childcare?: boolean;
  readonly access?: {
    readonly self?: boolean;
    readonly openTo?: readonly string[];
    readonly first?: readonly string[];
  };
  readonly cost?: string;
  readonly state?: string;
}

const files = ['learning', 'advice', 'meeting', 'practical-help'];

export const offerFacts = (): readonly OfferFacts[] =>
  files.flatMap((file) => readSource<readonly OfferFacts[]>(`rhein-sieg/offers/${file}`));

const audienceOf = ({ id, audience = {} }: OfferFacts, texts: Texts) =>
  compactOr({
    groups: audience.groups,
    residence: audience.residence,
    ageMin: audience.ageFrom,
    ageMax: audience.ageTo,
    gender: audience.only,
    everyone: audience.everyone,
    note: texts(id, 'audience'),
  });

const courseOf = ({ id, course }: OfferFacts, texts: Texts) =>
  course && {
    ...compact({
      type: course.type,
      language: 'de',
      levelFrom: course.levels?.[0],
      levelTo: course.levels?.[1],
      literacy: course.literacy,
      hoursTotal: course.lessons,
      hoursPerWeek: course.weekly,
      certificate: texts(id, 'certificate'),
      funding: texts(id, 'funding'),
      childcare: course.childcare && (texts(id, 'childcare') ?? true),
    }),
  };

const runsOf = ({ id, meets = [] }: OfferFacts, texts: Texts) =>
  meets.map(({ start, end, rule, from, to, state, inWords }, at) =>
    compact({
      id: `r${at + 1}`,
      start,
      end,
      schedule: compact({ rule, from, to, text: inWords && texts(id, 'schedule') }),
      status: state,
    }),
  );

const hoursOf = ({ id, open }: OfferFacts, texts: Texts) => {
  const note = texts(id, 'hours');
  return (
    open &&
    compact({
      weekly: open.slots.map((slot) => compact({ ...slot, note })),
      walkIn: open.walkIn,
      byAppointment: open.byAppointment,
    })
  );
};

const accessOf = ({ id, access = {} }: OfferFacts, texts: Texts) => {
  const document = texts(id, 'documents');
  return compactOr({
    selfReferral: access.self,
    openTo: access.openTo,
    steps: access.first,
    documents: document && [document],
    note: texts(id, 'access'),
  });
};

/** All offers; `contactsOf` names the contacts of an organization. */
export const offersOf = (
  publications: Publications,
  contactsOf: (organization: string) => readonly string[],
) => {
  const texts = createTexts('rhein-sieg', 'offers');
  const common = createTexts('rhein-sieg', 'common');
  return offerFacts().map((facts) => {
    const { id } = facts;
    return compact({
      id,
      type: facts.type,
      title: texts(id, 'title'),
      summary: texts(id, 'summary'),
      description: texts(id, 'description'),
      alert: paragraphs(texts(id, 'alert'), facts.evidence ? undefined : common('undated')),
      status: facts.state,
      fieldsOfAction: facts.fields,
      tags: facts.tags,
      organizationIds: facts.by,
      contactIds: facts.by.flatMap(contactsOf),
      placeIds: facts.at,
      attendance: facts.attendance,
      serviceArea: facts.area,
      languages: facts.languages?.map(([code, mode]) => ({ code, mode })),
      course: courseOf(facts, texts),
      runs: runsOf(facts, texts),
      hours: hoursOf(facts, texts),
      audience: audienceOf(facts, texts),
      access: accessOf(facts, texts),
      cost: compactOr({ type: facts.cost, note: texts(id, 'cost') }),
      childcare: facts.childcare && (texts(id, 'childcare') ?? true),
      ...provenanceOf(facts, publications),
    });
  });
};
