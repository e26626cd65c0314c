import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** Dutch. */
export const remarks: RemarkWords = {
  noted: list(`
    opgemerkt, benadrukt, vermeld, bedacht, erkend, aangetekend, toegevoegd, gezegd, onthouden, herinnerd, gewezen, begrepen, onderkend, onderstreept, beseft
    rekening mee … gehouden, rekening … gehouden
  `),
  note: list(`
    opmerken, merken, beseffen, weten, bedenken, vermelden, benadrukken, erkennen, onderkennen, onthouden, begrijpen, zeggen, toevoegen, voegen
    onderstrepen, realiseren, aantekenen, tekenen
  `),
  expletive: list('het, er, hier, hierbij, daarbij, daaraan, hieraan, op, aan, bij, mee'),
  anybody: list('men, hier, hierbij, daarbij, zich, op, toe, aan'),
};
