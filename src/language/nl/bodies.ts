import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** Dutch. */
export const bodies: BodyWords = {
  bodies: list(`
    regering, kabinet, minister, ministers, ministerie, ministeries, staatssecretaris, overheid, overheden, rijk, parlement, kamer, gemeente
    gemeenten, provincie, provincies, agentschap, autoriteit, autoriteiten, toezichthouder, toezichthouders, inspectie, commissie, raad
    bestuur, directie, directeur, bedrijf, bedrijven, werkgevers, werkgever, ziekenhuis, ziekenhuizen, zorgverleners, zorgverzekeraars
    scholen, universiteiten, aanbieders, exploitant, partijen, politie, organisaties, organisatie, instellingen, instelling, landen, wetgever
    waterschappen, burgemeester, college
  `),
  authors: list('commissie, raad, rekenkamer, ombudsman, onderzoeksraad, rapport, werkgroep, inspectie, adviesraad, auteurs, comité, autoriteit'),
  definite: [],
  agents: list('door'),
  articles: list('de, het, een, alle, elke, elk, ieder, iedere'),
  links: list('van, en, voor, de, het'),
  acting: list('verantwoordelijk'),
};
