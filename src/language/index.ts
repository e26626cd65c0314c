export type { Language } from './language.js';
export { builtIn, LANGUAGES, type Languages, languageNamed, languages, languagesWith } from './languages.js';
export type { Cell } from './list.js';
export type { Ladder } from './purposes/acts.js';
export type { TimeUnit } from './purposes/dates.js';
export type { Cue } from './purposes/directives.js';
export type { Words } from './words.js';
