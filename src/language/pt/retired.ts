import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('retirad*, eliminad*, suprimid*, revogad*, sem efeito, não utilizad*, não usad*, fica sem efeito'),
    nouns: list('ponto, regra, requisito'),
    titles: list('histórico de alterações, registo de alterações, registro de alterações'),
  },
};
