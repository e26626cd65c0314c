import { describe, expect, test } from 'vitest';
import { tracedIn } from '../../../src/align/trace/index.js';
import { nonsense, rungs, turn } from '../../ladder.js';
import { report } from '../reports.js';

const A = nonsense(60);
const [B, C] = [nonsense(100, 100), nonsense(100, 200)] as [string[], string[]];
const fill = (count: number): string => A.slice(0, count).join(' ');

/** What another document, which also tells of other things, has of a recommendation that asks for so many words. */
function traced(asked: string, passage: string) {
  const source = report(`! ${asked}`);
  const other = report(`${Array.from({ length: 8 }, (_, at) => `${C[2 * at]} ${C[2 * at + 1]} sank.`).join('\n')}\n${passage}`);
  return tracedIn(source, other, source.recommendations)[0]?.verdict;
}
const ASKED = `Ports should ${fill(20)}.`;

describe('what another document has of twenty words that are asked for', () => {
  test.each<[string, string, number, (n: number) => boolean]>([
    ['it asks for them itself', 'from so many on', 10, (n) => traced(ASKED, `Wardens must ${fill(n)}.`) === 'calls-for'],
    ['it names them', 'from so many on', 14, (n) => traced(ASKED, `They ${fill(n)} there.`) === 'names'],
    ['it tells of a proposal', 'from so many on', 13, (n) => traced(ASKED, `They recommended that ports ${fill(n)}.`) === 'names'],
    ['it echoes them', 'from so many on', 8, (n) => traced(ASKED, `They ${fill(n)} there.`) !== 'nowhere'],
  ])('%s, %s', (_, _title, at, holds) => expect(turn(rungs(0, 20), holds)).toBe(at));
  test('it asks for them among so many others, and for something else', () =>
    expect(turn(rungs(0, 90), (n) => traced(ASKED, `Wardens must ${fill(12)} ${B.slice(0, n).join(' ')}.`) !== 'calls-for')).toBe(28));
  test('what comes behind a comma only explains it, after so many words', () =>
    expect(turn(rungs(3, 16), (n) => traced(`Ports should ${fill(n - 2)}, ${B.slice(0, 40).join(' ')}.`, `Wardens must ${fill(n - 2)}.`) === 'calls-for')).toBe(
      10,
    ));
});
