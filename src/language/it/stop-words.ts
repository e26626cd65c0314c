import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** Italian. */
export const stopWords: StopWords = {
  weak: list(`
    il, lo, la, i, gli, le, l, un, uno, una, del, dello, della, dei, degli, delle, dell, al, allo, alla, ai, agli, alle, all, dal, dallo, dalla, dai, dagli, dalle
    nel, nello, nella, nei, negli, nelle, nell, sul, sullo, sulla, sui, sugli, sulle, questo, questa, questi, queste, quello, quella, quelli, quelle, esso, essa
    essi, esse, si, ci, vi, ne, suo, sua, suoi, sue, loro, nostro, nostra, nostri, nostre, noi, io, che, chi, cui, quale, quali, dove, e, ed, o, od, ma, né, se
    come, così, quindi, allora, di, d, a, ad, da, in, con, su, per, tra, fra, senza, contro, durante, entro, verso, presso, prima, dopo, è, sono, era, erano, essere
    stato, stata, stati, state, sia, siano, sarà, saranno, ha, hanno, aveva, avevano, avere, abbia, abbiano, fare, non, più, meno, tutto, tutta, tutti, tutte, ogni
    alcuni, alcune, altro, altra, altri, altre, stesso, stessa, stessi, stesse, molto, anche, solo, già, ancora, può, possono, potrebbe, potrebbero, deve, devono
    dovrà, dovranno, dovrebbe, dovrebbero, quando, mentre, perché, raccomanda, raccomandano, raccomandiamo, raccomandare, raccomandato, raccomandazione
    raccomandazioni, assicurare, garantire, considerare
  `),
  common: list('il, la, le, di, e, che, per, dei, della, delle, in, un, una, con, è'),
};
