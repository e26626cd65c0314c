/** Imperatives of an infinitive: its stem, spelled so that it sounds the same, with the endings of its class; reflexive too ("asegúrese"). */
export function imperatives(infinitive: string, endings: Readonly<Record<string, readonly string[]>>): string[] {
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
