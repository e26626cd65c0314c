import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare.js';
import { history } from '../../src/history.js';
import type { History, LifeLine } from '../../src/types.js';

const GAUGES = 'The Treasury should fund new tide gauges at ten stations by 2028.';
const FERRIES = 'Ferry companies should train their deck crews in rescue at sea.';
const BOTH = 'The Treasury should fund new tide gauges at ten stations by 2028, and ferry companies should train their deck crews in rescue at sea.';
const QUAYS = 'Councils should repair the old quays within five years.';
const LEADERS = 'Councils should train all team leaders in quality improvement methods.';
const COVER = 'Councils should also pay for the cover of those leaders while they are away.';
const PUBLISH = 'Councils should publish each year how many of the leaders were trained.';

const report = (recommendations: readonly string[]) =>
  `# Review of harbours\n\n## Recommendations\n\n${recommendations.map((text, at) => `**Recommendation ${at + 1}** ${text}`).join('\n\n')}\n`;
const inputOf = (recommendations: readonly string[], at: number) => ({ name: `v${at + 1}.md`, bytes: Buffer.from(report(recommendations)) });
const followed = (...versions: readonly (readonly string[])[]): Promise<History> => history(versions.map(inputOf));

/** The line of what the first version that has it says in these words, and nothing else does. */
function lineOf({ lines }: History, text: string): LifeLine {
  const found = lines.filter((line) => line.versions[line.first - 1]?.text === text);
  expect(found).toHaveLength(1);
  return found[0] as LifeLine;
}
const outcomes = (told: History, text: string): string =>
  lineOf(told, text)
    .steps.map(({ outcome }) => outcome)
    .join(' ');

describe('what merged and was dropped then', () => {
  test('while the other stays', async () => {
    const told = await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [GAUGES, QUAYS]);
    expect(lineOf(told, FERRIES)).toMatchObject({
      droppedIn: 3,
      certainty: 'check',
      statement: expect.stringContaining('is one with Recommendation 1 in version 2, and has no counterpart in version 3.'),
    });
    expect(told.summary).toMatchObject({ dropped: 1, merged: 0 });
  });
  test('is said by the fingerprint that the direct comparison has', async () => {
    const versions = [
      [GAUGES, FERRIES, QUAYS],
      [BOTH, QUAYS],
      [GAUGES, QUAYS],
    ].map(inputOf);
    const { findings } = await compare(versions[0] as (typeof versions)[0], versions[2] as (typeof versions)[0]);
    const line = lineOf(await history(versions), FERRIES);
    expect(line.steps[1]?.fingerprint).toBe(findings.find(({ outcome }) => outcome === 'dropped')?.fingerprint);
  });
  test('some versions later', async () =>
    expect(outcomes(await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [BOTH, QUAYS], [GAUGES, QUAYS], [GAUGES, QUAYS]), FERRIES)).toBe(
      'merged absent dropped absent',
    ));
  test('with all that it merged with', async () => {
    const told = await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [QUAYS]);
    expect([outcomes(told, GAUGES), outcomes(told, FERRIES)]).toEqual(['merged dropped', 'merged dropped']);
  });
  test('where it came after the first version', async () =>
    expect(outcomes(await followed([GAUGES, QUAYS], [GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [GAUGES, QUAYS]), FERRIES)).toBe('added merged dropped'));
  test('while it had more of the words', async () => {
    const told = await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [FERRIES, QUAYS]);
    expect([outcomes(told, GAUGES), outcomes(told, FERRIES)]).toEqual(['merged dropped', 'merged returned']);
    expect(lineOf(told, FERRIES).versions.map((text) => text?.text)).toEqual([FERRIES, undefined, FERRIES]);
  });
  test('and not where it stays', async () => {
    const told = await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [BOTH.replace('ten', 'twelve'), QUAYS]);
    expect(outcomes(told, FERRIES)).toBe('merged absent');
    expect(lineOf(told, FERRIES)).toMatchObject({ certainty: 'clear', firstToLast: { agrees: true } });
  });
});

describe('what comes out of a merger again is one line', () => {
  test('in the version after it', async () => {
    const told = await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [GAUGES, FERRIES, QUAYS]);
    expect(told.lines).toHaveLength(3);
    expect(outcomes(told, FERRIES)).toBe('merged returned');
    expect(lineOf(told, GAUGES).steps[1]?.lines).toEqual([lineOf(told, FERRIES).id]);
  });
  test('some versions later', async () =>
    expect(outcomes(await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [BOTH, QUAYS], [GAUGES, FERRIES, QUAYS]), FERRIES)).toBe('merged absent returned'));
  test('after it was gone', async () =>
    expect(outcomes(await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [GAUGES, QUAYS], [GAUGES, FERRIES, QUAYS]), FERRIES)).toBe(
      'merged dropped returned',
    ));
  test('twice', async () =>
    expect(outcomes(await followed([GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [GAUGES, FERRIES, QUAYS], [BOTH, QUAYS], [GAUGES, FERRIES, QUAYS]), FERRIES)).toBe(
      'merged returned merged returned',
    ));
});

describe('what was split and merged again is the line that it was', () => {
  const whole = `${LEADERS} ${COVER}`;
  test('where the part has more of the words', async () => {
    const told = await followed([QUAYS, whole], [QUAYS, LEADERS, COVER], [QUAYS, whole]);
    expect(lineOf(told, whole).versions.every(Boolean)).toBe(true);
    expect(lineOf(told, COVER)).toMatchObject({ last: 2, mergedIn: 3 });
  });
  test('with whole versions before and after', async () => {
    const told = await followed([QUAYS, whole], [QUAYS, whole], [QUAYS, LEADERS, COVER], [QUAYS, LEADERS, COVER], [QUAYS, whole], [QUAYS, whole]);
    expect(lineOf(told, whole)).toMatchObject({ first: 1, last: 6, mergedIn: null });
    expect(lineOf(told, whole).firstToLast?.agrees).toBe(true);
  });
  test('where the parts come in another order', async () =>
    expect(lineOf(await followed([QUAYS, whole], [QUAYS, COVER, LEADERS], [QUAYS, whole]), whole).versions.every(Boolean)).toBe(true));
  test('of three parts', async () => {
    const all = `${whole} ${PUBLISH}`;
    const told = await followed([QUAYS, all], [QUAYS, LEADERS, COVER, PUBLISH], [QUAYS, all]);
    expect(lineOf(told, all).versions.every(Boolean)).toBe(true);
    expect(told.lines.filter(({ mergedIn }) => mergedIn === 3)).toHaveLength(2);
  });
});
