import type { PlaceRule } from './rule.js';

export const contents = {
  name: 'contents',
  form: 0,
  weight: -8,
  why: 'a line of a contents table',
  classes: ['placed'],
  examples: { yes: ['Recommendations .................... 12'], no: ['And so on ... 12 boats.'] },
  test: ({ view: { block } }) => /\.{6,}|(?:\. ){5,}|…{3,}/.test(block.text) && '......',
} as const satisfies PlaceRule;
