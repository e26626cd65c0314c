import { list } from '../list.js';
import type { ContrastWords } from '../purposes/contrasts.js';

/** Of these „einstellen“ and „aussetzen“ say that they end; of people, that they are hired, of a prize, that it is offered. */
const STOPPED = list('betrieb, dienst, arbeit, arbeiten, verkehr, verkauf, bau, produktion, förderung, zahlung, zahlungen, ausbildung');

/** German. */
export const contrasts: ContrastWords = {
  ends: [
    ...STOPPED.flatMap((noun) => list('einstellen, eingestellt, einzustellen, aussetzen, ausgesetzt, auszusetzen').map((verb) => `${noun} ${verb}`)),
    ...list(`
    stoppen, gestoppt, abbrechen, abgebrochen, abzubrechen, abschaffen, abgeschafft, abzuschaffen, kündigen, gekündigt, auslaufen lassen
    stilllegen, stillgelegt, absehen
  `),
  ],
  furthers: list(`
    fortsetzen, fortgesetzt, fortzusetzen, fortführen, fortgeführt, fortzuführen, weiterführen, weitergeführt, weiterzuführen, aufrechterhalten
    beibehalten, beizubehalten, ausbauen, ausgebaut, auszubauen, ausweiten, ausgeweitet, auszuweiten, erweitern, erweitert, verlängern
    verlängert, gestartet, einführen, eingeführt, einzuführen, betreiben, betrieben, wiederaufnehmen, wieder aufnehmen, fördern, gefördert
    finanzieren, finanziert, einrichten, eingerichtet
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
  deadlines: list(`
    bis, bis zum, bis zu, bis zur, spätestens, spätestens bis, spätestens zum, bis spätestens, vor, vor dem, vor den, bis ende, bis zum ende, vor ende
  `),
  beyond: list('mehr als, über, weniger als, unter'),
  reached: list('mindestens, wenigstens, nicht weniger als, höchstens, maximal, nicht mehr als, bis zu'),
};
