import { list } from '../list.js';
import type { RetiredPurpose } from '../purposes/retired.js';

export const retired: RetiredPurpose = {
  retired: {
    gone: list(
      'zurückgezogen*, gestrichen*, entfallen*, weggefallen*, aufgehoben*, gelöscht*, entfernt*, entfällt, nicht belegt, nicht besetzt, nicht vergeben, nicht mehr anwendbar',
    ),
    nouns: list('punkt, eintrag, vorgabe'),
    titles: list('änderungsverzeichnis, änderungshistorie, änderungsprotokoll, was aus den'),
  },
};
