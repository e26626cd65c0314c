import type { Force } from '../force.js';
import { list } from '../list.js';

const SOURCE = 'ABNT Diretiva 2 (deve, convém que, pode), after ISO/IEC Directives part 2';

/** Portuguese. What has no `backed` is found and shown, and gives no direction until a grammar or drafting guide backs it. */
export const pt: Force = {
  language: 'pt',
  modals: [
    { level: 5, phrases: list('deve, devem, não deve, não devem'), backed: SOURCE },
    { level: 5, phrases: list('deverá, deverão, tem de, têm de, tem que, têm que, é obrigado a, são obrigados a, há de') },
    { level: 4, phrases: list('convém que'), backed: SOURCE },
    { level: 4, phrases: list('deveria, deveriam, é necessário que, importa que') },
    { level: 2, phrases: list('pode, podem'), backed: SOURCE },
    { level: 2, phrases: list('poderia, poderiam, poderá, poderão') },
  ],
  idle: list('pode, podem, poderia, poderiam, poderá, poderão'),
  subordinate: list('que, quem, qual, quais, se, quando, onde, como, porque, cujo, cuja, caso'),
  wrappers: [
    { level: 4, phrases: list('recomenda, recomendamos, recomenda se, recomendam, é recomendado, insta, instamos') },
    { level: 3, phrases: list('exorta, exortamos, apela') },
    { level: 2, phrases: list('sugere, sugerimos, convida, convidamos, incentiva, encoraja, encorajamos') },
    { level: 1, phrases: list('constata, saúda, é desejável, espera, congratula') },
  ],
  nestings: [
    {
      level: 3,
      phrases: list(`
      considerar, considerar a possibilidade de, avaliar, avaliar a possibilidade de, ponderar, estudar a possibilidade de, procurar
      tentar, examinar a possibilidade de, equacionar
    `),
    },
    { level: 2, phrases: list('explorar, explorar a possibilidade de') },
  ],
  inquiry: list('avaliar'),
  adverbs: list('só, apenas, somente, já, também, além, disso, assim, portanto, não, conjuntamente, igualmente, sempre, urgentemente, ainda, se'),
  negators: list(`
    não, nunca, jamais, tampouco, em caso algum, de modo algum, em nenhum caso
  `),
  positive: list(`
    não só, não apenas, não somente, não unicamente, não mais de, não menos de, não obstante, ou não
    não … só … mas, não … apenas … mas, não … somente … mas, não … só … como
  `),
  ceasing: list(`
    deixar de *ar, deixar de *er, deixar de *ir, abster se de *ar, abster se de *er, abster se de *ir, evitar *ar, evitar *er, evitar *ir
    parar de *ar, parar de *er, parar de *ir, cessar de *ar, cessar de *er, cessar de *ir, renunciar a *ar, renunciar a *er, renunciar a *ir
  `),
  waiting: list(`
    salvo, a menos, sem, exceto, até, antes de, enquanto não
  `),
  nobody: list('nenhum, nenhuma, ninguém, nem'),
  order: 'near',
  hedges: {
    phrases: list(`
      quando adequado, se necessário, se for caso disso, na medida do possível, sempre que possível, quando possível, se possível
      em princípio, em regra, quando apropriado, se aplicável, quando necessário
    `),
  },
  openings: { phrases: list('sujeito a, salvo se, a menos que, desde que, sob condição de, sob reserva de, exceto se') },
  neutral: {
    phrases: list(`
      em consulta com, em colaboração com, em articulação com, em parceria com, em cooperação com, em conjunto com, juntamente com
    `),
  },
  intensity: {
    phrases: list(`
      fortemente, vivamente, com urgência, urgentemente, com caráter prioritário, imediatamente, prioritariamente, de imediato
    `),
  },
  universal: { phrases: list('todos os, todas as, todos, todas, cada, a totalidade de, todo, toda') },
  each: list('cada, todo, toda'),
  partial: { phrases: list('alguns, algumas, certos, certas, determinados, determinadas, vários, várias, a maioria de, selecionados') },
  accountability: { phrases: list('publicar, tornar público, tornar públicos, prestar contas, relatório anual, plano de ação') },
  ladders: [],
  passive: list('ser'),
  participles: list('ado, ada, ados, adas, ido, ida, idos, idas, feito, feita, posto, posta'),
  links: list('de, do, da, dos, e, a, o'),
  articles: list('o, a, os, as, um, uma, todos, todas, cada, todo, toda'),
  auxiliaries: list('é, são, está, estão, tem, têm'),
  joins: list('e'),
  anaphors: list('isto, isso, este, estes, esta, estas'),
  acting: list('responsável, responsáveis'),
  finite: list('é, são, era, há, foram'),
  agent: list('por, pelo, pela, pelos, pelas'),
  circumstance: list('para, com, em, se, quando, após, antes, por, segundo, sem, desde, além, ao, no, na, até'),
  providing: { phrases: list('atribuir, destinar, investir, financiar, aumentar, contratar, formar, criar, fornecer, disponibilizar') },
  that: list('que, a'),
};
