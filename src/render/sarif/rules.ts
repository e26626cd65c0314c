import type { Outcome, TraitType } from '../../types.js';

/** How grave a result is in SARIF. */
export type Level = 'error' | 'warning' | 'note';

/** What a kind of result is called and how grave it is. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
}

/** What each outcome means, and how loud it is where no gate is set. */
const OUTCOMES: Readonly<Record<Outcome, readonly [Level, string]>> = {
  dropped: ['error', 'A recommendation of the draft has no counterpart in the final, after all of its text was searched.'],
  demoted: ['warning', 'A passage of the final still names the act and its object, without the duty.'],
  reworded: ['note', 'A recommendation stands in the final in other words.'],
  merged: ['note', 'Several recommendations of the draft stand in the final as one or as fewer.'],
  split: ['note', 'A recommendation of the draft stands in the final as several.'],
  added: ['note', 'A recommendation of the final has no counterpart in the draft.'],
  promoted: ['note', 'A recommendation of the final was narrative in the draft.'],
  kept: ['note', 'A recommendation has the same words in both documents.'],
};

const TRAITS: Readonly<Record<TraitType, readonly [Level, string]>> = {
  negation: ['warning', 'What should be done became what should not, or the reverse.'],
  softened: ['warning', 'The duty is weaker in the final.'],
  strengthened: ['note', 'The duty is stronger in the final.'],
  deadline: ['warning', 'The date or period differs.'],
  quantity: ['warning', 'An amount differs.'],
  addressee: ['warning', 'Another body must act.'],
  condition: ['note', 'A condition was added, removed or changed.'],
  scope: ['note', 'It covers more or less.'],
  standing: ['warning', 'The formal statement is gone while a restatement stays, or the reverse.'],
  moved: ['note', 'It stands in another place of the order.'],
  renumbered: ['note', 'Its printed number differs.'],
  redacted: ['note', 'Words are blacked out on one side: no ground to say that they are gone.'],
  invisible: ['note', 'Only characters that cannot be seen differ.'],
};

/** One rule for each outcome and each trait; results refer to them by index too. */
export const RULES: readonly Rule[] = [
  ...Object.entries(OUTCOMES).map(([name, [level, text]]): Rule => ({ id: `outcome/${name}`, level, text })),
  ...Object.entries(TRAITS).map(([name, [level, text]]): Rule => ({ id: `trait/${name}`, level, text })),
];
