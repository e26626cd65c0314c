import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** Dutch. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    volgende aanbevelingen, volgende aanbeveling, volgende maatregelen, het volgende aan, volgende adviezen, onderstaande aanbevelingen
    volgende acties, volgende stappen
  `),
  illustrating: list('voorbeeld, voorbeelden'),
  followOns: list('dit, deze, dat'),
  anaphors: ['die', 'zij', 'het'],
  ordinals: list('ten eerste, ten tweede, ten derde, tot slot'),
  terms: list('binnen, uiterlijk, termijn, streefdatum'),
};
