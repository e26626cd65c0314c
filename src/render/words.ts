import { OUTCOME_SPECS } from '../outcomes.js';
import { TRAITS, traitsThat } from '../traits/index.js';
import {
  type Comparison,
  type DocumentInfo,
  type Finding,
  isStruckOnOneSide,
  isStruckOut,
  type Outcome,
  type Summary,
  type TraitType,
  type Unit,
} from '../types.js';
import { foremost } from './foremost.js';

/** Outcomes as a reader cares about them, the worst first. */
export const WORST_FIRST = Object.keys(OUTCOME_SPECS) as readonly Outcome[];

/** What a trait is called; a trait of a later version goes by its own name. */
export function traitName(type: TraitType): string {
  return TRAITS[type]?.called ?? type;
}

/** 1204 → "1,204": the same in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}

/** 0.314 → "31%". */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** "1 warning", "2 warnings". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** "16 recommendations in the draft, 15 in the final"; what a document strikes out itself is counted apart. */
export function totals({ draft, final }: Comparison): string {
  if (draft.recommendations + final.recommendations === 0) return 'No recommendation was found in either document';
  const standing = draft.recommendations - (draft.struck ?? 0);
  return `${counted(standing, 'recommendation')} in the draft${apart(draft)}, ${grouped(final.recommendations - (final.struck ?? 0))} in the final${apart(final)}`;
}

const apart = ({ struck = 0 }: DocumentInfo) => (struck > 0 ? ` and ${grouped(struck)} struck out there` : '');

/** "1 dropped, 2 to be checked", "1 demoted, to be checked", "3 reworded (2 softened)", "11 kept": first what is clear, last what a document strikes out itself. */
export function outcomeCounts(comparison: Comparison): readonly string[] {
  const counts = countedOutcomes(comparison).map(({ outcome, sure, open }) => {
    const checked = open === 0 ? '' : sure === 0 ? ', to be checked' : `, ${grouped(open)} to be checked`;
    return `${grouped(sure || open)} ${outcome}${told(outcome, comparison.findings)}${checked}`;
  });
  return [...counts, ...struckCounts(comparison)];
}

/** What the draft strikes out itself and the final has not, or has again, and the like: nobody dropped or kept it, so it is counted apart. */
export function struckCounts({ summary: { struck = {} }, findings }: Comparison): readonly string[] {
  const outcomes = WORST_FIRST.filter((outcome) => (struck[outcome] ?? 0) > 0);
  return outcomes.map((outcome) => {
    const [first] = findings.filter((finding) => finding.outcome === outcome && isStruckOnOneSide(finding));
    const [own, other] = first && isStruckOut(first.draft) ? (['draft', 'final'] as const) : (['final', 'draft'] as const);
    const stands = first && first[other].length > 0 ? `, standing in the ${other} (${outcome})` : ` itself and ${outcome}`;
    return `${grouped(struck[outcome] ?? 0)} struck out in the ${own}${stands}`;
  });
}

/** How many findings of each outcome that there is are clear, and how many are not; without those about what a document strikes out itself. */
export function countedOutcomes({ summary, findings }: Comparison): readonly { readonly outcome: Outcome; readonly sure: number; readonly open: number }[] {
  const { unsure = {}, struck = {} } = summary;
  return WORST_FIRST.flatMap((outcome) => {
    const apart = struck[outcome] ?? 0;
    const openApart = apart === 0 ? 0 : findings.filter((each) => each.outcome === outcome && each.certainty !== 'clear' && isStruckOnOneSide(each)).length;
    const open = (unsure[outcome] ?? 0) - openApart;
    const all = summary[outcome] - apart;
    return all > 0 ? [{ outcome, sure: all - open, open }] : [];
  });
}

function told(outcome: Outcome, findings: readonly Finding[]): string {
  if (outcome !== 'reworded') return '';
  const named = traitsThat('headline').map((type) => [type, findings.filter((finding) => finding.outcome === outcome && has(finding, type)).length] as const);
  const words = named.filter(([, count]) => count > 0).map(([type, count]) => `${grouped(count)} ${traitName(type)}`);
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
}

