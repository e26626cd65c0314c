import type { Ocr } from '../../types.js';
import type { OcrPlan, Planned } from './plan.js';
import { tesseract } from './tesseract.js';

/** The program that reads pictures. It is looked for when the first picture comes: who has none needs none. */
export function ocrFor(plan: OcrPlan): Ocr {
  return tesseract(plan);
}

/** The options with the program that the plan asks for. */
export function withOcr<T extends { readonly ocr?: Ocr }>({ ocr, ...options }: Planned<T>): T {
  return { ...options, ...(ocr ? { ocr: ocrFor(ocr) } : {}) } as unknown as T;
}
