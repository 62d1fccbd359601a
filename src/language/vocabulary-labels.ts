// Labels of the fixed words of the schema that filters show: the feed cannot name them, so we do. Plain German, as it
// stands beside a checkbox. What a card shows stands in brief-labels.ts, what only the details show in
// detail-labels.ts; weekdays and languages are named by intl.ts and language-names.ts.
import { briefLabel } from './brief-labels.js';
import { detailLabels } from './detail-labels.js';
import { labelIn, mark } from './labels.js';

const labels = {
  costGroup: {
    free: mark('kostenlos oder gegen Spende', { id: 'vocabulary.costGroup.free' }),
    reduced: mark('ermäßigt oder gefördert', { id: 'vocabulary.costGroup.reduced' }),
    paid: mark('kostenpflichtig', { id: 'vocabulary.costGroup.paid' }),
  },
  accessibility: {
    wheelchair: mark('mit dem Rollstuhl zugänglich', { id: 'vocabulary.accessibility.wheelchair' }),
    wheelchairLimited: mark('mit dem Rollstuhl wenigstens teilweise zugänglich', {
      id: 'vocabulary.accessibility.wheelchairLimited',
    }),
    stepFree: mark('ohne Stufen', { id: 'vocabulary.accessibility.stepFree' }),
    toilet: mark('Toilette für Menschen im Rollstuhl', { id: 'vocabulary.accessibility.toilet' }),
    lift: mark('Aufzug', { id: 'vocabulary.accessibility.lift' }),
    parking: mark('Behindertenparkplatz', { id: 'vocabulary.accessibility.parking' }),
    hearingLoop: mark('Höranlage für Hörgeräte', { id: 'vocabulary.accessibility.hearingLoop' }),
    signLanguage: mark('Gebärdensprache', { id: 'vocabulary.accessibility.signLanguage' }),
    quietRoom: mark('ruhiger Raum', { id: 'vocabulary.accessibility.quietRoom' }),
    assistanceDog: mark('Assistenzhund erlaubt', { id: 'vocabulary.accessibility.assistanceDog' }),
  },
  time: {
    morning: mark('vormittags (bis 12 Uhr)', { id: 'vocabulary.time.morning' }),
    afternoon: mark('nachmittags (12 bis 17 Uhr)', { id: 'vocabulary.time.afternoon' }),
    evening: mark('abends (ab 17 Uhr)', { id: 'vocabulary.time.evening' }),
  },
  cost: {
    unknown: mark('Kosten nicht bekannt', { id: 'vocabulary.cost.unknown' }),
  },
  capacity: {
    open: mark('Plätze frei', { id: 'vocabulary.capacity.open' }),
  },
  status: {
    active: mark('läuft', { id: 'vocabulary.status.active' }),
  },
  level: {
    alpha: mark('kann noch nicht lesen und schreiben', { id: 'vocabulary.level.alpha' }),
    A1: mark('A1 – erste Wörter', { id: 'vocabulary.level.A1' }),
    A2: mark('A2 – einfache Gespräche', { id: 'vocabulary.level.A2' }),
    B1: mark('B1 – Alltag', { id: 'vocabulary.level.B1' }),
    B2: mark('B2 – Alltag und Beruf', { id: 'vocabulary.level.B2' }),
    C1: mark('C1 – sehr sicher', { id: 'vocabulary.level.C1' }),
    C2: mark('C2 – fast wie Muttersprache', { id: 'vocabulary.level.C2' }),
  },
  age: {
    '0-5': mark('0 bis 5 Jahre', { id: 'vocabulary.age.0-5' }),
    '6-9': mark('6 bis 9 Jahre', { id: 'vocabulary.age.6-9' }),
    '10-13': mark('10 bis 13 Jahre', { id: 'vocabulary.age.10-13' }),
    '14-17': mark('14 bis 17 Jahre', { id: 'vocabulary.age.14-17' }),
    '18-26': mark('18 bis 26 Jahre', { id: 'vocabulary.age.18-26' }),
    '27-64': mark('27 bis 64 Jahre', { id: 'vocabulary.age.27-64' }),
    '65+': mark('ab 65 Jahren', { id: 'vocabulary.age.65+' }),
  },
  childcare: {
    yes: mark('mit Kinderbetreuung', { id: 'vocabulary.childcare.yes' }),
    no: mark('ohne Kinderbetreuung', { id: 'vocabulary.childcare.no' }),
  },
  self: {
    yes: mark('Sie können selbst kommen', { id: 'vocabulary.self.yes' }),
    no: mark('Eine andere Stelle muss Sie anmelden', { id: 'vocabulary.self.no' }),
  },
};

/**
 * The label of a code in the active texts: of a closed list of the schema (`cost`, `status`, `level` …) or, once
 * `loadDefaultTerms` has run, of a vocabulary that the feed leaves out (`offerTypes`, `audiences` …). Undefined for
 * a code nobody here knows: show the code itself.
 */
export const defaultLabel = (vocabulary: string, code: string): string | undefined =>
  labelIn(labels, vocabulary, code) ??
  labelIn(detailLabels, vocabulary, code) ??
  briefLabel(vocabulary, code);
