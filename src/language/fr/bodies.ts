import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** French. */
export const bodies: BodyWords = {
  bodies: list(`
    gouvernement, ministre, ministère, ministères, ministres, état, états, administration, administrations, parlement, assemblée, sénat
    agence, agences, autorité, autorités, commission, conseil, comité, direction, directeur, collectivités, collectivité, région, régions
    départements, communes, préfet, préfets, établissement, établissements, hôpital, hôpitaux, écoles, université, universités, entreprise
    entreprises, opérateur, opérateurs, employeurs, acteurs, organismes, organisme, pouvoirs, services, professionnels, employeur
    fournisseurs, exploitants, exploitant, caisse, caisses, juridictions, police, associations, partenaires, pays, membres, responsables
    union
  `),
  authors: list('mission, commission, comité, cour, rapport, groupe, rapporteur, rapporteurs, conseil, défenseur, autorité, inspection, auteurs'),
  definite: [],
  agents: list('par'),
  articles: list('le, la, les, un, une, l, tous, toutes, chaque, tout, toute'),
  links: list('de, du, des, d, et, la, le, l, les'),
  acting: list('responsable, responsables, tenu, chargé, en'),
};
