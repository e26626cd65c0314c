import { list } from '../list.js';
import type { LabelWords } from '../purposes/labels.js';

/** Portuguese. */
export const labels: LabelWords = {
  labels: {
    formal: list('recomendação, recomendacao, recomendações'),
    series: list('proposta, medida, ação, acção, princípio, requisito, compromisso, objetivo'),
    other: ['objetivo'],
    alone: ['recomendação'],
  },
  columns: {
    acts: list('marco, atividade, actividade, tarefa, etapa, passo, providência'),
    actors: list('quem, responsável, responsáveis, órgão responsável, entidade responsável'),
    deadlines: list('quando, prazo, data limite, até quando'),
    states: list('estado, situação, situação atual, ponto de situação, andamento, progresso, estado de execução'),
    offices: list('departamento de, direção de, serviço de, gabinete de, ministério de'),
  },
  counting:
    list(`primeira/primeiro, segunda/segundo, terceira/terceiro, quarta/quarto, quinta/quinto, sexta/sexto, sétima/sétimo, oitava/oitavo, nona/nono, décima/décimo
    décima primeira, décima segunda, décima terceira, décima quarta, décima quinta`),
  chapters: { volume: list('volume, parte'), chapter: list('capítulo, anexo'), section: list('secção, seção') },
  captions: list('tabela, figura, caixa'),
  sources: list('parágrafo, parágrafos, ponto, capítulo, secção, seção, página, páginas, cap, par, pág'),
  noteSources: list('pág, págs, p, pp'),
  noteQuestions: [],
  noteRepeats: list('ibid, idem, op cit, et al, cf, cfr'),
  styles: { heading: list('título, titulo'), other: list('tabela, figura') },
};
