import type { Sentence } from '../../language/directive/index.js';
import { has, only } from '../weights.js';
import type { BlockRule, Whole } from './rule.js';

/** Share of the sentences of its section from which on one that asks weakly is more likely one of its instructions than not; .3 finds 6 fewer in gold/docs, and nothing less that is false. */
const MOST = 0.28;
/** Share from which on a verb first is an instruction, and a plain duty more likely one. */
export const SOME = 0.2;

/** Left open: the list below says what is asked. */
const isLead = (sentence: Sentence | undefined): boolean => /:\s*$/.test(sentence?.text ?? '');

/** The share that the section says of the sentence of a block that it can tip the most; 0 where it can none, and where the block says that it repeats. */
function shareOf({ per, prose, reading: { sentences }, field }: Whole): number {
  const shares = prose.map(({ share }, n) => {
    const tipped = only(per[n] ?? [], 'tipped');
    const counts = share >= MOST ? tipped.length > 0 : tipped.some((cue) => !has([cue], 'vague'));
    return !isLead(sentences[n]) && counts ? share : 0;
  });
  return field || per.some((cues) => has(cues, 'repeats')) ? 0 : Math.max(0, ...shares);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const GUIDE =
  '# Boats\n\nYou must collect the boats. Publish the count. Close the pier at noon. Check the gate twice. Ensure that it is closed. Arrange a watch.\n\n';

export const proseMost = {
  name: 'prose.most',
  form: 16,
  weight: 1.4,
  why: 'asks for something, as its section does',
  classes: ['guides'],
  examples: { yes: [`${GUIDE}All boats must be repaired.`], no: ['# Boats\n\nAll boats must be repaired.', `${GUIDE}Boats are old.`] },
  test: (whole) => shareOf(whole) >= MOST && percent(shareOf(whole)),
} as const satisfies BlockRule;

export const proseSome = {
  name: 'prose.some',
  form: 16,
  weight: 1,
  why: 'asks for something, as its section often does',
  classes: ['guides'],
  examples: {
    yes: [
      `${GUIDE}Boats are old. Boats are red. Piers are old. Piers are green. Gates are old. Gates are blue. Oars are old. Oars are long. Boats were new. Sails are white. Sails are old. Masts are long. Masts are brown. Ropes are new. Ropes are grey. Nets are blue. Nets are old. Crews are few.\n\nThe board should paint the boats.`,
    ],
    no: ['# Boats\n\nThe board should paint the boats.', `${GUIDE}The board should paint the boats.`],
  },
  test: (whole) => shareOf(whole) >= SOME && percent(shareOf(whole)),
} as const satisfies BlockRule;
