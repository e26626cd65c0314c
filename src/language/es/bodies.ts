import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** Spanish. */
export const bodies: BodyWords = {
  bodies: list(`
    gobierno, gobiernos, ministerio, ministerios, ministro, ministra, estado, estados, administración, administraciones, parlamento, congreso
    senado, agencia, agencias, autoridad, autoridades, comisión, consejo, comité, dirección, director, ayuntamiento, ayuntamientos, municipio
    municipios, comunidades, región, entidad, entidades, empresa, empresas, operador, operadores, hospital, hospitales, escuelas, universidad
    universidades, centros, servicios, servicio, secretaría, instituciones, institución, organismo, organismos, poderes, países, policía
    juzgados, fiscalía, legislador, partes
  `),
  authors: list(`
    comisión, comité, tribunal, informe, consejo, grupo, defensor, auditoría, contraloría, ponencia, relator, relatora, mesa, autores
  `),
  definite: [],
  agents: list('por'),
  articles: list('el, la, los, las, un, una, todos, todas, cada, todo, toda'),
  links: list('de, del, y, la, el, los, las'),
  acting: list('responsable, responsables'),
};