/** The whole headline in one line; what puts the counts in doubt stands before them. */
export function headline(comparison: Comparison): string {
  const counts = outcomeCounts(comparison);
  const first = foremost(comparison).map(({ message }) => `${message} `);
  return `${first.join('')}${counts.length === 0 ? `${totals(comparison)}.` : `${totals(comparison)}: ${counts.join(' · ')}`}`;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'] as const;
const inWords = (count: number): string => SMALL[count] ?? grouped(count);

/** "One recommendation of the draft has no counterpart in the final; two more should be checked. Three are worded softer.": the headline for who reads one sentence. */
export function sentence(comparison: Comparison): string {
  const { findings, draft } = comparison;
  if (draft.recommendations === 0) return `${totals(comparison)}.`;
  const { sure = 0, open = 0 } = countedOutcomes(comparison).find(({ outcome }) => outcome === 'dropped') ?? {};
  const softer = findings.filter((finding) => finding.outcome !== 'dropped' && finding.certainty === 'clear' && has(finding, 'softened')).length;
  const second = softer === 0 ? '' : ` ${capital(inWords(softer))} ${softer === 1 ? 'is' : 'are'} worded softer.`;
  return `${gone(sure, open)}${second}`;
}

function gone(sure: number, open: number): string {
  const many = (count: number) => `${capital(inWords(count))} recommendation${count === 1 ? '' : 's'} of the draft`;
  if (sure + open === 0) return 'Nothing that the draft recommends is missing from the final.';
  if (sure === 0) return `${many(open)} may have no counterpart in the final and should be checked.`;
  const more = open === 0 ? '' : `; ${inWords(open)} more should be checked`;
  return `${many(sure)} ${sure === 1 ? 'has' : 'have'} no counterpart in the final${more}.`;
}

/** What else matters, each with its count: items, passages not counted, warnings, narrative, notes. */
export function alsoCounts({ summary, warnings, identical }: Comparison): readonly string[] {
  const items = WORST_FIRST.filter((outcome) => outcome !== 'kept').map((outcome) => [summary.items[outcome] ?? 0, outcome] as const);
  const parts: readonly (readonly [number, string])[] = [
    ...items.map(([count, outcome]) => [count, `${counted(count, 'list item')} ${outcome}`] as const),
    [summary.possible, `${counted(summary.possible, 'possible one')} not counted`],
    [summary.outside, `${grouped(summary.outside)} outside what the other document covers`],
    [summary.accepted ?? 0, `${grouped(summary.accepted ?? 0)} accepted`],
    [summary.ignored, `${grouped(summary.ignored)} ignored`],
    [warnings.length, counted(warnings.length, 'warning')],
  ];
  const told = parts.filter(([count]) => count > 0).map(([, words]) => words);
  return [...(identical ? ['the two files are the same, byte for byte'] : []), ...told, ...narrative(summary), ...notes(summary)];
}

function narrative({ narrative: changed }: Summary): readonly string[] {
  if (changed === undefined) return [];
  const kinds = (['dropped', 'added', 'reworded', 'moved'] as const).filter((kind) => changed[kind] > 0);
  const words = kinds.map((kind) => `${grouped(changed[kind])} ${kind}`);
  const figures = changed.figures > 0 ? `, ${grouped(changed.figures)} with other figures` : '';
  return words.length === 0 ? [] : [`narrative passages: ${words.join(', ')}${figures}`];
}

function notes({ notes: changed }: Summary): readonly string[] {
  if (changed === undefined) return [];
  const kinds = (['dropped', 'added', 'reworded'] as const).filter((kind) => changed[kind] > 0);
  return [`notes: ${kinds.map((kind) => `${grouped(changed[kind])} ${kind}`).join(', ')}`];
}

function has(finding: Finding, type: TraitType): boolean {
  return finding.traits.some((trait) => trait.type === type);
}

/** What became of a finding in one word; what the other document does not cover is neither dropped nor added. */
export function outcomeName<U extends Unit>({ outcome, basis, draft, final }: Finding<U>): string {
  return basis === 'outside' && (draft.length === 0 || final.length === 0) ? 'outside' : outcome;
}

/** "dropped" → "Dropped". */
export function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
