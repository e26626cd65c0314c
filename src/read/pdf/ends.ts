/** How a line ends that may end its sentence. */
const ENDS = /[.?!:;]["”’)\]]{0,2}$/u;
/** A full stop after these ends no sentence: single capitals, and abbreviations before a number or name. */
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}(?:\.\p{Lu})*|Fed|Nos?|Arts?|Secs?|Dr|Mrs?|Ms|St|vs?|cf|e\.g|i\.e|paras?|pp?|vol|ch|Bankr)\.$/u;
/** A number or name has to follow; so has more text after a comma or a small letter, in words that run on. */
const OPEN = /(?:§|[\p{Ll},])$/u;

/** True when the text may end here: at a stop, a colon or a semicolon. */
export function mayEnd(text: string): boolean {
  return ENDS.test(text);
}

/** True when the stop at the end is that of an abbreviation: "Fed.", "No.", an initial. */
export function endsInAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text);
}

/** True when the sentence has to go on: a section sign, a comma or a small letter ends no full line. */
export function endsOpen(text: string): boolean {
  return OPEN.test(text);
}
