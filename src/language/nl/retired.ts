import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('ingetrokken, vervallen, geschrapt*, verwijderd*'),
    nouns: list('punt, regel, eis'),
    titles: list('wijzigingsoverzicht, wijzigingshistorie, versiebeheer'),
  },
};
