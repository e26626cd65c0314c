import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** German. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      empfehlung, empfehlungen, handlungsempfehlung, handlungsempfehlungen, sicherheitsempfehlungen, maßnahmenplan, aktionsplan, forderungen
      handlungsbedarf
      was … tun müssen, was … tun muss, was … tun sollen, was … tun sollten, was … zu tun haben, was zu tun ist, was getan werden muss
    `),
    openWhole: list('maßnahme, massnahme, maßnahmen, massnahmen, vorschläge, grundsätze, anforderungen, prinzipien, leitlinien'),
    series: list('grundsätze, prinzipien, forderungen'),
    restate: list(`
      zusammenfassung, kurzfassung, überblick, liste der empfehlungen, auf einen blick, empfehlungen im überblick
      zusammenstellung der empfehlungen
    `),
    reply: list('stellungnahme, stellungnahmen, antwort, erwiderung'),
    close: list(`
      einleitung, hintergrund, methodik, anhang, anlage, glossar, literatur, literaturverzeichnis, danksagung, fazit, vorwort
      inhalt, ausgangslage, abkürzungen
      haftungsausschluss, disclaimer, impressum
    `),
    findings: list('feststellungen'),
    notes: list('anmerkungen, endnoten, fußnoten, fussnoten'),
    contents: list('inhalt, inhaltsverzeichnis'),
    and: ['und', '&'],
    about: list('stand der, umsetzung der, frühere, umgesetzte, graduierung der, empfehlungsgrad*, empfehlungsstärke*'),
  },
  turned: {
    proposals: list('wünsche, wünschen, anliegen'),
    refused: list(
      'verworfene*, zurückgezogene*, abgelehnte*, gestrichene*, aufgegebene*, fallengelassene*, nicht weiterverfolgte*, nicht weiter verfolgte*, nicht aufgegriffene*, nicht aufgenommene*, nicht übernommene*, nicht angenommen*, nicht berücksichtigt*',
    ),
    people: list(
      'verbände, verbänden, verbandes, zeugen, zeuginnen, gewerkschaft*, anwohner*, befragten, befragte, teilnehmer*, teilnehmenden, beteiligten, betroffenen, bürger, bürgern, bürgerinnen, öffentlichkeit, angehörten, anzuhörenden, initiativen, bürgerinitiative*, kritiker*, interessenvertret*, interessenträger*, eltern, patienten, patientinnen, minderheit, dritter, dritten, anderer, anderen',
    ),
    of: list('der, des, von, vom, aus'),
    what: list('was'),
    asked: list(
      'wollen, wollten, fordern, forderten, verlangen, verlangten, vorschlagen, vorschlugen, wünschen, wünschten, gewünscht, erwarten, empfehlen, sagen, meinte, meinten, klagte, klagten',
    ),
  },
  kinds: {
    guideline: list('leitlinie, leitlinien, s3-leitlinie, leitfaden, handreichung, handbuch, checkliste, ratgeber, praxishilfe'),
    standard: list('norm, richtlinie, verordnung, technische regel, anforderungen, grundsätze'),
    report: list('bericht, gutachten, untersuchung, studie, evaluation, prüfung'),
    self: 'diese',
  },
  replyTitles: list('stellungnahme der, stellungnahme des, antwort der, antwort des, antwort auf, stellungnahme zu'),
};
