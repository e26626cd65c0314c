import { type Finding, isStruckOnOneSide, OUTCOMES, type Outcome, type Possible, type Summary, type Trait } from '../types.js';
import type { NarrativeChange } from './narrative.js';

/** Counts of what happened: outside ones apart, items apart, and what narrative changed. */
export function summarise(findings: readonly Finding[], changes: readonly NarrativeChange[], possible: readonly Possible[]): Summary {
  const inside = findings.filter(({ basis }) => basis !== 'outside');
  return {
    ...(counted(OUTCOMES, (outcome) => inside.filter((finding) => finding.outcome === outcome).length) as Record<Outcome, number>),
    traits: tally(inside.flatMap(({ traits }) => [...new Set(traits.map(({ type }) => type))])) as Summary['traits'],
    items: tally(inside.flatMap(itemsBelow).map(({ outcome }) => outcome)) as Partial<Record<Outcome, number>>,
    outside: findings.length - inside.length,
    ignored: findings.filter(({ ignored }) => ignored).length,
    possible: possible.length,
    unsure: tally(inside.filter(({ certainty }) => certainty !== 'clear').map(({ outcome }) => outcome)) as Partial<Record<Outcome, number>>,
    ...struckIn(inside),
    ...misreadIn([...findings, ...changes]),
    ...notes(changes.filter((change) => change.notes)),
    narrative: narrative(changes.filter((change) => !change.notes)),
  };
}

/** How many of each outcome are struck out in one document, and in the other do not stand or are not struck out; nothing where none is. */
function struckIn(findings: readonly Finding[]): Pick<Summary, 'struck'> {
  const struck = findings.filter(isStruckOnOneSide);
  return struck.length === 0 ? {} : { struck: tally(struck.map(({ outcome }) => outcome)) as Partial<Record<Outcome, number>> };
}

/** How many words of scanned text are not counted as changed; nothing where there are none. */
function misreadIn(told: readonly Pick<NarrativeChange, 'misread'>[]): Pick<Summary, 'misread'> {
  const misread = told.reduce((sum, { misread = [] }) => sum + misread.length, 0);
  return misread === 0 ? {} : { misread };
}

const counted = (keys: readonly string[], count: (key: string) => number) => Object.fromEntries(keys.map((key) => [key, count(key)]));

function tally(keys: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

function itemsBelow(finding: Finding): Finding[] {
  return finding.items.flatMap((item) => [item, ...itemsBelow(item)]);
}

/** What became of notes; nothing where all are kept. */
function notes(changes: readonly NarrativeChange[]): Pick<Summary, 'notes'> {
  const { dropped, added, reworded } = narrative(changes);
  return dropped + added + reworded === 0 ? {} : { notes: { dropped, added, reworded } };
}

function narrative(changes: readonly NarrativeChange[]): NonNullable<Summary['narrative']> {
  const inside = changes.filter(({ basis }) => basis !== 'outside');
  const of = (...outcomes: Outcome[]) => inside.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const having = (type: Trait['type']) => inside.filter(({ traits }) => traits.some((trait) => trait.type === type)).length;
  return {
    dropped: of('dropped', 'demoted'),
    added: of('added', 'promoted'),
    reworded: of('reworded', 'merged', 'split'),
    moved: having('moved'),
    figures: having('quantity'),
  };
}
