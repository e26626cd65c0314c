import { en } from './en.js';
import type { ValueWords } from './types.js';

export type { TimeUnit, ValueWords } from './types.js';

/** Words for dates and amounts, one entry a language. */
export const valueWords: readonly ValueWords[] = [en];
