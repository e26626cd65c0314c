import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** English. */
export const negation: NegationWords = {
  negators: list(`
    not, never, neither, cannot, recommend against, recommends against, advise against, advises against, no longer, no more, by no means, in no way, under no circumstances, at no time, on no account, need not, needn't, shouldn't
    mustn't, shan't, won't, can't, couldn't
  `),
  positive: list(`
    not only, not just, not merely, not simply, not solely, not least, not later than, not less than, not more than, not fewer than, no later than
    no less than, no more than, no fewer than, no longer than, no greater than, no doubt, no sooner than, whether or not, or not
    not … only … but, not … just … but, not … merely … but
  `),
  ceasing: list(`
    cease to *, cease *ing, stop *ing, refrain from *ing, desist from *ing, abstain from *ing, avoid *ing, discontinue *ing, quit *ing, fail to *
    omit to *, neglect to *, decline to *, refuse to *, hold back from *ing
  `),
  waiting: list(`
    unless, until, except, without, before, other than
  `),
  nobody: list('no, neither, nor, none, nobody'),
  wordOrder: 'near',
};
