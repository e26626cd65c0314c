import type { Language } from '../../language/index.js';
import { namesRecommendations } from '../headings.js';
import type { BlockRule } from './rule.js';

const RECORD = (boat: string): string => `## ${boat}\n\nThe board should count the boats of this pier.\n\n### Why\n\n`;

export const slot = {
  name: 'slot',
  form: 0,
  weight: -14,
  why: 'a field that explains: “Rationale”, “How to test”',
  classes: [],
  examples: {
    yes: [`# Piers\n\n${RECORD('North')}It is old.\n\n${RECORD('South')}It is red.\n\n${RECORD('West')}It is green.`],
    no: [`# Piers\n\n${RECORD('North')}It is old.`],
  },
  test: ({ field, view }) => field && view.block.text.slice(0, 40),
} as const satisfies BlockRule;

export const slotNamed = {
  name: 'slot.named',
  form: 3,
  weight: 2.2,
  why: 'the field of a record that is named for what it recommends',
  classes: ['speaks'],
  examples: {
    yes: [['North', 'South', 'West'].map((pier) => `## ${pier}\n\nIt is old.\n\n### Recommendation\n\nLong term, a new pier.\n\n`).join('')],
    no: ['## North\n\nIt is old.\n\n### Recommendation\n\nLong term, a new pier.'],
  },
  test: ({ view, caption, facts: { lexicon } }) =>
    !view.title && view.block.type === 'paragraph' && caption !== undefined && lexicon && isNamed(caption, lexicon) && caption,
} as const satisfies BlockRule;

const isNamed = (caption: string, lexicon: Language): boolean => lexicon.labels.formal.includes(caption) || namesRecommendations(caption, lexicon);
