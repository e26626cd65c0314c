import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { history } from '../src/history.js';
import type { History, LifeLine } from '../src/types.js';

const root = fileURLToPath(new URL('../fixtures/histories/', import.meta.url));

/** What of a history a reader would check by hand. */
function digest({ versions, summary, lines, warnings }: History): object {
  const counts = Object.entries(summary).filter(([, count]) => count > 0);
  return {
    versions: versions.map(({ name }) => name),
    summary: Object.fromEntries(counts),
    lines: lines.map(lineOf),
    warnings: warnings.map(({ code }) => code),
  };
}

function lineOf(line: LifeLine): object {
  const { unit, certainty, droppedIn, returnedIn, firstToLast, certaintyReasons = [] } = line;
  return {
    unit,
    statement: line.statement,
    steps: line.steps.map(({ outcome, traits }) => [outcome, ...traits.map(({ type }) => type)].join(' ')).join(', '),
    ...(droppedIn ? { droppedIn } : {}),
    ...(returnedIn ? { returnedIn } : {}),
    sure: certainty,
    ...(certaintyReasons.length > 0 ? { reasons: certaintyReasons } : {}),
    ...(firstToLast && !firstToLast.agrees ? { firstToLast: firstToLast.outcome } : {}),
  };
}

const told = new Map<string, History>();

async function historyOf(name: string): Promise<History> {
  const files = readdirSync(root + name).filter((file) => /^v\d+\./.test(file));
  const found = told.get(name) ?? (await history(files.map((file) => ({ name: file, bytes: readFileSync(`${root}${name}/${file}`) }))));
  told.set(name, found);
  return found;
}

test.each(readdirSync(root))('%s', async (name) => {
  const path = `${root}${name}/expected.json`;
  const actual = digest(await historyOf(name));
  if (process.env['UPDATE']) writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`);
  expect(actual).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});

describe('what was dropped and what came back, as the authors of these versions know', () => {
  test.each([
    ['community-services', ['jointly appoint: 4', 'continence products: 3, back in 5']],
    ['libraries', ['mobile library: 2, back in 4', 'musical instruments: 3']],
    ['harbour', ['meeting with the owners: 3']],
    ['schools', ['air in every classroom: 3', 'empty building: 5']],
  ])('%s', async (name, expected) => {
    const { lines } = await historyOf(name);
    const gone = lines.filter(({ droppedIn }) => droppedIn !== null);
    expect(gone).toHaveLength(expected.length);
    for (const each of expected) {
      const [, words = '', dropped, returned] = /^(.*): (\d)(?:, back in (\d))?$/.exec(each) ?? [];
      const line = gone.find(({ versions }) => versions.some((text) => text?.text.includes(words)));
      expect([each, line?.droppedIn, line?.returnedIn]).toEqual([each, Number(dropped), returned === undefined ? null : Number(returned)]);
    }
  });
});

test('the director is dropped in version 4, surely, with what is said of leadership there beside it', async () => {
  const { lines } = await historyOf('community-services');
  const director = lines.find(({ versions }) => versions[0]?.text.includes('national clinical director'));
  expect(director?.certainty).toBe('clear');
  expect(director?.statement).toMatch(/stands in versions 1 to 3 and has no counterpart in versions 4 and 5\.$/);
  expect(director?.steps[2]?.echoes.map(({ text }) => text).join()).toContain('disparity in clinical leadership');
});
