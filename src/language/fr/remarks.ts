import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** French. */
export const remarks: RemarkWords = {
  noted: list(`
    être noté, être souligné, être rappelé, être précisé, être observé, être ajouté, être reconnu, être admis, être mentionné, être signalé, être relevé
    être remarqué, être compris, être dit, être gardé à l esprit
  `),
  note: list(`
    noter, souligner, rappeler, préciser, observer, ajouter, reconnaître, admettre, mentionner, signaler, relever, remarquer, constater
    savoir, comprendre, dire, retenir, garder à l esprit, avoir à l esprit, garder en mémoire
  `),
  expletive: list('il, d'),
  anybody: list('on, d'),
};
