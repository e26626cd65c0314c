import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** German. */
export const reported: ReportedWords = {
  reported: list(`
    laut, zufolge, sagte, erklärte, betonte, forderte, empfahl, schlug, nach ansicht, nach auffassung, nach angaben, berichtete, kritisierte
    sagen dass, sagten, meinen dass, meinten, glaubten, erklärten, betonten, forderten, berichteten, kritisierten, wies darauf hin, hatte empfohlen, hat empfohlen, empfohlen hatte
    bestimmt dass, sagt dass, meint dass, fordert dass, fordern dass, der ansicht dass, der auffassung dass, der meinung dass, schreibt dass
    schreiben dass, glaubt dass, glauben dass, findet dass, finden dass, die idee dass, der gedanke dass
      drückte es so aus, formulierte es so, brachte es so auf den punkt
    `),
  former: {
    versions: list(`
      entwurfs, entwurfes, entwurfsfassung, berichtsentwurf, frühere fassung, früheren fassung, vorherige fassung, vorherigen fassung
      vorige fassung, vorigen fassung, erste fassung, ersten fassung, ursprüngliche fassung, ursprünglichen fassung, ursprüngliche text
      ursprünglichen text, vorläufige bericht, vorläufigen bericht, zwischenbericht, früheren bericht, letzten bericht, vorigen bericht, vorherigen bericht, konsultationsfassung, konsultationspapier
    `),
    asked: list(`
      vorgeschlagen, vorgeschlagene, vorgeschlagenen, schlug, empfohlen, empfohlene, empfahl, gefordert, geforderte, forderte, verlangt, verlangte
      angeregt, regte, vorgesehen, vorgesehene, sah, bat, gebeten, enthielt, enthalten, enthaltene, wollte
    `),
    proposals: list('vorschlag, vorschlags, vorschläge, vorschlägen, empfehlung*, forderung*, anregung*, idee'),
    rejected: list(`
      verworfen, zurückgezogen, zurückgenommen, fallengelassen, fallen gelassen, abgelehnt, gestrichen, entfallen, entfällt, aufgegeben, ersetzt
      nicht weiterverfolgt, nicht weiter verfolgt, nicht aufgegriffen, nicht aufgenommen, nicht übernommen, nicht aufrechterhalten, nicht mehr, abstand
      verzichtet
    `),
    made: list('machte, machten, gab, gaben, richtete, richteten, formulierte, formulierten'),
    before: list('bereits, schon, zuvor, früher'),
    phrases: list(`
      hatte vorgeschlagen, hatten vorgeschlagen, vorgeschlagen hatte, vorgeschlagen hatten, hatte empfohlen, hatten empfohlen, empfohlen hatte
      empfohlen hatten, hatte gefordert, hatten gefordert, gefordert hatte, war vorgeschlagen, waren vorgeschlagen, wurde vorgeschlagen
      wurden vorgeschlagen, vorgeschlagen worden, empfohlen worden, ursprünglich vorgeschlagen, ursprünglich empfohlen, zunächst vorgeschlagen, zunächst empfohlen
      zunächst gefordert, anfangs vorgeschlagen, anfangs empfohlen, ursprünglich vorgesehen
      empfehlen … nicht mehr, empfiehlt … nicht mehr, empfehlen … nicht länger, schlagen … nicht mehr, schlägt … nicht mehr, fordern … nicht mehr
      fordert … nicht mehr, nicht mehr empfohlen, nicht mehr vorgeschlagen, nicht mehr gefordert, nicht länger empfohlen, empfehlen nicht
      empfiehlt nicht, wird nicht empfohlen, werden nicht empfohlen, wurde erwogen, wurden erwogen, war erwogen, haben erwogen, hatten erwogen, hatte erwogen, erwogen worden, davon abgesehen, statt … zu empfehlen
    `),
  },
  own: list('wir, ich, unser, wichtig, notwendig, erforderlich, empfiehlt, empfehlen'),
  responses: list(`
    stimmt der empfehlung zu, teilt die auffassung, nimmt zur kenntnis, die bundesregierung begrüßt, hat erklärt, hat mitgeteilt
    wurde umgesetzt, in ihrer stellungnahme, in seiner stellungnahme
  `),
  answers: list('die bundesregierung begrüßt, die bundesregierung teilt, die bundesregierung stimmt, diese stellungnahme, unsere stellungnahme'),
  answering: list('stimmt … zu, stimmen … zu, stimmt … überein, stimmen … überein'),
  noting: list('akzeptiert, akzeptieren, begrüßt, begrüßen, teilt, teilen, lehnt, lehnen, nimmt, nehmen, unterstützt, unterstützen, folgt, folgen'),
  answered: list('dies, diese, diesem, diesen, dieser, dieses, empfehlung*, vorschlag*, anregung*'),
  mentions: list('empfehlung, empfehlungen, empfohlen, empfohlene, empfohlenen, handlungsempfehlungen'),
  consultation: list('ihre stellungnahme, ihre anmerkungen, geben sie uns … feedback, geben sie uns … rückmeldung, lassen sie uns … wissen, teilen sie uns'),
};
