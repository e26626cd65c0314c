import type { Phrase, Sentence, Tag } from '../../language/directive/index.js';
import type { Caption } from '../captions.js';
import type { Judged } from '../judged.js';
import type { Cue, Facts, Model, Prose, Reading, Rule, View, Vote } from '../model.js';

/** The words a rule saw; nothing where it does not speak. */
export type Seen = string | false | undefined;

/** Speaks on a phrase of the language, of some of its classes or of any. */
export interface PhraseRule extends Rule {
  readonly on?: readonly Tag[];
  readonly test: (phrase: Phrase<Facts>) => Seen;
}

/** Speaks on a sentence as a whole. */
export interface SentenceRule extends Rule {
  readonly test: (sentence: Sentence, facts: Facts) => Seen;
}

/** Speaks on how a block begins; what may as well be something else is weak. */
export interface OpeningRule extends Rule {
  readonly test: (opening: Sentence, facts: Facts) => Omit<Cue, 'rule'> | undefined;
}

/** Counts instead of another rule where a block stands in a place that says so. */
export interface HomeRule extends Rule {
  readonly of: Rule;
  readonly test: (cue: Cue, view: View, facts: Facts) => boolean;
}

/** A block in its place. */
export interface Place {
  readonly view: View;
  readonly above: readonly Judged[];
  readonly facts: Facts;
  /** what was seen in its first sentence */
  readonly first: readonly Cue[];
  /** it instructs or lays a duty on somebody */
  readonly asks: boolean;
  /** its number goes on over several lists */
  readonly runs: boolean;
}

/** Speaks on the place of a block: its label, the section it stands in, the sentence above it. */
export interface PlaceRule extends Rule {
  readonly test: (place: Place) => Seen;
}

/** A block with all that was seen in it so far. */
export interface Whole {
  readonly view: View;
  readonly above: readonly Judged[];
  readonly facts: Facts;
  readonly reading: Reading;
  /** for each sentence what was seen in it */
  readonly per: readonly (readonly Cue[])[];
  readonly cues: readonly Cue[];
  readonly vote: Vote | undefined;
  readonly prose: readonly Prose[];
  /** it stands in a field of a record that explains */
  readonly field: boolean;
  /** the caption it stands under, where that one recurs */
  readonly caption: Caption | undefined;
  readonly lead: Judged['lead'];
  /** the document gives what it asks no place of its own */
  readonly homeless: boolean;
}

/** Speaks on a block as a whole, when its sentences and its place have spoken. */
export interface BlockRule extends Rule {
  readonly test: (whole: Whole) => Seen;
}

/** What the first of some rules saw that speaks and that the model has. */
export function firstOf<R extends Rule>(rules: readonly R[], { weights }: Model, test: (rule: R) => Seen): Cue | undefined {
  for (const rule of rules) {
    if (!weights.has(rule.name)) continue;
    const text = test(rule);
    if (typeof text === 'string') return { rule, text };
  }
  return undefined;
}
