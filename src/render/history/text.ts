import { terminal } from '../../text/safe.js';
import type { Edits, History, LifeLine, Step, VersionInfo } from '../../types.js';
import { alike, placed } from '../names.js';
import { editRuns } from '../text/edits.js';
import { columns, type Run, say } from '../text/layout.js';
import { blank, type Line, plain, row, set, titleLine } from '../text/lines.js';
import { painter, type Style } from '../text/paint.js';
import { counted, traitName } from '../words.js';
import type { HistoryOptions } from './options.js';
import { changedSteps, headlined, MARKS, type Mark, markOf, marksIn, marksOf, shownLines, shownPassages } from './view.js';
import { historyHeadline, lineName, shortLineName } from './words.js';

/** How each mark is painted. */
const STYLES: Readonly<Partial<Record<Mark, Style>>> = {
  dropped: 'bad',
  demoted: 'bad',
  softened: 'mild',
  reworded: 'mild',
  merged: 'mild',
  split: 'mild',
  strengthened: 'good',
  added: 'good',
  promoted: 'good',
  returned: 'good',
  absent: 'faint',
  kept: 'faint',
};

/** Columns that a name has in the table; what is longer is cut. */
const NAME = 44;
/** Headlines that are told one by one. */
const HEADLINES = 5;

/** A history for a terminal or a log. */
export function renderHistoryText(history: History, options: HistoryOptions): Iterable<string> {
  const shown = shownLines(history, options.only);
  const names = new Map(history.lines.map((line) => [line.id, shortLineName(line)]));
  const lines: readonly Line[] = [
    ...headlines(history, options.byLine === true),
    ...history.versions.map(versionLine),
    ...history.warnings.map(({ version, message }) => warning(version === undefined ? message : `version ${version}: ${message}`)),
    blank,
    ...table(shown, history.versions.length),
    ...shown.filter((line) => changedSteps(line).length > 0).flatMap((line) => lineDetail(line, names)),
    ...passages(shownPassages(history, options.only)),
    left([{ text: say`draftdiff shows where the versions differ, not who changed them or why.`, style: 'faint' }]),
  ];
  return set(lines, options.width, painter(options.color));
}

const left = (runs: readonly Run[]): Line => ({ first: '', rest: '', runs });
const warning = (message: string): Line => ({ first: '!  ', rest: '   ', runs: [{ text: terminal(message), style: 'warn' }] });

function headlines(history: History, whole: boolean): readonly Line[] {
  const gone = headlined(history.lines);
  const more = gone.length - HEADLINES;
  return [
    { ...left([{ text: terminal(historyHeadline(history)), style: 'strong' }]), whole },
    ...gone
      .slice(0, HEADLINES)
      .map((line): Line => ({ ...left([{ text: terminal(line.statement + (line.certainty === 'clear' ? '' : ' To be checked.')), style: 'strong' }]), whole })),
    ...(more > 0 ? [left([{ text: say`and ${more} more below` }])] : []),
    blank,
  ];
}

function versionLine({ version, name, format, pages, recommendations, revision, author, date }: VersionInfo): Line {
  const facts = [name, revision, format, pages === undefined ? undefined : counted(pages, 'page'), counted(recommendations, 'recommendation'), author, date];
  return { first: `${String(version).padStart(3)}  `, rest: '     ', runs: [{ text: terminal(facts.filter(Boolean).join(' · ')), style: 'faint' }] };
}

