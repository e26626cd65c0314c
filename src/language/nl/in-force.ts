import { list } from '../list.js';
import type { InForceWords } from '../purposes/in-force.js';

/** Dutch. */
export const inForce: InForceWords = {
  legalBases: list('op grond van, krachtens, volgens, ingevolge, conform, overeenkomstig'),
  laws: list('wet, wetten, artikel, artikelen, verordening, besluit, regeling, grondwet, verdrag, wetboek, richtlijn'),
  rules: list('regel, regels, voorschrift, voorschriften, regelingen, code, codes'),
  lawEndings: list('wet, besluit, verordening'),
  byLaw: list('wettelijk, van rechtswege, volgens de wet'),
};
