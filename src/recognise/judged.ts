import type { Sentence } from '../language/directive/index.js';
import type { Role } from '../types.js';
import type { Cue, View } from './model.js';

/** A block judged: its role, what spoke for and against, and which sentences propose. */
export interface Judged {
  readonly view: View;
  readonly role: Role;
  /** 0–1: how sure the role is */
  readonly confidence: number;
  /** log-odds that it is a recommendation */
  readonly sum: number;
  readonly cues: readonly Cue[];
  readonly sentences: readonly Sentence[];
  /** indexes of the sentences that propose by themselves */
  readonly proposing: readonly number[];
  /** of these, the ones that ask by themselves for something of their own */
  readonly opening: readonly number[];
  /** indexes of the sentences that only tell */
  readonly telling: readonly number[];
  /** a person decided it */
  readonly ruled?: boolean;
  /** announces the items below ("I recommend:"), or leads in to them with body and verb ("The department should:") */
  readonly lead?: 'announces' | 'leads';
}

/** Whether a block counts as a recommendation or a part of one. */
export function isPositive(judged: Judged | undefined): boolean {
  return judged?.role === 'recommendation' || judged?.role === 'sub-recommendation';
}
