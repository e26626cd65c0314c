import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** German. */
export const contrasts: ContrastWords = {
  ends: list(`
    einstellen, eingestellt, einzustellen, beenden, beendet, stoppen, gestoppt, aussetzen, ausgesetzt, auszusetzen, abbrechen, abgebrochen, abzubrechen
    aufgeben, aufgegeben, abschaffen, abgeschafft, abzuschaffen, streichen, gestrichen, schließen, geschlossen, auflösen, aufgelöst, aufzulösen, kündigen, gekündigt
    auslaufen lassen, stilllegen, stillgelegt, absehen, abgesehen, abzusehen
  `),
  furthers: list(`
    fortsetzen, fortgesetzt, fortzusetzen, fortführen, fortgeführt, fortzuführen, weiterführen, weitergeführt, weiterzuführen, aufrechterhalten, erhalten, beibehalten
    beizubehalten, ausbauen, ausgebaut, auszubauen, ausweiten, ausgeweitet, auszuweiten, erweitern, erweitert, verlängern, verlängert, beginnen, begonnen, starten, gestartet, einführen
    eingeführt, einzuführen, betreiben, betrieben, wiederaufnehmen, wieder aufnehmen, öffnen, geöffnet, eröffnen, eröffnet, fördern, gefördert, finanzieren, finanziert, einrichten, eingerichtet
  `),
  including: list('mit, einschließlich, inklusive'),
  excluding: list('ohne, ausschließlich der, ausgenommen'),
  multiples: [
    list('verdoppeln, verdoppelt, zweifach, zweifache, zweifachen, doppelt, doppelte, doppelten'),
    list('verdreifachen, verdreifacht, dreifach, dreifache, dreifachen'),
    list('vervierfachen, vervierfacht, vierfach, vierfache, vierfachen'),
    list('verfünffachen, verfünffacht, fünffach, fünffache, fünffachen'),
    list('verzehnfachen, verzehnfacht, zehnfach, zehnfache, zehnfachen'),
    list('halbieren, halbiert'),
    list('vierteln, geviertelt'),
  ],
  seasons: [
    ['ostern'],
    ['weihnachten'],
    ['pfingsten'],
    ['neujahr'],
    ['advent'],
    ['michaelis'],
    ['erntedank'],
    ['allerheiligen'],
    ['karneval', 'fasching'],
    ['ramadan'],
    list('frühling, frühjahr, frühlings, frühjahrs'),
    list('sommer, sommers'),
    list('herbst, herbstes, herbsts'),
    list('winter, winters'),
    list('osterferien'),
    list('sommerferien'),
    list('herbstferien'),
    list('weihnachtsferien'),
    list('schuljahresende, ende des schuljahres'),
    list('halbjahresende, ende des halbjahres'),
  ],
  beyond: list('mehr als, über, weniger als, unter'),
  reached: list('mindestens, wenigstens, nicht weniger als, höchstens, maximal, nicht mehr als, bis zu'),
};
