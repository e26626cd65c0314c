import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('retirad*, eliminad*, suprimid*, derogad*, sin efecto, sin contenido, no utilizad*, queda sin efecto, queda suprimid*'),
    nouns: list('punto, regla, requisito'),
    titles: list('historial de cambios, registro de cambios, control de cambios'),
  },
};
