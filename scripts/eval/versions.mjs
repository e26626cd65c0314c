// Scores `history` on documents of three and more versions, and `trace` on documents that take up others.
import { gold, root, script } from './run.mjs';

const TOOL = ['--', process.execPath, `${root}bin/draftdiff.js`];
const whole = (line, pattern) => new RegExp(`(?<=^all: [\\s\\S]*)${line}.*?${pattern}`, 'm');
const VERSIONS = [
  ['lines found', whole('lines found', '(\\d+)/(\\d+)'), 'higher'],
  ['step links right', whole('step links right', '(\\d+)/(\\d+)'), 'higher'],
  ['wrong links', whole('wrong links', '(\\d+)'), 'lower'],
  ['drops right', whole('droppedIn right', '(\\d+)/(\\d+)'), 'higher'],
  ['false drops', whole('false drops', '(\\d+)'), 'lower'],
  ['returns right', whole('returnedIn right', '(\\d+)/(\\d+)'), 'higher'],
  ['false returns', whole('false returns', '(\\d+)'), 'lower'],
  ['step kinds right', whole('step kinds right', '(\\d+)/(\\d+)'), 'higher'],
];
const TRACES = [
  ['found', whole('found', '(\\d+)/(\\d+)'), 'higher'],
  ['verdict right', whole('verdict', '(\\d+)/(\\d+)'), 'higher'],
  ['names precision', whole('names', '([\\d.]+) /'), 'higher'],
  ['names recall', whole('names', '[\\d.]+ / ([\\d.]+)'), 'higher'],
  ['passage right', whole('passage', '(\\d+)/(\\d+)'), 'higher'],
];

export const versions = [
  { name: 'versions', figures: VERSIONS, tell: () => script(`${gold}/score-versions.mjs`, [`${gold}/versions`, ...TOOL]) },
  { name: 'traces', figures: TRACES, tell: () => script(`${gold}/score-traces.mjs`, [`${gold}/traces`, ...TOOL]) },
];
