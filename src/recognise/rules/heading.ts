import type { View } from '../model.js';
import { isHome } from '../place.js';
import type { PlaceRule } from './rule.js';

/** A title below one that opens a list, with no labelled statements of its own. */
const isMember = ({ scope, block, topic }: View): boolean => isHome(scope) && !scope.mixed && scope.title !== block.text && !topic;

export const headingPrinciple = {
  name: 'heading.principle',
  form: 13,
  weight: 3,
  why: 'one of the headings below “Principles”',
  classes: ['speaks'],
  examples: { yes: ['# Principles\n\n## Boats for all'], no: ['# Recommendations\n\n## Boats for all'] },
  // where only capitals bind, a heading without any is a topic
  test: ({ view, facts }) => !facts.capitals && view.title && isMember(view) && view.scope.series === true && view.block.text.slice(0, 60),
} as const satisfies PlaceRule;

export const headingOpen = {
  name: 'heading.open',
  form: 13,
  weight: 0.6,
  why: 'a heading inside a section of recommendations',
  classes: ['instructs', 'topic'],
  examples: { yes: ['# Recommendations\n\n## Count the boats'], no: ['# Recommendations', '# Boats\n\n## Count the boats'] },
  test: ({ view }) => view.block.type === 'heading' && isMember(view) && view.block.text.slice(0, 60),
} as const satisfies PlaceRule;

export const heading = {
  name: 'heading',
  form: 0,
  weight: -2.2,
  why: 'headings seldom propose',
  classes: [],
  examples: { yes: ['# Boats\n\n## Count the boats'], no: ['# Recommendations\n\n## Count the boats', 'Count the boats'] },
  test: ({ view }) => view.block.type === 'heading' && !isMember(view) && view.block.text.slice(0, 60),
} as const satisfies PlaceRule;

export const headingSeries = {
  name: 'heading.series',
  form: 13,
  weight: 2.8,
  why: 'one of a series of titles that say what to do, or of labels below which that is said',
  classes: ['instructs'],
  examples: {
    yes: ['## Action 1: Collect all boats\n\n## Action 2: Close the pier\n\n## Action 3: Publish the count'],
    no: ['## Action 1: Collect all boats\n\n## Action 2: Old boats\n\n## Action 3: Red boats'],
  },
  test: ({ view: { directive, topic, label } }) => directive === true && !topic && label?.printed,
} as const satisfies PlaceRule;
