import type { Sentence } from '../../language/directive/index.js';
import { saysMore } from '../says-more.js';
import { has } from '../weights.js';
import type { BlockRule, Whole } from './rule.js';

const isAnnouncing = (whole: Whole): boolean => whole.lead === 'announces' && whole.view.label?.kind !== 'formal' && !proposesBefore(whole);

/** Whether a sentence before the one that announces proposes something itself: "We recommend a register. In short, we recommend:". */
const proposesBefore = ({ reading: { sentences, per }, facts }: Whole): boolean =>
  per.slice(0, -1).some((cues, n) => has(cues, 'act') && has(cues, 'asks') && saysMore(sentences[n] as Sentence, facts));

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
  examples: {
    yes: ['We recommend:'],
    no: ['We recommend that the board:', 'The policy must include:', 'We recommend a count of boats. In short, we recommend:'],
  },
  test: (whole) => isAnnouncing(whole) && lastWords(whole),
} as const satisfies BlockRule;
