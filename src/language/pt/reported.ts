import { list } from '../list.js';
import type { ReportedWords } from '../purposes/reported.js';

/** Portuguese. */
export const reported: ReportedWords = {
  reported: list(`
    segundo, afirmou, referiu, indicou, declarou, sustenta, recomendou, propôs, solicitou, recomendado por, de acordo com, pediu
    dizem que, afirmam, afirmaram, referiram, indicaram, declararam, sustentam, propuseram, solicitaram, pediram
    considera que, consideram que, afirma que, indica que, indicam que, refere que, referem que, estabelece que, estabelecem que, dispõe que
    prevê que, defende que, defendem que, entende que, entendem que, acha que, acham que, pensa que, pensam que, acredita que, acreditam que
    exige que, a ideia de que, da opinião de que
    pedia, pediam, propunha, propunham, solicitava, solicitavam, reclamava, reclamavam, tinha pedido, tinham pedido
      disse-o assim, exprimiu-se assim, resumiu-o assim
    `),
  former: {
    versions: list(`
      anteprojeto, versão anterior, versão prévia, versão inicial, versão original, primeira versão, texto anterior, texto inicial, texto original
      relatório anterior, último relatório, relatório preliminar, relatório intercalar, relatório provisório, documento de consulta
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
    made: list('fez, fizeram, formulou, formularam, dirigiu, dirigiram, emitiu, emitiram'),
    before: list('já, previamente, anteriormente'),
    phrases: list(`
      inicialmente recomendado, recomendado inicialmente, tinha proposto, tinham proposto, tínhamos proposto, havia proposto, havíamos proposto, tinha recomendado, tínhamos recomendado, havia recomendado
      havíamos recomendado, tinha sugerido, havia sugerido, foi proposto, foi proposta, tinha sido proposto, tinha sido proposta, inicialmente proposto
      inicialmente proposta, inicialmente previsto, inicialmente prevista, já não recomenda, já não recomendamos, já não propõe, já não propomos
      já não se recomenda, já não pede, deixou de recomendar, deixámos de recomendar, deixamos de recomendar, não recomenda mais, não recomendamos mais
      não propõe mais, não propomos mais, não recomenda, não recomendamos, não se recomenda, considerámos pedir, consideramos pedir, foi considerado pedir, tinha sido considerado pedir, chegou a considerar-se pedir, ponderou-se pedir, ponderámos pedir, ponderou pedir, tinha-se pensado em pedir, em vez de recomendar, em lugar de recomendar
    `),
  },
  own: list('nós, eu, nosso, necessário, importante, essencial, comissão, recomenda'),
  responses: list('o governo aceita, aceita a recomendação, em resposta a, em resposta à, respondeu que, foi acolhida, informou que, toma nota'),
  answers: list('o governo aceita, o governo concorda, a presente resposta, a nossa resposta'),
  answering: list('concorda, concordam, concordamos, está de acordo'),
  noting: list(
    'aceita, aceitam, aceitamos, partilha, partilham, partilhamos, rejeita, rejeitam, rejeitamos, acolhe, acolhem, acolhemos, apoia, apoiam, apoiamos, toma nota, tomamos nota',
  ),
  answered: list('isto, esta, este, estas, estes, recomendaç*, proposta*'),
  mentions: list('recomendação, recomendações, recomendado, recomendada, recomendadas'),
  consultation: list('os seus comentários, deixe … feedback, deixe … opinião, envie … comentários, consulta pública, informe nos, avise nos'),
};
