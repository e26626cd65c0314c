import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** Italian. */
export const bodies: BodyWords = {
  bodies: list(`
    governo, governi, ministero, ministeri, ministro, stato, stati, amministrazione, amministrazioni, parlamento, camera, senato, agenzia
    agenzie, autorità, commissione, consiglio, comitato, direzione, direttore, comune, comuni, regione, regioni, enti, ente, pa, impresa
    imprese, azienda, aziende, operatore, operatori, ospedale, ospedali, scuola, scuole, università, datori, fornitori, gestori, gestore
    istituzioni, istituto, istituti, organismi, paesi, legislatore, polizia, magistratura, soggetti, dirigenti, professionisti
  `),
  authors: list('commissione, comitato, corte, relazione, gruppo, consiglio, garante, autorità, agenzia, task force, rapporto, autori'),
  definite: [],
  agents: list('da, dal, dalla, dai, dalle, dallo'),
  articles: list('il, lo, la, i, gli, le, l, un, una, uno, tutti, tutte, ogni'),
  links: list('di, del, della, dei, e, la, il'),
  acting: list('responsabile, responsabili'),
};
