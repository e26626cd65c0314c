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
