import { list } from '../list.js';
import type { SectionWords } from '../purposes/sections.js';

/** Portuguese. */
export const sections: SectionWords = {
  sections: {
    open: list(`
      recomendações, recomendação, propostas, plano de ação, apelo à ação, encaminhamentos
      o que … devem fazer, o que … deve fazer, o que … deveriam fazer, o que … têm de fazer, o que há que fazer
    `),
    openWhole: list('medida, ação, medidas, ações, princípios, compromissos, prioridades'),
    series: list('princípios, compromissos'),
    restate: list('resumo, sumário executivo, síntese, lista de recomendações, resumo executivo'),
    reply: list('resposta, respostas, contraditório, comentários, manifestação'),
    close: list(`
      introdução, antecedentes, metodologia, anexo, anexos, glossário, bibliografia, conclusões, agradecimentos, notas, índice, contexto
      prefácio
      isenção de responsabilidade, sobre os autores
    `),
    findings: list('constatações, achados'),
    notes: list('notas, notas finais, notas de fim, notas de rodapé'),
    contents: list('índice, sumário, conteúdo'),
    and: ['e'],
    about: list(
      'acompanhamento, anteriores, cumprimento das, situação das, resposta às, grau de recomendação, graus de recomendação, força das recomendações, graduação das',
    ),
  },
  turned: {
    proposals: list('pedido, pedidos, reivindicaç*, exigência, exigências'),
    refused: list(
      'rejeitados, descartados, não acolhid*, não adotad*, não aceit*, não seguid*, não retomad*, rejeitamos, rejeitámos, descartamos, descartámos',
    ),
    people: list(
      'testemunhas, moradores, residentes, inquiridos, entrevistados, participantes, sindicatos, associações, cidadãos, público, utentes, pacientes, pais, partes interessadas, depoentes, ativistas, ong, terceiros, outros, outras',
    ),
    of: list('de, do, da, dos, das, por, pelos, pelas'),
    what: list('o que'),
    asked: list('pedem, querem, queriam, propõem, reclamam, dizem, disseram, solicitam, recomendam, esperam, dizia, diziam, afirmava, afirmavam'),
  },
  kinds: {
    guideline: list('guia, manual, cartilha, diretrizes clínicas, boas práticas'),
    standard: list('norma, diretiva, regulamento, requisitos, especificação'),
    report: list('relatório, inquérito, avaliação, estudo, auditoria'),
    self: 'esta',
  },
  replyTitles: list('resposta do, resposta da, resposta ao, resposta às, resposta à'),
};
