import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** Dutch. */
export const acts: ActWords = {
  acts: [],
  nounActs: [],
  participles: [],
  actEndings: list('en'),
  actingNouns: list('ing, atie'),
  ladders: [],
  providing: {
    phrases: list(`
      beschikbaar stellen, investeren, financieren, verhogen, aanstellen, uittrekken, toekennen, creëren, plaatsen, bouwen, aanleggen, installeren, planten, opleiden, aanschaffen, inrichten, aannemen
    `),
    sourced: TRANSLATED,
  },
  qualifying: list('met, zonder, waarvan, waarin, oud, oude, ouder, vanaf, waard'),
  exceeding: list('meer dan, ouder dan, boven'),
  accountability: { phrases: list('publiceren, openbaar maken, rapporteren, jaarverslag, actieplan, verslag') },
  looking: list(`
    onderzoek, onderzoeken, onderzoekt, bezie, bezien, beziet, nagaan, ga na, gaat na, verken, verkennen, verkent, overweeg, overwegen, overweegt
  `),
  looked: list(`
    haalbaarheid, mogelijkheid, mogelijkheden, wenselijkheid, kosten en baten, noodzaak, of
  `),
  inquiry: list('onderzoeken, bezien, nagaan'),
};
