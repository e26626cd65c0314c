export { align } from './align.js';
export type { Bead as TextMatch } from './beads.js';
export { alignTexts } from './texts.js';
