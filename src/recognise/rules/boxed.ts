import type { PlaceRule } from './rule.js';

export const boxed = {
  name: 'boxed',
  form: 18,
  weight: 1,
  why: 'set in a box or bold as a whole',
  classes: [],
  examples: { yes: ['**The board should count the boats.**'], no: ['The board should count the **boats**.'] },
  test: ({ view: { block } }) => block.emphasis,
} as const satisfies PlaceRule;
