import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** Spanish. */
export const remarks: RemarkWords = {
  noted: list(`
    señalarse, destacarse, recordarse, tenerse en cuenta, tenerse presente, mencionarse, subrayarse, reconocerse, aclararse, precisarse, añadirse, decirse
    admitirse, observarse, entenderse, advertirse, ser señalado, ser destacado, ser recordado, ser reconocido
  `),
  note: list(`
    señalar, destacar, recordar, tener en cuenta, tener presente, mencionar, subrayar, reconocer, aclarar, precisar, añadir, decir, admitir, observar
    saber, entender, comprender, notar, resaltar, advertir, recalcar
  `),
  expletive: list('también, además, asimismo'),
  anybody: list('se, también, además, asimismo'),
};
