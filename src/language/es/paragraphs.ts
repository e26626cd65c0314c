import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** Spanish. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    siguientes recomendaciones, siguiente recomendación, recomendaciones siguientes, siguientes medidas, recomienda lo siguiente
    siguientes propuestas
    siguientes acciones, siguientes líneas de acción
  `),
  illustrating: list('ejemplo, ejemplos'),
  followOns: list('esto, esta, estas, estos'),
  anaphors: ['ello'],
  ordinals: list('primero, en primer lugar, segundo, en segundo lugar, tercero, por último'),
  terms: list('plazo, fecha límite, en un plazo'),
};
