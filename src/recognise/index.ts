import { type Languages, languagesWith } from '../language/index.js';
import type { Below, Block, Evidence, RecogniseOptions, Recommendation, Report, UserPatterns, Warning } from '../types.js';
import { besideLabels } from './beside.js';
import { build, evidenceOf, renumber } from './build.js';
import { linedRow } from './cell-lines.js';
import { chainsOf } from './chains.js';
import { factsOf } from './facts.js';
import type { Judged } from './judged.js';
import { labelReader } from './label.js';
import { otherLanguages } from './language.js';
import { hangs } from './lists.js';
import type { Facts, Knowledge, LabelView, Scope, StatedRow, View } from './model.js';
import { withoutOwnNumber } from './own-number.js';
import { isFrame } from './place.js';
import { possibleOf } from './possible.js';
import { quotedBlocks } from './quotations.js';
import { withRepeats } from './repeats.js';
import { restate } from './restate.js';
import { retellingsOf } from './retellings.js';
import { withRetired } from './retired.js';
import { judgeBlocks } from './roles.js';
import { rowBelow, statedRows, statementIn } from './rows.js';
import { partner } from './rules/decided.js';
import { ruleBlocks, ruleUnits, withoutRuledOut } from './rulings.js';
import { NOWHERE, scopes } from './scope.js';
import { statedBelow } from './series.js';
import { SHIPPED } from './shipped.js';
import { groups, isTitle } from './titles.js';
import { unitsOf, withoutEmpty } from './units.js';
import { withoutAny } from './verdict/document.js';
import { sectionVerdicts } from './verdict/sections.js';

export type { SaidBefore } from './model.js';
export { staleRulings } from './rulings.js';

/** What one document recommends: every block with its role and the rules that saw it, and the recommendations as units. Another model is for what fits and tests it. */
export function recognise(
  given: readonly Block[],
  options: RecogniseOptions & { title?: string } = {},
  { languages = languagesWith(options.patterns), model = SHIPPED, said = new Map() }: Partial<Knowledge> = {},
): Report {
  const facts = factsOf(given, options, { languages, model, said });
  const blocks = withRetired(given, facts.lexicon);
  const views = viewsOf(blocks, facts);
  const found = ruleBlocks(withRepeats(judgeBlocks(views, facts), facts), facts);
  const stated = unitsOf(found, facts);
  const units = ruleUnits(stated, facts);
  const judged = withoutRuledOut(withoutEmpty(found, stated), stated, units);
  const { primary, roles, warnings } = restate(units, (unit) => build(unit, blocks, facts), {
    kind: facts.kind,
    views,
    retellings: retellingsOf(judged, units, facts),
  });
  const marked = judged.map((one) => ({
    ...one.view.block,
    role: roles.get(one.view.at) ?? one.role,
    ...(one.cues.length ? { evidence: evidenceOf(one) } : {}),
  }));
  const recommendations = renumber(primary);
  return {
    blocks: marked,
    recommendations,
    possible: possibleOf(judged, model),
    ...(options.title ? { title: options.title } : {}),
    language: facts.language,
    kind: facts.kind,
    sections: sectionVerdicts(marked.map((block, at) => ({ block, scope: judged[at]?.view.scope ?? NOWHERE }))),
    verdict: recommendations.length ? facts.verdict : withoutAny(facts.verdict),
    warnings: [...warnings, ...remarks(recommendations, facts)],
  };
}

/** Where a recommendation stands: a stretch of a block, and the blocks below that belong to it. */
interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  /** where it goes on after something else */
  readonly also?: { readonly start: number; readonly end: number };
  readonly below?: readonly Below[];
}

/** Makes the recommendation that a passage states which another document made recognisable, by the user's own words too; its id is for the caller to give. */
export function recommendationsBy(
  patterns: UserPatterns = {},
  languages: Languages = languagesWith(patterns),
): (report: Report, place: Place, evidence: Evidence) => Recommendation {
  return (report, { block, start, end, also, below = [] }, evidence) => {
    const labelOf = labelReader(languages.of(report.language), patterns.labels);
    const judgedAt = (at: number, part?: Below): Judged => {
      const there = report.blocks[at];
      if (!there) throw new RangeError(`no block ${at} in a report of ${report.blocks.length}`);
      const own = part ? { ...there, text: there.text.slice(0, part.end) } : there;
      const label = start === 0 || part ? labelOf(own) : undefined;
      const words = [{ start: 0, end: own.text.length }];
      const view: View = { block: own, at, words, title: false, scope: NOWHERE, ...(label ? { label } : {}), ...(part?.item ? { parent: block } : {}) };
      return {
        view,
        role: 'recommendation',
        confidence: 0.5,
        sum: 0,
        cues: [{ rule: partner, text: evidence.text }],
        sentences: [],
        proposing: [],
        opening: [],
        telling: [],
      };
    };
    return build(
      { main: judgedAt(block), parts: below.map((part) => judgedAt(part.block, part)), own: [{ start, end }, ...(also ? [also] : [])] },
      report.blocks,
      { language: report.language, languages },
    );
  };
}

function viewsOf(blocks: readonly Block[], facts: Facts): View[] {
  const labels = withoutOwnNumber(blocks, blocks.map(facts.labelOf));
  const places = scopes(blocks, facts.lexicon, labels);
  const hung = hangs(blocks, labels, facts.acts);
  const quoted = quotedBlocks(blocks);
  const languages = otherLanguages(blocks, facts.language);
  const seriesAt = seriesIn(blocks, labels, places);
  const stated = statedRows(blocks, facts);
  const chains = chainsOf(blocks);
  return blocks.map((block, at) => {
    const label = labels[at];
    const title = isTitle(block);
    const topic = title && groups(blocks, labels, at);
    const scope = places[at] ?? NOWHERE;
    const language = languages[at];
    const chain = chains.get(at);
    const row = linedRow(block, stated.get(at), facts);
    return {
      block,
      at,
      words: label?.alone || isFrame(block, facts) ? [] : statedIn(block, row.row ?? rowBelow(block, labels[at - 1], blocks[at - 1])),
      ...row,
      title,
      scope,
      ...(language ? { language } : {}),
      ...(label ? { label } : {}),
      ...(topic ? { topic } : {}),
      ...(chain === undefined ? {} : { chain }),
      ...seriesAt(at),
      ...(quoted[at] ? { quoted: true } : {}),
      ...hung[at],
    };
  });
}

const statedIn = (block: Block, row: Pick<StatedRow, 'cell' | 'beside'> | undefined) =>
  row ? statementIn(block, row) : [{ start: 0, end: block.text.length }];

function seriesIn(
  blocks: readonly Block[],
  labels: readonly (LabelView | undefined)[],
  places: readonly Scope[],
): (at: number) => Pick<View, 'stated' | 'beside'> {
  const stated = statedBelow(blocks, labels);
  const beside = besideLabels(blocks, labels, places);
  return (at) => ({
    ...(stated.has(at) ? { stated: true } : {}),
    ...(beside.has(at) ? { beside: true } : {}),
  });
}

function remarks(recommendations: readonly Recommendation[], facts: Facts): Warning[] {
  const found: Warning[] = [];
  if (!facts.lexicon)
    found.push({
      code: 'language-unsupported',
      message: `The document is in a language without a lexicon (it looks like “${facts.language}”): recommendations are found by their labels only.`,
      locators: [],
    });
  if (!recommendations.length) found.push({ code: 'no-recommendations', message: 'No recommendation was found in this document.', locators: [] });
  return found;
}
