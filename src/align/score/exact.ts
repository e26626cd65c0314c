import { join, type Links, noLinks } from '../words/index.js';

/**
 * Links units with the same words: unique ones first, then repeated ones beside what is linked already, then what is left in order.
 * Repeats ("Introduction", "Not applicable") would otherwise cross each other and look moved.
 */
export function exactLinks(draft: readonly string[], final: readonly string[]): Links {
  const links = noLinks(draft.length, final.length);
  const groups = group(draft, final);
  for (const { drafts, finals } of groups) if (drafts.length === 1 && finals.length === 1) join(links, drafts[0] as number, finals[0] as number);
  extend(draft, final, links);
  for (const { drafts, finals } of groups) {
    const left = drafts.filter((at) => links.toFinal[at] === -1);
    const right = finals.filter((at) => links.toDraft[at] === -1);
    for (const [at, other] of byPlace(left, right, final.length / draft.length)) join(links, at, other);
  }
  return links;
}

/** More copies than this on both sides together are paired in order: nobody could tell them apart anyway. */
const COPIES = 64;

/**
 * Pairs of copies at like places. Equally many are paired in order; where one has gone, or was read otherwise,
 * order alone would shift all that follow to the copy of another chapter.
 */
function byPlace(drafts: readonly number[], finals: readonly number[], scale: number): (readonly [number, number])[] {
  if (drafts.length === finals.length || drafts.length * finals.length > COPIES) {
    return drafts.slice(0, finals.length).map((at, position) => [at, finals[position] as number] as const);
  }
  const pairs = drafts.flatMap((at) => finals.map((other) => ({ at, other, apart: Math.abs(at * scale - other) })));
  pairs.sort((first, second) => first.apart - second.apart || first.at - second.at || first.other - second.other);
  const taken = { drafts: new Set<number>(), finals: new Set<number>() };
  return pairs.flatMap(({ at, other }) => {
    if (taken.drafts.has(at) || taken.finals.has(other)) return [];
    taken.drafts.add(at);
    taken.finals.add(other);
    return [[at, other] as const];
  });
}

function group(draft: readonly string[], final: readonly string[]): { drafts: number[]; finals: number[] }[] {
  const byKey = new Map<string, { drafts: number[]; finals: number[] }>();
  draft.forEach((key, at) => {
    if (!key) return;
    const known = byKey.get(key);
    if (known) known.drafts.push(at);
    else byKey.set(key, { drafts: [at], finals: [] });
  });
  final.forEach((key, at) => {
    byKey.get(key)?.finals.push(at);
  });
  return [...byKey.values()].filter(({ finals }) => finals.length > 0);
}

/** Walks from every link forwards and backwards over equal neighbours that have no partner yet. */
function extend(draft: readonly string[], final: readonly string[], links: Links): void {
  const step = (at: number, by: 1 | -1): void => {
    const other = links.toFinal[at] as number;
    if (other === -1) return;
    const i = at + by;
    const j = other + by;
    if (draft[i] && draft[i] === final[j] && links.toFinal[i] === -1 && links.toDraft[j] === -1) join(links, i, j);
  };
  for (let at = 0; at < draft.length; at++) step(at, 1);
  for (let at = draft.length - 1; at >= 0; at--) step(at, -1);
}
