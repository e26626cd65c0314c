import type { Settings } from '../settings.js';

/** What pictures are read with: said by the user, plain enough to cross to a worker. */
export interface OcrPlan {
  /** of the words, where the user names it */
  readonly language?: string;
}

/** Options whose reader of pictures is still a plan, as they cross to a worker. */
export type Planned<T> = Omit<T, 'ocr'> & { readonly ocr?: OcrPlan };

/** The plan that the settings ask for, if any. */
export function planned({ ocr, language }: Pick<Settings, 'ocr' | 'language'>): { readonly ocr?: OcrPlan } {
  return ocr ? { ocr: language === undefined ? {} : { language } } : {};
}
