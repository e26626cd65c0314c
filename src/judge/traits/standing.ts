import type { Recommendation, Restatement, Side, Trait } from '../../types.js';
import { sameWords, wordForm } from '../same.js';

/** In how many blocks of one document a text stands, whatever their role; the caller knows the documents, a match does not. */
export type Places = (side: Side, text: string) => number;

/** The documents as they can be asked, and their language. */
interface Standing {
  readonly places?: Places;
  readonly language: string;
}

/** A place that states a recommendation: its formal one or a restatement. */
type Statement = Pick<Restatement, 'text' | 'section' | 'locator'>;

/**
 * Where a recommendation is stated: a place of the draft that the final lacks, or the mirror. Said only where the sections that are
 * left have counterparts, and only when a search of the whole other document finds the words less often, for a restatement that was
 * merely not recognised is no finding.
 */
export function standing(draft: Recommendation, final: Recommendation, { places, language }: Standing): Trait[] {
  if (!places) return [];
  const gone = statements(draft).length > statements(final).length ? alone(draft, final, language) : [];
  const come = statements(final).length > statements(draft).length ? alone(final, draft, language) : [];
  const lost = gone.filter(({ text }) => places('final', text) < places('draft', text));
  const won = come.filter(({ text }) => places('draft', text) < places('final', text));
  return [...lost.map((one) => trait(one, draft, 'draft')), ...won.map((one) => trait(one, final, 'final'))];
}

const statements = (unit: Recommendation): Statement[] => [unit, ...unit.restatements];
const sectionOf = ({ section }: Statement) => section.at(-1) ?? '';

function alone(own: Recommendation, other: Recommendation, language: string): Statement[] {
  const sections = new Set(statements(other).map(sectionOf));
  const left = statements(own).filter((one) => !sections.has(sectionOf(one)) && sameWords(one.text, own.text, { language }));
  return left.length < statements(own).length ? left : [];
}

function trait(one: Statement, own: Recommendation, side: Side): Trait {
  const title = sectionOf(one) || `block ${one.locator.block}`;
  const formal = one.text === own.text && one.locator.block === own.locator.block;
  const reason = formal
    ? `only the ${side} has the formal statement in “${title}”; the other places state it still`
    : `only the ${side} states it in “${title}” as well`;
  return { type: 'standing', [side === 'draft' ? 'from' : 'to']: title, reason };
}

/** Restatements of one section on both sides whose words differ, in order: what is judged besides the formal statements. */
export function changedRestatements(draft: Recommendation, final: Recommendation, language: string): [Restatement, Restatement][] {
  const left = new Map<string, Restatement[]>();
  // the last first, as they are taken from the end
  for (const one of onOneSide(final.restatements, draft.restatements, language).reverse()) stack(left, sectionOf(one), one);
  return onOneSide(draft.restatements, final.restatements, language).flatMap((one) => {
    const other = left.get(sectionOf(one))?.pop();
    return other ? [[one, other]] : [];
  });
}

function stack(stacks: Map<string, Restatement[]>, section: string, one: Restatement): void {
  const known = stacks.get(section);
  if (known) known.push(one);
  else stacks.set(section, [one]);
}

/** Pairs of texts that are compared word by word; beyond, as where a file is made of like sentences, only texts of one form are the same. */
const COMPARED = 10_000;

/** The restatements whose words the other side has not. Each text is read once, however often it stands there. */
function onOneSide(own: readonly Restatement[], others: readonly Restatement[], language: string): Restatement[] {
  const texts = new Set(others.map(({ text }) => text));
  const forms = new Set([...texts].map((text) => wordForm(text, language)));
  const left = new Set(own.map(({ text }) => text).filter((text) => !forms.has(wordForm(text, language))));
  const isSpeltOtherwise = (text: string) => [...texts].some((other) => sameWords(text, other, { language }));
  const gone = left.size * texts.size > COMPARED ? left : new Set([...left].filter((text) => !isSpeltOtherwise(text)));
  return own.filter(({ text }) => gone.has(text));
}
