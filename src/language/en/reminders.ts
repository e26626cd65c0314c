import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** English. */
export const reminders: ReminderWords = {
  noted: list(`
    be noted, be recalled, be remembered, be pointed out, be stressed, be emphasised, be emphasized, be underlined, be observed, be appreciated
    be understood, be realised, be realized, be kept in mind, be borne in mind, be mentioned, be said, be remarked, be highlighted
  `),
  reminding: list(`
    note, recall, remember, point out, stress, emphasise, emphasize, underline, observe, appreciate, understand, realise, realize
    know, keep in mind, bear in mind, remark, highlight
  `),
  expletive: list('it'),
  anybody: list('one'),
  passing: list('first, second, perhaps, just, however, moreover, here, of, course, in, passing'),
};
