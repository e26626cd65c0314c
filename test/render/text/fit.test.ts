import { describe, expect, it } from 'vitest';
import { output } from '../outputs.js';
import { finding, recommendation, sample } from '../sample.js';

const many = Array.from({ length: 60 }, (_, at) => finding('dropped', [recommendation(at + 1, `Trusts should count sheep ${at + 1}.`)], []));
const long = { ...sample(), findings: many };
const lines = async (options: object) => (await output(long, 'text', options)).trimEnd().split('\n');

describe('a text of few lines', () => {
  it('has at most so many', async () => expect((await lines({ most: 120 })).length).toBeLessThanOrEqual(120));
  it('begins with the table', async () =>
    expect((await lines({ most: 120 })).findIndex((line) => line.startsWith('── IN SHORT 60 findings'))).toBeLessThan(20));
  it('says how many are not told', async () => expect((await lines({ most: 120 })).join('\n')).toMatch(/\d+ more findings are in the table alone: --all/));
  it('is whole where it fits', async () => expect(await lines({ most: 5000 })).toEqual(await lines({})));
});

it('brief is a table without findings', async () => {
  const brief = await lines({ brief: true });
  expect([brief.filter((line) => line.startsWith('   DROPPED')).length, brief.filter((line) => line.startsWith('── DROPPED')).length]).toEqual([60, 0]);
});

it('of what is dropped the sure come first', async () => {
  const gone = (id: number, certainty: 'clear' | 'doubtful', weight: number) =>
    finding('dropped', [recommendation(id, 'Trusts should count.')], [], { certainty, weight });
  const text = await output({ ...sample(), findings: [gone(1, 'doubtful', 1), gone(2, 'clear', 0.5)] }, 'text', { brief: true });
  expect(text.match(/DROPPED {3}Recommendation \d/g)).toEqual(['DROPPED   Recommendation 2', 'DROPPED   Recommendation 1']);
});
