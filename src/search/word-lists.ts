// The few words and endings of the feeds' languages that the search must know; all folded, and each list for all
// languages, since what is an ending in one is rarely the end of a stem of four letters in another.

/** Endings of inflected words, the empty one first. */
export const endings = new Set(
  // German, with the foreign plurals (Zentrum, Zentren; Thema, Themen), nouns of verbs and the feminine pair
  (
    ' e n s en er es em ern est sse ssen um a in innen ung ungen' +
    // English
    ' ing ed' +
    // Turkish
    ' i u si su yi yu lar ler lari leri larin lerin lara lere ya ye nin nun un im' +
    // Ukrainian and Russian; й and ї are folded to и and і
    ' а я у ю и і е є о ь ам ям ах ях ами ями ов ев ів ом ем ою ею єю им их ии іи ого ому ими' +
    // Arabic, Persian
    ' ه ي ات ون ين ان ها يه تي هم'
  ).split(' '),
);

/** The commonest words, and what people write around what they look for. */
export const fillers = new Set(
  (
    'der die das den dem des ein eine einen einem einer und oder fur mit in im an am auf zu zum zur von vom bei beim aus ' +
    'ist sind es gibt ich wir mir mein meine suche brauche mochte will kann man wo wie was wer hier tun habe wird ' +
    'the a of to and or for with i we is are need how where what can ' +
    've ile icin bir و في من على الي عن اين كيف اريد і и та у в на з до для де як що где как'
  ).split(' '),
);
