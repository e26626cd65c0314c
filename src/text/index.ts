export { sha256, textHash } from './hash.js';
export { INVISIBLE, normalise, wordForm } from './normalise.js';
export { sentences } from './sentences.js';
export { stem } from './stem.js';
export { type Word, words } from './words.js';
