import type { Language } from '../language.js';
import { statedDutiesOf } from './duties.js';
import type { Passage } from './source.js';

/** A text without its verbs of duty, and without the copula of a passive behind one: "Registers must be stored" asks for the same as "Store registers". */
export function withoutDuty(passage: Passage | undefined): string {
  if (!passage) return '';
  const { text, list, tables } = passage;
  const copulas = tables.grammar.lexicon?.copulas ?? [];
  let rest = '';
  let from = 0;
  for (const { modal } of statedDutiesOf(passage)) {
    if (!modal) continue;
    const next = list.find(({ start }) => start >= modal.end);
    rest += text.slice(from, modal.start);
    from = next && copulas.includes(next.norm) ? next.end : modal.end;
  }
  return (rest + text.slice(from)).replace(/\s+/g, ' ').trim();
}

/** Whether a text opens with a word in no form that tells: no participle, no gerund ("Storing registers has worked"). */
export function opensBare(passage: Passage | undefined): boolean {
  const first = passage?.list[0]?.norm ?? '';
  const { participles, lexicon } = passage?.tables.grammar ?? {};
  const { participleEndings = [], bareCommand } = lexicon ?? {};
  const isParticiple = participles?.has(first) || participleEndings.some((ending) => first.length > ending.length + 1 && first.endsWith(ending));
  return first !== '' && !isParticiple && (!bareCommand || isStem(first, bareCommand));
}

/** Whether a word is no inflected form, by its ending. */
export function isStem(verb: string, { endings, inflected, stems }: NonNullable<Language['bareCommand']>): boolean {
  if (endings && !endings.some((ending) => verb.endsWith(ending))) return false;
  return stems.some((ending) => verb.endsWith(ending)) || !inflected.some((ending) => verb.endsWith(ending));
}
