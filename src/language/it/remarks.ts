import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** Italian. */
export const remarks: RemarkWords = {
  noted: list(
    'notato, ricordato, sottolineato, precisato, aggiunto, evidenziato, riconosciuto, osservato, detto, ammesso, rilevato, chiarito, menzionato, rammentato',
  ),
  note: list(`
    notare, ricordare, sottolineare, precisare, aggiungere, evidenziare, riconoscere, osservare, dire, ammettere, rilevare, chiarire, menzionare, rammentare
    sapere, capire, comprendere, tenere presente, tener presente, tenere conto, tener conto
  `),
  expletive: list('si, inoltre, infine, anche'),
  anybody: list('si, inoltre, infine, anche'),
};
