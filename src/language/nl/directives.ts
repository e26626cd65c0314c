import { list } from '../list.js';
import type { DirectiveWords } from '../purposes/directives.js';

const SOURCE = 'RFC 2119 in the Dutch reading of CROW (MOET, MAG NIET, ZOU MOETEN, MAG)';

/** What an author holds something to be who asks for it: "acht een telling noodzakelijk"; without an article "acht" is a number. */
const HELD = list('het, de, een').flatMap((article) =>
  list('noodzakelijk, nodig, wenselijk, gewenst, raadzaam, geboden').map((worth) => `${article} …… ${worth}`),
);

/** Dutch. What has no `sourced` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const directives: DirectiveWords = {
  firstPerson: ['wij', 'we', 'ik'],
  joinedPerson: [],
  intending: [],
  personInVerb: false,
  recommends: list('beveelt, bevelen'),
  directives: [
    { form: 'modal', cues: ['must'], level: 5, phrases: list('moet, moeten, mag niet, mogen niet'), sourced: SOURCE },
    { form: 'modal', level: 5, phrases: list('dient te, dienen te, is verplicht om, zijn verplicht om') },
    { form: 'modal', cues: ['must'], level: 5, phrases: ['dient', 'dienen'] },
    { form: 'modal', cues: ['rule'], level: 5, phrases: ['is verplicht', 'zijn verplicht'] },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['zou moeten', 'zouden moeten'], sourced: SOURCE },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['zou …… moeten', 'zouden …… moeten'], sourced: SOURCE },
    { form: 'modal', cues: ['should'], level: 4, phrases: ['behoort', 'behoren'] },
    { form: 'modal', cues: ['need'], level: 4, phrases: ['is het noodzakelijk'] },
    { form: 'modal', level: 2, phrases: ['mag', 'mogen'], sourced: SOURCE },
    { form: 'modal', level: 2, phrases: ['kan', 'kunnen'] },
    { form: 'modal', cues: ['may'], level: 2, phrases: ['zou kunnen', 'zouden kunnen'] },
    { form: 'modal', cues: ['must'], phrases: ['mag geen', 'mogen geen', 'hoort'] },
    { form: 'modal', cues: ['need'], phrases: list('is het wenselijk, is het van belang, is nodig, is noodzakelijk') },
    { form: 'performative', level: 4, phrases: list('aanbevelen, bevelen aan, beveelt aan, roept op, roepen op') },
    { form: 'performative', cues: ['impersonal'], level: 4, phrases: ['wordt ~ aanbevolen', 'worden ~ aanbevolen'] },
    { form: 'performative', cues: ['verb', 'third'], level: 4, phrases: ['bevelen', 'adviseren'] },
    { form: 'performative', cues: ['third'], level: 4, phrases: ['beveelt', 'adviseert'] },
    { form: 'performative', level: 3, phrases: ['dringt aan', 'dringen aan'] },
    { form: 'performative', level: 2, phrases: list('suggereert, nodigt uit, nodigen uit, moedigt aan, moedigen aan') },
    { form: 'performative', cues: ['soft'], level: 2, phrases: ['suggereren'] },
    { form: 'performative', level: 1, phrases: list('constateert, verwelkomt, wenselijk, hoopt') },
    { form: 'performative', cues: ['again'], phrases: ['herhaalt', 'herhalen'] },
    {
      form: 'performative',
      cues: ['verb'],
      phrases: list('beveel, adviseer, roepen, verzoeken, pleiten, stellen voor, stellen … voor om, stellen … voor dat, raden'),
    },
    {
      form: 'performative',
      cues: ['verb'],
      phrases: list(`
      ik verzoek, verzoek ik, ik pleit, pleit ik, ik stel voor, stel ik voor, stel voor om, ik raad …… aan, raad ik …… aan, ik roep …… op, roep ik …… op
      dringen erop aan, dring erop aan, geven …… in overweging, geef …… in overweging
    `),
    },
    { form: 'performative', cues: ['verb'], phrases: HELD.map((held) => `achten ${held}`) },
    { form: 'performative', cues: ['third'], phrases: HELD.map((held) => `acht ${held}`) },
    { form: 'performative', cues: ['soft'], phrases: ['moedigen', 'nodigen'] },
    {
      form: 'performative',
      cues: ['third'],
      phrases: list(
        'roept, verzoekt, pleit, vraagt, vraagt dat, verwacht dat, bepleit, raadt, stelt voor, stelt … voor om, stelt … voor dat, geeft …… in overweging, moedigt … aan, dringt … op aan, dringt erop aan',
      ),
    },
    { form: 'performative', cues: ['past'], phrases: ['heeft aanbevolen', 'adviseerde', 'beval'] },
    {
      form: 'performative',
      cues: ['impersonal'],
      phrases: list(
        'wordt geadviseerd, wordt ~ afgeraden, worden ~ afgeraden, wordt aangeraden, worden aangeraden, is aan te bevelen, verdient aanbeveling, verdient het aanbeveling, aan te bevelen, het ligt op … weg om, het ligt op de weg van … om, is aan te raden, is het aan te raden, het zou goed zijn als, zou het goed zijn als, het is verstandig om, is het verstandig om, ons advies is, ons advies luidt, onze aanbeveling is, ons voorstel is',
      ),
    },
    { form: 'performative', cues: ['ask'], phrases: list('vragen, eisen, willen') },
    { form: 'performative', cues: ['require'], phrases: ['verwachten'] },
    { form: 'verb', level: 3, phrases: list('overwegen, te overwegen, onderzoeken, bezien, streven naar, te streven naar, nagaan, proberen') },
    { form: 'verb', level: 2, phrases: ['verkennen', 'verken'] },
  ],
};
