import { expect, test } from 'vitest';
import { compare } from '../src/index.js';

const PARTS = ['bar', 'cot', 'den', 'fil', 'gum', 'hop', 'jet', 'kin', 'lor', 'mat', 'nub', 'pes', 'quo', 'rin', 'sab', 'tul'];
/** A made-up word for each number, without a random one. */
const word = (number: number): string => `${PARTS[number % 16]}${PARTS[(number >> 4) % 16]}${PARTS[(number >> 8) % 16]}`;
/** The act of one recommendation; another `step` gives others. */
const act = (at: number, step = 31): string =>
  `should ${Array.from({ length: 12 }, (_, k) => word((at * step + k * 17 + ((at * k) % 7) * 5) % 4001)).join(' ')}`;
const many = (count: number, each: (at: number) => string): string => Array.from({ length: count }, (_, at) => each(at)).join('\n\n');
const labelled = (at: number, text: string): string => `Recommendation ${at + 1}. The harbour board ${text}.`;

const rows = (count: number, year: number): string =>
  `| No | Recommendation | Year |\n|---|---|---|\n${Array.from({ length: count * 6 }, (_, at) => `| ${at} | The board ${act(at)} | ${year} |`).join('\n')}`;

type Pair = readonly [draft: string, final: string];

const GENERATORS: Readonly<Record<string, (count: number) => Pair>> = {
  'nothing in common': (count) => [many(count, (at) => labelled(at, act(at))), many(count, (at) => labelled(at, act(at + 1, 57)))],
  'every second replaced': (count) => [many(count, (at) => labelled(at, act(at))), many(count, (at) => labelled(at, at % 2 ? act(at, 57) : act(at)))],
  'all alike': (count) => [
    `## Recommendations\n\n${many(count, () => 'The board should act.')}`,
    `## Recommendations\n\n${many(count, () => 'The board must act.')}`,
  ],
  'all merged into one': (count) => [
    many(count, (at) => labelled(at, act(at))),
    `Recommendation 1. ${Array.from({ length: count }, (_, at) => `The harbour board ${act(at)}.`).join(' ')}`,
  ],
  'one of many sentences': (count) => {
    const whole = (changed: number) =>
      `Recommendation 1. ${Array.from({ length: count }, (_, at) => `The board ${act(at, at % 5 ? 31 : changed)}.`).join(' ')}`;
    return [whole(31), whole(57)];
  },
  'one block of many recommendations': (count) => [
    'The board should, must, may and shall act. '.repeat(count * 4),
    'The board must, should, may and shall act. '.repeat(count * 4),
  ],
  'a list without a stop': (count) => [
    many(count * 2, (at) => `| ${at} | The board ${act(at)} | 2027 |`).replaceAll('\n\n', ' '),
    many(count * 2, (at) => `| ${at} | The board ${act(at + 3)} | 2028 |`).replaceAll('\n\n', ' '),
  ],
  'rows of one table': (count) => [rows(count, 2027), rows(count, 2028)],
  'one endless word': (count) => {
    const text = (letters: string) => `Recommendation 1. The board ${act(1)}. ${letters.repeat(count * 150)} It ${act(2)}.`;
    return [text('ab'), text('a-')];
  },
  'turned round': (count) => [many(count, (at) => labelled(at, act(at))), many(count, (at) => labelled(at, act(count - 1 - at)))],
  'references to each other': (count) => {
    const text = (shift: number) => many(count, (at) => labelled(at, `${act(at)} as said in Recommendation ${((at * 7 + shift) % count) + 1}`));
    return [text(0), text(1)];
  },
  'every two merged': (count) => [many(count, (at) => labelled(at, act(at))), many(count / 2, (at) => labelled(at, `${act(2 * at)} and ${act(2 * at + 1)}`))],
};

async function seconds([draft, final]: Pair): Promise<number> {
  const from = process.cpuUsage();
  const input = (name: string, text: string) => ({ name, bytes: Buffer.from(`# Report on the harbours\n\n${text}\n`) });
  await compare(input('draft.md', draft), input('final.md', final), { despite: ['unrelated', 'language', 'kind', 'partial'] });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

// what grows by 2.3 a doubling grows by 5.3 in two of them; the rest is for a machine with other things to do
test.each(Object.entries(GENERATORS))('four times the recommendations cost at most eight times the work: %s', async (_title, pair) => {
  await seconds(pair(60));
  const few = await seconds(pair(120));
  expect(await seconds(pair(480))).toBeLessThan(8 * few + 0.5);
});
