/** What tesseract calls the languages that draftdiff reads. */
const NAMES: Readonly<Record<string, string>> = { en: 'eng', de: 'deu', es: 'spa', fr: 'fra', it: 'ita', nl: 'nld', pt: 'por' };

/** The data that words of a language are read by; undefined where draftdiff does not read it. */
export const dataNamed = (language: string): string | undefined => NAMES[language.toLowerCase().split('-')[0] ?? ''];

/** Those of the data that there are which languages of draftdiff need, English first. */
export const known = (there: readonly string[]): readonly string[] => Object.values(NAMES).filter((name) => there.includes(name));
