import { terminal } from '../../text/safe.js';
import type { Trace, TracedIn, TracedRecommendation } from '../../types.js';
import { alike, opening } from '../names.js';
import { type Run, say } from '../text/layout.js';
import { blank, type Line, plain, row, set, titleLine } from '../text/lines.js';
import { painter, type Style } from '../text/paint.js';
import { counted, grouped } from '../words.js';
import type { TraceOptions } from './options.js';
import { traceHeadline, type VERDICTS, verdictOf, verdictWords } from './words.js';

const STYLES: Readonly<Record<keyof typeof VERDICTS, Style>> = { 'calls-for': 'good', names: 'mild', echoes: 'faint', nowhere: 'bad', unread: 'warn' };

/** A trace for a terminal or a log. */
export function renderTraceText(trace: Trace, options: TraceOptions): Iterable<string> {
  const lines: readonly Line[] = [
    { ...left([{ text: terminal(traceHeadline(trace)), style: 'strong' }]), whole: options.byLine === true },
    blank,
    ...trace.others.map(({ name, format, pages, unread }, at) =>
      documentLine(at, [name, unread === undefined ? format : unread, pages === undefined ? '' : counted(pages, 'page')]),
    ),
    blank,
    ...trace.recommendations.flatMap(recommendationLines),
    left([{ text: say`draftdiff shows where the words stand, not who took them from whom.`, style: 'faint' }]),
  ];
  return set(lines, options.width, painter(options.color));
}

const left = (runs: readonly Run[]): Line => ({ first: '', rest: '', runs });

const documentLine = (at: number, facts: readonly string[]): Line => ({
  first: `${String(at + 1).padStart(3)}  `,
  rest: '     ',
  runs: [{ text: terminal(facts.filter(Boolean).join(' · ')), style: 'faint' }],
});

function recommendationLines(one: TracedRecommendation): readonly Line[] {
  const name = one.label === undefined ? opening(one.text, 8) : `${one.label.replace(/[.:]$/, '')} ${opening(one.text, 8)}`;
  return [titleLine(terminal(name), say``), plain([{ text: terminal(one.text) }]), ...one.in.flatMap(foundLines), blank];
}

/** The verdict of one document, the words that it rests on, and for what stands nowhere what was searched. */
function foundLines(found: TracedIn, at: number): readonly Line[] {
  const verdict = verdictOf(found);
  const [first] = found.passages;
  const head = row(say`${at + 1}`, [
    { text: terminal(found.file) },
    { text: say` ` },
    { text: terminal(verdictWords(found)), style: STYLES[verdict] },
    ...(first ? [{ text: terminal(` · ${alike(first)} · ${found.cite ?? ''}`), style: 'faint' as const }] : []),
  ]);
  const words = first ? [row(say``, [{ text: say`“${terminal(first.text)}”` }])] : [];
  const { search } = found;
  const terms =
    verdict === 'nowhere' && search ? search.terms.map(({ term, hits }) => `“${term}” ${hits === 0 ? 'nowhere' : `${grouped(hits)}×`}`).join(' · ') : '';
  const looked =
    verdict === 'nowhere' && search
      ? [row(say``, [{ text: terminal(`searched: ${counted(search.passages, 'passage')}${terms ? `; ${terms}` : ''}`), style: 'faint' }])]
      : [];
  return [head, ...words, ...looked];
}
