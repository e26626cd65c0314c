import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** German. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    folgende empfehlungen, folgende empfehlung, folgenden empfehlungen, folgende maßnahmen, folgendes, empfiehlt daher
    folgende maßnahme, folgenden maßnahmen, folgende schritte, folgenden schritte
  `),
  illustrating: list('beispiel, beispiele'),
  followOns: list('dies, diese, dieser'),
  anaphors: ['das', 'es', 'sie'],
  ordinals: list('erstens, zweitens, drittens, viertens, schließlich'),
  terms: list('bis, frist, zeitrahmen, umsetzung bis, innerhalb'),
};
