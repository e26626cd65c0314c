import type { Force } from '../force.js';
import { list } from '../list.js';

const SOURCE = 'RFC 2119 in its German rendering by Adfinis (MUSS, SOLLTE, KANN); AWMF-Regelwerk Leitlinien (soll, sollte, kann)';

/** German. What has no `backed` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const de: Force = {
  language: 'de',
  modals: [
    {
      level: 5,
      phrases: list(`
      muss, müssen, hat zu, haben zu, ist verpflichtet, sind verpflichtet, darf nicht, dürfen nicht, ist verpflichtet zu
      sind verpflichtet zu
    `),
      backed: SOURCE,
    },
    { level: 5, phrases: list('ist zu, sind zu, darf, dürfen') },
    { level: 4, top: 5, phrases: ['soll', 'sollen'], backed: SOURCE },
    { level: 4, phrases: ['sollte', 'sollten'], backed: SOURCE },
    { level: 4, phrases: list('ist geboten, es bedarf') },
    { level: 2, phrases: list('kann, können'), backed: SOURCE },
    { level: 2, phrases: list('könnte, könnten, mag, mögen') },
  ],
  idle: list('kann, können, könnte, könnten, darf, dürfen'),
  subordinate: list('dass, ob, wenn, weil, damit, sodass, wie, was, wo, welche, welcher, welches, denen, deren, falls, sofern'),
  wrappers: [
    {
      level: 4,
      phrases: list(`
      empfehlen wir, wir empfehlen, empfiehlt, empfehlen, wird empfohlen, werden empfohlen, empfohlen werden, fordert, fordern
    `),
    },
    { level: 3, phrases: list('regt an, regen an, appelliert, mahnt') },
    { level: 2, phrases: list('ermutigt, ermutigen, lädt ein, schlägt vor, schlagen vor, wir schlagen, bittet') },
    { level: 1, phrases: list('begrüßt, stellt fest, wünschenswert, hofft') },
  ],
  nestings: [
    {
      level: 3,
      phrases: list(`
      prüfen, prüfen ob, erwägen, in erwägung ziehen, darauf hinwirken, hinwirken auf, anstreben, sich bemühen, versuchen
    `),
    },
    { level: 2, phrases: list('erwogen werden, geprüft werden, in betracht gezogen werden, sondieren, ausloten') },
  ],
  inquiry: list('prüfen'),
  adverbs: list(`
      nur, mehr, länger,      auch, daher, deshalb, künftig, jedoch, ferner, zudem, nicht, gemeinsam, umgehend, weiterhin, dabei, stets, immer, zusätzlich
      außerdem
    `),
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
  order: 'clause',
  hedges: {
    phrases: list(`
      gegebenenfalls, ggf, soweit angemessen, sofern erforderlich, soweit erforderlich, falls erforderlich, soweit möglich
      wenn möglich, nach möglichkeit, grundsätzlich, in der regel, bei bedarf, wo möglich, sofern möglich, falls möglich
      im rahmen der verfügbaren mittel
    `),
  },
  openings: { phrases: list('vorbehaltlich, es sei denn, sofern, vorausgesetzt, unter der voraussetzung, unter dem vorbehalt, soweit') },
  neutral: {
    phrases: list(`
      in abstimmung mit, in zusammenarbeit mit, gemeinsam mit, im einvernehmen mit, unter beteiligung, in absprache mit
      in kooperation mit, nach anhörung
    `),
  },
  intensity: { phrases: list('dringend, nachdrücklich, mit höchster priorität, vorrangig, unverzüglich, sofort, umgehend') },
  universal: { phrases: list('alle, allen, aller, jeder, jede, jedes, jeden, jedem, sämtliche, sämtlichen, vollständig') },
  each: list('jeder, jede, jedes, jeden, jedem'),
  partial: { phrases: list('einige, einigen, manche, bestimmte, ausgewählte, mehrere, die meisten, einzelne') },
  accountability: { phrases: list('veröffentlichen, veröffentlicht, berichten, jahresbericht, aktionsplan, offenlegen') },
  ladders: [],
  passive: list('werden'),
  participles: list('t, en'),
  links: list('und, der, des, für, den'),
  articles: list('der, die, das, dem, den, ein, eine, alle, jeder, jede, jedes'),
  auxiliaries: list('ist, sind, wird, werden, hat, haben'),
  joins: list('und'),
  anaphors: list('dies, diese, das, es, sie'),
  acting: list('verantwortlich'),
  finite: list('ist, sind, war, waren, hat, haben'),
  agent: list('von, durch'),
  circumstance: list(`
      um, zur, zum, in, im, bei, wenn, falls, mit, nach, vor, ohne, für, daher, deshalb, bis, auf, ab, zudem, ferner, dazu, hierzu
      außerdem, angesichts, aufgrund, wegen
    `),
  providing: { phrases: list('bereitstellen, investieren, fördern, aufstocken, erhöhen, einstellen, schaffen, zuweisen, finanzieren') },
  that: list('dass, daß'),
};
