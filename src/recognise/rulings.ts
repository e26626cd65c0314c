import { textHash } from '../text/index.js';
import type { Report, Rulings, Warning } from '../types.js';
import { unitText } from './build.js';
import { isPositive, type Judged } from './judged.js';
import type { Facts } from './model.js';
import { textOf } from './possible.js';
import { ruling } from './rules/decided.js';
import type { Unit } from './units.js';

/** What a person ruled of whole blocks or of the passages listed as possible. */
export function ruleBlocks(judged: readonly Judged[], { rulings }: Facts): readonly Judged[] {
  if (!rulings.size) return judged;
  return judged.map((one) => {
    const hash = [one.view.block.text, textOf(one)].map(textHash).find((candidate) => rulings.has(candidate));
    if (hash === undefined) return one;
    const role = rulings.get(hash) ? (isPositive(one) ? one.role : 'recommendation') : 'none';
    return { ...one, role, ruled: true, confidence: 1, cues: [...one.cues, { rule: ruling, text: hash }] };
  });
}

/** What a person ruled of units: those that are none are left out. */
export function ruleUnits(units: readonly Unit[], { rulings }: Facts): readonly Unit[] {
  if (!rulings.size) return units;
  return units.flatMap((unit) => {
    const hash = textHash(unitText(unit));
    const decided = rulings.get(hash);
    if (decided === undefined) return [unit];
    if (decided && unit.main.ruled) return [unit];
    const main = { ...unit.main, ruled: true, confidence: 1, cues: [...unit.main.cues, { rule: ruling, text: hash }] };
    return decided ? [{ ...unit, main }] : [];
  });
}

/** The blocks of units that were ruled out state nothing any more; the first of each keeps the ruling as evidence. */
export function withoutRuledOut(judged: readonly Judged[], before: readonly Unit[], after: readonly Unit[]): readonly Judged[] {
  if (before.length === after.length) return judged;
  const kept = new Set(after.flatMap(blocksOf));
  const out = new Map(before.flatMap((unit) => blocksOf(unit).map((at) => [at, unit] as const)).filter(([at]) => !kept.has(at)));
  return judged.map((one) => {
    const unit = out.get(one.view.at);
    if (!unit) return one;
    const cues = unit.main.view.at === one.view.at ? [...one.cues, { rule: ruling, text: textHash(unitText(unit)) }] : one.cues;
    return { ...one, role: 'none', ruled: true, confidence: 1, cues };
  });
}

function blocksOf({ main, parts }: Unit): number[] {
  return [main, ...parts].map(({ view }) => view.at);
}

/** One warning for each ruling on a block that fits no text of these reports any more. */
export function staleRulings(reports: readonly Report[], rulings: Rulings | undefined): Warning[] {
  const ruled = rulings?.blocks ?? [];
  if (!ruled.length) return [];
  const seen = new Set(reports.flatMap(hashesOf));
  return ruled
    .filter(({ hash }) => !seen.has(hash))
    .map(({ hash, text }) => {
      const what = text ? `“${text.slice(0, 60)}”` : hash;
      return { code: 'ruling-stale', message: `The ruling on ${what} fits no text here any more.`, locators: [], ...(text ? { texts: [text] } : {}) };
    });
}

function hashesOf({ blocks, recommendations, possible }: Report): string[] {
  const noted = blocks.flatMap(({ evidence = [] }) => evidence.filter(({ rule }) => rule === ruling.name).map(({ text }) => text));
  return [...noted, ...[...blocks, ...recommendations, ...possible].map(({ text }) => textHash(text))];
}
