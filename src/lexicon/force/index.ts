import { en } from './en.js';
import type { Force } from './types.js';

export type { Force, Ladder, Level } from './types.js';

/** What makes a recommendation strong or weak, one entry a language. */
export const forces: readonly Force[] = [en];
