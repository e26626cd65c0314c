export { type Abbreviations, abbreviationsOf, writtenOut } from './abbreviations.js';
export { BULLETS } from './bullets.js';
export { countingOn, rangeOf } from './counting.js';
export { anyOf, CLOSINGS, GREETINGS, namesState, OF_PAGES, PAGE_WORDS, REDACTED_WORDS, STAMP, versionIn } from './documents.js';
export { formOf, markSpans, sameText, tokensOf, withoutMarks } from './form/index.js';
export { sha256, textHash } from './hash.js';
export { along, type Knots } from './knots.js';
export { readings } from './labelled.js';
export {
  CAPTION_WORDS,
  CONTENTS_TITLES,
  COUNTING_WORDS,
  isNamedNoun,
  type LabelNouns,
  labelNouns,
  literally,
  MONTHS,
  NOTES_TITLES,
  NUMBER_WORDS,
  SECTION_WORDS,
  STYLE_WORDS,
} from './labels.js';
export { inferLevels } from './levels.js';
export { addTo } from './lists.js';
export { LARGER, levelsOf, rankOf } from './looks.js';
export { INVISIBLE, LOST_LETTER, normalise, wordForm } from './normalise.js';
export { pointerCut } from './pointer.js';
export { asTyped, isNoteMark, typedDigits, typedNumber, withoutTypedMarks } from './raised.js';
export { sentences } from './sentences.js';
export { sourceOf } from './source.js';
export { spelling } from './spelling.js';
export { familyOf, stem } from './stem.js';
export { canBeTitle, isCapitals, isLeader, startsLower, wordCount } from './titles.js';
export { type Word, words } from './words.js';
