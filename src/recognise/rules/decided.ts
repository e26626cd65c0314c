import type { Rule } from '../model.js';

/** Left on what a person decided; the words are the hash of the text. */
export const ruling = {
  name: 'ruling',
  form: 0,
  weight: 0,
  why: 'a person decided',
  classes: [],
  examples: { yes: [], no: ['The board should count the boats.'] },
} as const satisfies Rule;

/** Left on what the other document made recognisable. */
export const partner = {
  name: 'partner',
  form: 0,
  weight: 0,
  why: 'stands as a recommendation in the other document',
  classes: [],
  examples: { yes: [], no: ['The board should count the boats.'] },
} as const satisfies Rule;
