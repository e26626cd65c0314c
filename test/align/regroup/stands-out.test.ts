import { expect, test } from 'vitest';
import { standsOut } from '../../../src/align/regroup/stands-out.js';
import { paired } from './paired.js';

const PIER = '! The harbour master should inspect the northern pier, its cranes and its ladders before winter.';
const PIER_ANEW = '! Before the first frost, have a diver look over cranes and ladders of the northern pier in each harbour.';
const BUS = '! Night buses should call at every hospital so that nurses reach their late shift.';
const BUS_ANEW = '! Nurses on a late shift need night buses that stop at the hospital door.';
const SCHEME = '! In line with the harbour plan, shipping firms should take part in the new pilot scheme for night berths, no later than on the first of May.';
const PERMITS = '! Firms should buy permits for night berths that serve the aims of the harbour plan and of its pilot scheme';
const BERTHS = '! Shipping firms should mend night berths in the harbour.';
const BEES = '! Orchards should be sprayed after sunset only, when bees have left the blossom.';
const plan = (topic: string) => `! Each district board should publish a yearly plan for ${topic}, with named leads.`;

test.each([
  ['two that were rewritten stand out to each other', [PIER, BUS], [BUS_ANEW, PIER_ANEW], ['r1=r2', 'r2=r1']],
  ['what has nothing like it stays alone', [PIER, BEES], [PIER_ANEW, BUS], ['r1=r1']],
  ['of two that are as like as each other, neither', [PIER], [PIER_ANEW, PIER_ANEW.replace('frost', 'snow')], []],
  ['template-mates stay alone', [plan('fishing harbours'), plan('stroke care')], [plan('prison libraries'), plan('night buses')], []],
  ['few words in common may be chance', ['! The pier should be closed in winter.'], ['! In winter the choir should sing at the pier.'], []],
  ['words of the subject alone make two that ask for something else stand out too little', [SCHEME], [`${PERMITS}, May being the first.`, BERTHS], []],
  ['with a phrase that both have, the same words are enough', [SCHEME], [`${PERMITS}, no later than on the first of May.`, BERTHS], ['r1=r1']],
  ['narrative that says it as closely takes the place', [PIER], [PIER_ANEW, PIER_ANEW.slice(2)], []],
  [
    'a title in common, in other words',
    ['! Lend a hand: Neighbours should carry shopping for the old.', BUS],
    ['! Lend a hand: Set up a list of volunteers.', BEES],
    ['r1=r1'],
  ],
])('%s', (_, draft, final, expected) => {
  expect(paired(draft, final, standsOut)).toEqual(expected);
});
