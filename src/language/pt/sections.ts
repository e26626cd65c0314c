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
      prefácio, constatações, achados
    `),
    notes: list('notas, notas finais, notas de fim, notas de rodapé'),
    contents: list('índice, sumário, conteúdo'),
    and: ['e'],
    about: list('acompanhamento, anteriores, cumprimento das, situação das, resposta às'),
  },
  kinds: {
    guideline: list('guia, manual, cartilha, diretrizes clínicas, boas práticas'),
    standard: list('norma, diretiva, regulamento, requisitos, especificação'),
    report: list('relatório, inquérito, avaliação, estudo, auditoria'),
    self: 'esta',
  },
  replyTitles: list('resposta do, resposta da, resposta ao, resposta às, resposta à'),
};
