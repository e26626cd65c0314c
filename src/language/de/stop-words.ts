import { list } from '../list.js';
import type { StopWords } from '../purposes/stop-words.js';

/** German. */
export const stopWords: StopWords = {
  weak: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, es, er, sie, ihn, ihm, ihr, ihre, ihren
    ihrem, ihrer, ihres, sein, seine, seinen, seinem, seiner, wir, uns, unser, unsere, ich, man, sich, wer, was, welche, welcher, welches, welchen, und, oder, aber
    noch, sowie, wenn, dann, als, wie, dass, ob, weil, da, damit, so, also, denn, an, am, auf, aus, bei, beim, bis, durch, für, gegen, hinter, im, in, ins, mit
    nach, ohne, über, um, unter, vom, von, vor, während, wegen, zu, zum, zur, zwischen, je, ist, sind, war, waren, bin, seid, gewesen, hat, haben, hatte, hatten
    wird, werden, wurde, wurden, worden, nicht, kein, keine, keinen, keiner, mehr, weniger, alle, allen, aller, alles, jede, jeder, jedes, jeden, jedem, andere
    anderen, anderer, einige, einigen, sehr, auch, nur, schon, bereits, selbst, kann, können, könnte, könnten, darf, dürfen, muss, müssen, soll, sollen, sollte
    sollten, mag, wo, wann, warum, daher, deshalb, jedoch, hierzu, dazu, dabei, dafür, empfehlen, empfiehlt, empfohlen, empfehlung, empfehlungen, sicherstellen
    sichergestellt, gewährleisten, prüfen
  `),
  common: list('der, die, das, und, den, von, zu, mit, des, im, auf, für, ist, nicht, eine, bei'),
};
