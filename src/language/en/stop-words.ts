import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** English. */
export const stopWords: StopWords = {
  weak: list(`
    a, an, the, this, that, these, those, it, its, they, their, them, he, she, his, her, we, our, us, i, my, you, your, who, which, what, whose, whom, there, here
    and, or, but, nor, if, then, than, so, as, at, by, for, from, in, into, of, on, onto, to, with, without, within, between, among, through, over, under, up, out
    off, about, against, during, before, after, per, via, is, are, was, were, be, been, being, am, has, have, had, having, do, does, did, doing, done, not, no, any
    all, each, every, some, such, other, another, more, most, less, least, very, also, only, just, even, both, either, same, own, can, could, may, might, will
    would, shall, should, must, ought, need, needs, needed, when, where, while, how, why, because, since, until, unless, whether, however, therefore, thus, hence
    recommend, recommends, recommended, recommendation, recommendations, ensure, ensures, consider, considers, urge, urges, require, requires, required
  `),
  common: list('the, of, and, to, in, that, is, for, with, by, on, be, this, are'),
};
