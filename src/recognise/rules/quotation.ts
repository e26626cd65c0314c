import type { PlaceRule } from './rule.js';

export const quotation = {
  name: 'quotation',
  form: 0,
  weight: -4,
  why: 'inside a quotation that began above',
  classes: ['placed'],
  examples: { yes: ['He wrote: “The pier is old.\n\nThe board should paint it.”'], no: ['He wrote: “The pier is old.”\n\nThe board should paint it.'] },
  test: ({ view: { quoted, block } }) => quoted === true && block.text.slice(0, 40),
} as const satisfies PlaceRule;
