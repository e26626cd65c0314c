import { expect, test } from 'vitest';
import { certaintyTable } from '../../../scripts/eval/certainty.mjs';
import { figuresOf } from '../../../scripts/eval/figures.mjs';
import { meanLine } from '../../../scripts/eval/pairs.mjs';
import { part, read } from './read.js';

const PAIRS = `pair                     ms      found d/f       prec       link P/R/F1           dropped P/R/F1        added P/R/F1          kind (n)     echo
harbour-plan             812     90.0/80.0       +7         100.0/60.0/75.0       12.5/100.0/22.2       -/0.0/0.0             100.0 (9)    0/2
   no result: exit 4
harbour-code             812     90.0/80.0       +7         100.0/20.0/33.0       none                  none                  100.0 (9)    -
orchard-guide            512     70.0/60.0       55.0       90.0/90.0/90.0        none                  none                  88.9 (9)     -
total (micro)            1324    85.0/75.0       57.2       98.0/70.0/81.7        27.1/36.5/31.1        36.7/52.0/43.0        86.6 (18)    3/31
link F1, mean over pairs: 82.5
said kept, right of said by certainty: clear 172/191 check 3/4
said dropped, right of said by certainty: clear 1/3 check 22/60 doubtful 0/8
direction: right 21/42 (labelled softened or strengthened), wrong 2, given to others 7/350
kinds: unchanged 10/20 reworded 5/10 moved 0/0 merged 2/10 split 3/6 softened 1/2 strengthened 2/2 demoted 0/0
unchanged not kept: 23/230
false dropped: 2 (not looked up, no reader for the final: orchard-guide)
demoted: 50.0/83.3/62.5, right passage 10/12
`;

test('pairs: every column of the total', () => {
  expect(read('planted English', PAIRS)).toMatchObject({
    'found in draft': 85,
    'found in final': 75,
    precision: 57.2,
    'link precision': 98,
    'link F1': 81.7,
    'link F1, mean over pairs': 82.5,
    'dropped precision': 27.1,
    'dropped recall': 36.5,
    'dropped F1': 31.1,
    'added precision': 36.7,
    'added F1': 43,
    'direction right': 50,
    'direction wrong': 2,
    'direction given to others': 2,
    'unchanged not kept': 10,
    'false dropped': 2,
    'kinds exact': 46,
    'merged exact': 20,
    'demoted F1': 62.5,
    'without a result': 1,
    'finals not looked up': 1,
  });
});

test('pairs: echoes and kinds of the real ones', () => {
  const { 'echoes found': echoes, 'kinds, generously': generous, 'moved exact': moved } = read('pairs', PAIRS);
  expect([echoes, generous, moved]).toEqual([(100 * 3) / 31, 86.6, Number.NaN]);
});

test('pairs: what is said clear, and how much of it is right', () => {
  expect(read('pairs', PAIRS)).toMatchObject({
    'clear drops right': 100 / 3,
    'drops said': 71,
    'drops said clear': 3,
    'drops said clear, right': 1,
    'other drops right': (100 * 22) / 68,
    'clear keeps right': (100 * 172) / 191,
    'keeps said': 195,
    'keeps said clear': 191,
    'keeps said clear, right': 172,
  });
});

test('pairs: no clear drop at all is not measured', () => {
  expect(read('pairs', PAIRS.replace('clear 1/3 check', 'check'))['clear drops right']).toBeNaN();
});

test('pairs: each publisher counts alike', () => {
  expect(meanLine(PAIRS, (name: string) => name.split('-')[0])).toBe('link F1, mean over publishers: 72.00\n');
});

test('the table of certainty has a row for each set of pairs', () => {
  const figures = figuresOf(part('pairs'), PAIRS.replace(/^said dropped.*/m, 'said dropped, right of said by certainty: none'));
  expect(certaintyTable([part('pairs'), part('net')], figures)).toEqual([
    `${'certainty'.padEnd(28)}  drops  clear  right  keeps  clear  right`,
    `${'pairs'.padEnd(28)}      -      -      -    195    191    172`,
  ]);
  expect(certaintyTable([part('net')], [])).toEqual([]);
});
