/**
 * The library: compare two versions of a report, render the comparison, outline one document, or align two lists of texts.
 * @module draftdiff
 */
export { alignTexts } from './align/index.js';
export { OptionError } from './check-options.js';
export { compare, outlineOf as outline, VerdictError } from './compare.js';
export { InputError } from './prepare.js';
export { LimitError, ReadError } from './read/errors.js';
export type { OutputFormat, RenderOptions } from './render/index.js';
export { renderComparison as render } from './rendered.js';
export type * from './types.js';
export { VERSION } from './version.js';
