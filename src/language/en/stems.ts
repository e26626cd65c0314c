import type { StemWords } from '../purposes/stems.js';

/** English. */
export const stems: StemWords = { porter: true, endings: [] };
