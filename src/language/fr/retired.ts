import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('retiré*, supprimé*, abrogé*, abandonné*, sans objet, non utilisé*, non attribué*, sans suite'),
    nouns: list('point, règle, exigence'),
    titles: list('historique des modifications, journal des modifications, historique des versions'),
  },
};
