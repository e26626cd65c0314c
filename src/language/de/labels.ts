import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** German. */
export const labels: LabelWords = {
  labels: {
    formal: list('empfehlung, empfehlungen, handlungsempfehlung, sicherheitsempfehlung, konsensbasierte empfehlung, evidenzbasierte empfehlung'),
    series: list('maßnahme, massnahme, vorschlag, forderung, grundsatz, anforderung, leitlinie, aktion, handlungsfeld, prinzip, statement'),
    other: ['ziel'],
    alone: ['empfehlung'],
  },
  columns: {
    acts: list('meilenstein, aktivität, aufgabe, schritt, arbeitspaket, vorhaben'),
    actors: list('wer, zuständig, zuständigkeit, verantwortlich, verantwortung, federführung, umsetzung durch'),
    deadlines: list('bis, wann, frist, bis wann, umsetzung bis, umsetzungsfrist, termin, fällig, fällig bis'),
    states: list('status, stand, sachstand, umsetzungsstand, stand der umsetzung, bearbeitungsstand, fortschritt, zwischenstand'),
    offices: list('abteilung, referat, amt für, fachbereich, dezernat, ministerium für'),
  },
  counting: list('erstens, zweitens, drittens, viertens, fünftens, sechstens, siebtens, achtens, neuntens, zehntens'),
  chapters: { volume: list('band, teil'), chapter: list('kapitel, anhang, anlage'), section: ['abschnitt'] },
  captions: list('tabelle, abbildung, abb, kasten'),
  sources: list('ziffer, tz, randnummer, rn, absatz, kapitel, abschnitt, seite, rz, randziffer, kap, abschn, abs, nr'),
  noteSources: list('s, rn'),
  noteQuestions: [],
  noteRepeats: list('ebd, ebenda, vgl, a a o'),
  styles: { heading: list('überschrift, titel'), other: list('tabelle, abbildung') },
};
