// Where each recommendation that really vanished can be seen at all.
import { gold, script } from './run.mjs';
import { folderOf, toolIn } from './sets.mjs';

const FIGURES = [
  ['drops', /^\{"drops":(\d+)/m, 'shown'],
  ['said as a finding', /^\{"drops":\d+,"finding":(\d+)/m, 'higher'],
  ['possible', /^\{"drops".*"possible":(\d+)/m, 'shown'],
  ['in a narrative passage', /^\{"drops".*"narrative":(\d+)/m, 'shown'],
  ['in deleted words', /^\{"drops".*"deleted":(\d+)/m, 'shown'],
  ['unseen', /^\{"drops".*"unseen":(\d+)/m, 'lower'],
  ['possible shown in all', /possible shown (\d+)/, 'shown'],
  ['narrative passages dropped in all', /narrative dropped (\d+)/, 'shown'],
  ['without a result', / no json /, 'lower'],
];

export const net = [{ name: 'net', figures: FIGURES, tell: (work) => script(`${gold}/score-net.mjs`, [folderOf(work, 'pairs'), '--', ...toolIn(work)]) }];
