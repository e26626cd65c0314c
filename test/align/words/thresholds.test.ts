import { expect, test } from 'vitest';
import { linkWords } from '../../../src/align/words/word-links.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { lettersOf } from './letters-of.js';

test('a run that moved is found from eight words on', () => {
  const [kept, other] = [nonsense(30), nonsense(30, 100)];
  const isLinked = (count: number) => {
    const run = nonsense(count, 200);
    const { toFinal } = linkWords(lettersOf([...kept, ...run, ...other].join(' ')), lettersOf([...run, ...kept, ...other].join(' ')));
    return toFinal[30] === 0;
  };
  expect(turn(rungs(1, 16), isLinked)).toBe(8);
});
