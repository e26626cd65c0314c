import { list } from '../list.js';
import type { ReminderWords } from '../purposes/reminders.js';

/** German. */
export const reminders: ReminderWords = {
  noted: list('hingewiesen, angemerkt, betont, unterstrichen, hervorgehoben, bedacht, erinnert, gesagt, verstanden'),
  reminding: list(`
    wissen, verstehen, sagen, bedenken, anmerken, anzumerken, hinweisen, hinzuweisen, betonen, unterstreichen, hervorheben, hervorzuheben
    erinnern
  `),
  expletive: list('es, dabei, hierbei, hier, dazu, hierzu, darauf, daran'),
  anybody: list('man, es, dabei, hierbei, hier, darauf, daran, sich'),
  passing: list(`
    zunächst, ebenso, allerdings, letztlich, schließlich, weiter, zuletzt, aber, an, dieser, stelle, abschließend, vorab, erneut
  `),
};
