import type { Span } from '../../types.js';
import { spanOf } from '../phrases.js';
import { type Word, words } from '../words.js';
import { type Duty, dutiesOf } from './duties.js';
import { type ForceTables, forceOf } from './tables.js';

/** Longest subject taken for a body; longer ones are mostly misread clauses. */
const LONGEST = 24;

/** Who must act in one duty: the subject, in a passive the agent behind "by"; `none` where a passive names nobody, undefined where it cannot be told. */
export function addresseeOf(text: string, language: string, duty: Duty): Span | 'none' | undefined {
  const tables = forceOf(language);
  if (!tables || !duty.modal) return undefined;
  const list = words(text);
  const start = list.findIndex(({ start }) => start === duty.modal?.start);
  const afterModal = list.findIndex(({ start: at }) => at >= (duty.modal?.end ?? 0));
  if (isPassive(list, afterModal, tables)) return agentOf(text, list, afterModal, tables) ?? 'none';
  if (isState(list, afterModal, tables)) return undefined;
  const from = subjectStart(text, list, duty, start, tables);
  const subject = list.slice(from, start);
  if (subject.length === 0 || subject.length > LONGEST || subject.some(({ norm }) => tables.finite.has(norm))) return undefined;
  return { ...spanOf(text, list, from, start), value: nameOf(subject, tables) };
}

/** Who must act according to a text, in order, each once. */
export function addresseesOf(text: string, language: string, duties: readonly Duty[] = dutiesOf(text, language)): Span[] {
  const found = new Map<string, Span>();
  for (const duty of duties) {
    const span = addresseeOf(text, language, duty);
    if (span && span !== 'none' && !found.has(span.value ?? span.text)) found.set(span.value ?? span.text, span);
  }
  return [...found.values()];
}

/** Whether the verb behind a modal is a passive: "be" and a participle. */
function isPassive(list: readonly Word[], at: number, tables: ForceTables): boolean {
  if (at < 0) return false;
  const near = list.slice(at, at + 4);
  const be = near.findIndex(({ norm }) => tables.passive.has(norm));
  if (be < 0 || near.slice(0, be).some(({ norm }) => !tables.adverbs.has(norm))) return false;
  return list
    .slice(at + be + 1, at + be + 4)
    .some(({ norm }) => /(?:ed|en|wn|[dg]one|held|made|kept|sent|built|taught|put|set|paid|told|given|led|cut|brought|found)$/.test(norm));
}

/** "The salt must be 32 bits long": nobody acts. */
function isState(list: readonly Word[], at: number, tables: ForceTables): boolean {
  return tables.passive.has(list[at]?.norm ?? '') && !tables.acting.has(list[at + 1]?.norm ?? '');
}

function agentOf(text: string, list: readonly Word[], at: number, tables: ForceTables): Span | undefined {
  const by = list.findIndex(
    ({ norm }, index) => index > at && index < at + 14 && tables.agent.has(norm) && /^(?:the|all|each|every|an?)$|^\p{Lu}/u.test(list[index + 1]?.text ?? ''),
  );
  if (by < 0 || /\p{Nd}/u.test(list[by + 1]?.text ?? '')) return undefined;
  let to = by + 1;
  while (to < list.length && to < by + 8 && !/[.,;:)]/.test(text.slice(list[to - 1]?.end, list[to]?.start))) to++;
  return { ...spanOf(text, list, by + 1, to), value: nameOf(list.slice(by + 1, to), tables) };
}

function subjectStart(text: string, list: readonly Word[], duty: Duty, modal: number, tables: ForceTables): number {
  const wrapperEnd = duty.wrapper ? list.findIndex(({ start }) => start >= (duty.wrapper?.end ?? 0)) : -1;
  let from = modal;
  const floor = wrapperEnd >= 0 && wrapperEnd <= modal ? wrapperEnd : 0;
  while (from > floor && !/[.;:!?]\s|[()]/.test(text.slice(list[from - 1]?.end, list[from]?.start))) from--;
  while (from < modal && tables.that.has(list[from]?.norm ?? '')) from++;
  while (from < modal && tables.circumstance.has(list[from]?.norm ?? '')) {
    const comma = list.findIndex((word, at) => at >= from && at < modal && /,/.test(text.slice(word.end, list[at + 1]?.start)));
    if (comma < 0)
      return tables.circumstance.has(list[from]?.norm ?? '') && from + 1 < modal && /^(?:and|therefore|also)$/.test(list[from]?.norm ?? '') ? from + 1 : modal;
    from = comma + 1;
  }
  return from;
}

const nameOf = (list: readonly Word[], tables: ForceTables) =>
  list
    .filter(({ norm }) => !tables.nobody.has(norm) && !tables.adverbs.has(norm) && !/^(?:the|a|an|all|any|each|every|both)$/.test(norm))
    .map(({ norm }) => norm)
    .join(' ');
