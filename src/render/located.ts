import type { Comparison, DocumentInfo, Finding, Locator, Outline, Passage, Side, Unit } from '../types.js';
import { otherSide } from '../types.js';

/**
 * Programs look a place up by its file. Of a document of one file people need not be told it beside every place, so it is put in where
 * JSON is written (`located`), and taken out where JSON is read again (`unlocated`).
 */
type Placing = (side: Side, value: unknown) => unknown;

/** A comparison in which each place names its file, as far as that is known. */
export function located(comparison: Comparison): Comparison {
  const place: Placing = (side, value) => within(value, fileIn(comparison[side]));
  const { findings, possible, paragraphs, warnings } = comparison;
  return {
    ...comparison,
    findings: findings.map((finding) => placed(finding, place)),
    possible: possible.map((one) => (one.side ? (place(one.side, one) as typeof one) : one)),
    ...(paragraphs ? { paragraphs: paragraphs.map((finding) => placed(finding, place)) } : {}),
    warnings: warnings.map((warning) => (warning.side ? (place(warning.side, warning) as typeof warning) : warning)),
  };
}

/** An outline with the same. */
export function locatedOutline(outline: Outline): Outline {
  return within(outline, fileIn(outline.document)) as Outline;
}

/** A stored comparison as it was compared. */
export function unlocated(comparison: Comparison): Comparison {
  const alone = [comparison.draft, comparison.final].flatMap((info) => fileIn(info) ?? []);
  return alone.length === 0 ? comparison : (without(comparison, new Set(alone)) as Comparison);
}

/** Several files are named in each place already. */
const fileIn = ({ files, path }: DocumentInfo): string | undefined => (files ? undefined : path);

/** What was found for a text without a counterpart lies on the other side. */
const FOUND: ReadonlySet<string> = new Set(['carriedBy', 'echoes', 'search', 'struckOut']);

/** Own texts by their side, fields in their order. */
function placed<U extends Unit>(finding: Finding<U>, place: Placing): Finding<U> {
  const other = otherSide(finding.draft.length > 0 ? 'draft' : 'final');
  const fields = Object.entries(finding).map(([key, value]) => {
    if (key === 'draft' || key === 'final') return [key, place(key, value)];
    if (key === 'items') return [key, finding.items.map((item) => placed(item, place))];
    return [key, FOUND.has(key) ? place(other, value) : value];
  });
  return Object.fromEntries(fields) as Finding<U>;
}

const isLocator = (value: object): value is Locator => typeof (value as Partial<Locator & Passage>).block === 'number' && !('start' in value);

function within(value: unknown, file: string | undefined): unknown {
  if (file === undefined || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => within(each, file));
  const fields = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner, file)]));
  return isLocator(value) && value.file === undefined ? { file, ...fields } : fields;
}

function without(value: unknown, alone: ReadonlySet<string>): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((each) => without(each, alone));
  const own = isLocator(value) && value.file !== undefined && alone.has(value.file) ? { ...value, file: undefined } : value;
  return Object.fromEntries(Object.entries(own).flatMap(([key, inner]) => (inner === undefined ? [] : [[key, without(inner, alone)]])));
}
