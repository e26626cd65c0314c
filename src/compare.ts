import { align } from './align/index.js';
import { checkCompareOptions, checkOutlineOptions } from './check-options.js';
import { elsewhereWarnings } from './elsewhere.js';
import { factsOf, pagesOf } from './gaps.js';
import { abbreviationsIn, judge, judgeParagraph, narrativeChange, numberFingerprints, placesIn, summarise } from './judge/index.js';
import type { Languages } from './language/index.js';
import { describe, languagesFor, type Outlined, outlined, type Prepared, recognised, warningsOf } from './prepare.js';
import { recommendationsBy, staleRulings } from './recognise/index.js';
import { inReportOrder } from './report-order.js';
import { misreadWarning, scanFacts, scansOf } from './scanned.js';
import { stalePairs } from './stale-pairs.js';
import { asTheyStand } from './struck.js';
import { swappedBySigns } from './swapped.js';
import type {
  Alignment,
  CompareOptions,
  Comparison,
  Document,
  Doubt,
  Finding,
  Inputs,
  Outline,
  Pair,
  ReadOptions,
  RecogniseOptions,
  Report,
  Warning,
} from './types.js';
import { emptyPages, unreadPages } from './unread.js';
import { TOOL } from './version.js';
import { WARNINGS } from './warnings/registry.js';

/** No verdict could be trusted (rule 4 of the design); `reason` is what `despite` would name. */
export class VerdictError extends Error {
  readonly reason: Doubt['reason'];
  /** the same, as all errors of the library have one */
  readonly code: Doubt['reason'];

  constructor({ reason, message }: Doubt) {
    super(message);
    this.name = 'VerdictError';
    this.reason = reason;
    this.code = reason;
  }
}

/**
 * What happened to each recommendation between `draft` and `final`.
 * Throws InputError where a document cannot be read or is over a limit, VerdictError where no verdict could be trusted, OptionError where an
 * option is unknown.
 */
export async function compare(draft: Inputs, final: Inputs, options: CompareOptions = {}): Promise<Comparison> {
  checkCompareOptions(options);
  return (await compareFully(draft, final, options)).comparison;
}

/** A comparison with what may be told to the user at the terminal and must stay out of every output. */
export interface FullComparison {
  readonly comparison: Comparison;
  readonly identifying: Pair<Document['identifying']>;
}

/** The pipeline: read, outline and recognise each side, align the two, judge each match. Throws as `compare` does. */
export async function compareFully(draft: Inputs, final: Inputs, options: CompareOptions): Promise<FullComparison> {
  const languages = languagesFor(options);
  const sides = prepared(await outlined(draft, options, 'draft'), await outlined(final, options, 'final'), { ...options, languages });
  const identifying = { draft: sides.draft.document.identifying, final: sides.final.document.identifying };
  return { comparison: comparePrepared(sides, { options, languages }), identifying };
}

/** Aligns two prepared documents and judges each match. Throws VerdictError. */
export function comparePrepared(sides: Pair<Prepared>, { options, languages }: Comparing): Comparison {
  const aligned = align(sides.draft.report, sides.final.report, {
    recommendationAt: recommendationsBy(options.patterns, languages),
    ...(options.rulings ? { rulings: options.rulings } : {}),
  });
  const alignment = { ...aligned, warnings: [...elsewhereWarnings(aligned), ...(isSwapped(aligned) ? [] : swappedBySigns(sides)), ...aligned.warnings] };
  const doubts = isAbsent(sides.draft) || isAbsent(sides.final) ? [] : [...unreadPages(sides), ...emptyPages(sides, alignment.coverage), ...alignment.doubts];
  refuse(doubts, options.despite ?? []);
  return comparison(sides, { ...alignment, doubts, swapped: isSwapped(aligned) }, { options, languages });
}

/** What a comparison is made with: what the caller says, and the languages with the user's words. */
export interface Comparing {
  readonly options: CompareOptions;
  readonly languages: Languages;
}

const isAbsent = ({ parts }: Prepared): boolean => parts.every(({ input }) => input.absent);

function prepared(draft: Outlined, final: Outlined, { languages, ...options }: CompareOptions & { readonly languages: Languages }): Sides {
  const standing = asTheyStand({ draft: draft.blocks, final: final.blocks });
  const known = { languages, said: new Map() };
  return {
    draft: recognised({ ...draft, blocks: standing.draft }, options, known),
    final: recognised({ ...final, blocks: standing.final }, options, known),
  };
}

/** What draftdiff sees in one document; throws InputError. */
export async function outlineOf(input: Inputs, options: ReadOptions & RecogniseOptions = {}): Promise<Outline> {
  checkOutlineOptions(options);
  const prepared = recognised(await outlined(input, options), options, { languages: languagesFor(options) });
  const { blocks, recommendations, possible, verdict, sections } = prepared.report;
  return {
    type: 'outline',
    schemaVersion: 1,
    tool: TOOL,
    document: { ...describe(prepared), ...(verdict ? { verdict } : {}) },
    blocks,
    ...(prepared.document.scanned ? { scanned: prepared.document.scanned } : {}),
    recommendations,
    possible,
    ...(sections ? { sections } : {}),
    warnings: [...warningsOf(prepared), ...staleRulings([prepared.report], options.rulings)],
  };
}

