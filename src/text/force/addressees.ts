import type { Span } from '../../types.js';
import { spanOf } from '../phrases.js';
import { type Word, words } from '../words.js';
import { type Duty, dutiesOf } from './duties.js';
import { type ForceTables, forceOf } from './tables.js';

/** Longest subject taken for a body; longer ones are mostly misread clauses. */
const LONGEST = 24;

/** Who must act in one duty: the subject, in a passive the agent behind "by"; `none` where a passive names nobody, undefined where it cannot be told. */
export function addresseeOf(text: string, language: string, duty: Duty, list: readonly Word[] = words(text)): Span | 'none' | undefined {
  const tables = forceOf(language);
  if (!tables || !duty.modalAt) return undefined;
  const [start, afterModal] = duty.modalAt;
  if (isPassive(list, afterModal, tables)) return agentOf(text, list, afterModal, tables) ?? 'none';
  if (isState(list, afterModal, tables)) return undefined;
  const from = subjectStart(text, list, duty, tables);
  const subject = list.slice(from, start);
  if (subject.length === 0 || subject.length > LONGEST || subject.some(({ norm }) => tables.finite.has(norm))) return undefined;
  return { ...spanOf(text, list, from, start), value: nameOf(subject, tables) };
}

/** Who must act according to a text, in order, each once. */
export function addresseesOf(text: string, language: string, duties: readonly Duty[] = dutiesOf(text, language)): Span[] {
  const list = words(text);
  const found = new Map<string, Span>();
  for (const duty of duties) {
    const span = addresseeOf(text, language, duty, list);
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
  const near = list.slice(at + 1, at + AGENT);
  const found = near.findIndex(({ norm }, index) => tables.agent.has(norm) && /^(?:the|all|each|every|an?)$|^\p{Lu}/u.test(list[at + 2 + index]?.text ?? ''));
  const by = at + 1 + found;
  if (found < 0 || /\p{Nd}/u.test(list[by + 1]?.text ?? '')) return undefined;
  let to = by + 1;
  while (to < list.length && to < by + 8 && !/[.,;:)]/.test(gapBefore(text, list, to))) to++;
  return { ...spanOf(text, list, by + 1, to), value: nameOf(list.slice(by + 1, to), tables) };
}

/** Words behind a modal within which the agent of a passive stands. */
const AGENT = 14;

function subjectStart(text: string, list: readonly Word[], { modalAt: [modal] = [0, 0], wrapperTo = 0 }: Duty, tables: ForceTables): number {
  const floor = Math.max(wrapperTo <= modal ? wrapperTo : 0, modal - LONGEST - REACH);
  let from = modal;
  while (from > floor && !/[.;:!?]\s|[()]/.test(gapBefore(text, list, from))) from--;
  while (from < modal && tables.that.has(list[from]?.norm ?? '')) from++;
  while (from < modal && tables.circumstance.has(list[from]?.norm ?? '')) {
    const next = commaAfter(text, list, from, modal);
    if (next === undefined) return modal;
    from = next;
  }
  return from;
}

/** Words of a clause of circumstance that may stand before the subject. */
const REACH = 40;

function commaAfter(text: string, list: readonly Word[], from: number, to: number): number | undefined {
  for (let at = from + 1; at < to; at++) if (gapBefore(text, list, at).includes(',')) return at;
  return undefined;
}

const gapBefore = (text: string, list: readonly Word[], at: number) => text.slice(list[at - 1]?.end ?? 0, list[at]?.start);

const nameOf = (list: readonly Word[], tables: ForceTables) =>
  list
    .filter(({ norm }) => !tables.nobody.has(norm) && !tables.adverbs.has(norm) && !/^(?:the|a|an|all|any|each|every|both)$/.test(norm))
    .map(({ norm }) => norm)
    .join(' ');
