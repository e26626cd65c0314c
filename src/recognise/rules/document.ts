import { has } from '../weights.js';
import { labelFormal } from './label.js';
import { performative } from './performative.js';
import type { BlockRule, Whole } from './rule.js';

/** A document that holds no recommendations of its own speaks against all that it does not formally state as one. */
function spoken({ cues, facts: { verdict } }: Whole, kind: string): string | undefined {
  if (verdict.kind !== kind || cues.some(({ rule }) => rule === labelFormal || rule === performative)) return undefined;
  return verdict.cues[0]?.text ?? '';
}

export const documentLaw = {
  name: 'document.law',
  form: 0,
  weight: -6,
  why: 'the document lays down what is in force',
  classes: ['document'],
  examples: {
    yes: ['# Harbours Act 2020\n\nWhereas boats sink, be it enacted as follows.\n\nThis act comes into force in May.\n\nThe board must count the boats.'],
    no: ['# Harbours\n\nThe board must count the boats.'],
  },
  test: (whole) => spoken(whole, 'law'),
} as const satisfies BlockRule;

export const documentMinutes = {
  name: 'document.minutes',
  form: 0,
  weight: -6,
  why: 'the document records what was said',
  classes: ['document'],
  examples: {
    yes: [
      '# Minutes of the harbour board\n\nApologies for absence: the mayor. Matters arising: none.\n\nThe board should count the boats.\n\nThe meeting closed at noon. The board must meet.',
    ],
    no: ['# Harbours\n\nThe board should count the boats.'],
  },
  test: (whole) => spoken(whole, 'minutes'),
} as const satisfies BlockRule;

export const documentDecision = {
  name: 'document.decision',
  form: 0,
  weight: -6,
  why: 'the document decides a case',
  classes: ['document'],
  examples: {
    yes: [
      '# Judgment of the harbour court\n\nThe appellant sold a boat. The tribunal finds that it sank.\n\nThe appeal is dismissed. It is so ordered.\n\nThe board must count the boats.',
    ],
    no: ['# Harbours\n\nThe board must count the boats.'],
  },
  test: (whole) => spoken(whole, 'decision'),
} as const satisfies BlockRule;

export const documentProgress = {
  name: 'document.progress',
  form: 0,
  weight: -4,
  why: 'the document looks back at recommendations made before',
  classes: ['document'],
  examples: {
    yes: ['# Progress report on the harbours\n\n- Implemented\n\n- Open\n\n- Closed\n\n- Delayed\n\nThe board should count the boats.'],
    no: ['# Harbours\n\nThe board should count the boats.'],
  },
  test: (whole) => spoken(whole, 'progress'),
} as const satisfies BlockRule;

/** Paragraphs of which every third one asks. */
const LOOSE = Array.from(
  { length: 5 },
  (_, n) =>
    `Pier ${n} lies on the north coast of the island.\n\nNobody knows for certain how old it is by now.\n\nThe boats at pier ${n} should be counted every year.`,
).join('\n\n');

export const documentHomeless = {
  name: 'document.homeless',
  form: 7,
  weight: 1.2,
  why: 'no title, label or “we recommend” gives what this document asks a place: its duties are its proposals',
  classes: ['document'],
  examples: { yes: [`# Boats\n\n${LOOSE}`], no: [`# Recommendations\n\n${LOOSE}`] },
  test: ({ cues, homeless }) => homeless && has(cues, 'tipped') && '',
} as const satisfies BlockRule;
