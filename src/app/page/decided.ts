import type { Accepted } from '../../accepted.js';
import { acceptedAs } from '../../accepted.js';
import { textHash } from '../../text/hash.js';
import type { Comparison, Finding, Rulings } from '../../types.js';

/** What a person decided, as it is now; a change gives a new value. */
export interface Decisions {
  readonly rulings: Rulings;
  readonly accepted: readonly Accepted[];
  /** the texts behind the hashes of pairs, for people */
  readonly texts: ReadonlyMap<string, string>;
}

/** One decision, with what takes it back. */
export interface Decision {
  readonly kind: 'out' | 'in' | 'pair' | 'accepted';
  readonly texts: readonly string[];
  readonly without: () => Decisions;
}

/** Says of a text that it is, or is no, recommendation. */
export function ruled(decisions: Decisions, text: string, recommendation: boolean): Decisions {
  const hash = textHash(text);
  const blocks = [...(decisions.rulings.blocks ?? []).filter((block) => block.hash !== hash), { hash, recommendation, text }];
  return { ...decisions, rulings: { ...decisions.rulings, blocks } };
}

/** Says that two texts belong together. */
export function paired(decisions: Decisions, draft: string, final: string): Decisions {
  const pair = { draft: textHash(draft), final: textHash(final) };
  const pairs = [...(decisions.rulings.pairs ?? []).filter((each) => each.draft !== pair.draft), pair];
  return { ...decisions, rulings: { ...decisions.rulings, pairs }, texts: new Map([...decisions.texts, [pair.draft, draft], [pair.final, final]]) };
}

/** Accepts a finding, for a reason. */
export function accepting(
  decisions: Decisions,
  finding: Finding,
  { comparison, reason }: { readonly comparison: Comparison; readonly reason: string },
): Decisions {
  const others = decisions.accepted.filter(({ fingerprint }) => fingerprint !== finding.fingerprint);
  return { ...decisions, accepted: [...others, acceptedAs(finding, comparison, reason)] };
}

/** All decisions, each with what is left without it. */
export function listed(decisions: Decisions): readonly Decision[] {
  const { blocks = [], pairs = [] } = decisions.rulings;
  const named = (hash: string | null) => (hash === null ? '' : (decisions.texts.get(hash) ?? hash));
  return [
    ...blocks.map(
      (block): Decision => ({
        kind: block.recommendation ? 'in' : 'out',
        texts: [block.text ?? block.hash],
        without: () => ({ ...decisions, rulings: { blocks: blocks.filter((each) => each !== block), pairs } }),
      }),
    ),
    ...pairs.map(
      (pair): Decision => ({
        kind: 'pair',
        texts: [named(pair.draft), named(pair.final)],
        without: () => ({ ...decisions, rulings: { blocks, pairs: pairs.filter((each) => each !== pair) } }),
      }),
    ),
    ...decisions.accepted.map(
      (entry): Decision => ({
        kind: 'accepted',
        texts: [entry.statement ?? entry.fingerprint, entry.reason],
        without: () => ({ ...decisions, accepted: decisions.accepted.filter((each) => each !== entry) }),
      }),
    ),
  ];
}
