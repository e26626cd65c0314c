import type { PlaceRule } from './rule.js';

export const note = {
  name: 'note',
  form: 0,
  weight: -2.5,
  why: 'a note explains the text that calls it',
  classes: [],
  examples: { yes: ['The pier is old.[^1]\n\n[^1]: The board should paint it.'], no: ['The pier is old.\n\nThe board should paint it.'] },
  test: ({ view: { scope, block, label } }) => scope.state !== 'reply' && block.type === 'footnote' && label?.kind !== 'formal' && (block.label ?? ''),
} as const satisfies PlaceRule;
