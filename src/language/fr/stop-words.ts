import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** French. */
export const stopWords: StopWords = {
  weak: list(`
    le, la, les, l, un, une, des, du, de, d, au, aux, ce, cet, cette, ces, c, il, elle, ils, elles, on, nous, vous, je, j, se, s, lui, leur, leurs, son, sa, ses
    notre, nos, votre, vos, qui, que, qu, quoi, dont, où, lequel, laquelle, lesquels, lesquelles, et, ou, mais, ni, si, donc, or, car, comme, alors, ainsi, à, en
    dans, par, pour, sur, sous, avec, sans, entre, vers, chez, contre, pendant, avant, après, depuis, selon, lors, dès, est, sont, était, étaient, être, été, soit
    soient, sera, seront, a, ont, avait, avaient, avoir, eu, ait, aient, aura, auront, fait, faire, ne, n, pas, plus, moins, non, tout, toute, tous, toutes, chaque
    quelque, quelques, autre, autres, même, mêmes, très, aussi, encore, déjà, peu, peut, peuvent, pourrait, pourraient, doit, doivent, devra, devront, devrait
    devraient, faut, quand, lorsque, afin, cela, y, recommande, recommandent, recommandons, recommandé, recommandée, recommandation, recommandations, préconise
    préconisons, propose, proposons, assurer, veiller, veillent, envisager
  `),
  common: list('le, la, les, de, des, et, du, en, un, une, que, dans, pour, est'),
};
