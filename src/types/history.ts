import type { DocumentInfo, Setting, Tool } from './comparison.js';
import type { Certainty, Edits, Outcome, Trait } from './finding.js';
import type { Passage, Search } from './match.js';
import type { Count, Locator } from './place.js';
import type { Warning } from './warning.js';

/**
 * What became of a line from one version to the next: what a finding says; `returned` where it had gone before; `outside` where it lies in
 * what the other version does not cover; `absent` where it stands in neither.
 */
export type StepOutcome = Outcome | 'returned' | 'outside' | 'absent';

/** A version as the output describes it. */
export interface VersionInfo extends DocumentInfo {
  /** counted from 1, the oldest first */
  readonly version: Count;
  /** the commit it was read from; in outputs that are not shared */
  readonly revision?: string;
  /** of that commit; with `--no-share` only */
  readonly author?: string;
  /** of that commit; with `--no-share` only */
  readonly date?: string;
}

/** What stands of a line in one version. */
export interface LineText {
  /** of the recommendation in the comparison that saw it */
  readonly id: string;
  /** as printed */
  readonly label?: string;
  /** the words */
  readonly text: string;
  /** how a person would cite it */
  readonly cite: string;
  readonly locator: Locator;
  /** `true`: the words stand there, and the comparisons of this version take them for narrative */
  readonly narrative?: true;
}

/** What became of a line from one version to the next, or since it was last there. */
export interface Step {
  /** the versions that were compared, counted from 1 */
  readonly from: Count;
  /** the versions that were compared, counted from 1 */
  readonly to: Count;
  readonly outcome: StepOutcome;
  /** what the comparison of these two versions says by itself, where words that stand on say otherwise */
  readonly compared?: Outcome;
  /** in which way it changed */
  readonly traits: readonly Trait[];
  /** of the finding in the comparison of these two versions */
  readonly fingerprint?: string;
  /** how sure the step is */
  readonly certainty: Certainty;
  /** why it is not `clear`, the weightiest first */
  readonly certaintyReasons?: readonly string[];
  /** the sentence of the finding */
  readonly statement?: string;
  /** changed words */
  readonly edits: readonly Edits[];
  /** where it is gone or new: the passage that names the act without the duty */
  readonly carriedBy?: Passage;
  /** where it is gone or new: passages on the same topic */
  readonly echoes: readonly Passage[];
  /** where it is gone or new: what was looked through */
  readonly search?: Search;
  /** ids of the other lines that it merged with or was split from */
  readonly lines?: readonly string[];
  /** its `reason`, where a person accepted the finding: shown, does not fail */
  readonly accepted?: { readonly reason: string };
  /** `true` where the configuration ignores it: does not fail */
  readonly ignored?: true;
}

/** What the first version and the last say of a line when they are compared with each other. */
export interface FirstToLast {
  /** whether that is what the steps add up to */
  readonly agrees: boolean;
  readonly outcome: Outcome | 'outside';
  /** of the finding in that comparison */
  readonly fingerprint: string;
}

/** One recommendation, or one of its items, or a passage that may be one, over all versions. */
export interface LifeLine {
  /** "l3": in the order of the versions */
  readonly id: string;
  /** a passage may recommend something, and every comparison takes it for narrative: not counted, but not hidden */
  readonly unit: 'recommendation' | 'item' | 'passage';
  /** of an item: the line of the recommendation that it belongs to */
  readonly of?: string;
  /** what stands in each version; null where it is not there */
  readonly versions: readonly (LineText | null)[];
  /** one for each pair of neighbours */
  readonly steps: readonly Step[];
  /** the first version that has it, counted from 1 */
  readonly first: Count;
  /** the last version that has it */
  readonly last: Count;
  /** the first version without it, where it has no counterpart there */
  readonly droppedIn: Count | null;
  /** the first version that has it again */
  readonly returnedIn: Count | null;
  /** the first version in which only a passage of narrative names the act */
  readonly demotedIn: Count | null;
  /** the first version in which it is one with another */
  readonly mergedIn: Count | null;
  /** the versions in which it was softened, strengthened, moved */
  readonly softenedIn: readonly Count[];
  /** the versions in which it was softened, strengthened, moved */
  readonly strengthenedIn: readonly Count[];
  /** the versions in which it was softened, strengthened, moved */
  readonly movedIn: readonly Count[];
  /** how sure all of it is */
  readonly certainty: Certainty;
  /** why it is not `clear`, the weightiest first */
  readonly certaintyReasons?: readonly string[];
  /** one sentence that may be printed */
  readonly statement: string;
  /** what the first version and the last say when they are compared with each other; missing where there are only two, or one of them is not comparable */
  readonly firstToLast?: FirstToLast;
}

/** How many lines of recommendations there are, items apart. */
export interface HistorySummary {
  readonly lines: Count;
  /** that stand in the last version */
  readonly standing: Count;
  /** in all versions, in the same words */
  readonly kept: Count;
  /** gone in the end, without a counterpart */
  readonly dropped: Count;
  /** back after they had gone */
  readonly returned: Count;
  /** gone in the end, and a passage of narrative names the act */
  readonly demoted: Count;
  /** one with another in the end */
  readonly merged: Count;
  /** that came after the first version */
  readonly added: Count;
  /** at any step */
  readonly softened: Count;
  /** at any step */
  readonly strengthened: Count;
  /** that are not `clear` */
  readonly unsure: Count;
  /** items that are gone in the end */
  readonly itemsDropped: Count;
}

/** What became of each recommendation over several versions. */
export interface History {
  readonly type: 'history';
  readonly schemaVersion: 1;
  readonly tool: Tool;
  /** what differs from the defaults, by name */
  readonly settings: Readonly<Record<string, Setting>>;
  /** the oldest first */
  readonly versions: readonly VersionInfo[];
  readonly summary: HistorySummary;
  readonly lines: readonly LifeLine[];
  readonly warnings: readonly Warning[];
}
