import { html } from '../../text/safe.js';
import type { Block, Comparison, Finding, Pair, Recommendation, Side } from '../../types.js';
import { shortName, titled } from '../names.js';
import { capital, outcomeName } from '../words.js';
import { anchorId, type Html, page, SIGNS } from './markup.js';
import { type Scale, scale } from './scale.js';

const BAR_WIDTH = 16;
/** Room between the bars for the lines. */
const LINES = 190;
/** Length of the line of what has no counterpart. */
const STUB = 34;
/** Room beside the bars for a name. */
const ROOM = { least: 60, margin: 14, character: 6.4 };
/** Names longer than the room beside a bar. */
const LONGEST = 28;
/** Smaller gaps than this leave no room for names. */
const LEGIBLE = 11;

/** Where one side is drawn: its bar, the edge where lines begin, and the place and direction of names. */
interface Lane {
  readonly scale: Scale;
  readonly x: number;
  readonly edge: number;
  /** +1 towards the other side is right, −1 left */
  readonly inward: 1 | -1;
}
type Lanes = Pair<Lane>;

/** Where in both documents the changes lie: the draft left, the final right, a line between partners. */
export function strip({ findings, paragraphs }: Comparison): Html {
  const room = nameRoom(findings);
  const lanes: Lanes = {
    draft: { scale: scale(units(findings, 'draft'), reach(findings, 'draft')), x: room, edge: room + BAR_WIDTH, inward: 1 },
    final: { scale: scale(units(findings, 'final'), reach(findings, 'final')), x: room + BAR_WIDTH + LINES, edge: room + BAR_WIDTH + LINES, inward: -1 },
  };
  const height = Math.max(lanes.draft.scale.height, lanes.final.scale.height) + 40;
  const drawings = [...findings].sort((one, other) => loudness(one) - loudness(other)).map((finding) => drawn(finding, lanes));
  const marks = paragraphs === undefined ? page`` : page` Small marks inside the bars are changed narrative passages.`;
  return page`<figure><svg class="strip" viewBox="0 0 ${2 * (room + BAR_WIDTH) + LINES} ${height}" aria-hidden="true" focusable="false">
${bar('draft', lanes.draft, height)}${bar('final', lanes.final, height)}${ticks(paragraphs ?? [], lanes)}
${drawings}</svg>
<figcaption>Places of the recommendations in the draft (left) and in the final (right); a line joins partners. Signs: ${legend()}.${marks} The ledger below has the same as a table.</figcaption></figure>`;
}

function nameRoom(findings: readonly Finding[]): number {
  const longest = findings.flatMap(({ draft, final }) => [...draft, ...final]).reduce((most, unit) => Math.max(most, cut(shortName(unit)).length), 0);
  return Math.round(Math.max(ROOM.least, longest * ROOM.character) + ROOM.margin);
}

function legend(): Html {
  return html(
    Object.entries(SIGNS)
      .filter(([name]) => name !== 'outside')
      .map(([name, mark]) => `${mark} ${name}`)
      .join(', '),
  );
}

function units(findings: readonly Finding[], side: Side): readonly Recommendation[] {
  return findings.flatMap((finding) => finding[side]);
}

/** The last block that is known of one side: the file may go on, but nothing found lies there. */
function reach(findings: readonly Finding[], side: Side): number {
  const passages = findings
    .filter((finding) => finding[side].length === 0)
    .flatMap((finding) => [...finding.echoes, ...(finding.carriedBy ? [finding.carriedBy] : [])]);
  return [...units(findings, side), ...passages].reduce((most, { locator }) => Math.max(most, locator.endBlock ?? locator.block), 1);
}

/** What is kept is drawn first, so that it lies below. */
function loudness({ outcome, weight }: Finding): number {
  return outcome === 'kept' ? -1 : weight;
}

function bar(side: Side, { x, inward }: Lane, height: number): Html {
  return page`<rect class="bar" x="${x}" y="20" width="${BAR_WIDTH}" height="${height - 24}" rx="4"/>${label({ x, inward }, 14, html(capital(side)))}\n`;
}

/** Names stand outside the bars, against them. */
function label({ x, inward }: Pick<Lane, 'x' | 'inward'>, y: number, text: Html): Html {
  return inward > 0 ? page`<text x="${x - 8}" y="${y}" text-anchor="end">${text}</text>` : page`<text x="${x + BAR_WIDTH + 8}" y="${y}">${text}</text>`;
}

function drawn(finding: Finding, lanes: Lanes): Html {
  const name = outcomeName(finding);
  const title = html(`${capital(name)}: ${titled(finding)}`);
  const marks = [...finding.draft.map((unit) => mark(unit, lanes.draft)), ...finding.final.map((unit) => mark(unit, lanes.final))];
  return page`<a href="#${anchorId(finding.fingerprint)}" tabindex="-1" class="${html(name)}${finding.traits.some(({ type }) => type === 'moved') ? page` moved` : page``}"><title>${title}</title>${lines(finding, lanes)}${marks}${lonely(finding, lanes)}</a>\n`;
}

function lines({ draft, final, carriedBy }: Finding, lanes: Lanes): readonly Html[] {
  const from = draft.length > 0 ? draft : carriedBy ? [carriedBy] : [];
  const to = final.length > 0 ? final : carriedBy ? [carriedBy] : [];
  return from.flatMap((one) => to.map((other) => curve([lanes.draft.edge, lanes.draft.scale.at(one)], [lanes.final.edge, lanes.final.scale.at(other)])));
}

type Point = readonly [x: number, y: number];

function curve([left, from]: Point, [right, to]: Point): Html {
  const middle = (left + right) / 2;
  return page`<path d="M${left} ${from}C${middle} ${from} ${middle} ${to} ${right} ${to}"/>`;
}

function mark(unit: Recommendation, lane: Lane): Html {
  const y = lane.scale.at(unit);
  const name = lane.scale.gap < LEGIBLE ? page`` : label(lane, y + 4, html(cut(shortName(unit))));
  return page`<circle cx="${lane.x + BAR_WIDTH / 2}" cy="${y}" r="4"/>${name}`;
}

/** What has no counterpart ends in its sign. */
function lonely(finding: Finding, lanes: Lanes): readonly Html[] {
  const { draft, final, carriedBy } = finding;
  if (carriedBy !== undefined || (draft.length > 0 && final.length > 0)) return [];
  const lane = draft.length > 0 ? lanes.draft : lanes.final;
  const text = html(SIGNS[outcomeName(finding) as keyof typeof SIGNS] ?? '');
  return [...draft, ...final].map((unit) => {
    const y = lane.scale.at(unit);
    const end = lane.edge + lane.inward * STUB;
    return page`<path d="M${lane.edge} ${y}H${end}"/><text class="sign" x="${end + lane.inward * 9}" y="${y + 4.5}" text-anchor="middle">${text}</text>`;
  });
}

function ticks(paragraphs: readonly Finding<Block>[], lanes: Lanes): Html {
  const changed = paragraphs.filter(({ outcome }) => outcome !== 'kept');
  const tick = ({ x, scale: { at } }: Lane, block: Block) => page`<rect class="tick" x="${x + 2}" y="${at(block)}" width="${BAR_WIDTH - 4}" height="1.5"/>`;
  return page`${changed.flatMap(({ draft, final }) => [...draft.map((block) => tick(lanes.draft, block)), ...final.map((block) => tick(lanes.final, block))])}`;
}

function cut(name: string): string {
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}
