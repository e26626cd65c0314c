import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** Dutch. */
export const acts: ActWords = {
  likeActs: [
    list('plaatsen, installeren, aanbrengen, monteren, uitrusten'),
    list('aanstellen, benoemen, aannemen, aanwijzen'),
    list('publiceren, bekendmaken, openbaar maken, uitgeven'),
    list('onderwijzen, opleiden, scholen, trainen'),
    list('kopen, aanschaffen, aankopen, verwerven'),
    list('bouwen, oprichten'),
    list('repareren, herstellen, opknappen'),
    list('controleren, inspecteren, onderzoeken, nagaan'),
    list('informeren, inlichten, melden'),
    list('verbieden, afschaffen, beëindigen'),
    list('verlagen, verminderen, terugbrengen'),
    list('verhogen, vergroten'),
    list('betalen, financieren, subsidiëren, bekostigen'),
    list('instellen, opzetten, invoeren'),
    list('geven, verstrekken, aanbieden, leveren'),
    list('verplaatsen, overbrengen, verhuizen'),
    list('beschermen, beveiligen'),
    list('tellen, registreren, vastleggen'),
  ],
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
  enduring: list(`
    sluiten, gesloten, open, vrij, openhouden, verbieden, verboden, blokkeren, opschorten, opgeschort, bevriezen, voortzetten, voortgezet, handhaven, gehandhaafd, behouden, blijven, vrijstellen, beperken, afsluiten, afgesloten
  `),
  looked: list(`
    haalbaarheid, mogelijkheid, mogelijkheden, wenselijkheid, kosten en baten, noodzaak, of
  `),
  inquiry: list('onderzoeken, bezien, nagaan'),
};
