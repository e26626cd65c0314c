import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** Dutch. */
export const acts: ActWords = {
  acts: [],
  nounActs: [],
  participles: [],
  actEndings: list('en'),
  actingNouns: list('ing, atie'),
  ladders: [],
  providing: { phrases: list('beschikbaar stellen, investeren, financieren, verhogen, aanstellen, uittrekken, toekennen, creëren') },
  qualifying: list('met, zonder, waarvan, waarin, oud, oude, ouder, vanaf, waard'),
  exceeding: list('meer dan, ouder dan, boven'),
  accountability: { phrases: list('publiceren, openbaar maken, rapporteren, jaarverslag, actieplan, verslag') },
  inquiry: list('onderzoeken, bezien, nagaan'),
};
