import type { Outcome, TraitType } from '../types.js';

/**
 * What a finding says, in one sentence. `{draft}` and `{final}` are the names of the sides, `{from}` and `{to}` name the
 * recommendations with label, first words and page, `{has}` agrees with their number. Only what can be observed in the two files: no actor, no intent, no sequence.
 */
export const OUTCOME_TEMPLATES: Readonly<Record<Outcome, string>> = {
  kept: '{From} {has} the same words in {final}, as {short}.',
  reworded: '{From} {has} other words in {final}, as {to}.',
  dropped: '{From} has no counterpart in {final}.',
  added: '{Owned} has no counterpart in {draft}.',
  merged: '{From} correspond to one recommendation of {final}: {to}.',
  split: '{From} corresponds to several recommendations of {final}: {to}.',
  demoted: '{From} has no counterpart among the recommendations of {final}; a passage of its text still names the act: {passage}.',
  promoted: '{Owned} has no counterpart among the recommendations of {draft}; a passage of its text names the act: {passage}.',
};

/** What is added for each trait; `{0}` is what the draft has and `{1}` what the final has. */
export const TRAIT_TEMPLATES: Readonly<Record<TraitType, { readonly both: string; readonly draft: string; readonly final: string; readonly neither: string }>> =
  {
    negation: {
      both: 'The duty is turned round: {draft} has {0}, {final} {1}.',
      draft: 'The duty is turned round: only {draft} has {0}.',
      final: 'The duty is turned round: only {final} has {1}.',
      neither: 'The duty is turned round.',
    },
    softened: {
      both: 'It is weaker in {final}: {1} where {draft} has {0}.',
      draft: 'It is weaker in {final}: only {draft} has {0}.',
      final: 'It is weaker in {final}: only {final} has {1}.',
      neither: 'It is weaker in {final}.',
    },
    strengthened: {
      both: 'It is stronger in {final}: {1} where {draft} has {0}.',
      draft: 'It is stronger in {final}: only {draft} has {0}.',
      final: 'It is stronger in {final}: only {final} has {1}.',
      neither: 'It is stronger in {final}.',
    },
    addressee: {
      both: 'Who must act differs: {0} in {draft}, {1} in {final}.',
      draft: 'Only {draft} says who must act: {0}.',
      final: 'Only {final} says who must act: {1}.',
      neither: 'Who must act differs.',
    },
    deadline: {
      both: 'When differs: {0} in {draft}, {1} in {final}.',
      draft: 'Only {draft} says when: {0}.',
      final: 'Only {final} says when: {1}.',
      neither: 'When differs.',
    },
    quantity: {
      both: 'How much differs: {0} in {draft}, {1} in {final}.',
      draft: 'Only {draft} has {0}.',
      final: 'Only {final} has {1}.',
      neither: 'How much differs.',
    },
    scope: {
      both: 'Whom it covers differs: {0} in {draft}, {1} in {final}.',
      draft: 'Only {draft} covers {0}.',
      final: 'Only {final} covers {1}.',
      neither: 'Whom it covers differs.',
    },
    condition: {
      both: 'The condition differs: {0} in {draft}, {1} in {final}.',
      draft: 'Only {draft} has the condition {0}.',
      final: 'Only {final} has the condition {1}.',
      neither: 'The condition differs.',
    },
    standing: {
      both: 'Where it is stated differs: {0} in {draft}, {1} in {final}.',
      draft: 'Only {draft} states it in {0} as well.',
      final: 'Only {final} states it in {1} as well.',
      neither: 'Where it is stated differs.',
    },
    moved: {
      both: 'It stands at another place.',
      draft: 'It stands at another place.',
      final: 'It stands at another place.',
      neither: 'It stands at another place.',
    },
    renumbered: { both: 'Its number differs.', draft: 'Its number differs.', final: 'Its number differs.', neither: 'Its number differs.' },
    redacted: {
      both: 'Part of it is blacked out on one side.',
      draft: 'Part of it is blacked out on one side.',
      final: 'Part of it is blacked out on one side.',
      neither: 'Part of it is blacked out on one side.',
    },
    invisible: {
      both: 'Characters that print nothing differ.',
      draft: 'Characters that print nothing differ.',
      final: 'Characters that print nothing differ.',
      neither: 'Characters that print nothing differ.',
    },
  };

/** What is added where both directions were seen, or where an item of it went. */
export const FURTHER_TEMPLATES = {
  mixed: 'Its wording is weaker in one respect and stronger in another.',
  items: '{count} of its items has no counterpart in {final}.',
  itemsMany: '{count} of its items have no counterpart in {final}.',
  reference: 'It refers to another target: {0} in {draft}, {1} in {final}.',
  place: 'Where it is repeated, in {0}: {sentence}',
  struck: 'It is struck out in {0}.',
  struckOut: 'Its words are struck out in {final}{place}.',
  struckNear: 'Words close to it are struck out in {final}: {0}{place}.',
  lost: 'Words of it that have no counterpart there: {0}.',
} as const;
