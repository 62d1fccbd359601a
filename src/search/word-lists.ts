// The few words and endings of the feeds' languages that the search must know; all folded, and each list for all
// languages, since what is an ending in one is rarely the end of a stem of four letters in another.

// German, with the foreign plurals (Zentrum, Zentren; Thema, Themen), nouns of verbs and the feminine pair; English;
// Turkish; Ukrainian and Russian, with й and ї folded to и and і; Arabic, Persian.
const ending =
  /^(?:e(?:[nrsmtd]|rn|st)?|[nstaiu]|te|ssen?|um|in(?:nen)?|ung(?:en)?|lich(?:en?)?|ing|s[iu]|y[iuae]|l[ae]r(?:[iae]|in)?|d(?:e|an?)|nin|nun|un|im|[аяуюіиеєоь]|[ая](?:м|х|ми)|[оеі]в|[ое]м|[оеє]ю|и[мхи]|іи|о(?:го|му)|ими|[هي]|ات|ون|ين|ان|ها|يه|تي|هم)?$/;

/** Whether this is an ending of inflected words; none is one too. */
export const isEnding = (end: string): boolean => ending.test(end);

// The commonest words, and what people write around what they look for: German articles, pronouns and auxiliary verbs
// with their endings, other languages, and one or two letters, which hardly say anything in a script of letters (B1 and
// 10 do).
const filler =
  /^(?:(?:d|[mds]?ein|kein|ihr|uns|dies|jed|all|welch)(?:e[mnrs]?|as|ie)?|(?:ha[bt]|werd|wird|k[ao]nn|muss|soll|d[au]rf|w[io]ll|mocht|lass|brauch|bekomm|find)(?:en?|s?t|ten?)?|und|oder|fur|mit|auf|zu[mr]|vo[nm]|bei|beim|aus|nach|ist|sind|gibt|ich|wir|sie|mi[rc]h?|sich|man|wie|wa[sn]n?|wer|hier|nicht|nur|auch|als|wenn|noch|bitte|tun|suche|the|and|for|with|from|you|are|have|can|want|need|get|where|how|what|ile|icin|bir|ben|nerede|nasil|var|istiyorum|عل[ياى]|الي|اين|كيف|انا|اريد|для|від|мені|хочу|можна|мне|можно|как|что|где|[^\d\u0e00-\uffff]{1,2})$/;

/** Whether a folded word only holds a sentence together. */
export const isFiller = (word: string): boolean => filler.test(word);

const light =
  /^(?:hilf|helf|angebot|mach|geh|komm|kenn|jemand|ander|mensch|leut|deutschland|help|people|yardim|مساعد|допомог).{0,2}$/;

/** Whether a folded word is said of nearly everything here: a record without it may be just what is meant. */
export const isLight = (word: string): boolean => light.test(word);
