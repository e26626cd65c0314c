import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** Spanish. */
export const reminders: ReminderWords = {
  noted: list(`
    señalarse, destacarse, recordarse, tenerse en cuenta, tenerse presente, subrayarse, decirse, observarse, entenderse, advertirse
    ser señalado, ser destacado, ser recordado
  `),
  reminding: list(`
    señalar, destacar, recordar, tener en cuenta, tener presente, subrayar, decir, observar, saber, entender, comprender, notar, resaltar
    advertir, recalcar
  `),
  expletive: [],
  anybody: list('se'),
  passing: list('igualmente, finalmente, sin, embargo, primero, ante, todo, aquí'),
};
