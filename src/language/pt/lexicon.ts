import { list } from '../list.js';
import type { Lexicon } from '../types.js';

/** Portuguese. Words from official usage; what has no `backed` gives no direction. */
export const pt: Lexicon = {
  language: 'pt',
  labels: {
    formal: list('recomendação, recomendacao, recomendações'),
    series: list('proposta, medida, ação, acção, princípio, requisito, compromisso, objetivo'),
    other: [],
    alone: ['recomendação'],
  },
  chapters: { volume: list('volume, parte'), chapter: list('capítulo, anexo'), section: list('secção, seção') },
  captions: list('tabela, figura, caixa'),
  sections: {
    open: list('recomendações, recomendação, propostas, plano de ação, apelo à ação, encaminhamentos'),
    openWhole: list('medidas, ações, princípios, compromissos, prioridades'),
    series: list('princípios, compromissos'),
    restate: list('resumo, sumário executivo, síntese, lista de recomendações, resumo executivo'),
    reply: list('resposta, respostas, contraditório, comentários, manifestação'),
    close: list(`
      introdução, antecedentes, metodologia, anexo, anexos, glossário, bibliografia, conclusões, agradecimentos, notas, índice, contexto
      prefácio, constatações, achados
    `),
    contents: list('índice, sumário, conteúdo'),
    and: ['e'],
    about: list('acompanhamento, anteriores, cumprimento das, situação das, resposta às'),
  },
  modals: {
    must: { phrases: list('deve, devem, deverá, deverão, tem de, têm de, tem que, têm que, não pode, não podem') },
    should: { phrases: list('deveria, deveriam') },
    need: { phrases: list('é necessário que, é necessário, é preciso, é imprescindível, há que, é importante que, é fundamental que, é essencial que') },
    rule: { phrases: list('é obrigado a, são obrigados a') },
    may: { phrases: list('poderia considerar, poderiam considerar, poderá ponderar, poderão ponderar') },
  },
  performatives: {
    first: list('nós, eu'),
    verbs: list('recomendamos, recomendo, propomos, instamos, exortamos, aconselhamos, apelamos'),
    soft: list('encorajamos, incentivamos, convidamos, sugerimos'),
    again: list('reitera, reiteramos'),
    third: list('recomenda, insta, exorta, propõe, solicita, apela, convida, recomendam, sugere'),
    past: list('recomendou, tinha recomendado'),
    impersonal: list(`
      recomenda se, convém que, é conveniente, seria conveniente, recomendam se, se recomenda, é recomendado, é recomendável, sugere se, aconselha se, solicita se
    `),
  },
  authors: list('comissão, comité, comitê, tribunal, relatório, conselho, grupo, provedor, provedoria, auditoria, relator, autores'),
  bodies: list(`
    governo, governos, ministério, ministérios, ministro, ministra, estado, estados, administração, administrações, parlamento, assembleia
    congresso, senado, agência, agências, autoridade, autoridades, comissão, conselho, direção, diretor, município, municípios, câmara
    câmaras, prefeitura, prefeituras, secretaria, entidade, entidades, empresa, empresas, operador, operadores, hospital, hospitais, escolas
    universidades, serviços, serviço, instituições, instituição, organismos, países, polícia, tribunais, legislador, órgãos, órgão, gestores
    empregadores, união
  `),
  definite: [],
  acts: [],
  nounActs: list('lugar, mar, melhor, maior, menor, valor, setor, mulher, militar, popular, similar, pior, interior, exterior, anterior, por, qualquer'),
  participles: [],
  actEndings: list('ar, er, ir, or'),
  leadIns: list(`
    seguintes recomendações, seguinte recomendação, recomendações seguintes, seguintes medidas, recomenda o seguinte, seguintes propostas
  `),
  followOns: list('isto, esta, estas, estes, tal'),
  terms: list('prazo, até, no prazo'),
  responses: list('o governo aceita, aceita a recomendação, em resposta a, em resposta à, respondeu que, foi acolhida, informou que, toma nota'),
  answers: list('o governo aceita, o governo concorda, a presente resposta, a nossa resposta'),
  replyTitles: list('resposta do, resposta da, resposta ao, resposta às, resposta à'),
  reported: list('segundo, afirmou, referiu, indicou, declarou, sustenta, recomendou, propôs, solicitou, recomendado por, de acordo com, pediu'),
  former: {
    versions: list(`
      rascunho, minuta, anteprojeto, versão anterior, versão prévia, versão preliminar, versão inicial, versão original, primeira versão, texto anterior
      texto inicial, texto original, relatório preliminar, relatório intercalar, relatório provisório, documento de consulta
    `),
    asked: list(`
      propunha, propôs, proposto, proposta, recomendava, recomendou, recomendado, recomendada, sugeria, sugeriu, sugerido, pedia, pediu, solicitava, exigia
      previa, previsto, prevista, continha, incluía, instava, queria
    `),
    proposals: list('proposta, propostas, recomendação, recomendações, sugestão, sugestões, ideia'),
    rejected: list(`
      retirado, retirada, retiradas, rejeitado, rejeitada, rejeitadas, descartado, descartada, descartadas, abandonado, abandonada, abandonadas, suprimido
      suprimida, suprimidas, eliminado, eliminada, eliminadas, excluída, excluído, substituída, não foi acolhida, não foi mantida, não foi retomada
      renunciou
    `),
    phrases: list(`
      tinha proposto, tinham proposto, tínhamos proposto, havia proposto, havíamos proposto, tinha recomendado, tínhamos recomendado, havia recomendado
      havíamos recomendado, tinha sugerido, havia sugerido, foi proposto, foi proposta, tinha sido proposto, tinha sido proposta, inicialmente proposto
      inicialmente proposta, inicialmente previsto, inicialmente prevista, já não recomenda, já não recomendamos, já não propõe, já não propomos
      já não se recomenda, já não pede, deixou de recomendar, deixámos de recomendar, deixamos de recomendar, não recomenda mais, não recomendamos mais
      não propõe mais, não propomos mais, não recomenda, não recomendamos, não se recomenda, em vez de recomendar, em lugar de recomendar
    `),
  },
  unreal: list('deveria ter, deveriam ter, devia, deviam, teria, deve ter, devem ter, poderia ter'),
  idle: list('ser notado, notar que, salientar que, referir que, destacar que, lembrar que, se a, ser referido'),
  guesses: list('provavelmente, certamente, sem dúvida'),
  effects: list('permitir, ajudar, contribuir'),
  consultation: list('os seus comentários, consulta pública'),
  agents: list('por, pelo, pela, pelos, pelas'),
  determiners: [],
  subordinate: list('se, quando, onde, quem, qual, quais, como, porque, embora, enquanto, cujo, caso'),
  dependent: list('se, como, por que'),
  own: list('nós, eu, nosso, necessário, importante, essencial, comissão, recomenda'),
  adverbs: list('não, também, ainda, sempre, igualmente, portanto, assim'),
  copulas: list('ser, estar'),
  participleEndings: list('ado, ada, ados, adas, ido, ida, idos, idas, to, ta, tos, tas'),
  perfects: [],
  finite: list('é, são, era, eram, foi, foram, está, estão, estava, tem, têm, tinha, tinham, será, serão, pode, podem, podia'),
  complementers: ['que'],
  subjects: { we: list('nós, eu'), you: list('você, vocês'), there: [] },
  connectives: [],
  possessions: [],
  ordinals: list('primeiro, em primeiro lugar, segundo, em segundo lugar, terceiro, por último'),
  pronouns: list('ele, ela, eles, elas, isto, isso, este, esta, estes, estas'),
  mentions: list('recomendação, recomendações, recomendado, recomendada, recomendadas'),
  sources: list('parágrafo, parágrafos, ponto, capítulo, secção, seção, página, páginas'),
  kinds: {
    guideline: list('guia, manual, cartilha, diretrizes clínicas, boas práticas'),
    standard: list('norma, diretiva, regulamento, requisitos, especificação'),
    report: list('relatório, inquérito, avaliação, estudo, auditoria'),
    self: 'esta',
  },
  weak: list(`
    o, a, os, as, um, uma, uns, umas, do, da, dos, das, no, na, nos, nas, ao, à, aos, às, de, d, pelo, pela, pelos, pelas, num, numa, este, esta, estes, estas, esse
    essa, esses, essas, isto, isso, ele, ela, eles, elas, se, lhe, lhes, seu, sua, seus, suas, nós, nosso, nossa, nossos, nossas, eu, que, quem, qual, quais, cujo
    cuja, onde, e, ou, mas, nem, como, assim, então, ante, após, até, com, contra, desde, durante, em, entre, para, perante, por, segundo, sem, sob, sobre, é, são
    era, eram, ser, sido, foi, foram, seja, sejam, será, serão, está, estão, estar, tem, têm, tinha, tinham, ter, há, haver, fazer, faz, não, mais, menos, todo, toda
    todos, todas, cada, algum, alguma, alguns, algumas, outro, outra, outros, outras, mesmo, mesma, mesmos, mesmas, muito, também, só, apenas, já, ainda, pode, podem
    poderia, poderiam, deve, devem, deverá, deverão, deveria, deveriam, quando, enquanto, porque, recomenda, recomendam, recomendamos, recomendar, recomendado
    recomendação, recomendações, assegurar, garantir, considerar
  `),
  common: list('o, a, os, as, de, do, da, e, que, em, um, uma, para, com, não'),
};
