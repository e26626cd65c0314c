import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** German. */
export const negation: NegationWords = {
  negators: list(`
    nicht, nie, niemals, keinesfalls, keineswegs, in keinem fall, auf keinen fall, unter keinen umständen, unter keiner bedingung, zu keiner zeit
  `),
  positive: list(`
    nicht alle, nicht jede, nicht jeder, nicht jedes
    nicht nur, nicht allein, nicht bloß, nicht lediglich, nicht ausschließlich, nicht zuletzt, nicht weniger als, nicht mehr als, nicht später als
    nicht länger als, kein geringerer als, ob oder nicht, oder nicht
    nicht … nur … sondern, nicht … allein … sondern
    keine zeit verlieren, keine zeit zu verlieren, keine zeit mehr verlieren, keine zeit verloren, keine zeit verschwenden, keine mühe scheuen, keine mühen scheuen, keine kosten und mühen scheuen
    keine kosten scheuen, keine anstrengung scheuen, keine anstrengungen scheuen, verlieren sie keine zeit, scheuen sie keine mühe, scheuen sie keine mühen
  `),
  ceasing: list(`
    aufhören … zu *en, darauf verzichten … zu *en, davon absehen … zu *en, unterlassen … zu *en, vermeiden … zu *en, davon abgesehen werden … zu *en
    darauf verzichtet werden … zu *en, versäumen … zu *en, vergessen … zu *en, zögern … zu *en
  `),
  continuing: list(`
    den * fortsetzen, die * fortsetzen, das * fortsetzen, ihren * fortsetzen, ihre * fortsetzen, ihr * fortsetzen, den * fortführen
    die * fortführen, das * fortführen, ihren * fortführen, ihre * fortführen, ihr * fortführen, den * weiterführen, die * weiterführen
    das * weiterführen, ihren * weiterführen, ihre * weiterführen, ihr * weiterführen, den * aufrechterhalten, die * aufrechterhalten
    das * aufrechterhalten, ihren * aufrechterhalten, ihre * aufrechterhalten, ihr * aufrechterhalten, mit der * fortfahren
    mit dem * fortfahren, mit den * fortfahren
  `),
  halting: list(`
    den * einstellen, die * einstellen, das * einstellen, ihren * einstellen, ihre * einstellen, ihr * einstellen, den * beenden, die * beenden
    das * beenden, ihren * beenden, ihre * beenden, ihr * beenden, den * aussetzen, die * aussetzen, das * aussetzen, ihren * aussetzen
    ihre * aussetzen, ihr * aussetzen, den * abbrechen, die * abbrechen, das * abbrechen, ihren * abbrechen, ihre * abbrechen, ihr * abbrechen
    auf … verzichten, auf … verzichtet, von … absehen, von … abgesehen, mit … aufhören
  `),
  waiting: list(`
    es sei denn, ohne, außer, bevor, solange, ehe, sofern nicht, wenn nicht
  `),
  ensuring: list(`
    sicherstellen, sicherzustellen, sichergestellt wird, gewährleisten, zu gewährleisten, gewährleistet wird, sorgen, zu sorgen, gesorgt wird, wollen, verlangen, fordern
  `),
  nobody: list('kein, keine, keiner, keinen, keinem, keines, keinerlei, niemand, weder'),
  wordOrder: 'clause',
};
