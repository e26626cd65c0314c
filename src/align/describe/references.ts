import { languageNamed } from '../../language/index.js';
import type { Block, Match, Recommendation, Reference, Report, Unit } from '../../types.js';

/** Mentions of recommendations and sections in two matched texts, in order, resolved through the alignment. */
export function referencesOf(draft: string, final: string, context: References): Reference[] {
  const draftMentions = mentions(draft, context.language, context.draft);
  const finalMentions = mentions(final, context.language, context.final);
  if (draftMentions.length !== finalMentions.length) return [];
  return draftMentions.flatMap((mention, at): Reference[] => {
    const other = finalMentions[at] as Mention;
    const isKnown = mention.of === context.draft.recommendations || mention.numbers.some((number) => mention.of.has(number));
    return isKnown ? [{ draft: mention.text, final: other.text, sameTarget: sameTargets(mention, other, context) }] : [];
  });
}

function sameTargets(mention: Mention, other: Mention, { partner }: References): boolean {
  if (mention.numbers.length !== other.numbers.length) return false;
  return mention.numbers.every((number, at) => {
    const target = mention.of.get(number);
    const became = target && partner(target);
    return became ? became === other.of.get(other.numbers[at] ?? '') : !target && number === other.numbers[at];
  });
}

/** What the numbers of one side stand for, where a number is printed once only. */
export interface Targets {
  readonly recommendations: ReadonlyMap<string, Recommendation>;
  readonly headings: ReadonlyMap<string, Block>;
}

/** What it takes to resolve a number: what it stands for on either side, and what became of that. */
export interface References {
  readonly draft: Targets;
  readonly final: Targets;
  readonly partner: (draft: Unit) => Unit | undefined;
  readonly language: string;
}

/** Two reports with what became of each unit. */
export interface Resolved {
  readonly draft: Report;
  readonly final: Report;
  readonly matches: readonly Match<Recommendation>[];
  readonly paragraphs: readonly Pick<Match<Block>, 'draft' | 'final'>[];
}

/** Reads the numbers of both sides. */
export function referencesIn({ draft, final, matches, paragraphs }: Resolved): References {
  const partners = new Map<Unit, Unit>();
  for (const match of [...matches, ...paragraphs]) for (const unit of match.draft) if (match.final[0]) partners.set(unit, match.final[0]);
  return { draft: targetsOf(draft), final: targetsOf(final), partner: (unit) => partners.get(unit), language: draft.language };
}

function targetsOf({ recommendations, blocks }: Report): Targets {
  return { recommendations: byNumber(recommendations), headings: byNumber(blocks.filter(({ type, role }) => type === 'heading' && role !== 'furniture')) };
}

function byNumber<U extends Unit>(units: readonly U[]): Map<string, U> {
  const found = new Map<string, U>();
  const twice = new Set<string>();
  for (const unit of units) {
    const number = /\d+(?:\.\d+)*/.exec(unit.label ?? '')?.[0];
    if (!number) continue;
    if (found.has(number)) twice.add(number);
    found.set(number, unit);
  }
  for (const number of twice) found.delete(number);
  return found;
}

interface Mention {
  readonly text: string;
  readonly numbers: readonly string[];
  /** what its noun makes the numbers stand for */
  readonly of: ReadonlyMap<string, Unit>;
}

/** "Recommendation 4", "Proposals 2 and 3", "Section 4.1": a noun of labels or chapters, or one that labels what has that number, with its numbers. */
function mentions(text: string, language: string, { recommendations, headings }: Targets): Mention[] {
  const lexicon = languageNamed(language) ?? languageNamed('en');
  const formal = lexicon?.labels.formal ?? [];
  const chapters = Object.values(lexicon?.chapters ?? {}).flat();
  return [...text.matchAll(patternOf(lexicon?.sections.and ?? []))].flatMap(([whole, noun = '', list = '']): Mention[] => {
    const numbers = list.match(/\d+(?:\.\d+)*/g) ?? [];
    const labels = (of: ReadonlyMap<string, Unit>) => numbers.some((number) => nounsOf(of.get(number)?.label).some((own) => isOf(noun, own)));
    if (formal.some((own) => isOf(noun, own)) || labels(recommendations)) return [{ text: whole, numbers, of: recommendations }];
    return chapters.some((own) => isOf(noun, own)) || labels(headings) ? [{ text: whole, numbers, of: headings }] : [];
  });
}

const nounsOf = (label = ''): readonly string[] => label.match(/\p{L}[\p{L}-]*/gu) ?? [];

/** A plural has at most so many letters more: "Proposals", "Kapiteln", "Maßnahmen". */
const PLURAL = 2;

/** Whether a word is a noun, or a plural of it by its ending ("sezioni"). */
function isOf(word: string, noun: string): boolean {
  const [one, other] = [word, noun].map((text) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')) as [string, string];
  const stem = /[aeo]$/.test(other) ? other.slice(0, -1) : other;
  return one === other || (stem.length > PLURAL && one.startsWith(stem) && one.length - stem.length <= PLURAL);
}

/** A word with a number, or with several that are joined: "Proposals 2, 3 and 5", "Sections 4–6". */
function patternOf(and: readonly string[]): RegExp {
  const joint = `\\s*(?:[,;/–-]|\\b(?:${and.filter((word) => /^\p{L}+$/u.test(word)).join('|')})\\b|&)\\s*`;
  return new RegExp(`(?<!\\p{L})(\\p{L}[\\p{L}-]{0,60})[.\\s]{1,2}(?:n[°o.º]\\s?)?(\\d+(?:\\.\\d+)*(?:${joint}\\d+(?:\\.\\d+)*)*)`, 'giu');
}
