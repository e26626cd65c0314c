import { list } from '../list.js';
import type { BodyWords } from '../purposes/bodies.js';

/** Portuguese. */
export const bodies: BodyWords = {
  bodies: list(`
    governo, governos, ministério, ministérios, ministro, ministra, estado, estados, administração, administrações, parlamento, assembleia
    congresso, senado, agência, agências, autoridade, autoridades, comissão, conselho, direção, diretor, município, municípios, câmara
    câmaras, prefeitura, prefeituras, secretaria, entidade, entidades, empresa, empresas, operador, operadores, hospital, hospitais, escolas
    universidades, serviços, serviço, instituições, instituição, organismos, países, polícia, tribunais, legislador, órgãos, órgão, gestores
    empregadores, união
  `),
  authors: list('comissão, comité, comitê, tribunal, relatório, conselho, grupo, provedor, provedoria, auditoria, relator, autores'),
  definite: [],
  agents: list('por, pelo, pela, pelos, pelas'),
  articles: list('o, a, os, as, um, uma, todos, todas, cada, todo, toda'),
  links: list('de, do, da, dos, e, a, o'),
  acting: list('responsável, responsáveis'),
};
