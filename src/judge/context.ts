import { builtIn, type Languages } from '../language/index.js';
import type { Abbreviations } from '../text/index.js';
import type { Match, Pair, Paired, Unit } from '../types.js';
import type { Facts } from './certainty/index.js';
import type { Telling } from './finding.js';
import type { Reading } from './pair.js';
import { type Scan, type Unmixed, withoutMisread } from './scans/index.js';
import type { Places } from './traits/standing.js';

/** What a judgement depends on besides its match. */
export interface JudgeContext {
  /** how statements call the sides; "the draft" and "the final" by default */
  readonly draftName?: string;
  readonly finalName?: string;
  /** two-letter code of units that do not know their own; English by default */
  readonly language?: string;
  /** the languages with the user's words */
  readonly languages?: Languages;
  /** what short forms stand for; none by default */
  readonly abbreviations?: Abbreviations;
  /** in how many blocks of a document a text stands; without it nothing is said of restatements that went */
  readonly places?: Places;
  /** what of the two documents every finding rests on; without it both were read without a gap */
  readonly facts?: Facts;
  /** the pages of each side whose words were seen in pictures; without it there are none */
  readonly scans?: Pair<Scan>;
  /** pages read and pages in all of each side, where the format has pages */
  readonly pages?: Partial<Pair<readonly [read: number, total: number]>>;
}

/** What its finding is told with. */
export function tellingOf<U extends Unit>(match: Match<U>, context: JudgeContext): Telling {
  const { draftName = 'the draft', finalName = 'the final', facts, pages } = context;
  return { names: { draft: draftName, final: finalName }, language: languageOf(match, context), ...(facts ? { facts } : {}), ...(pages ? { pages } : {}) };
}

/** What its wording is read with. */
export function readingOf(match: Match, context: JudgeContext): Reading {
  return {
    language: languageOf(match, context),
    abbreviations: context.abbreviations ?? new Map(),
    ...(context.languages ? { languages: context.languages } : {}),
  };
}

/** The match as it is judged: without what recognition confuses. */
export function asMeant<U extends Unit>(match: Paired<U>, context: JudgeContext): Unmixed<U> {
  const { scans, languages = builtIn } = context;
  return withoutMisread(match, { ...(scans ? { scans } : {}), languages, language: languageOf(match, context) });
}

/** The language of a match: that of a unit that knows its own, else that of the document. */
export function languageOf<U extends Unit>({ draft, final }: Match<U>, context: JudgeContext): string {
  const unit = [...draft, ...final].find((candidate) => candidate.kind === 'recommendation' && candidate.language);
  return (unit?.kind === 'recommendation' ? unit.language : undefined) ?? context.language ?? 'en';
}
