import { list } from '../list.js';
import type { NegationWords } from '../purposes/negation.js';

/** Portuguese. */
export const negation: NegationWords = {
  negators: list(`
    não, nunca, jamais, tampouco, em caso algum, de modo algum, em nenhum caso, em nenhuma circunstância, em circunstância alguma, em momento algum, sob pretexto algum
  `),
  positive: list(`
    nem todos, nem todas, não todos, não todas
    não só, não apenas, não somente, não unicamente, não mais de, não menos de, não obstante, ou não
    não … só … mas, não … apenas … mas, não … somente … mas, não … só … como
    não perder tempo, não … perder tempo, não percam tempo, não perca tempo, não poupar esforços, não … poupar esforços, não poupem esforços, não medir esforços, não … medir esforços, poupar nenhum esforço
  `),
  ceasing: list(`
    deixar de *ar, deixar de *er, deixar de *ir, abster se de *ar, abster se de *er, abster se de *ir, evitar *ar, evitar *er, evitar *ir
    parar de *ar, parar de *er, parar de *ir, cessar de *ar, cessar de *er, cessar de *ir, renunciar a *ar, hesitar em *ar, hesitar em *er, hesitar em *ir, esquecer se de *ar, esquecer se de *er, esquecer se de *ir, renunciar a *er, renunciar a *ir
  `),
  continuing: list(`
    continuar a *ar, continuar a *er, continuar a *ir, continuar *ando, continuar *endo, continuar *indo, seguir *ando, continuar o *
    continuar a *, continuar os *, continuar as *, manter o *, manter a *, manter os *, manter as *, prosseguir o *, prosseguir a *
    prosseguir os *, prosseguir as *, continuar com o *, continuar com a *, continuar com os *, continuar com as *, prosseguir com o *
    prosseguir com a *, prosseguir com os *, prosseguir com as *
  `),
  halting: list(`
    suspender o *, suspender a *, suspender os *, suspender as *, interromper o *, interromper a *, interromper os *, interromper as *
    cessar o *, cessar a *, cessar os *, cessar as *, abandonar o *, abandonar a *, abandonar os *, abandonar as *, pôr fim ao *, pôr fim à *
    pôr fim aos *, pôr fim às *, renunciar ao *, renunciar à *, renunciar aos *, renunciar às *
  `),
  waiting: list(`
    salvo, a menos, sem, exceto, até, antes de, enquanto não
  `),
  ensuring: list('garantir, garantam, garanta, assegurar, assegurem, assegure, zelar para, zelar por, exigir'),
  nobody: list('nenhum, nenhuma, ninguém, nem'),
  wordOrder: 'near',
};
