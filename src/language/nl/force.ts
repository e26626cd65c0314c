import type { Force } from '../force.js';
import { list } from '../list.js';

const SOURCE = 'RFC 2119 in the Dutch reading of CROW (MOET, MAG NIET, ZOU MOETEN, MAG)';

/** Dutch. What has no `backed` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const nl: Force = {
  language: 'nl',
  modals: [
    { level: 5, phrases: list('moet, moeten, mag niet, mogen niet'), backed: SOURCE },
    { level: 5, phrases: list('dient te, dienen te, dient, dienen, is verplicht, zijn verplicht, is verplicht om, zijn verplicht om') },
    { level: 4, phrases: list('zou moeten, zouden moeten, zou … moeten, zouden … moeten'), backed: SOURCE },
    { level: 4, phrases: list('behoort, behoren, is het noodzakelijk') },
    { level: 2, phrases: list('mag, mogen'), backed: SOURCE },
    { level: 2, phrases: list('kan, kunnen, zou kunnen, zouden kunnen') },
  ],
  idle: list('kan, kunnen, mag, mogen, zou kunnen, zouden kunnen'),
  subordinate: list('die, dat, of, als, wanneer, waar, hoe, wat, omdat, zodat, waarin, waarbij, welke'),
  wrappers: [
    {
      level: 4,
      phrases: list(`
      aanbevelen, bevelen aan, beveelt aan, wordt aanbevolen, worden aanbevolen, bevelen, beveelt, adviseert, adviseren, roept op
      roepen op
    `),
    },
    { level: 3, phrases: list('dringt aan, dringen aan') },
    { level: 2, phrases: list('suggereert, suggereren, nodigt uit, nodigen uit, moedigt aan, moedigen aan') },
    { level: 1, phrases: list('constateert, verwelkomt, wenselijk, hoopt') },
  ],
  nestings: [
    { level: 3, phrases: list('overwegen, te overwegen, onderzoeken, bezien, streven naar, te streven naar, nagaan, proberen') },
    { level: 2, phrases: list('verkennen, verken') },
  ],
  inquiry: list('onderzoeken, bezien, nagaan'),
  adverbs: list(`
      alleen, slechts, langer, meer,      ook, daarom, dus, voortaan, echter, tevens, niet, gezamenlijk, snel, altijd, steeds, daarnaast, verder, te, om, hierbij
    `),
  negators: list(`
    niet, nooit, geenszins, in geen geval
  `),
  positive: list(`
    niet alleen, niet slechts, niet enkel, niet meer dan, niet minder dan, niet later dan, al dan niet, of niet
    niet … alleen … maar, niet … slechts … maar
  `),
  ceasing: list(`
    stoppen met *en, ophouden met *en, stoppen met het *en, ophouden met het *en, afzien van het *en, ervan afzien … te *en, nalaten … te *en
    vermijden … te *en, stoppen … te *en, zich onthouden van het *en
  `),
  waiting: list(`
    tenzij, zonder, behalve, voordat, totdat, alvorens
  `),
  nobody: list('geen, geenerlei, niemand, noch'),
  order: 'clause',
  hedges: {
    phrases: list(`
      waar passend, indien nodig, zo nodig, waar nodig, waar mogelijk, voor zover mogelijk, indien mogelijk, zo mogelijk
      in beginsel, in principe, in de regel, desgewenst, binnen de beschikbare middelen
    `),
  },
  openings: { phrases: list('tenzij, mits, onder voorbehoud van, op voorwaarde dat, voor zover, behoudens') },
  neutral: { phrases: list('in overleg met, in samenwerking met, samen met, in afstemming met, na overleg met, gezamenlijk met') },
  intensity: { phrases: list('dringend, met klem, met spoed, met voorrang, onmiddellijk, met prioriteit, sterk') },
  universal: { phrases: list('alle, elke, elk, ieder, iedere, volledig, al') },
  each: list('elke, elk, ieder, iedere'),
  partial: { phrases: list('enkele, sommige, bepaalde, een aantal, verschillende, geselecteerde, de meeste') },
  accountability: { phrases: list('publiceren, openbaar maken, rapporteren, jaarverslag, actieplan, verslag') },
  ladders: [],
  passive: list('worden'),
  participles: list('t, d, en'),
  links: list('van, en, voor, de, het'),
  articles: list('de, het, een, alle, elke, elk, ieder, iedere'),
  auxiliaries: list('is, zijn, wordt, worden, heeft, hebben'),
  joins: list('en'),
  anaphors: list('dit, dat, deze, die, zij, het'),
  acting: list('verantwoordelijk'),
  finite: list('zou, zouden, is, zijn, was, waren, heeft, hebben'),
  agent: list('door'),
  circumstance: list(`
      om, voor, in, bij, als, indien, wanneer, met, na, zonder, op, daarom, daarnaast, verder, binnen, gezien, tot, ook
    `),
  providing: { phrases: list('beschikbaar stellen, investeren, financieren, verhogen, aanstellen, uittrekken, toekennen, creëren') },
  that: list('dat, om'),
};
