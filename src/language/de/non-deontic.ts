import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** German. */
export const nonDeontic: NonDeonticWords = {
  unreal: list('hätte, hätten, musste, mussten, sollte ursprünglich, gesollt, gemusst'),
  nonDeontic: list(
    'verstanden werden, nicht verwechselt, niemanden überraschen, niemanden verwundern, niemanden wundern, nicht überraschen, nicht verwundern, nicht wundern, kaum überraschen, sich … vorstellen, überrascht sein, verwundert sein, erstaunt sein, sich … wundern, vergessen werden, vervielfältigt werden',
  ),
  able: [],
  guesses: list('wohl, vermutlich, wahrscheinlich, inzwischen, sicherlich'),
  effects: list('dazu, helfen, ermöglichen, beitragen'),
  perfects: list('haben, gewesen sein, worden sein, geworden sein, gekommen sein, gegangen sein'),
  weakInClauses: list('kann, können, könnte, könnten, darf, dürfen'),
  marked: [],
  ability: list('kann, können, soll … können, sollen … können, sollte … können, sollten … können, muss … können, müssen … können'),
};