/** Rows are lines, columns versions: one letter a step. */
function table(shown: readonly LifeLine[], versions: number): readonly Line[] {
  if (shown.length === 0) return [];
  const wide = String(versions).length + 1;
  const heads = Array.from({ length: versions }, (_, at) => String(at + 1).padStart(wide)).join('');
  const rows = shown.map((line): Line => {
    const name = cut(`${line.unit === 'item' ? '  item ' : ''}${lineName(line)}`);
    const cells = marksOf(line).map(
      (mark): Run => ({ text: terminal(`${'\u00a0'.repeat(wide - 1)}${MARKS[mark].letter}`), ...(STYLES[mark] ? { style: STYLES[mark] } : {}) }),
    );
    return {
      first: '',
      rest: '',
      whole: true,
      runs: [{ text: terminal(name.replace(/ /g, '\u00a0')) }, ...cells, { text: terminal(line.certainty === 'clear' ? '' : '\u00a0?') }],
    };
  });
  const legend = [
    ...marksIn(shown).map((mark) => `${MARKS[mark].letter} ${MARKS[mark].means}`),
    ...(shown.some(({ certainty }) => certainty !== 'clear') ? ['? to be checked'] : []),
  ];
  return [
    { first: '', rest: '', whole: true, runs: [{ text: terminal(`${'\u00a0'.repeat(NAME)}${heads.replace(/ /g, '\u00a0')}`), style: 'faint' }] },
    ...rows,
    blank,
    left([{ text: terminal(legend.map((each) => each.replace(/ /g, '\u00a0')).join(' · ')), style: 'faint' }]),
    blank,
  ];
}

function cut(name: string): string {
  let kept = '';
  for (const character of name) {
    if (columns(kept + character) > NAME - 1) return `${kept.slice(0, -1)}…`.padEnd(NAME);
    kept += character;
  }
  return kept + ' '.repeat(Math.max(0, NAME - columns(kept)));
}

/** Passages that are told one by one. */
const PASSAGES = 20;

function passages(shown: readonly LifeLine[]): readonly Line[] {
  if (shown.length === 0) return [];
  const more = shown.length - PASSAGES;
  return [
    titleLine(say`Passages that may recommend something`, say` · not counted`),
    ...shown.slice(0, PASSAGES).map(({ statement }) => plain([{ text: terminal(statement) }])),
    ...(more > 0 ? [plain([{ text: terminal(`and ${more} more, in the JSON`), style: 'faint' }])] : []),
    blank,
  ];
}

type Names = ReadonlyMap<string, string>;

function lineDetail(line: LifeLine, names: Names): readonly Line[] {
  return [
    titleLine(terminal(lineName(line)), line.certainty === 'clear' ? say`` : say` · to be checked`),
    plain([{ text: terminal(line.statement) }]),
    ...(line.certaintyReasons ?? []).map((reason) => plain([{ text: say`to be checked: ${terminal(reason)}`, style: 'faint' }])),
    ...changedSteps(line).flatMap((step) => stepLines(step, names)),
    blank,
  ];
}

function stepLines(step: Step, names: Names): readonly Line[] {
  const mark = markOf(step);
  const traits = step.traits.filter(({ type }) => type !== mark).map(({ type }) => traitName(type));
  const words: readonly Run[] = [
    { text: terminal(MARKS[mark].means), ...(STYLES[mark] ? { style: STYLES[mark] } : {}) },
    { text: terminal(traits.length > 0 ? `, ${traits.join(', ')}` : '') },
  ];
  const others = step.lines ? [{ text: say` (with ${terminal(step.lines.map((id) => names.get(id) ?? id).join(', '))})` }] : [];
  const passages = step.carriedBy ? [step.carriedBy] : step.echoes.slice(0, 1);
  return [
    row(say`${step.from} → ${step.to}`, [...words, ...others, ...edited(step.edits)]),
    ...passages.map((passage) =>
      plain([
        {
          text: say`     ${step.carriedBy ? say`in the narrative` : say`nearest`}, ${terminal(`${alike(passage)}, ${placed(passage)}`)}: “${terminal(passage.text)}”`,
          style: 'faint',
        },
      ]),
    ),
  ];
}

const edited = (edits: readonly Edits[]): readonly Run[] =>
  edits.length === 0 ? [] : [{ text: say`: ` }, ...edits.flatMap((each, at) => [...(at > 0 ? [{ text: say`\n` }] : []), ...editRuns(each, false)])];
