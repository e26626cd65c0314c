import { join, type SafeText, template, xml } from '../text/safe.js';
import type { Comparison, Finding, Recommendation, Side } from '../types.js';
import { type FileOf, filesOf } from './anchor.js';
import { doubtsOf, sureness } from './certainty.js';
import { decisions } from './evidence.js';
import type { RenderOptions } from './options.js';
import { reasonLine, reasonsOf } from './reasons.js';
import { fails, gated, matches, type Perhaps } from './view.js';
import { headline, outcomeName, traitName } from './words.js';

type Xml = SafeText<'xml'>;
const node = template<'xml'>();

interface Case {
  readonly unit: Recommendation;
  readonly finding: Finding;
}

/** JUnit XML: one case for each recommendation of the draft, and for each that only the final has; failing as `failOn` says. */
export function renderJunit(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const { findings } = comparison;
  const { failOn = [] } = options;
  const fileOf = filesOf(comparison, options);
  const inDraft = findings.flatMap((finding) => finding.draft.map((unit): Case => ({ unit, finding })));
  const inFinal = findings.filter((finding) => finding.draft.length === 0).flatMap((finding) => finding.final.map((unit): Case => ({ unit, finding })));
  const suites = [
    suite(node`recommendations of the draft`, inOrder(inDraft), { side: 'draft', fileOf, failOn, headline: headline(comparison) }),
    suite(node`recommendations only in the final`, inOrder(inFinal), { side: 'final', fileOf, failOn, headline: headline(comparison) }),
  ];
  const suspected = gated(comparison, failOn);
  const perhaps = suspected.reduce((sum, { passages }) => sum + passages.length, 0);
  const failing = [...inDraft, ...inFinal].filter(({ finding }) => fails(finding, failOn)).length + perhaps;
  return [
    node`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="draftdiff" tests="${inDraft.length + inFinal.length + perhaps}" failures="${failing}" errors="0">\n${suites}${suspected.map((one) => suspects(one, fileOf))}</testsuites>\n`,
  ];
}

/** Passages that a gate closes on are cases that fail. */
function suspects({ side, title, passages }: Perhaps, fileOf: FileOf): Xml {
  const cases = passages.map(
    ({ text, reason, locator }) =>
      node`    <testcase classname="${xml(title)}" name="${xml(oneLine(text))}" file="${xml(fileOf(side, locator))}">\n      <failure type="possible" message="${xml(title)}">${xml(reason)}</failure>\n    </testcase>\n`,
  );
  return node`  <testsuite name="${xml(title)}" tests="${passages.length}" failures="${passages.length}" errors="0" skipped="0">\n${cases}  </testsuite>\n`;
}

function inOrder(cases: readonly Case[]): readonly Case[] {
  return [...cases].sort((one, other) => one.unit.locator.block - other.unit.locator.block);
}

type Gate = { readonly side: Side; readonly fileOf: FileOf; readonly failOn: NonNullable<RenderOptions['failOn']>; readonly headline: string };

function suite(name: Xml, cases: readonly Case[], gate: Gate): Xml {
  const failing = cases.filter(({ finding }) => fails(finding, gate.failOn)).length;
  const skipped = cases.filter(({ finding }) => isAccepted(finding, gate)).length;
  const counts = node`tests="${cases.length}" failures="${failing}" errors="0" skipped="${skipped}"`;
  const told = node`    <properties><property name="headline" value="${xml(gate.headline)}"/></properties>\n`;
  return node`  <testsuite name="${name}" ${counts}>\n${told}${cases.map((each) => testcase(each, gate))}  </testsuite>\n`;
}

function isAccepted(finding: Finding, { failOn }: Gate): boolean {
  return finding.accepted !== undefined && matches(finding, failOn);
}

function testcase({ unit, finding }: Case, gate: Gate): Xml {
  const line = unit.locator.line === undefined ? node`` : node` line="${unit.locator.line}"`;
  const name = xml(oneLine(unit.label === undefined ? unit.text : `${unit.label} ${unit.text}`));
  const start = node`    <testcase classname="${xml(unit.section.join(' › ') || 'draftdiff')}" name="${name}" file="${xml(gate.fileOf(gate.side, unit.locator))}"${line}`;
  const result = isAccepted(finding, gate) ? skip(finding) : fails(finding, gate.failOn) ? failure(finding) : node``;
  const body = node`${result}${decided(finding)}`;
  return body === '' ? node`${start}/>\n` : node`${start}>\n${body}    </testcase>\n`;
}

function skip({ accepted }: Finding): Xml {
  return node`      <skipped message="${xml(oneLine(`accepted: ${accepted?.reason ?? ''}`))}"/>\n`;
}

function decided(finding: Finding): Xml {
  const told = decisions(finding);
  return told.length === 0 ? node`` : node`      <system-out>${join(told.map(xml), '\n')}</system-out>\n`;
}

function failure(finding: Finding): Xml {
  const kinds = [outcomeName(finding), ...finding.traits.map(({ type }) => traitName(type)), sureness(finding)].filter((kind) => kind !== '').join(', ');
  const lines = [
    finding.statement,
    ...reasonsOf(finding.traits).map(reasonLine),
    ...finding.items.filter(({ outcome }) => outcome !== 'kept').map((item) => `item ${item.outcome}: ${item.statement}`),
    ...doubtsOf(finding).map((doubt) => `to be checked: ${doubt}`),
    `fingerprint ${finding.fingerprint}`,
  ];
  return node`      <failure type="${xml(outcomeName(finding))}" message="${xml(oneLine(kinds))}">${join(lines.map(xml), '\n')}</failure>\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
