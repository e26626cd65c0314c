import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** German. */
export const nonDeontic: NonDeonticWords = {
  unreal: list('hätte, hätten, musste, mussten, sollte ursprünglich, gesollt, gemusst'),
  nonDeontic: list(
    'beachtet werden, darauf hingewiesen, angemerkt, betont werden, erwähnt werden, verstanden werden, hingewiesen werden, gesagt werden, nicht verwechselt',
  ),
  able: [],
  guesses: list('wohl, vermutlich, wahrscheinlich, inzwischen, sicherlich'),
  effects: list('dazu, helfen, ermöglichen, beitragen'),
  perfects: ['haben'],
  weakInClauses: list('kann, können, könnte, könnten, darf, dürfen'),
  marked: [],
  ability: list('kann, können, soll … können, sollen … können, sollte … können, sollten … können, muss … können, müssen … können'),
};
