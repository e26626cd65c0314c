import type { Span } from '../../types.js';
import type { Language } from '../language.js';
import type { PhraseIndex, Word } from '../matcher.js';

/** What a phrase of the lexicon stands for where it occurs. */
export type Tag =
  | 'must'
  | 'should'
  | 'need'
  | 'rule'
  | 'again'
  | 'may'
  | 'capitals'
  | 'verb'
  | 'soft'
  | 'ask'
  | 'third'
  | 'past'
  | 'impersonal'
  | 'leadIn'
  | 'response'
  | 'answer'
  | 'consultation'
  | 'reported'
  | 'unreal'
  | 'nonDeontic'
  | 'able'
  | 'mention';

/** Phrases that may lay a duty on somebody. */
export const MODALS: readonly Tag[] = ['must', 'should', 'need', 'rule', 'may', 'unreal'];

/** Whether the word there is of a phrase that may lay a duty on somebody. */
export const isModalAt = ({ hits }: Pick<Sentence, 'hits'>, at: number): boolean =>
  hits.some(({ tags, from, to }) => from <= at && at < to && tags.some((tag) => MODALS.includes(tag)));

/** A phrase found: words `from` up to (not including) `to` of its sentence. */
export interface Hit {
  readonly tags: readonly Tag[];
  readonly from: number;
  readonly to: number;
}

/** One sentence of a block, cut into words, with the phrases found in it. Spans count in the block's text. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  /** stretches between quotation marks, in offsets of the block's text */
  readonly quoted: readonly (readonly [number, number])[];
}

/** The words of one language as the clauses of its sentences are read by them; empty where they are not known. */
export interface Grammar {
  readonly language: string;
  readonly lexicon: Language | undefined;
  /** RFC 8174: only capitals bind */
  readonly capitals: boolean;
  readonly index: PhraseIndex<readonly Tag[]>;
  readonly bodies: PhraseIndex<true>;
  readonly acts: ReadonlySet<string>;
  /** verbs in the form that opens an instruction, beside these */
  readonly commands: ReadonlySet<string>;
  readonly participles: ReadonlySet<string>;
}

/** Who a modal speaks to, as far as the words around it tell. */
export type Subject = 'body' | 'name' | 'there' | 'pronoun' | 'we' | 'you' | 'thing';

/** Whether a modal asks for what it says, or else why not: nobody means it now, here or at all, or it is not the author who does. */
export type Mood =
  | 'asks'
  /** "should have counted" */
  | 'unreal'
  /** "it should be noted", "this should help", "they should be home by now" */
  | 'non-deontic'
  /** "they should be able to count": somebody has to make it so, but not they */
  | 'able'
  /** "should you have questions" */
  | 'inverted'
  /** "whether they should" */
  | 'subordinate'
  /** "they told us that the board should" */
  | 'reported'
  /** between quotation marks, or in the title of a work */
  | 'quoted';

/** How a modal binds. */
export type Modality = 'should' | 'must' | 'need' | 'rule';

/** A phrase of the language where it stands, and what several rules ask of it, looked up once. */
export interface Phrase<G extends Grammar = Grammar> {
  readonly hit: Hit;
  readonly sentence: Sentence;
  readonly facts: G;
  /** as printed */
  readonly text: string;
  /** of a modal: with the words in front that it speaks to */
  readonly spoken: () => string;
  readonly is: (...tags: readonly Tag[]) => boolean;
  /** of a modal: who is spoken to */
  readonly subject: () => Subject;
  /** of a modal: somebody who can act, or has a name, is spoken to */
  readonly toActor: () => boolean;
  readonly modality: () => Modality;
  /** of a modal: whether it asks for what it says */
  readonly mood: () => Mood;
  /** of a modal: the word behind it that is no adverb */
  readonly next: number;
}
