import { verbs as english } from './en.js';
import { irregular as irregularSpanish, verbs as spanish } from './es.js';
import { verbs as italian } from './it.js';
import { verbs as dutch } from './nl.js';
import { irregular as irregularPortuguese, verbs as portuguese } from './pt.js';

/** Verbs in the form that opens an instruction ("utilice", "gebruik"), by language. French ("-ez") and German ("… Sie") show it by grammar alone. */
const COMMANDS: Readonly<Record<string, () => readonly string[]>> = {
  en: () => english,
  es: () => [...spanish.flatMap((verb) => romance(verb, { ar: ['e', 'en', 'á'], er: ['a', 'an', 'é'], ir: ['a', 'an', 'í'] })), ...irregularSpanish],
  pt: () => [...portuguese.flatMap((verb) => romance(verb, { ar: ['e', 'em'], er: ['a', 'am'], ir: ['a', 'am'] })), ...irregularPortuguese],
  it: () => italian,
  nl: () => dutch,
};

/** The verbs of a language in the form that opens an instruction. */
export function commandsOf(language: string): ReadonlySet<string> {
  return new Set(COMMANDS[language.slice(0, 2)]?.());
}

/** Imperatives of an infinitive: its stem, spelled so that it sounds the same, with the endings of its class; reflexive too ("asegúrese"). */
function romance(infinitive: string, endings: Readonly<Record<string, readonly string[]>>): string[] {
  const stem = infinitive.slice(0, -2);
  const type = infinitive.slice(-2);
  return (endings[type] ?? []).flatMap((ending) => {
    const form = `${/^[eé]/.test(ending) && type === 'ar' ? beforeE(stem) : stem}${ending}`;
    return [form, `${form}se`, `${accented(form)}se`];
  });
}

/** "aplicar" → "aplique", "entregar" → "entregue", "alcanzar" → "alcance" (Portuguese "forçar" → "force"). */
function beforeE(stem: string): string {
  return stem.replace(/c$/, 'qu').replace(/g$/, 'gu').replace(/[zç]$/, 'c');
}

const ACUTE: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

/** The accent that a pronoun behind it brings: "asegure" → "asegúre". */
function accented(form: string): string {
  return form.replace(/([aeiou])([^aeiouáéíóú]+[aeiou]n?)$/, (_, vowel: string, rest: string) => `${ACUTE[vowel]}${rest}`);
}
