import { list } from '../list.js';
import type { VerdictPurpose } from '../purposes/verdicts.js';

export const verdicts: VerdictPurpose = {
  verdicts: {
    titles: {
      law: list('lei, projeto de lei, regulamento, decreto, portaria, decreto-lei, medida provisória'),
      policy: list('política, diretiva, carta'),
      plan: list('plano de ação, plano de acção, roteiro'),
      minutes: list('ata, acta, ata da reunião, memória de reunião'),
      decision: list('sentença, acórdão, decisão judicial'),
      progress: list(
        'relatório de progresso, relatório de acompanhamento, relatório de monitoramento, acompanhamento das recomendações, estado de implementação',
      ),
    },
    about: list('sobre, acerca, relativo'),
    enacting: list(
      'considerando que, decreta, entra em vigor, esta lei entra, a presente lei, o presente regulamento, o presente decreto, fica revogad*, ficam revogad*, revogam-se, faço saber, no uso das atribuições, no uso de suas atribuições',
    ),
    articles: list('artigo, art'),
    meeting: list('encerrou a reunião, encerrada a reunião, nada mais havendo, ordem do dia, aprovação da ata, lavrou-se'),
    ruling: list(
      'o requerente, a parte autora, a parte ré, o recorrente, o recorrido, julgo procedente, julgo improcedente, nega-se provimento, dá-se provimento, o réu',
    ),
    earlier: list(
      'tínhamos recomendado, havia recomendado, tinha recomendado, recomendou-se, foi recomendado, recomendações anteriores, nossas recomendações, essas recomendações, recomendações formuladas, esta recomendação está, esta recomendação foi, a recomendação foi, estas recomendações foram',
    ),
    statuses: list(
      'implementada, implementado, parcialmente implementada, não implementada, cumprida, parcialmente cumprida, pendente, em andamento, em curso, concluída, concluído, encerrada, aberta, aceita',
    ),
  },
};
