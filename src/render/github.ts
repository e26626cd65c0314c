import { annotation, property, type SafeText, template } from '../text/safe.js';
import { TRAITS } from '../traits/index.js';
import type { Comparison, Finding, Locator } from '../types.js';
import { anchor, type FileOf, filesOf } from './anchor.js';
import { doubtsOf, sureness } from './certainty.js';
import { decisions } from './evidence.js';
import { foremost } from './foremost.js';
import { shortName, titled } from './names.js';
import type { RenderOptions } from './options.js';
import { reasonLine, reasonsOf } from './reasons.js';
import { fails, gated, type Perhaps, view } from './view.js';
import { headline, outcomeName } from './words.js';

const command = template<'annotation'>();

/**
 * Annotations of GitHub Actions, the gravest first: the service shows ten of each level for a step. A dropped recommendation is
 * anchored where it would stand in the final.
 */
export function* renderGithub(comparison: Comparison, options: RenderOptions): Iterable<string> {
  const { told } = view(comparison, { color: false, width: 80, share: options.share });
  for (const { message } of foremost(comparison)) yield command`::warning title=draftdiff::${annotation(message)}\n`;
  const fileOf = filesOf(comparison, options);
  for (const finding of told) yield annotated(finding, anchor(finding, comparison), { fileOf, failOn: options.failOn ?? [] });
  for (const one of gated(comparison, options.failOn)) yield* suspected(one, fileOf);
  yield command`${annotation(headline(comparison))}\n`;
}

function suspected({ side, title, passages }: Perhaps, fileOf: FileOf): readonly SafeText<'annotation'>[] {
  return passages.map(
    ({ text, locator }) => command`::error file=${asPart(fileOf(side, locator))}${lines(locator)},title=${asPart(title)}::${annotation(text)}\n`,
  );
}

function annotated(
  finding: Finding,
  place: Locator | undefined,
  { fileOf, failOn }: { readonly fileOf: FileOf; readonly failOn: NonNullable<RenderOptions['failOn']> },
): SafeText<'annotation'> {
  const title = `${[outcomeName(finding), sureness(finding)].filter((word) => word !== '').join(', ')}: ${titled(finding)}`;
  const at = command`file=${asPart(fileOf('final', place))}${lines(place)}`;
  return command`::${level(finding, failOn)} ${at},title=${asPart(title)}::${annotation(message(finding))}\n`;
}

function level(finding: Finding, failOn: RenderOptions['failOn']): SafeText<'annotation'> {
  if (fails(finding, failOn)) return command`error`;
  const grave = finding.outcome === 'dropped' || finding.outcome === 'demoted' || finding.traits.some(({ type }) => TRAITS[type]?.grave);
  return grave && finding.accepted === undefined ? command`warning` : command`notice`;
}

function lines(locator: Locator | undefined): SafeText<'annotation'> {
  if (locator?.line === undefined) return command``;
  return locator.endLine === undefined ? command`,line=${locator.line}` : command`,line=${locator.line},endLine=${locator.endLine}`;
}

/** What is safe in a property is safe in a command. */
function asPart(text: string): SafeText<'annotation'> {
  return property(text) as string as SafeText<'annotation'>;
}

function message(finding: Finding): string {
  const { statement, traits, draft, items, accepted } = finding;
  const gone = items.filter(({ outcome }) => outcome === 'dropped').map((item) => `item dropped: ${item.draft[0]?.text ?? ''}`);
  const text = draft.map((unit) => `${shortName(unit)} of the draft: ${unit.text}`);
  const ruled = [...(accepted === undefined ? [] : [`accepted: ${accepted.reason}`]), ...decisions(finding)];
  return [statement, ...doubtsOf(finding).map((doubt) => `to be checked: ${doubt}`), ...reasonsOf(traits).map(reasonLine), ...gone, ...text, ...ruled].join(
    '\n',
  );
}
