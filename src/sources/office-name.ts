// Whether a name is that of an office and not of a person, for systems that do not say. In doubt it is a person.

const office =
  /\b(e\.? ?v\.?|ggmbh|gmbh|eg|verein|stadt|gemeinde|kreis|landkreis|amt|vhs|volkshochschule|schule|kita|zentrum|zentrale|haus|treff|café|cafe|kirche|caritas|diakonie|awo|drk|rotes kreuz|stiftung|verband|büro|buero|team|museum|bücherei|bibliothek|beratung|initiative|netzwerk|calendar|kalender|veranstaltungen|termine)\b/i;

export const isOfficeName = (name: string): boolean => office.test(name);
