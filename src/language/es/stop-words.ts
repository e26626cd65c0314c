import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** Spanish. */
export const stopWords: StopWords = {
  weak: list(`
    el, la, los, las, lo, un, una, unos, unas, del, al, de, este, esta, estos, estas, ese, esa, esos, esas, esto, eso, él, ella, ellos, ellas, se, le, les, su, sus
    nos, nuestro, nuestra, nuestros, nuestras, yo, usted, que, qué, quien, quienes, cual, cuales, cuyo, cuya, donde, y, e, o, u, pero, ni, si, sino, como, así
    entonces, a, ante, bajo, con, contra, desde, durante, en, entre, hacia, hasta, para, por, según, sin, sobre, tras, es, son, era, eran, ser, sido, fue, fueron
    sea, sean, será, serán, está, están, estar, ha, han, había, habían, haber, haya, hayan, hay, hace, hacer, no, más, menos, todo, toda, todos, todas, cada, algún
    alguna, algunos, algunas, otro, otra, otros, otras, mismo, misma, mismos, mismas, muy, también, sólo, solo, ya, aún, puede, pueden, podría, podrían, debe, deben
    deberá, deberán, debería, deberían, cuando, mientras, porque, recomienda, recomiendan, recomendamos, recomendar, recomendado, recomendación, recomendaciones
    asegurar, garantizar, considerar
  `),
  common: list('el, la, los, las, de, del, y, en, que, un, una, para, con, por, se'),
};
