import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** Portuguese. */
export const stopWords: StopWords = {
  weak: list(`
    o, a, os, as, um, uma, uns, umas, do, da, dos, das, no, na, nos, nas, ao, à, aos, às, de, d, pelo, pela, pelos, pelas, num, numa, este, esta, estes, estas, esse
    essa, esses, essas, isto, isso, ele, ela, eles, elas, se, lhe, lhes, seu, sua, seus, suas, nós, nosso, nossa, nossos, nossas, eu, que, quem, qual, quais, cujo
    cuja, onde, e, ou, mas, nem, como, assim, então, ante, após, até, com, contra, desde, durante, em, entre, para, perante, por, segundo, sem, sob, sobre, é, são
    era, eram, ser, sido, foi, foram, seja, sejam, será, serão, está, estão, estar, tem, têm, tinha, tinham, ter, há, haver, fazer, faz, não, mais, menos, todo, toda
    todos, todas, cada, algum, alguma, alguns, algumas, outro, outra, outros, outras, mesmo, mesma, mesmos, mesmas, muito, também, só, apenas, já, ainda, pode, podem
    poderia, poderiam, deve, devem, deverá, deverão, deveria, deveriam, quando, enquanto, porque, recomenda, recomendam, recomendamos, recomendar, recomendado
    recomendação, recomendações, assegurar, garantir, considerar
  `),
  common: list('o, a, os, as, de, do, da, e, que, em, um, uma, para, com, não'),
};
