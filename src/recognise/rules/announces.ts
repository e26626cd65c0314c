import { has } from '../weights.js';
import type { BlockRule, Whole } from './rule.js';

const isAnnouncing = ({ lead, view }: Whole): boolean => lead === 'announces' && view.label?.kind !== 'formal';

const lastWords = ({ reading: { sentences } }: Whole): string => sentences.at(-1)?.text.slice(-60) ?? '';

export const announcesBare = {
  name: 'announces.bare',
  form: 0,
  weight: -16,
  why: 'says neither who acts nor what is asked: the list below does',
  classes: ['announces'],
  examples: { yes: ['The policy must include:'], no: ['We recommend:', 'The board must include:'] },
  test: (whole) => isAnnouncing(whole) && has(whole.cues, 'bare') && lastWords(whole),
} as const satisfies BlockRule;

export const announces = {
  name: 'announces',
  form: 0,
  weight: -7,
  why: 'only announces the list below',
  classes: ['announces'],
  examples: { yes: ['We recommend:'], no: ['We recommend that the board:', 'The policy must include:'] },
  test: (whole) => isAnnouncing(whole) && lastWords(whole),
} as const satisfies BlockRule;
