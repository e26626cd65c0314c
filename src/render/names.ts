import { placeOf } from '../text/places.js';
import type { Block, Finding, Passage, Recommendation, Unit } from '../types.js';
import { percent } from './words.js';

/** What a person would call the unit: its citation, or for narrative its place. */
export function cited(unit: Unit): string {
  if (unit.kind === 'recommendation') return unit.cite;
  return placed(unit);
}

/** Where the blocks of a narrative finding stand, draft → final. */
export function placesOf({ draft, final }: Finding<Block>): string {
  const sides = [draft, final].map((blocks) => blocks.map(cited).join('; '));
  return sides.filter(Boolean).join(' → ');
}

/** Words of a text that stand for the whole where there is no label. */
const OPENING = 5;

/** What to call a recommendation in few words: its label, else how it begins. */
export function shortName({ label, text }: Pick<Recommendation, 'label' | 'text'>): string {
  return label ?? opening(text);
}

/** What to call the one of these recommendations that has this id. */
export function nameOf(units: readonly Recommendation[], id: string): string {
  const unit = units.find((each) => each.id === id);
  return unit === undefined ? id : shortName(unit);
}

/** The name of a finding: labels of both sides, and how the text begins where "iv." or "3." alone says nothing. */
export function titled({ draft, final }: Pick<Finding, 'draft' | 'final'>): string {
  const names = arrowed(together(draft), together(final));
  const first = draft[0] ?? final[0];
  return first?.label !== undefined && isBare(first.label) ? `${names} ${opening(first.text)}` : names;
}

/** The first words of a text, in quotation marks. */
export function opening(text: string, most = OPENING): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.length > most ? `“${words.slice(0, most).join(' ')} …”` : `“${words.join(' ')}”`;
}

/** A lone number, letter or roman numeral, or several: "3.", "b)", "(a)(ii)"; but "4.2" and "R4" can be looked up. */
function isBare(label: string): boolean {
  const parts = label.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return !/\d\.\d/.test(label) && parts.every((part) => /^(?:\d+|[ivxlc]+|\p{L})$/iu.test(part));
}

/** "Recommendation 16 + 17": the shared word once. */
export function together(units: readonly Recommendation[]): string {
  const [first, ...others] = units.map(shortName);
  return first === undefined ? '' : [first, ...others.map((name) => withoutShared(first, name))].join(' + ');
}

/** "Recommendation 8 → 7": from draft to final, the shared word once; one name where both are the same or one is missing. */
export function arrowed(from: string, to: string): string {
  if (from === to || to === '') return from;
  return from === '' ? to : `${from} → ${withoutShared(from, to)}`;
}

function withoutShared(first: string, other: string): string {
  const word = first.slice(0, first.indexOf(' ') + 1);
  return word !== '' && !word.startsWith('“') && other.startsWith(word) ? other.slice(word.length) : other;
}

/** "21% alike", and whether the passage is nothing new. */
export function alike({ similarity, known }: Pick<Passage, 'similarity' | 'known'>): string {
  return `${percent(similarity)} alike${known ? ', in both versions' : ''}`;
}

/** "Leadership, p. 31": the nearest heading and the place. */
export function placed({ section, locator }: Pick<Passage, 'section' | 'locator'>): string {
  return [section.at(-1), placeOf(locator)].filter((part) => part !== undefined && part !== '').join(', ');
}
