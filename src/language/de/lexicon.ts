import { list } from '../list.js';
import type { Lexicon } from '../types.js';

/** German. Modals by the regulations for guidelines (soll, sollte, kann) and official usage; what has no `backed` gives no direction. */
export const de: Lexicon = {
  language: 'de',
  labels: {
    formal: list('empfehlung, empfehlungen, handlungsempfehlung, sicherheitsempfehlung, konsensbasierte empfehlung, evidenzbasierte empfehlung'),
    series: list('maßnahme, massnahme, vorschlag, forderung, grundsatz, anforderung, leitlinie, aktion, handlungsfeld, prinzip, statement'),
    other: ['ziel'],
    alone: ['empfehlung'],
  },
  chapters: { volume: list('band, teil'), chapter: list('kapitel, anhang, anlage'), section: ['abschnitt'] },
  captions: list('tabelle, abbildung, abb, kasten'),
  sections: {
    open: list(`
      empfehlung, empfehlungen, handlungsempfehlung, handlungsempfehlungen, sicherheitsempfehlungen, maßnahmenplan, aktionsplan, forderungen
      handlungsbedarf
    `),
    openWhole: list('maßnahmen, massnahmen, vorschläge, grundsätze, anforderungen, prinzipien, leitlinien'),
    series: list('grundsätze, prinzipien, forderungen'),
    restate: list(`
      zusammenfassung, kurzfassung, überblick, liste der empfehlungen, auf einen blick, empfehlungen im überblick
      zusammenstellung der empfehlungen
    `),
    reply: list('stellungnahme, stellungnahmen, antwort, erwiderung'),
    close: list(`
      einleitung, hintergrund, methodik, anhang, anlage, glossar, literatur, literaturverzeichnis, danksagung, fazit, feststellungen, vorwort
      inhalt, ausgangslage, abkürzungen
    `),
    contents: list('inhalt, inhaltsverzeichnis'),
    and: ['und', '&'],
    about: list('stand der, umsetzung der, frühere, umgesetzte'),
  },
  modals: {
    must: { phrases: list('muss, müssen, darf nicht, dürfen nicht, darf keine, dürfen keine'), backed: 'RFC 2119 in German standards (MUSS, DARF NICHT)' },
    should: { phrases: list('soll, sollen, sollte, sollten, ist geboten'), backed: 'AWMF-Regelwerk Leitlinien (soll, sollte)' },
    need: { phrases: list('ist erforderlich, ist notwendig, bedarf es, ist sicherzustellen, ist zu, sind zu, wäre zu') },
    rule: { phrases: list('hat … zu, ist verpflichtet, sind verpflichtet') },
    may: { phrases: list('kann erwogen werden, können erwogen werden, könnte, könnten, kann verzichtet werden'), backed: 'AWMF-Regelwerk Leitlinien (kann)' },
  },
  performatives: {
    first: list('wir, ich'),
    verbs: list('empfehlen, empfehle, fordern, schlagen, raten, appellieren, sprechen uns'),
    soft: list('regen, ermutigen, laden, bitten'),
    again: list('empfiehlt weiterhin, wiederholt'),
    third: list('empfiehlt, fordert, rät, appelliert, regt, ruft, empfehlen'),
    past: list('hat empfohlen, empfahl'),
    impersonal: list(`
      wird empfohlen, werden empfohlen, empfohlen werden, ist zu empfehlen, sind zu empfehlen, ist empfehlenswert, wird vorgeschlagen
      wird geraten, es empfiehlt sich, empfiehlt es sich
    `),
  },
  authors: list(`
    kommission, ausschuss, rat, beirat, sachverständigenrat, rechnungshof, bundesrechnungshof, bericht, arbeitsgruppe, gremium, bundesstelle
    enquete-kommission, leitliniengruppe, expertenrat, ethikrat
  `),
  bodies: list(`
    bundesregierung, regierung, landesregierung, bund, länder, land, kommunen, gemeinden, ministerium, ministerien, minister
    bundesministerium, bundestag, bundesrat, parlament, gesetzgeber, behörde, behörden, verwaltung, verwaltungen, bundesamt, amt, ämter
    landesämter, unternehmen, betreiber, hersteller, arbeitgeber, krankenhaus, krankenhäuser, krankenkassen, ärzte, schulen, hochschulen
    universitäten, träger, polizei, justiz, gerichte, staat, staaten, mitgliedstaaten, kommission, akteure, anbieter, verbände, verband
    wirtschaft, politik, eu, stadt, städte, kantone, leitung, einrichtungen, patienten, patientinnen
  `),
  definite: [],
  acts: [],
  nounActs: [],
  participles: [],
  actEndings: list('en, ern, eln'),
  leadIns: list('folgende empfehlungen, folgende empfehlung, folgenden empfehlungen, folgende maßnahmen, folgendes, empfiehlt daher'),
  followOns: list('dies, diese, dieser'),
  terms: list('bis, frist, zeitrahmen, umsetzung bis, innerhalb'),
  responses: list(`
    stimmt der empfehlung zu, teilt die auffassung, nimmt zur kenntnis, die bundesregierung begrüßt, hat erklärt, hat mitgeteilt
    wurde umgesetzt, in ihrer stellungnahme, in seiner stellungnahme
  `),
  answers: list('die bundesregierung begrüßt, die bundesregierung teilt, die bundesregierung stimmt, diese stellungnahme, unsere stellungnahme'),
  replyTitles: list('stellungnahme der, stellungnahme des, antwort der, antwort des, antwort auf, stellungnahme zu'),
  reported: list(`
    laut, zufolge, sagte, erklärte, betonte, forderte, empfahl, schlug, nach ansicht, nach auffassung, nach angaben, berichtete, kritisierte
    wies darauf hin, hatte empfohlen, hat empfohlen, empfohlen hatte
  `),
  former: {
    versions: list(`
      entwurf, entwurfs, entwurfes, entwurfsfassung, vorentwurf, berichtsentwurf, frühere fassung, früheren fassung, vorherige fassung, vorherigen fassung
      vorige fassung, vorigen fassung, erste fassung, ersten fassung, ursprüngliche fassung, ursprünglichen fassung, ursprüngliche text
      ursprünglichen text, vorläufige bericht, vorläufigen bericht, zwischenbericht, konsultationsfassung, konsultationspapier
    `),
    asked: list(`
      vorgeschlagen, vorgeschlagene, vorgeschlagenen, schlug, empfohlen, empfohlene, empfahl, gefordert, geforderte, forderte, verlangt, verlangte
      angeregt, regte, vorgesehen, vorgesehene, sah, bat, gebeten, enthielt, enthalten, enthaltene, wollte
    `),
    proposals: list('vorschlag, vorschlags, vorschläge, vorschlägen, empfehlung*, forderung*, anregung*, idee'),
    rejected: list(`
      verworfen, zurückgezogen, zurückgenommen, fallengelassen, fallen gelassen, abgelehnt, gestrichen, entfallen, entfällt, aufgegeben, ersetzt
      nicht weiterverfolgt, nicht weiter verfolgt, nicht aufgegriffen, nicht aufgenommen, nicht übernommen, nicht aufrechterhalten, nicht mehr
      verzichtet
    `),
    phrases: list(`
      hatte vorgeschlagen, hatten vorgeschlagen, vorgeschlagen hatte, vorgeschlagen hatten, hatte empfohlen, hatten empfohlen, empfohlen hatte
      empfohlen hatten, hatte gefordert, hatten gefordert, gefordert hatte, war vorgeschlagen, waren vorgeschlagen, wurde vorgeschlagen
      wurden vorgeschlagen, vorgeschlagen worden, empfohlen worden, ursprünglich vorgeschlagen, ursprünglich empfohlen, ursprünglich vorgesehen
      empfehlen … nicht mehr, empfiehlt … nicht mehr, empfehlen … nicht länger, schlagen … nicht mehr, schlägt … nicht mehr, fordern … nicht mehr
      fordert … nicht mehr, nicht mehr empfohlen, nicht mehr vorgeschlagen, nicht mehr gefordert, nicht länger empfohlen, empfehlen nicht
      empfiehlt nicht, wird nicht empfohlen, werden nicht empfohlen, davon abgesehen, statt … zu empfehlen
    `),
  },
  unreal: list('hätte, hätten, musste, mussten, sollte ursprünglich, gesollt, gemusst'),
  idle: list('beachtet werden, darauf hingewiesen, angemerkt, betont werden, erwähnt werden, nicht verwechselt'),
  guesses: list('wohl, vermutlich, wahrscheinlich, inzwischen, sicherlich'),
  effects: list('dazu, helfen, ermöglichen, beitragen'),
  consultation: list('ihre stellungnahme, ihre anmerkungen'),
  agents: list('durch, von, vom'),
  determiners: [],
  subordinate: list('welche, welcher, welches, wer, wo, wann, wenn, ob, falls, sofern, weil, da, obwohl, während, wie, was, warum, nachdem, bevor, bis'),
  dependent: list('ob, warum, wie'),
  own: list('wir, ich, unser, wichtig, notwendig, erforderlich, empfiehlt, empfehlen'),
  adverbs: list('nicht, auch, daher, stets, immer, zudem, ferner, jedoch, insbesondere, möglichst'),
  copulas: ['sein'],
  participleEndings: [],
  perfects: ['haben'],
  finite: list('ist, sind, war, waren, hat, haben, hatte, hatten, wird, werden, wurde, wurden, kann, können, konnte, konnten'),
  complementers: ['dass', 'daß'],
  subjects: { we: list('wir, ich, man'), you: list('sie'), there: [] },
  connectives: [],
  possessions: [],
  ordinals: list('erstens, zweitens, drittens, viertens, schließlich'),
  pronouns: list('es, sie, er, dies, diese, dieser, dieses, das'),
  mentions: list('empfehlung, empfehlungen, empfohlen, empfohlene, empfohlenen, handlungsempfehlungen'),
  sources: list('ziffer, tz, randnummer, rn, absatz, kapitel, abschnitt, seite'),
  kinds: {
    guideline: list('leitlinie, leitlinien, s3-leitlinie, leitfaden, handreichung, handbuch, checkliste, ratgeber, praxishilfe'),
    standard: list('norm, richtlinie, verordnung, technische regel, anforderungen, grundsätze'),
    report: list('bericht, gutachten, untersuchung, studie, evaluation, prüfung'),
    self: 'diese',
  },
  weak: list(`
    der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, dieser, diese, dieses, diesen, diesem, jener, jene, es, er, sie, ihn, ihm, ihr, ihre, ihren
    ihrem, ihrer, ihres, sein, seine, seinen, seinem, seiner, wir, uns, unser, unsere, ich, man, sich, wer, was, welche, welcher, welches, welchen, und, oder, aber
    noch, sowie, wenn, dann, als, wie, dass, ob, weil, da, damit, so, also, denn, an, am, auf, aus, bei, beim, bis, durch, für, gegen, hinter, im, in, ins, mit
    nach, ohne, über, um, unter, vom, von, vor, während, wegen, zu, zum, zur, zwischen, je, ist, sind, war, waren, bin, seid, gewesen, hat, haben, hatte, hatten
    wird, werden, wurde, wurden, worden, nicht, kein, keine, keinen, keiner, mehr, weniger, alle, allen, aller, alles, jede, jeder, jedes, jeden, jedem, andere
    anderen, anderer, einige, einigen, sehr, auch, nur, schon, bereits, selbst, kann, können, könnte, könnten, darf, dürfen, muss, müssen, soll, sollen, sollte
    sollten, mag, wo, wann, warum, daher, deshalb, jedoch, hierzu, dazu, dabei, dafür, empfehlen, empfiehlt, empfohlen, empfehlung, empfehlungen, sicherstellen
    sichergestellt, gewährleisten, prüfen
  `),
  common: list('der, die, das, und, den, von, zu, mit, des, im, auf, für, ist, nicht, eine, bei'),
};
