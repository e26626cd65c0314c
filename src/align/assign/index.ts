export type { Bead } from './beads.js';
export { alignTexts } from './texts.js';
export { assignUnits, type Rivals } from './units.js';
