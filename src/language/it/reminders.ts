import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** Italian. */
export const reminders: ReminderWords = {
  noted: list(`
    notato, ricordato, sottolineato, evidenziato, osservato, detto, rilevato, rammentato, tenuto presente, tenuto conto
  `),
  reminding: list(`
    notare, ricordare, sottolineare, evidenziare, osservare, dire, rilevare, rammentare, sapere, capire, comprendere, tenere presente, tener presente
    tenere conto, tener conto
  `),
  expletive: list('si'),
  anybody: list('si'),
  passing: list('infine, però, comunque, innanzitutto, tuttavia, qui, poi, in, primo, luogo'),
};
