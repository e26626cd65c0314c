import { OUTCOME_SPECS } from '../outcomes.js';
import { printedPage } from '../text/places.js';
import { TRAITS } from '../traits/index.js';
import type { Finding, Locator, Pair, Reference, Trait, Unit } from '../types.js';

/** What is added where both directions were seen, or where an item of it went. */
export const FURTHER = {
  mixed: 'Its wording is weaker in one respect and stronger in another.',
  items: '{count} of its items has no counterpart in {final}.',
  itemsMany: '{count} of its items have no counterpart in {final}.',
  reference: 'It refers to another target: {0} in {draft}, {1} in {final}.',
  place: 'Where it is repeated, in {0}: {sentence}',
  struck: 'It is struck out in {0}.',
  struckOut: 'Its words are struck out in {final}{place}.',
  struckNear: 'Words close to it are struck out in {final}: {0}{place}.',
  lost: 'Words of it that have no counterpart there: {0}.',
} as const;

type Told<U extends Unit> = Pick<Finding<U>, 'outcome' | 'draft' | 'final' | 'traits' | 'items' | 'carriedBy' | 'references' | 'parts' | 'struckOut'> & {
  readonly mixed: boolean;
};

/** First words of a text that are quoted, and of a changed phrase. */
const FIRST_WORDS = 12;
/** Characters within which those words are looked for. */
const LONGEST = 400;
/** Traits that a statement spells out; place and number are in the citation. */
const TOLD = 3;
/** Units of a side that are named one by one. */
const MOST_NAMED = 4;

/** One statement for a finding: outcome, then its weightiest traits; only what the two files show. */
export function statementOf<U extends Unit>(told: Told<U>, names: Pair<string>): string {
  const values: Readonly<Record<string, string>> = {
    ...names,
    from: named(told.draft, names.draft),
    owned: named(told.final, names.final),
    to: cited(told.final).join(', '),
    short: told.final.map((unit) => nameOf(unit) + page(unit.locator)).join(', '),
    has: told.draft.length > 1 ? 'have' : 'has',
    passage: told.carriedBy ? quoted(told.carriedBy.text) + page(told.carriedBy.locator) : '',
  };
  const traits = told.traits.slice(0, TOLD).filter(({ type }) => !told.traits.some((other) => isGround(type, other, told.traits)));
  return [filled(OUTCOME_SPECS[told.outcome].says, values), ...traits.map((trait) => traitSentence(trait, names)), ...further(told, names)].join(' ');
}

/** A direction that repeats what the trait next to it says is left to that trait. */
function isGround(type: Trait['type'], other: Trait, traits: readonly Trait[]): boolean {
  const direction =
    type === 'softened' || type === 'strengthened' ? undefined : traits.find((trait) => trait.type === 'softened' || trait.type === 'strengthened');
  return other === direction && traits.some((trait) => trait.type === type && trait.from === direction.from && trait.to === direction.to);
}

function traitSentence({ type, from, to, place }: Trait, names: Pair<string>): string {
  const { says } = TRAITS[type];
  const shown = from === undefined ? (to === undefined ? 'neither' : 'final') : to === undefined ? 'draft' : 'both';
  const template = typeof says === 'string' ? says : says[shown];
  const sentence = filled(template, { ...names, 0: quoted(from ?? ''), 1: quoted(to ?? '') });
  return place
    ? filled(FURTHER.place, { ...names, 0: quoted(place), sentence: sentence.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) })
    : sentence;
}

function further<U extends Unit>({ mixed, items, references = [], parts, outcome, ...told }: Told<U>, names: Pair<string>): string[] {
  const gone = items.filter((item) => item.outcome === 'dropped').length;
  const lost = outcome === 'merged' ? parts.flatMap((part) => part.lost.map(({ text }) => text)) : [];
  return [
    ...struckOut(told, names),
    ...(mixed ? [FURTHER.mixed] : []),
    ...(gone > 0 ? [filled(gone === 1 ? FURTHER.items : FURTHER.itemsMany, { ...names, count: String(gone) })] : []),
    ...references
      .filter(({ sameTarget }) => !sameTarget)
      .slice(0, 1)
      .map((reference: Reference) => filled(FURTHER.reference, { ...names, 0: quoted(reference.draft), 1: quoted(reference.final) })),
    ...(lost.length > 0 ? [filled(FURTHER.lost, { ...names, 0: lost.slice(0, 2).map(quoted).join(', ') })] : []),
  ];
}

/** What is struck out where it stands, or where its words stand in the final. */
function struckOut<U extends Unit>({ draft, final, struckOut: there }: Pick<Told<U>, 'draft' | 'final' | 'struckOut'>, names: Pair<string>): string[] {
  const sides = [draft, final].flatMap((units, at) => (units.length > 0 && units.every(({ struck }) => struck) ? [at === 0 ? names.draft : names.final] : []));
  const own = sides.length > 0 ? [filled(FURTHER.struck, { 0: sides.join(' and in ') })] : [];
  if (!there) return own;
  const template = there.similarity === 1 ? FURTHER.struckOut : FURTHER.struckNear;
  return [...own, filled(template, { ...names, 0: quoted(there.text), place: page(there.locator) })];
}

/** `{name}` by its value, `{Name}` with a capital in front. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? values[name[0]?.toLowerCase() + name.slice(1)] ?? '';
      return /^\p{Lu}/u.test(name) ? capital(value) : value;
    })
    .replace(/^(\p{Ll})/u, (letter) => letter.toUpperCase())
    .replace(/([.!?…]”?)\.(?=\s|$)/g, '$1');
}

const capital = (text: string) => (text[0] ?? '').toUpperCase() + text.slice(1);

/** "the draft’s Recommendation 3 (“…”, p. 24) and Recommendation 4 (…)". */
function named<U extends Unit>(units: readonly U[], side: string): string {
  const [first, ...others] = cited(units);
  if (!first) return '';
  const owner = `${side}${side.endsWith('s') ? '’' : '’s'} ${first.replace(/^the /, '')}`;
  return others.length > 0 ? `${[owner, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}` : owner;
}

function cited<U extends Unit>(units: readonly U[]): string[] {
  return units.slice(0, MOST_NAMED).map((unit) => `${nameOf(unit)} (${quoted(unit.text)}${page(unit.locator)})`);
}

/** The label as printed; a bare number is told what it numbers. */
function nameOf({ kind, label }: Unit): string {
  const noun = kind === 'block' ? 'passage' : 'recommendation';
  if (!label) return `the ${noun}`;
  return /\p{L}{3}/u.test(label) ? label : `${noun} ${label.replace(/[.:]$/, '')}`;
}

function quoted(text: string): string {
  const words = text
    .slice(0, LONGEST)
    .trim()
    .split(/\s+/, FIRST_WORDS + 1);
  const shown =
    words.length > FIRST_WORDS
      ? `${words
          .slice(0, FIRST_WORDS)
          .join(' ')
          .replace(/[,;:]$/, '')} …`
      : words.join(' ');
  return `“${shown}”`;
}

function page(locator: Locator): string {
  const printed = printedPage(locator);
  return printed && `, ${printed}`;
}
