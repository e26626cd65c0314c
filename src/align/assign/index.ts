export { type Bead, beadsOf } from './beads.js';
export { type Aligned, alignSequences, type Rivals } from './sequence.js';
export { alignTexts } from './texts.js';
