import { sha256 } from '../../text/hash.js';
import { type SafeText, sarif, template } from '../../text/safe.js';
import type { Comparison, Finding, Locator, Recommendation, Side } from '../../types.js';
import { anchor, type FileOf, filesOf } from '../anchor.js';
import { doubtsOf, unsure } from '../certainty.js';
import { decisions } from '../evidence.js';
import { foremost } from '../foremost.js';
import { json } from '../json.js';
import { placed } from '../names.js';
import type { RenderOptions } from '../options.js';
import { fails, gated, isNamed, type Perhaps, view } from '../view.js';
import { capital, headline, traitName } from '../words.js';
import { type Level, RULES, type Rule } from './rules.js';

type Message = SafeText<'sarif'>;
const say = template<'sarif'>();

/** SARIF 2.1.0: a result for each finding that is not merely kept, and one for each of its traits. */
export function renderSarif(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const { told } = view(comparison, { color: false, width: 80, share: options.share });
  const fileOf = filesOf(comparison, options);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: comparison.tool.name, semanticVersion: comparison.tool.version, rules: RULES.map(describe) } },
        columnKind: 'utf16CodeUnits',
        properties: { ...warned(comparison), headline: sarif(headline(comparison)) },
        results: [
          ...told.flatMap((finding) => results(finding, places(finding, anchor(finding, comparison), fileOf), options)),
          ...gated(comparison, options.failOn).flatMap((one) => suspects(one, fileOf)),
        ],
      },
    ],
  };
  return [json(log, 2), '\n'];
}

function warned(comparison: Comparison): object {
  const first = foremost(comparison);
  return first.length === 0 ? {} : { warnings: first.map(({ message }) => sarif(message)) };
}

function describe({ id, level, text }: Rule): object {
  return { id, name: id.replace('/', '-'), shortDescription: { text: sarif(text) }, defaultConfiguration: { level } };
}

function results(finding: Finding, where: object, { failOn }: RenderOptions): readonly object[] {
  const common = {
    ...where,
    rank: finding.weight * 100,
    ...suppressions(finding),
    properties: { certainty: finding.certainty, ...doubts(finding), outcome: finding.outcome, ...decided(finding) },
  };
  const failing = fails(finding, failOn);
  const traits = finding.traits.map(({ type, reason, from, to }) => {
    const change = from === undefined && to === undefined ? say`` : say`${sarif(from ?? '(none)')} → ${sarif(to ?? '(none)')}; `;
    return result(
      { rule: `trait/${type}`, failing: failing && isNamed(type, finding.certainty, failOn ?? []), mark: `${finding.fingerprint}:${type}` },
      say`${sarif(traitName(type))}: ${change}${sarif(reason)}`,
    );
  });
  return [result({ rule: `outcome/${finding.outcome}`, failing, mark: finding.fingerprint }, statement(finding)), ...traits].map((each) => ({
    ...each,
    ...common,
  }));
}

/** Passages that a gate closes on; what they are known by is their side and their words. */
function suspects({ side, title, passages }: Perhaps, fileOf: FileOf): readonly object[] {
  return passages.map(({ text, locator }) => ({
    ...result({ rule: 'possible', failing: true, mark: sha256(`possible|${side}|${text}`) }, say`${sarif(title)}: ${sarif(text)}`),
    locations: [place(fileOf(side, locator), locator, sarif(title))],
  }));
}

function statement(finding: Finding): Message {
  const open = unsure(finding);
  return open === '' ? sarif(finding.statement) : say`${sarif(finding.statement)} ${sarif(capital(open))}.`;
}

function doubts(finding: Finding): object {
  const reasons = doubtsOf(finding);
  return reasons.length === 0 ? {} : { certaintyReasons: reasons.map((reason) => sarif(reason)) };
}

interface Kind {
  readonly rule: string;
  readonly failing: boolean;
  readonly mark: string;
}

function result({ rule, failing, mark }: Kind, text: Message): object {
  const index = RULES.findIndex(({ id }) => id === rule);
  const level: Level = failing ? 'error' : quieter(RULES[index]?.level ?? 'note');
  return { ruleId: rule, ...(index < 0 ? {} : { ruleIndex: index }), level, message: { text }, partialFingerprints: { 'draftdiff/v1': mark } };
}

/** Only a gate makes an error. */
function quieter(level: Level): Level {
  return level === 'error' ? 'warning' : level;
}

/** The place in the final comes first: that is the file under review; the draft's is related. */
function places(finding: Finding, nearest: Locator | undefined, fileOf: FileOf): object {
  const within = (side: Side, locator: Locator | undefined, cite: Message) => place(fileOf(side, locator), locator, cite);
  const there = finding.final.map((unit) => within('final', unit.locator, sarif(unit.cite)));
  const fallback = within('final', nearest, finding.carriedBy === undefined ? say`no counterpart` : sarif(placed(finding.carriedBy)));
  const related = finding.draft.map((unit, at) => ({
    id: at + 1,
    ...within('draft', unit.locator, sarif(unit.cite)),
    message: { text: draftMessage(unit) },
  }));
  return { locations: there.length > 0 ? there : [fallback], ...(related.length > 0 && { relatedLocations: related }) };
}

function draftMessage(unit: Recommendation): Message {
  return say`In the draft: ${sarif(unit.text)}`;
}

function place(file: string, locator: Locator | undefined, cite: Message): object {
  const region = locator?.line === undefined ? {} : { region: { startLine: locator.line, ...(locator.endLine !== undefined && { endLine: locator.endLine }) } };
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri }, ...region }, logicalLocations: [{ fullyQualifiedName: cite }] };
}

function decided(finding: Finding): object {
  const told = decisions(finding);
  return told.length === 0 ? {} : { decidedBy: 'person', decisions: told.map((words) => sarif(words)) };
}

function suppressions({ accepted }: Finding): object {
  return accepted === undefined ? {} : { suppressions: [{ kind: 'external', status: 'accepted', justification: sarif(accepted.reason) }] };
}
