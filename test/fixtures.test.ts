import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compare } from '../src/compare.js';
import type { Comparison, Finding } from '../src/types.js';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));
const cases = readdirSync(root).filter((name) => readdirSync(root + name).some((file) => file.startsWith('draft.')));

const input = (name: string, side: string) => {
  const file = readdirSync(root + name).find((entry) => entry.startsWith(`${side}.`)) ?? side;
  return { name: file, bytes: readFileSync(`${root}${name}/${file}`) };
};

/** What of a comparison a reader would check by hand: outcome, labels or first words, how sure and why not, traits with their values, items, passages. */
function digest({ summary, findings, warnings }: Comparison): unknown {
  const { kept, reworded, dropped, added, merged, split, demoted, promoted, traits } = summary;
  const counts = Object.entries({ kept, reworded, dropped, added, merged, split, demoted, promoted }).filter(([, count]) => count > 0);
  return {
    summary: { ...Object.fromEntries(counts), traits },
    findings: findings.filter(isTold).map(digestOf),
    kept: findings.filter((finding) => !isTold(finding)).map((finding) => `${named(finding.draft)}: ${sureness(finding)}`),
    warnings: warnings.map(({ code, side }) => (side ? `${side}: ${code}` : code)),
  };
}

const isTold = ({ outcome, traits, items, certainty }: Finding): boolean =>
  outcome !== 'kept' || traits.length > 0 || certainty !== 'clear' || items.some(isTold);

const named = (units: Finding['draft']): string => units.map(({ label, text }) => label ?? text.slice(0, 40)).join(' + ');

const sureness = ({ certainty, confidence }: Finding): string => `${certainty}, ${confidence.toFixed(2)}`;

function digestOf(finding: Finding): object {
  const { outcome, draft, final, traits, items, carriedBy, echoes, basis, certaintyReasons = [], instead } = finding;
  const value = ({ type, from, to }: Finding['traits'][number]) => [type, ...(from || to ? [`${from ?? '-'} → ${to ?? '-'}`] : [])].join(': ');
  return {
    outcome,
    draft: named(draft),
    final: named(final),
    sure: sureness(finding),
    ...(certaintyReasons.length > 0 ? { reasons: certaintyReasons } : {}),
    ...(instead ? { instead } : {}),
    ...(basis === 'whole' ? {} : { basis }),
    ...(traits.length > 0 ? { traits: traits.map(value) } : {}),
    ...(items.some(isTold) ? { items: items.filter(isTold).map(digestOf) } : {}),
    ...(carriedBy ? { carriedBy: carriedBy.text } : {}),
    ...(echoes[0] ? { echo: echoes[0].text } : {}),
  };
}

async function verdict(name: string): Promise<unknown> {
  try {
    return digest(await compare(input(name, 'draft'), input(name, 'final')));
  } catch (error) {
    const { name: kind, message, reason } = error as Error & { reason?: string };
    return { refused: reason ?? kind, message };
  }
}

test.each(cases)('%s', async (name) => {
  const path = `${root}${name}/expected.json`;
  const actual = await verdict(name);
  if (process.env['UPDATE']) writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`);
  expect(existsSync(path), `${name} has an expected.json (UPDATE=1 writes it)`).toBe(true);
  expect(actual).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
