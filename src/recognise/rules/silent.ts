import { has } from '../weights.js';
import type { BlockRule } from './rule.js';

export const silent = {
  name: 'silent',
  form: 0,
  weight: -1.5,
  why: 'nothing but the place speaks for it',
  classes: [],
  examples: { yes: ['# Recommendations\n\nThe pier is old.'], no: ['# Recommendations\n\nThe board should count the boats.', '# Recommendations\n\n- Boats.'] },
  // a paragraph, a row or an item in bold of which only the place speaks
  test: ({ view: { block }, cues }) =>
    (block.type === 'paragraph' || block.type === 'tableRow' || (block.type === 'listItem' && block.emphasis !== undefined)) &&
    !has(cues, 'speaks') &&
    !has(cues, 'prescriptive') &&
    '',
} as const satisfies BlockRule;
