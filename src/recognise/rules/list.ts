import { instructs, isHome } from '../place.js';
import type { PlaceRule } from './rule.js';

export const listOpen = {
  name: 'list.open',
  form: 3,
  weight: 1.9,
  why: 'a bullet right below a title of recommendations',
  classes: ['speaks', 'formal', 'whole', 'first'],
  examples: { yes: ['# Recommendations\n\n- Count the boats.'], no: ['# Boats\n\n- Count the boats.'] },
  test: ({ view: { block, label, scope, parent }, above, facts }) =>
    facts.lexicon !== undefined &&
    parent === undefined &&
    block.type === 'listItem' &&
    !label &&
    !instructs(above) &&
    isHome(scope) &&
    !scope.mixed &&
    scope.title,
} as const satisfies PlaceRule;
