import type { Language } from '../../language/index.js';
import { phraseForm } from '../../language/matcher.js';

import { laysDuty } from '../asking.js';
import type { Facts, Reading } from '../model.js';
import { isTold } from '../noun-phrases.js';
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
  weight: 2.6,
  why: 'the field of a record that is named for what it recommends',
  classes: ['speaks'],
  examples: {
    yes: [['North', 'South', 'West'].map((pier) => `## ${pier}\n\nIt is old.\n\n### Recommendation\n\nLong term, a new pier.\n\n`).join('')],
    no: ['## North\n\nIt is old.\n\n### Recommendation\n\nLong term, a new pier.'],
  },
  // where statements with labels of their own or a list stand in it, these are what it recommends, and not the text between
  test: ({ view, above, caption, reading, facts }) =>
    view.block.type === 'paragraph' &&
    !view.title &&
    caption &&
    facts.lexicon &&
    isNamed(caption.name, facts.lexicon) &&
    !isNarrative(reading, facts) &&
    !above.slice(caption.at + 1).some(({ view: { label, block } }) => label || block.type === 'listItem') &&
    caption.name,
} as const satisfies BlockRule;

/** By nothing else: "Findings and recommendations" holds both. */
const isNamed = (caption: string, { labels, sections }: Language): boolean =>
  labels.formal.includes(caption) || sections.open.some((phrase) => phraseForm(phrase) === caption);

/** Something is or was so: narrative, whatever it stands under. */
const isNarrative = (reading: Reading, facts: Facts): boolean =>
  !laysDuty(reading) && reading.sentences.slice(0, 1).some((sentence) => isTold(sentence, facts));
