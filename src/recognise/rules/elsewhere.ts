import type { Rule } from '../model.js';

/** Noted of a block when another of its sentences than the one that counts speaks of a recommendation. */
export const elsewhere = {
  name: 'elsewhere',
  form: 0,
  weight: 0,
  why: 'another sentence speaks of a recommendation or answers one',
  classes: ['names'],
  examples: { yes: ['The board should count the boats. The recommendation was old.'], no: ['The recommendation was old.'] },
} as const satisfies Rule;
