import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** English. */
export const nonDeontic: NonDeonticWords = {
  unreal: list(`
    should have, ought to have, must have, might have, shall have, should not have, ought not to have, had recommended
    would have recommended, reluctant to recommend
  `),
  nonDeontic: list(`
    be noted, be stressed, be remembered, be emphasised, be borne in mind, be read, be understood, be seen, be clear, be possible
    seem, sound, feel, surprise, astonish, suffice, be no surprise, be enough, be home, be interpreted, be regarded, be obvious, be expected, be familiar, come as, be considered private
      imagine, be surprised, be astonished, be amazed, be shocked, be taken aback, wonder that, wonder at, forget that, be in no doubt, be under no illusion, conclude from, be relied upon, be relied on as, be construed as
    `),
  able: ['be able'],
  guesses: list('by now, by then, surely, probably, presumably, no doubt'),
  effects: list(
    'help, enable, allow, lead, result, bring, make it, give, provide, reduce, improve, ensure, also help, contribute, mean, facilitate, encourage',
  ),
  perfects: [],
  weakInClauses: list('can, could, may, might, will, is to, are to, has to, have to, cannot, need to, needs to'),
  marked: [],
  ability: list('can, should be able to, must be able to, shall be able to, ought to be able to, will be able to'),
};
