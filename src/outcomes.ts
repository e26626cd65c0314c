import type { Outcome } from './types.js';

/** All that is said of an outcome. The list is closed within version 1 of the contract. */
export interface OutcomeSpec {
  /** what it means, in one sentence, for the rules of SARIF */
  readonly means: string;
  /**
   * What a finding says: only what can be observed in the two files, no actor, no intent, no sequence. `{draft}` and `{final}` are the names
   * of the sides, `{from}` and `{to}` name the recommendations with label, first words and page, `{has}` agrees with their number.
   */
  readonly says: string;
  /** how much a reader should care (0–1), measured by no one, so only the order counts */
  readonly weight: number;
  /** how loud it is in SARIF where no gate is set */
  readonly level: 'error' | 'warning' | 'note';
}

/** The outcomes in the order in which a reader cares about them, the worst first. */
export const OUTCOME_SPECS: Readonly<Record<Outcome, OutcomeSpec>> = {
  dropped: {
    means: 'A recommendation of the draft has no counterpart in the final, after all of its text was searched.',
    says: '{From} has no counterpart in {final}.',
    weight: 1,
    level: 'error',
  },
  demoted: {
    means: 'A passage of the final still names the act and its object, without the duty.',
    says: '{From} has no counterpart among the recommendations of {final}; a passage of its text still names the act: {passage}.',
    weight: 0.9,
    level: 'warning',
  },
  reworded: {
    means: 'A recommendation stands in the final in other words.',
    says: '{From} {has} other words in {final}, as {to}.',
    weight: 0.3,
    level: 'note',
  },
  merged: {
    means: 'Several recommendations of the draft stand in the final as one or as fewer.',
    says: '{From} correspond to one recommendation of {final}: {to}.',
    weight: 0.35,
    level: 'note',
  },
  split: {
    means: 'A recommendation of the draft stands in the final as several.',
    says: '{From} corresponds to several recommendations of {final}: {to}.',
    weight: 0.33,
    level: 'note',
  },
  added: {
    means: 'A recommendation of the final has no counterpart in the draft.',
    says: '{Owned} has no counterpart in {draft}.',
    weight: 0.6,
    level: 'note',
  },
  promoted: {
    means: 'A recommendation of the final was narrative in the draft.',
    says: '{Owned} has no counterpart among the recommendations of {draft}; a passage of its text names the act: {passage}.',
    weight: 0.5,
    level: 'note',
  },
  kept: {
    means: 'A recommendation has the same words in both documents.',
    says: '{From} {has} the same words in {final}, as {short}.',
    weight: 0,
    level: 'note',
  },
};
