export { callsToAct, smallWords } from './anywhere.js';
export type { Language } from './language.js';
export { builtIn, LANGUAGES, type Languages, languageNamed, languages, languagesWith, perLanguage } from './languages.js';
export type { TimeUnit } from './purposes/dates.js';
export type { Clock, DigitStyle } from './purposes/numbers.js';
export type { Words } from './words.js';
