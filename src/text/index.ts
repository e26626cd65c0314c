export { type Abbreviations, abbreviationsOf, writtenOut } from './abbreviations.js';
export { sha256, textHash } from './hash.js';
export { readings } from './labelled.js';
export { CAPTION_WORDS, CONTENTS_TITLES, LABEL_ALONE, LABEL_WORDS, MONTHS, NUMBER_WORDS, SECTION_WORDS } from './labels.js';
export { INVISIBLE, normalise, wordForm } from './normalise.js';
export { sentences } from './sentences.js';
export { spelling } from './spelling.js';
export { stem } from './stem.js';
export { type Word, words } from './words.js';
