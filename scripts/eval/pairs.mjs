// Scores whole comparisons: real pairs with truth, the old ones of them by themselves, and planted ones.
import { meanOverGroups, publishers } from './publishers.mjs';
import { gold, script } from './run.mjs';
import { folderOf, PLANTED, toolIn } from './sets.mjs';

// total (micro) | ms | found d/f | precision | link P/R/F1 | dropped P/R/F1 | added P/R/F1 | kind (n) | echo
const column = (at, cell) => new RegExp(`^total \\(micro\\) +(?:\\S+ +){${at}}${cell}`, 'm');
const F1 = '[\\d.-]+/[\\d.-]+/([\\d.]+)';
const KINDS = ['unchanged', 'reworded', 'moved', 'merged', 'split', 'softened', 'strengthened', 'demoted'];

const FIGURES = [
  ['found in draft', column(1, '([\\d.]+)/'), 'higher'],
  ['precision', column(2, '([\\d.]+)'), 'higher'],
  ['link F1', column(3, F1), 'higher'],
  ['dropped F1', column(4, F1), 'higher'],
  ['added F1', column(5, F1), 'higher'],
  ['kinds exact', /(?<=^kinds: .*)\b(\d+)\/(\d+)/gm, 'higher'],
  ['direction right', /^direction: right (\d+)\/(\d+)/m, 'higher'],
  ['direction given to others', /given to others (\d+)\/(\d+)/, 'lower'],
  ['unchanged not kept', /^unchanged not kept: (\d+)\/(\d+)/m, 'lower'],
  ['false dropped', /^false dropped: (\d+)/m, 'lower'],
  ['demoted F1', new RegExp(`^demoted: ${F1}`, 'm'), 'higher'],
];
const certainty = (said, word) => new RegExp(`(?<=^said ${said}, .*)\\b${word} (\\d+)/(\\d+)`, 'gm');
const CERTAINTY = ['drop', 'keep'].flatMap((what) => {
  const said = what === 'drop' ? 'dropped' : 'kept';
  return [
    [`clear ${what}s right`, certainty(said, 'clear'), 'higher'],
    [`other ${what}s right`, certainty(said, '(?:check|doubtful|unsaid)'), 'shown'],
    [`${what}s said`, new RegExp(`(?<=^said ${said}, .*)\\d/(\\d+)`, 'gm'), 'shown'],
    [`${what}s said clear`, new RegExp(`(?<=^said ${said}, .*)\\bclear \\d+/(\\d+)`, 'm'), 'shown'],
    [`${what}s said clear, right`, new RegExp(`(?<=^said ${said}, .*)\\bclear (\\d+)/`, 'm'), 'shown'],
  ];
});
const MORE = [
  ['found in final', column(1, '[\\d.]+/([\\d.]+)'), 'higher'],
  ['link precision', column(3, '([\\d.]+)/'), 'higher'],
  ['link F1, mean over pairs', /^link F1, mean over pairs: ([\d.]+)/m, 'higher'],
  ['link F1, mean over publishers', /^link F1, mean over publishers: ([\d.]+)/m, 'higher'],
  ['dropped precision', column(4, '([\\d.]+)/'), 'higher'],
  ['dropped recall', column(4, '[\\d.-]+/([\\d.]+)'), 'higher'],
  ['added precision', column(5, '([\\d.]+)/'), 'higher'],
  ['added recall', column(5, '[\\d.-]+/([\\d.]+)'), 'higher'],
  ['direction wrong', /^direction: .*, wrong (\d+)/m, 'lower'],
  ['without a result', /^ +no result: /m, 'lower'],
  ['finals not looked up', /not looked up, no reader for the final/, 'shown'],
  ...CERTAINTY,
];
const kinds = (better) => KINDS.map((kind) => [`${kind} exact`, new RegExp(`(?<=^kinds: .*)\\b${kind} (\\d+)/(\\d+)`, 'm'), better]);
const REAL = [['echoes found', column(6, '.* (\\d+)/(\\d+)$'), 'higher'], ['kinds, generously', column(6, '([\\d.]+) '), 'higher'], ...kinds('higher')];
const MADE = [['demoted, right passage', /^demoted: .*right passage (\d+)\/(\d+)/m, 'higher'], ...kinds('shown')];

/** The line that the scorer does not have: each publisher counts alike, whatever the number of its pairs. */
export function meanLine(told, publisherOf) {
  const rows = [...told.matchAll(/^(\S+) +\d+ +\S+\/\S+ +\S+ +[\d.-]+\/[\d.-]+\/([\d.]+) /gm)].map(([, name, f1]) => ({ name, f1: Number(f1) }));
  const mean = (some) => some.reduce((sum, { f1 }) => sum + f1, 0) / some.length;
  return `link F1, mean over publishers: ${meanOverGroups(rows, ({ name }) => publisherOf(name), mean).toFixed(2)}\n`;
}

function part(name, figures, long = false) {
  const tell = (work) => {
    const told = script(`${gold}/score-pairs.mjs`, [folderOf(work, name), '--', ...toolIn(work)]);
    return told + meanLine(told, publishers());
  };
  return { name, figures, tell, long, sets: [name] };
}

/** The certainty figures of one set without floors, as old sets have them. */
const printed = CERTAINTY.map(([name, pattern]) => [name, pattern, 'shown']);

export const pairs = [
  part('pairs', [...FIGURES.filter(([name]) => name !== 'demoted F1'), ...MORE, ...REAL]),
  ...PLANTED.map(({ name, long }) => part(name, name.startsWith('old') ? [...FIGURES, ...printed] : [...FIGURES, ...MORE, ...MADE], long)),
  part('old pairs', [...FIGURES.filter(([name]) => name !== 'demoted F1'), ...printed]),
];
