import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('ritirat*, eliminat*, soppress*, abrogat*, rimoss*, non utilizzat*, non usat*, decade, decaduto, decaduta, stralciat*'),
    nouns: list('punto, regola, requisito'),
    titles: list('registro delle modifiche, storico delle modifiche, cronologia delle modifiche'),
  },
};
