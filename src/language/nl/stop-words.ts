import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** Dutch. */
export const stopWords: StopWords = {
  weak: list(`
    de, het, een, dit, dat, deze, die, er, hier, daar, ik, wij, we, ons, onze, hij, zij, ze, hun, hen, haar, zijn, men, zich, wie, wat, welke, welk, waar, en, of
    maar, noch, als, dan, dus, zo, zoals, omdat, want, zodat, aan, af, bij, binnen, boven, buiten, door, in, langs, met, na, naar, naast, om, onder, op, over
    per, sinds, te, tegen, ten, ter, tijdens, tot, tussen, uit, van, vanaf, via, voor, zonder, is, was, waren, wordt, worden, werd, werden, geworden, geweest, heeft
    hebben, had, hadden, niet, geen, meer, minder, alle, alles, elk, elke, ieder, iedere, ander, andere, enkele, sommige, zelf, zelfde, zeer, ook, alleen, al, nog
    reeds, kan, kunnen, kon, konden, mag, mogen, moet, moeten, moest, moesten, dient, dienen, zou, zouden, zal, zullen, wanneer, terwijl, hoe, waarom, daarom
    echter, hierbij, daarbij, aanbevelen, beveelt, bevelen, aanbevolen, aanbeveling, aanbevelingen, adviseert, adviseren, zorgen, overwegen, waarborgen
  `),
  common: list('de, het, een, van, en, in, dat, te, op, voor, met, zijn, niet, aan'),
};
