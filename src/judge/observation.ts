import type { Span, Trait, TraitType } from '../types.js';

/** Which way a change goes, if it goes one. */
export type Direction = 'softened' | 'strengthened';

/** One difference a detector saw. `type` is missing where only a direction speaks (a weaker verb); `direction` where none is known. */
export interface Observation {
  readonly type?: TraitType;
  readonly direction?: Direction;
  /** rests on words that the other side has not */
  readonly lone?: true;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
  /** why it is to be checked before it is told */
  readonly doubt?: string;
  readonly draft?: readonly Span[];
  readonly final?: readonly Span[];
}

/** `towards` where `final` is more than `draft` is, the other direction where less, none where equal. */
export function compared(draft: number, final: number, towards: Direction = 'strengthened'): Direction | undefined {
  if (draft === final) return undefined;
  return final > draft === (towards === 'strengthened') ? 'strengthened' : 'softened';
}

/** An observation whose `from`, `to` and spans come from what each side has. */
export function seen(parts: Omit<Observation, 'from' | 'to' | 'draft' | 'final'>, draft: Span | undefined, final: Span | undefined): Observation {
  return {
    ...parts,
    ...(draft ? { from: draft.text, draft: [plain(draft)] } : {}),
    ...(final ? { to: final.text, final: [plain(final)] } : {}),
  };
}

const plain = ({ start, end, text, value }: Span): Span => ({ start, end, text, ...(value === undefined ? {} : { value }) });

/** The trait an observation is shown as, where it has a type of its own. */
export function traitFrom({ type, direction: _direction, lone: _lone, doubt: _doubt, ...rest }: Observation): Trait[] {
  return type ? [{ type, ...rest }] : [];
}

/** Whether an observation says no more than that words of one side are none of the other's. */
export const isLone = ({ lone, from, to }: Observation): boolean => lone === true || (from === undefined) !== (to === undefined);
