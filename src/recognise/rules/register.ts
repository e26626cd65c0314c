import type { PlaceRule } from './rule.js';

export const registerEnd = {
  name: 'register.end',
  form: 14,
  weight: 1.5,
  why: 'a register number closes the paragraph',
  classes: ['speaks'],
  examples: { yes: ['The board should count the boats. (012/24)'], no: ['The board should count the boats. (2024)'] },
  test: ({ view: { block } }) => /\(\d{3}\/\d{2}\)\s*$/.exec(block.text)?.[0],
} as const satisfies PlaceRule;
