export { align } from './align.js';
export type { Bead as TextMatch } from './assign/index.js';
export { alignTexts } from './assign/index.js';
export { tracedIn } from './trace/index.js';
