import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** Portuguese. */
export const remarks: RemarkWords = {
  noted: list(`
    notar se, lembrar se, salientar se, destacar se, mencionar se, reconhecer se, ter se em conta, dizer se, referir se, sublinhar se, observar se, admitir se
    ser notado, ser lembrado, ser salientado, ser destacado, ser mencionado, ser reconhecido, ser dito, ser referido, ser sublinhado
  `),
  note: list(`
    notar, lembrar, recordar, salientar, destacar, referir, mencionar, reconhecer, esclarecer, ressaltar, frisar, sublinhar, saber, entender, compreender
    perceber, ter em conta, ter presente, acrescentar, dizer, observar, admitir
  `),
  expletive: list('também, ainda, além disso'),
  anybody: list('se, também, ainda'),
};
