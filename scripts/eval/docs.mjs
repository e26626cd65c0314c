// Scores recognition in whole documents, reader included.
import { gold, script } from './run.mjs';
import { toolIn } from './sets.mjs';

const line = (title, rest) => new RegExp(`^${title} +docs .*${rest}`, 'm');
const PRECISION = 'P +([\\d.]+)';
const RECALL = 'R +([\\d.]+)';
const F1 = 'F1 +([\\d.]+)';

const FIGURES = [
  ['F1', line('all', F1), 'higher'],
  ['English macro F1', /^macro F1 .*English +([\d.]+)/m, 'higher'],
  ['English F1', line('English', F1), 'higher'],
  ['English precision', line('English', PRECISION), 'higher'],
  ['English recall', line('English', RECALL), 'higher'],
  ['other languages macro F1', /^macro F1 .*other languages +([\d.]+)/m, 'higher'],
  ['other languages F1', line('other languages', F1), 'higher'],
  ['other languages precision', line('other languages', PRECISION), 'higher'],
  ['other languages recall', line('other languages', RECALL), 'higher'],
  ['English reports F1', line('reports, English', F1), 'higher'],
  ['English guidelines F1', line('guidelines, standards, policies, English', F1), 'higher'],
  ['other languages reports F1', line('reports, other languag\\w*', F1), 'higher'],
  ['other languages guidelines F1', line('guidelines, standards, policies, other languag\\w*', F1), 'higher'],
  ['false alarms per 10,000 words', /^false alarms .*= +([\d.]+) per/m, 'lower'],
  ['extent right', /^extent right (\d+)\/(\d+)/m, 'higher'],
  ['labels right', /^labels right (\d+)\/(\d+)/m, 'higher'],
  ['repeated', line('all', 'repeated +(\\d+)'), 'shown'],
  ['quoted', line('all', 'quoted +(\\d+)'), 'shown'],
  ['false', line('all', 'false +(\\d+)'), 'shown'],
  ['without an outline', /^ +no outline: /m, 'lower'],
];

export const docs = [{ name: 'docs', figures: FIGURES, tell: (work) => script(`${gold}/score-docs.mjs`, [`${gold}/docs`, '--', ...toolIn(work)]) }];
