import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** German. */
export const bodies: BodyWords = {
  bodies: list(`
    bundesregierung, regierung, landesregierung, bund, länder, land, kommunen, gemeinden, ministerium, ministerien, minister
    bundesministerium, bundestag, bundesrat, parlament, gesetzgeber, behörde, behörden, verwaltung, verwaltungen, bundesamt, amt, ämter
    landesämter, unternehmen, betreiber, hersteller, arbeitgeber, krankenhaus, krankenhäuser, krankenkassen, ärzte, schulen, hochschulen
    universitäten, träger, polizei, justiz, gerichte, staat, staaten, mitgliedstaaten, kommission, akteure, anbieter, verbände, verband
    wirtschaft, politik, eu, stadt, städte, kantone, leitung, einrichtungen, patienten, patientinnen
    klinikum, klinik, kliniken, betrieb, betriebe, landkreis, landkreise
  `),
  authors: list(`
    kommission, ausschuss, rat, beirat, sachverständigenrat, rechnungshof, bundesrechnungshof, bericht, arbeitsgruppe, gremium, bundesstelle
    enquete-kommission, leitliniengruppe, expertenrat, ethikrat
  `),
  definite: [],
  agents: list('durch, von, vom'),
  articles: list('der, die, das, dem, den, ein, eine, alle, jeder, jede, jedes'),
  links: list('und, der, des, für, den'),
  acting: list('verantwortlich'),
};
