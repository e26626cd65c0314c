import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** Dutch. */
export const reminders: ReminderWords = {
  noted: list(`
    opgemerkt, benadrukt, bedacht, gezegd, onthouden, herinnerd, aangetekend, begrepen, onderkend, onderstreept, beseft, rekening mee … gehouden
    rekening … gehouden
  `),
  reminding: list(`
    opmerken, merken, beseffen, weten, bedenken, benadrukken, onthouden, begrijpen, zeggen, onderstrepen, realiseren
  `),
  expletive: list('het, er, hier, hierbij, daarbij, daaraan, hieraan, op, aan, bij, mee'),
  anybody: list('men, het, hier, hierbij, daarbij, zich, op, om'),
  passing: list('daarnaast, tot, slot, wel, echter, overigens, allereerst, ten, eerste, verder, hierover'),
};
