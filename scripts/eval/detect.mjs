// Scores recognition on labelled blocks: all files, and the old ones by themselves.
import { meanOverGroups, publishers } from './publishers.mjs';
import { gold, script } from './run.mjs';
import { folderOf, toolIn } from './sets.mjs';

const OTHER_LANGUAGE = /^(?:de|es|fr|it|nl|pt)-/;
const line = (title, rest) => new RegExp(`^${title} +blocks .*${rest}`, 'm');
const F1 = 'F1 +([\\d.]+)';

const FIGURES = [
  ['English precision', line('English', 'P +([\\d.]+)'), 'higher'],
  ['English recall', line('English', 'R +([\\d.]+)'), 'higher'],
  ['English F1', line('English', F1), 'higher'],
  ['English role accuracy', line('English', 'found positives ([\\d.]+)'), 'higher'],
  ['other languages F1', line('other languages', F1), 'higher'],
  ['false alarms per 100 blocks', /= ([\d.]+) per 100 blocks/, 'lower'],
  ['labels right', /^labels .*right (\d+)\/(\d+)/m, 'higher'],
  ['without a result', /^ +no result: /m, 'lower'],
];
const MORE = [
  ['F1', line('all', F1), 'higher'],
  ['English macro F1', /^macro F1 .*English ([\d.]+)/m, 'higher'],
  ['English F1 without ambiguous', line('English, without ambiguous', F1), 'higher'],
  ['other languages macro F1', /^macro F1 .*other languages ([\d.]+)/m, 'higher'],
  ['other languages precision', line('other languages', 'P +([\\d.]+)'), 'higher'],
  ['other languages recall', line('other languages', 'R +([\\d.]+)'), 'higher'],
  ['other languages role accuracy', line('other languages', 'found positives ([\\d.]+)'), 'higher'],
];

/** The line that the scorer does not have: means over publishers of the documents with something to find. */
export function macroLine(told, publisherOf) {
  const rows = [...told.matchAll(/^(\S+) +blocks +\d+ +tp +(\d+) fp +(\d+) fn +(\d+)/gm)]
    .map(([, name, ...counts]) => ({ name, counts: counts.map(Number) }))
    .filter(({ name, counts: [right, , missed] }) => !/^(?:all|English)$/.test(name) && right + missed > 0);
  const sum = (some, at) => some.reduce((total, { counts }) => total + counts[at], 0);
  const f1 = (some) => (200 * sum(some, 0)) / (2 * sum(some, 0) + sum(some, 1) + sum(some, 2));
  const macro = (other) =>
    meanOverGroups(
      rows.filter(({ name }) => OTHER_LANGUAGE.test(name) === other),
      ({ name }) => publisherOf(name),
      f1,
    ).toFixed(2);
  return `macro F1 over publishers: English ${macro(false)}, other languages ${macro(true)}\n`;
}

function tell(work, name) {
  const told = script(`${gold}/score-detect.mjs`, [folderOf(work, name), '--', ...toolIn(work)]);
  return told + macroLine(told, publishers());
}

export const detect = [
  { name: 'detect', figures: [...FIGURES, ...MORE], tell: (work) => tell(work, 'detect') },
  { name: 'old detect', figures: FIGURES, tell: (work) => tell(work, 'old detect') },
];
