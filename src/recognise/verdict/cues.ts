import type { DocumentVerdict, VerdictKind } from '../../types.js';

/** What speaks for or against a document being of a kind, in log-odds, and why. */
export interface Cue {
  readonly kind: VerdictKind;
  readonly weight: number;
  /** further occurrences in other words add half, up to this many */
  readonly most?: number;
  readonly why: string;
}

const cue = (kind: VerdictKind, weight: number, why: string, most?: number): Cue => ({ kind, weight, why, ...(most ? { most } : {}) });

/** Each cue alone is weak: no kind is believed below `ENOUGH`, so that two of them must agree. */
export const CUES = {
  'title.law': cue('law', 1.8, 'the title names an act, by-law or decree, and nothing that comments on one'),
  enacting: cue('law', 1, 'formulas of drafting: “whereas”, “enters into force”', 4),
  articles: cue('law', 1.5, 'parted into numbered articles: “Article 1”, “§ 2”'),
  'title.minutes': cue('minutes', 1.8, 'the title names minutes'),
  meeting: cue('minutes', 1, 'formulas of minutes: “the meeting closed”, “apologies for absence”', 3),
  'title.decision': cue('decision', 1.8, 'the title names a judgment or decision'),
  ruling: cue('decision', 1, 'formulas of rulings: “the appeal is dismissed”', 4),
  'title.progress': cue('progress', 2, 'the title names a progress or follow-up report'),
  earlier: cue('progress', 1.5, 'much of it looks back at recommendations made before'),
  'earlier.most': cue('progress', 1.5, 'far more of it than reports that only mention a few'),
  statuses: cue('progress', 2, 'cells or items say what became of each: “implemented”, “open”'),
  'turns.status': cue('progress', 1.5, 'a line after each proposal says what became of it'),
} as const satisfies Readonly<Record<string, Cue>>;

export type CueName = keyof typeof CUES;

/** Sum from which on a kind is believed. */
export const ENOUGH = 3;
/** What the authors' own proposals, under a title or label of recommendations or in the first person, weigh against each of these kinds. */
export const OWN = { formal: -2, performative: -1.5 } as const;
/** Share of the prose, and blocks of it, that look back from which on the document does; reports read that make recommendations of their own have less than .03. */
export const LOOKING_BACK = { share: 0.04, most: 0.1, count: 4, length: 40 } as const;
/** So many articles that count on part a law; a report that goes through one has them, too. */
export const ARTICLES = 4;
/** So many cells or items that are a status make a list of them. */
export const STATUSES = 4;

/** So often, and after so many of its proposals, a line says what became of them. */
export const SAID_OF = { count: 2, share: 0.75 };

/** Whose recommendations a document of each kind holds. */
export const WHOSE: Readonly<Record<VerdictKind, DocumentVerdict['whose']>> = {
  report: 'own',
  guideline: 'own',
  standard: 'own',
  policy: 'own',
  plan: 'own',
  response: 'others',
  progress: 'earlier',
  decision: 'nobody',
  minutes: 'nobody',
  law: 'nobody',
  none: 'nobody',
};
