import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** French. */
export const reminders: ReminderWords = {
  noted: list(`
    être noté, être souligné, être rappelé, être observé, être signalé, être relevé, être remarqué, être compris, être dit, être gardé à l esprit
  `),
  reminding: list(`
    noter, souligner, rappeler, observer, signaler, relever, remarquer, constater, savoir, comprendre, dire, garder à l esprit, avoir à l esprit
    garder en mémoire
  `),
  expletive: list('il, d'),
  anybody: list('on, d'),
  passing: list('cependant, toutefois, enfin, tout, d, abord, bien, ici, par, ailleurs, en, outre, néanmoins, encore'),
};
