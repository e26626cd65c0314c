import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('gesetz, gesetzentwurf, verordnung, satzung, erlass, bekanntmachung'),
      policy: list('richtlinie, grundsätze, policy'),
      plan: list('aktionsplan, maßnahmenplan, fahrplan, umsetzungsplan'),
      minutes: list('protokoll, niederschrift, sitzungsprotokoll, ergebnisprotokoll'),
      decision: list('urteil, beschluss, bescheid, im namen des volkes'),
      progress: list('sachstandsbericht, umsetzungsbericht, fortschrittsbericht, stand der umsetzung, zwischenbericht, ergebnisbericht'),
    },
    about: list('zu, zum, zur, über, betreffend'),
    enacting: list(
      'tritt in kraft, treten in kraft, außer kraft, auf grund des, aufgrund des, wird verordnet, folgendes gesetz beschlossen, ordnungswidrig handelt, wird wie folgt geändert, im sinne dieses gesetzes, im sinne dieser satzung, dieses gesetz, diese verordnung, diese satzung',
    ),
    articles: list('artikel, art'),
    meeting: list('ende der sitzung, beginn der sitzung, tagesordnung, top 1, genehmigung des protokolls, abstimmungsergebnis, protokollführer*'),
    ruling: list(
      'die klage wird abgewiesen, der kläger, die klägerin, der beklagte, die beklagte, die revision wird, die berufung wird, tatbestand, entscheidungsgründe, die kosten des verfahrens, der antrag wird, beschwerdeführer*',
    ),
    earlier: list(
      'hatte empfohlen, hatten empfohlen, hatte gefordert, haben wir empfohlen, hatten wir empfohlen, frühere empfehlungen, früheren empfehlungen, unsere empfehlungen, seinerzeit empfohlen, empfehlungen aus, diese empfehlung ist, diese empfehlung wurde, diese empfehlungen wurden, die empfehlung wurde, die empfehlung ist',
    ),
    statuses: list(
      'umgesetzt, teilweise umgesetzt, nicht umgesetzt, offen, erledigt, abgeschlossen, in bearbeitung, in umsetzung, laufend, angenommen, abgelehnt',
    ),
  },
};
