import { list } from '../list.js';
import type { ActWords } from '../purposes/acts.js';

/** What is provided is more where there is more of it, in whichever language. */
const TRANSLATED = 'the English list, which is measured, in its plain equivalents';

/** German. */
export const acts: ActWords = {
  likeActs: [
    list('einbauen, anbringen, installieren, montieren, ausstatten, ausrüsten'),
    list('einstellen, berufen, ernennen, benennen, bestellen'),
    list('veröffentlichen, bekanntgeben, offenlegen, herausgeben, publizieren'),
    list('ausbilden, schulen, unterrichten, lehren'),
    list('kaufen, erwerben, beschaffen, anschaffen'),
    list('bauen, errichten'),
    list('reparieren, instandsetzen, ausbessern, wiederherstellen'),
    list('prüfen, kontrollieren, untersuchen, überprüfen'),
    list('informieren, benachrichtigen, unterrichten, mitteilen'),
    list('verbieten, beenden, abschaffen, untersagen'),
    list('senken, verringern, kürzen, vermindern'),
    list('erhöhen, anheben, steigern'),
    list('bezahlen, finanzieren, fördern'),
    list('einrichten, gründen, schaffen'),
    list('geben, bereitstellen, anbieten, liefern'),
    list('verlegen, umsiedeln'),
    list('schützen, bewahren'),
    list('zählen, erfassen, verzeichnen, registrieren'),
  ],
  acts: [],
  nounActs: [],
  participles: [],
  actEndings: list('en, ern, eln'),
  actingNouns: list('ung'),
  ladders: [],
  providing: {
    phrases: list(`
      bereitstellen, investieren, fördern, aufstocken, erhöhen, einstellen, schaffen, zuweisen, finanzieren, bauen, errichten, installieren, einrichten, anlegen, pflanzen, ausbilden, anschaffen, beschaffen
    `),
    sourced: TRANSLATED,
  },
  qualifying: list('mit, ohne, ab, deren, dessen, alt, alte, alten, älter, wert, wohnend'),
  exceeding: list('mehr als, über, älter als, oder älter, und älter'),
  accountability: { phrases: list('veröffentlichen, veröffentlicht, berichten, jahresbericht, aktionsplan, offenlegen') },
  looking: list(`
    prüfen, prüft, geprüft, überprüfen, untersuchen, untersucht, erwägen, erwogen, ermitteln, evaluieren, ausloten, sondieren, bewerten
  `),
  enduring: list(`
    sperren, gesperrt, schließen, geschlossen, offen, geöffnet, frei, offenhalten, freihalten, aufrechterhalten, beibehalten, verbieten, verboten, untersagen, untersagt, aussetzen, ausgesetzt, einfrieren, eingefroren, fortführen, fortgeführt, fortsetzen, fortgesetzt, weiterführen, weitergeführt, verlängern, verlängert, befreien, befreit, beschränken, beschränkt, bleiben, ruhen
  `),
  looked: list(`
    machbarkeit, möglichkeit, möglichkeiten, zweckmäßigkeit, notwendigkeit, kosten und nutzen, ob, inwieweit
  `),
  inquiry: list('prüfen'),
};
