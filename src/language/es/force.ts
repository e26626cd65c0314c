import type { Force } from '../force.js';
import { list } from '../list.js';

const SOURCE = 'ISO/IEC Directives part 2 in Spanish (NC 1; UNE): debe, debería, es conveniente, se recomienda, puede';

/** Spanish. What has no `backed` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const es: Force = {
  language: 'es',
  modals: [
    { level: 5, phrases: list('debe, deben, deberá, deberán, no debe, se requiere que'), backed: SOURCE },
    { level: 5, phrases: list('ha de, han de, tiene que, tienen que, está obligado a, están obligados a, habrá de') },
    { level: 4, phrases: list('debería, deberían, es conveniente que, conviene que'), backed: SOURCE },
    { level: 4, phrases: list('es necesario que, convendría') },
    { level: 2, phrases: list('puede, pueden'), backed: SOURCE },
    { level: 2, phrases: list('podría, podrían, podrá, podrán') },
  ],
  idle: list('puede, pueden, podría, podrían, podrá, podrán'),
  subordinate: list('que, quien, quienes, cual, cuales, si, cuando, donde, como, porque, cuyo, cuya'),
  wrappers: [
    { level: 4, phrases: list('recomienda, recomendamos, se recomienda, recomiendan, recomienda que, insta a, instamos a') },
    { level: 3, phrases: list('exhorta a, exhortamos a, pide encarecidamente') },
    { level: 2, phrases: list('sugiere, sugerimos, se sugiere, invita a, invitamos a, alienta a, alentamos a, anima a, animamos a') },
    { level: 1, phrases: list('constata, acoge con satisfacción, celebra, es deseable que, espera') },
  ],
  nestings: [
    {
      level: 3,
      phrases: list(`
      considerar, considerar la posibilidad de, estudiar la posibilidad de, valorar la posibilidad de, estudiar, valorar, procurar
      tratar de, examinar la posibilidad de, intentar, aspirar a, plantearse
    `),
    },
    { level: 2, phrases: list('explorar, explorar la posibilidad de') },
  ],
  inquiry: list('estudiar, valorar'),
  adverbs: list(`
      solo, sólo, solamente, únicamente, ya,      también, además, por, tanto, así, mismo, no, conjuntamente, asimismo, igualmente, siempre, urgentemente, se
    `),
  negators: list(`
    no, nunca, jamás, tampoco, en ningún caso, de ningún modo, bajo ninguna circunstancia
  `),
  positive: list(`
    no solo, no sólo, no solamente, no únicamente, no más de, no menos de, no más tarde, no más tarde de, no obstante, o no
    no … solo … sino, no … sólo … sino, no … solamente … sino, no … únicamente … sino
  `),
  ceasing: list(`
    dejar de *ar, dejar de *er, dejar de *ir, abstenerse de *ar, abstenerse de *er, abstenerse de *ir, evitar *ar, evitar *er, evitar *ir
    cesar de *ar, cesar de *er, cesar de *ir, parar de *ar, parar de *er, parar de *ir, renunciar a *ar, renunciar a *er, renunciar a *ir
  `),
  waiting: list(`
    salvo, a menos, sin, excepto, hasta, antes de, mientras no
  `),
  nobody: list('ningún, ninguna, ninguno, nadie, ni'),
  order: 'near',
  hedges: {
    phrases: list(`
      cuando proceda, en su caso, si es necesario, en caso necesario, en la medida de lo posible, cuando sea posible
      siempre que sea posible, en principio, en general, si procede, según proceda, dentro de los recursos disponibles
    `),
  },
  openings: {
    phrases: list(`
      sujeto a, salvo que, a menos que, siempre que, siempre y cuando, a condición de que, con sujeción a, a reserva de
    `),
  },
  neutral: {
    phrases: list(`
      en consulta con, en colaboración con, en coordinación con, en cooperación con, junto con, previa consulta con
      conjuntamente con
    `),
  },
  intensity: {
    phrases: list(`
      encarecidamente, firmemente, con urgencia, urgentemente, con carácter prioritario, con carácter urgente, inmediatamente
      de inmediato
    `),
  },
  universal: { phrases: list('todos los, todas las, todos, todas, cada, la totalidad de, todo, toda') },
  each: list('cada, todo, toda'),
  partial: {
    phrases: list(`
      algunos, algunas, ciertos, ciertas, determinados, determinadas, varios, varias, la mayoría de, seleccionados
    `),
  },
  accountability: { phrases: list('publicar, hacer público, hacer públicos, rendir cuentas, informe anual, plan de acción, informar') },
  ladders: [],
  passive: list('ser'),
  participles: list('ado, ada, ados, adas, ido, ida, idos, idas, hecho, hecha, puesto, puesta'),
  links: list('de, del, y, la, el, los, las'),
  articles: list('el, la, los, las, un, una, todos, todas, cada, todo, toda'),
  auxiliaries: list('es, son, ha, han, está, están'),
  joins: list('y, e'),
  anaphors: list('esto, estos, estas, ello'),
  acting: list('responsable, responsables'),
  finite: list('es, son, era, eran, ha, han'),
  agent: list('por'),
  circumstance: list(`
      para, con, en, si, cuando, a, tras, antes, después, por, según, sin, desde, asimismo, además, al, dado, hasta, dentro
    `),
  providing: { phrases: list('asignar, destinar, invertir, financiar, aportar, aumentar, contratar, formar, crear, proporcionar, dotar') },
  that: list('que, a'),
};
