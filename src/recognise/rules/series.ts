import type { BlockRule, Whole } from './rule.js';

/** Share of its neighbours from which on a member is one of a series of instructions. */
const MOST = 0.55;
/** Share from which on one that asks by itself is more likely one. */
const SOME = 0.35;

/** What the neighbours of a member say, where it has any and is no field that explains. */
const voteOn = ({ vote, field }: Whole) => (vote && vote.size > 1 && !field ? { ...vote, text: `${Math.round(vote.share * 100)} %` } : undefined);

/** Asks for something, as at least this share of its neighbours does. */
const asksWith = (share: number) => (whole: Whole) => {
  const vote = voteOn(whole);
  return vote?.asks && vote.share >= share && vote.text;
};

const LIST = '# Boats\n\n- Collect the boats.\n- Repair the pier.\n- Close the gate.\n- Publish the count.\n';

export const seriesMost = {
  name: 'series.most',
  form: 16,
  weight: 3.2,
  why: 'asks for something, as most of the list does',
  classes: ['speaks'],
  examples: { yes: [`${LIST}- Inform the mayor.`], no: ['# Boats\n\n- Red boats.\n- Green boats.\n- Collect the boats.', `${LIST}- Red boats.`] },
  test: asksWith(MOST),
} as const satisfies BlockRule;

export const seriesSome = {
  name: 'series.some',
  form: 16,
  weight: 1.4,
  why: 'asks for something, as many of the list do',
  classes: ['speaks'],
  examples: {
    yes: ['# Boats\n\n- Red boats.\n- Green boats.\n- Repair the pier.\n- Close the gate.\n- Collect the boats.'],
    no: ['# Boats\n\n- Red boats.\n- Green boats.\n- Collect the boats.', `${LIST}- Inform the mayor.`],
  },
  test: asksWith(SOME),
} as const satisfies BlockRule;

/** So many neighbours, and this share of them, ask where a member that does not is one of the series all the same, whatever the document does. */
const LEAST = 3;
const MOSTLY = 0.7;

export const seriesMember = {
  name: 'series.member',
  form: 16,
  weight: 1.6,
  why: 'stands in a list that mostly asks for something',
  classes: ['speaks'],
  examples: { yes: [`${LIST}- Red boats.`], no: [`${LIST}- Inform the mayor.`, `${LIST}- Saltby Harbour recommends boats.`, `${LIST}- Red boats:`] },
  // what ends with a colon stands over the members that follow
  test: (whole) => {
    const vote = /:\s*$/.test(whole.view.block.text) ? undefined : voteOn(whole);
    return vote && !vote.tells && vote.others >= LEAST && vote.others >= MOSTLY * (vote.size - 1) && vote.text;
  },
} as const satisfies BlockRule;
