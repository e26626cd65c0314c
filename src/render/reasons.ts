import type { Span, Trait } from '../types.js';
import { traitName } from './words.js';

/** Why traits were found, in words: one entry for traits that rest on the same words. */
export interface Reason {
  /** "softened, amount changed" */
  readonly name: string;
  /** "£40 million → £15 million" */
  readonly change?: string;
  /** whether the explanation quotes both already */
  readonly quoted: boolean;
  readonly explanation: string;
  /** where the words stand in the text of each side */
  readonly draft: readonly Span[];
  readonly final: readonly Span[];
}

/** The reasons of a finding. A changed number needs none: the names of both sides stand in the heading. */
export function reasonsOf(traits: readonly Trait[]): readonly Reason[] {
  const told = traits.filter(({ type }) => type !== 'renumbered');
  const firsts = told.filter((trait, at) => told.findIndex((other) => isSameGround(other, trait)) === at);
  return firsts.map((first) => {
    const names = told.filter((other) => isSameGround(other, first)).map(({ type }) => traitName(type));
    const change = changeOf(first);
    return {
      name: names.join(', '),
      ...(change !== undefined && { change }),
      quoted: isQuoted(first),
      explanation: first.reason,
      draft: first.draft ?? [],
      final: first.final ?? [],
    };
  });
}

/** A reason without the names of its traits. */
export function because({ change, quoted, explanation }: Reason): string {
  return change === undefined || quoted ? explanation : `${change}; ${explanation}`;
}

/** A reason as one line of plain words. */
export function reasonLine(reason: Reason): string {
  return `${reason.name}: ${because(reason)}`;
}

function isSameGround(one: Trait, other: Trait): boolean {
  return one.from === other.from && one.to === other.to && one.reason === other.reason;
}

function changeOf({ from, to }: Trait): string | undefined {
  return from === undefined && to === undefined ? undefined : `${from ?? '(none)'} → ${to ?? '(none)'}`;
}

function isQuoted({ from, to, reason }: Trait): boolean {
  return from !== undefined && to !== undefined && reason.includes(from) && reason.includes(to);
}