const isSwapped = ({ warnings }: Alignment): boolean => warnings.some(({ code }) => code === 'sides-seem-swapped');

/** What puts the counts themselves in doubt is said first. */
const isFirst = ({ code }: Warning): boolean => WARNINGS[code].first === true;

function refuse(doubts: readonly Doubt[], despite: readonly Doubt['reason'][]): void {
  const doubt = doubts.find(({ reason }) => !despite.includes(reason));
  if (doubt) throw new VerdictError(doubt);
}

type Sides = Pair<Prepared>;

/** `swapped` where the documents call themselves so; marks of editing and dates alone are weaker signs, which are said and dim nothing. */
function comparison(sides: Sides, alignment: Alignment & { readonly swapped: boolean }, { options, languages }: Comparing): Comparison {
  const scans = scansOf(sides);
  const context = {
    ...names(options),
    language: alignment.draft.language,
    languages,
    places: placesIn(alignment),
    abbreviations: abbreviationsIn(alignment),
    facts: { ...factsOf(sides, alignment), ...scanFacts(scans) },
    ...(scans ? { scans } : {}),
    pages: pagesOf(sides),
  };
  const findings = numberFingerprints(inReportOrder(alignment.matches).map((match) => judge(match, context))).map(ignoring(options));
  const changes = alignment.paragraphs.map((match) => narrativeChange(match, context));
  const draft = describe({ ...sides.draft, report: alignment.draft }, options.draftName, alignment.coverage.draft);
  const final = describe({ ...sides.final, report: alignment.final }, options.finalName, alignment.coverage.final);
  const possible = [...mark(alignment.draft.possible, 'draft'), ...mark(alignment.final.possible, 'final')];
  return {
    type: 'comparison',
    schemaVersion: 1,
    tool: TOOL,
    settings: settingsOf(options),
    draft,
    final,
    ...(draft.sha256 === final.sha256 && readAlike(sides) ? { identical: true as const } : {}),
    summary: summarise(findings, changes, possible),
    findings,
    possible,
    ...(options.paragraphs ? { paragraphs: numberFingerprints(alignment.paragraphs.map((match) => judgeParagraph(match, context))) } : {}),
    warnings: [
      ...alignment.warnings.filter(isFirst),
      ...warningsOf(sides.draft, 'draft').filter((warning) => stillHolds(warning, alignment.draft)),
      ...warningsOf(sides.final, 'final').filter((warning) => stillHolds(warning, alignment.final)),
      ...alignment.warnings.filter((warning) => !isFirst(warning)),
      ...misreadWarning([...findings, ...changes]),
      ...alignment.doubts.map(despiteWarning),
      ...staleRulings([alignment.draft, alignment.final], options.rulings),
      ...stalePairs(alignment, options.rulings),
    ],
  };
}

/** What a side has none of by itself it may have by the other, and then says so in another warning. */
const stillHolds = ({ code }: Warning, { recommendations }: Report): boolean => code !== 'no-recommendations' || recommendations.length === 0;

/** One Word file before and after its changes is one file, too, but not one text. */
const readAlike = ({ draft, final }: Sides): boolean => draft.parts[0]?.input.revisions === final.parts[0]?.input.revisions;

function names({ draftName, finalName }: CompareOptions) {
  return { ...(draftName ? { draftName } : {}), ...(finalName ? { finalName } : {}) };
}

const mark = <T extends object>(list: readonly T[], side: 'draft' | 'final') => list.map((item) => ({ ...item, side }));

const despiteWarning = ({ reason, message }: Doubt): Warning => ({ code: `despite-${reason}`, message, locators: [] });

/** Flags what the user asked to leave aside; ignored findings are counted and stay in the JSON. */
function ignoring({ ignore }: CompareOptions): (finding: Finding) => Finding {
  const has = (list: readonly string[] | undefined, texts: readonly string[]) =>
    list?.some((phrase) => texts.some((text) => text.toLowerCase().includes(phrase.toLowerCase())));
  return (finding) => {
    const units = [...finding.draft, ...finding.final];
    const ignored = units.length > 0 && units.every((unit) => has(ignore?.sections, unit.section) || has(ignore?.phrases, [unit.text]));
    return ignored ? { ...finding, ignored } : finding;
  };
}

/** Library callers pass values; the command line says where each came from and replaces this. */
function settingsOf(options: CompareOptions): Comparison['settings'] {
  const { limits: _limits, rulings: _rulings, patterns: _patterns, password: _password, signal: _signal, onProgress: _told, ocr: _ocr, ...shown } = options;
  return Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, { value, from: 'flag' as const }]));
}
