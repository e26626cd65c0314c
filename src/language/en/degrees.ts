import { list } from '../list.js';
import type { DegreeWords } from '../purposes/degrees.js';

const CORPUS = 'measured on the labelled English corpus';

/** English. */
export const degrees: DegreeWords = {
  intensity: {
    phrases: list(`
        strongly, as a matter of urgency, as a matter of priority, as a priority, as an urgent priority, as a matter of the utmost urgency
        immediately, urgently, without delay, without further delay, at once, with immediate effect, forthwith
      `),
    sourced: CORPUS,
  },
  universal: {
    phrases: list('all of the, each of the, all, every, each, any and all, the whole, entire, in full, universally, without exception'),
    sourced: CORPUS,
  },
  each: list('every, each, any and all'),
  partial: {
    phrases: list(`
        not all, not every, not each, some, selected, certain, most, many, a number of, several, relevant, appropriate, a majority of, the majority of, priority, key
        a selection of, a few, particular, various, larger
      `),
    sourced: CORPUS,
  },
};
