import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list('ingetrokken, vervallen, geschrapt*, verwijderd*, vervalt, niet gebruikt, niet in gebruik, niet meer van toepassing'),
    nouns: list('punt, regel, eis'),
    titles: list('wijzigingsoverzicht, wijzigingshistorie, versiebeheer'),
  },
};
