import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** Portuguese. */
export const reminders: ReminderWords = {
  noted: list(`
    notar se, lembrar se, salientar se, destacar se, ter se em conta, dizer se, sublinhar se, observar se, ser notado, ser lembrado
    ser salientado, ser destacado, ser dito, ser sublinhado
  `),
  reminding: list(`
    notar, lembrar, recordar, salientar, destacar, referir, ressaltar, frisar, sublinhar, saber, entender, compreender, perceber, ter em conta
    ter presente, dizer, observar
  `),
  expletive: [],
  anybody: list('se'),
  passing: list('contudo, porém, todavia, por, fim, aqui, primeiro, além, disso'),
};
