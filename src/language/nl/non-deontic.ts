import { list } from '../list.js';
import type { NonDeonticWords } from '../purposes/non-deontic.js';

/** Dutch. */
export const nonDeontic: NonDeonticWords = {
  unreal: list('had moeten, hadden moeten, moest, moesten, had kunnen, zou hebben moeten, diende, dienden'),
  nonDeontic: list(
    'worden gezien als, worden verstaan, worden opgevat, worden begrepen, niemand verbazen, niemand verrassen, niet verbazen, niet verrassen, geen verrassing zijn, verbaasd zijn, verrast zijn, zich … verbazen, zich … verwonderen, verbaasd … zijn, zich … voorstellen, worden verveelvoudigd, verveelvoudigd worden',
  ),
  able: ['kunnen'],
  guesses: list('vermoedelijk, waarschijnlijk, inmiddels, ongetwijfeld'),
  effects: list('helpen, bijdragen, leiden'),
  perfects: list('hebben, zijn geweest, geweest zijn, zijn geworden, geworden zijn, zijn gekomen, gekomen zijn'),
  weakInClauses: list('kan, kunnen, mag, mogen, zou kunnen, zouden kunnen'),
  marked: list('dient, dienen'),
  ability: list('kan, kunnen, moet … kunnen, moeten … kunnen, zou … moeten kunnen, zouden … moeten kunnen'),
};
