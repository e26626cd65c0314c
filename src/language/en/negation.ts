import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** English. */
export const negation: NegationWords = {
  negators: list(`
    not, never, neither, cannot, recommend against, recommends against, advise against, advises against, no longer, no more, by no means, in no way, under no circumstances, at no time, on no account, in no case, in no circumstances, under no condition, need not, needn't, shouldn't
    mustn't, shan't, won't, can't, couldn't
  `),
  positive: list(`
    not all, not every, not each
    not only, not just, not merely, not simply, not solely, not least, not later than, not less than, not more than, not fewer than, no later than
    no less than, no more than, no fewer than, no longer than, no greater than, no doubt, no sooner than, whether or not, or not
    not … only … but, not … just … but, not … merely … but
    waste no time, wastes no time, wasting no time, lose no time, loses no time, losing no time, no time to lose, no time to waste, no time should be lost, no time must be lost
    no time should be wasted, no time must be wasted, spare no effort, spare no efforts, spares no effort, sparing no effort, no effort should be spared, no effort must be spared
    spare no expense, leave no stone unturned, leave no one behind, not waste time, not waste any time, not lose time, not lose any time
  `),
  ceasing: list(`
    cease to *, cease *ing, stop *ing, refrain from *ing, desist from *ing, abstain from *ing, avoid *ing, discontinue *ing, quit *ing, fail to *, forget to *, hesitate to *
    omit to *, neglect to *, decline to *, refuse to *, hold back from *ing, rule out *ing, give up *ing, put an end to *ing, abandon plans to *, drop plans to *, withdraw plans to *
  `),
  continuing: list(`
    continue to *, continue *ing, keep *ing, keep on *ing, go on *ing, carry on *ing, carry on with *ing, continue the *, continue its *
    continue their *, continue with the *, continue with its *, continue with their *, carry on with the *, carry on with its *
    carry on with their *, proceed with the *, proceed with its *, proceed with their *, maintain the *, maintain its *, maintain their *
    keep up the *, keep up its *, keep up their *
  `),
  halting: list(`
    stop the *, stop its *, stop their *, halt the *, halt its *, halt their *, end the *, end its *, end their *, cease the *, cease its *
    cease their *, discontinue the *, discontinue its *, discontinue their *, suspend the *, suspend its *, suspend their *, abandon the *
    abandon its *, abandon their *, give up the *, give up its *, give up their *, put an end to the *, put an end to its *
    put an end to their *
  `),
  waiting: list(`
    unless, until, except, without, before, other than
  `),
  ensuring: list('ensure, ensures, make sure, makes sure, see to it, guarantee, guarantees, require, insist'),
  nobody: list('no, neither, nor, none, nobody'),
  wordOrder: 'near',
};
