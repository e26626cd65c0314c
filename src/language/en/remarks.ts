import { list } from '../list.js';
import type { RemarkWords } from '../purposes/remarks.js';

/** English. */
export const remarks: RemarkWords = {
  noted: list(`
    be noted, be recalled, be remembered, be pointed out, be stressed, be emphasised, be underlined, be added, be observed, be recognised, be acknowledged
    be admitted, be appreciated, be understood, be realised, be kept in mind, be borne in mind, be mentioned, be said, be conceded, be remarked, be highlighted
  `),
  note: list(`
    note, recall, remember, point out, stress, emphasise, underline, add, observe, recognise, acknowledge
    admit, appreciate, understand, realise, know, keep in mind, bear in mind, mention, say, concede, remark, highlight
  `),
  expletive: ['it'],
  anybody: ['one'],
};
