import { ranges } from '../text/places.js';
import type { LifeLine, LineText, Step } from '../types.js';

/** First words of a text that are quoted. */
const FIRST_WORDS = 12;

type Line = Omit<LifeLine, 'statement'>;
type Names = ReadonlyMap<string, string>;

/** What the versions show of a line, in one or two sentences: where it stands, where it has no counterpart, in which it changed. */
export function statementOf(line: Line, names: Names): string {
  const at = line.versions.find((text): text is LineText => text !== null) as LineText;
  const there = presence(line, names);
  const told = [
    `${nameOf(at.narrative ? 'passage' : line.unit, at.label) || `The ${line.unit}`} (${quoted(at.text)}) ${there.join(there.length > 2 ? ', ' : ' ')}.`,
    changes(line, names),
    differs(line),
  ];
  return told.filter(Boolean).join(' ');
}

/** "stands in versions 1 to 3, has no counterpart in version 4 …": each stretch of versions in which the same holds; what was before it first stood comes last. */
function presence({ versions, steps, first }: Line, names: Names): string[] {
  if (versions.every(Boolean)) return [versions.length === 2 ? 'stands in both versions' : `stands in all ${versions.length} versions`];
  const told = runsOf(versions, steps).map(({ there, from, to }) => {
    const into = steps[from - 2];
    if (there) return `stands ${from > first ? 'again ' : ''}in ${span(from, to)}`;
    return gone(into ?? (steps[first - 2] as Step), span(from, to), names);
  });
  const ordered = versions[0] ? told : [...told.slice(1), told[0] as string];
  return ordered.map((words, at) => (at > 0 && at === ordered.length - 1 ? `and ${words}` : words));
}

/** Versions in a row that have it, or that miss it for one reason. */
function runsOf(versions: Line['versions'], steps: Line['steps']): readonly { readonly there: boolean; readonly from: number; readonly to: number }[] {
  const runs: { there: boolean; from: number; to: number }[] = [];
  for (const [at, text] of versions.entries()) {
    const last = runs.at(-1);
    const goesOn = text !== null || at < 2 || versions[at - 1] !== null || isSame(steps[at - 1] as Step, steps[last?.from ? last.from - 2 : 0]);
    if (last?.there === (text !== null) && goesOn) last.to = at + 1;
    else runs.push({ there: text !== null, from: at + 1, to: at + 1 });
  }
  return runs;
}

/** Whether a step says nothing that one before it has not said. */
const isSame = ({ outcome, lines }: Step, before: Step | undefined): boolean =>
  outcome === 'absent' || (outcome === before?.outcome && String(lines) === String(before.lines));

const span = (from: number, to: number): string => (from === to ? `version ${from}` : `versions ${from}${to === from + 1 ? ' and' : ' to'} ${to}`);

function gone({ outcome, lines = [] }: Step, where: string, names: Names): string {
  const other = withOthers(lines, names);
  if (outcome === 'merged') return `is one with ${other} in ${where}`;
  if (outcome === 'outside') return `stands in a part that ${where} ${where.startsWith('versions') ? 'do' : 'does'} not cover`;
  if (outcome === 'split') return `is a part of ${other} in ${where}`;
  if (outcome === 'demoted' || outcome === 'promoted') return `has no counterpart among the recommendations of ${where}, where a passage still names the act`;
  return `has no counterpart in ${where}`;
}

const withOthers = (lines: readonly string[], names: Names): string => lines.map((id) => names.get(id) ?? id).join(' and ') || 'another';

function changes({ steps, versions, softenedIn, strengthenedIn, movedIn }: Line, names: Names): string {
  const told = [
    ['softened', softenedIn],
    ['strengthened', strengthenedIn],
    ['moved', movedIn],
  ] as const;
  const words = told.flatMap(([word, at]) => (at.length > 0 ? [`${word} in version${at.length > 1 ? 's' : ''} ${ranges(at)}`] : []));
  const merged = steps.filter(({ outcome, to, lines = [] }) => outcome === 'merged' && versions[to - 1] && lines.length > 0);
  const sentence = [...words, ...merged.map(({ to, lines = [] }) => `one with ${withOthers(lines, names)} in version ${to}`)].join('; ');
  return sentence && `${sentence[0]?.toUpperCase()}${sentence.slice(1)}.`;
}

/** Outcomes of what has no counterpart. */
const UNPAIRED: ReadonlySet<string> = new Set(['dropped', 'added', 'demoted', 'promoted', 'outside'] as const);

function differs({ firstToLast, versions }: Line): string {
  if (!firstToLast || firstToLast.agrees) return '';
  const [words, last] = versions[0] ? ['the words of version 1 have', versions.length] : [`the words of version ${versions.length} have`, 1];
  return `Compared directly, ${words} ${UNPAIRED.has(firstToLast.outcome) ? 'no' : 'another'} counterpart in version ${last}.`;
}

/** "Recommendation 3", "R3": the label as printed, with what it numbers where it is a bare number; empty where there is none. */
export function nameOf(noun: string, label: string | undefined): string {
  const bare = label?.replace(/[.:]$/, '');
  return bare === undefined || /\p{L}/u.test(bare) ? (bare ?? '') : `${noun[0]?.toUpperCase()}${noun.slice(1)} ${bare}`;
}

/** The first words of a text, in quotation marks. */
export function quoted(text: string): string {
  const words = text.trim().split(/\s+/, FIRST_WORDS + 1);
  return words.length > FIRST_WORDS
    ? `“${words
        .slice(0, FIRST_WORDS)
        .join(' ')
        .replace(/[,;:]$/, '')} …”`
    : `“${words.join(' ')}”`;
}
