import { list } from '../list.js';
import type { ParagraphWords } from '../purposes/paragraphs.js';

/** Portuguese. */
export const paragraphs: ParagraphWords = {
  leadIns: list(`
    seguintes recomendações, seguinte recomendação, recomendações seguintes, seguintes medidas, recomenda o seguinte, seguintes propostas
    seguintes ações, seguintes linhas de ação
  `),
  illustrating: list('exemplo, exemplos'),
  followOns: list('isto, esta, estas, estes, tal'),
  anaphors: ['isso', 'este'],
  ordinals: list('primeiro, em primeiro lugar, segundo, em segundo lugar, terceiro, por último'),
  terms: list('prazo, até, no prazo'),
};
