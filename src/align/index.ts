export { type AlignOptions, align } from './align.js';
export type { Bead as TextMatch } from './beads.js';
export type { RecommendationAt } from './settle.js';
export { alignTexts } from './texts.js';
