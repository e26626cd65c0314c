import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** German. */
export const negation: NegationWords = {
  negators: list(`
    nicht, nie, niemals, keinesfalls, keineswegs, in keinem fall, auf keinen fall
  `),
  positive: list(`
    nicht nur, nicht allein, nicht bloß, nicht lediglich, nicht ausschließlich, nicht zuletzt, nicht weniger als, nicht mehr als, nicht später als
    nicht länger als, kein geringerer als, ob oder nicht, oder nicht
    nicht … nur … sondern, nicht … allein … sondern
  `),
  ceasing: list(`
    aufhören … zu *en, darauf verzichten … zu *en, davon absehen … zu *en, unterlassen … zu *en, vermeiden … zu *en, davon abgesehen werden … zu *en
    darauf verzichtet werden … zu *en, versäumen … zu *en
  `),
  waiting: list(`
    es sei denn, ohne, außer, bevor, solange, ehe, sofern nicht, wenn nicht
  `),
  nobody: list('kein, keine, keiner, keinen, keinem, keines, keinerlei, niemand, weder'),
  wordOrder: 'clause',
};
