import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('retirad*, eliminad*, suprimid*, derogad*'),
    nouns: list('punto, regla, requisito'),
    titles: list('historial de cambios, registro de cambios, control de cambios'),
  },
};
