/** What is said of a trait where both sides have words that show it, only one, or neither; `{0}` is what the draft has and `{1}` what the final has. */
export interface Sentences {
  readonly both: string;
  readonly draft: string;
  readonly final: string;
  readonly neither: string;
}

/** A way in which a recommendation can change: all that is said of it. What sees it in two texts is in `src/judge/traits`. */
export interface TraitSpec {
  /** its place where all are listed, those first that turn what the text asks for */
  readonly order: number;
  /** what it is called before a person */
  readonly called: string;
  /** what it means, in one sentence, for the rules of SARIF */
  readonly means: string;
  /** what a statement adds for it: only what can be observed in the two files */
  readonly says: string | Sentences;
  /** how much a reader should care (0–1), measured by no one, so only the order counts */
  readonly weight: number;
  /** how loud it is in SARIF where no gate is set */
  readonly level: 'warning' | 'note';
  /** place or number: alone it leaves a recommendation what it was, closes no gate and changes no fingerprint */
  readonly harmless?: true;
  /** a headline counts it */
  readonly headline?: true;
  /** a reviewer must not miss it even where no gate is set */
  readonly grave?: true;
}
