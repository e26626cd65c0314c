import type { TraceSource, Wanted } from '../trace.js';
import type { CompareOptions, Input, ReadOptions, RecogniseOptions } from '../types.js';
import type { Planned } from './ocr/plan.js';

/** A piece of work that a worker can do. */
export type Task =
  | { readonly kind: 'compare'; readonly draft: readonly Input[]; readonly final: readonly Input[]; readonly options: Planned<CompareOptions> }
  | { readonly kind: 'history'; readonly inputs: readonly Input[]; readonly options: Planned<CompareOptions> }
  | { readonly kind: 'trace-source'; readonly input: Input; readonly asked: Wanted; readonly options: Planned<CompareOptions> }
  | { readonly kind: 'trace'; readonly source: Pick<TraceSource, 'report' | 'asked'>; readonly input: Input; readonly options: Planned<CompareOptions> }
  | { readonly kind: 'outline'; readonly input: Input; readonly options: Planned<ReadOptions & RecogniseOptions> };
