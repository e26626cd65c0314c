import { placeOf } from '../../text/places.js';
import { terminal } from '../../text/safe.js';
import type { Block, BlockType, Evidence, Outline, Possible, Recommendation } from '../../types.js';
import { RULED_IN, reasoned, rules } from '../evidence.js';
import { opening } from '../names.js';
import type { RenderOptions } from '../options.js';
import { remarksOn } from '../remarks.js';
import { counted, grouped, percent } from '../words.js';
import { remarkLines } from './finding.js';
import { type Run, say } from './layout.js';
import { blank, bullet, type Line, plain, row, set, titleLine } from './lines.js';
import { painter } from './paint.js';
import { verdictLines } from './verdicts.js';

/** Types of blocks as they are called before a person. */
const TYPES: Readonly<Partial<Record<BlockType, string>>> = { listItem: 'list item', tableRow: 'table row' };

/** Words of a block that are shown unless `explain` asks for all. */
const WORDS = 9;

/** What draftdiff sees in one document; with `explain` also the evidence, with a line number only what stands on that line. */
export function renderOutlineText(outline: Outline, options: RenderOptions, line?: number): Iterable<string> {
  const explain = options.explain ?? false;
  const lines = line === undefined ? overview(outline, explain) : atLine(outline, line);
  return set(lines, options.width, painter(options.color));
}

function overview(outline: Outline, explain: boolean): readonly Line[] {
  const { document, recommendations, possible, blocks, warnings } = outline;
  const struck = document.struck ? ` and ${grouped(document.struck)} struck out` : '';
  const counts = `${counted(recommendations.length - (document.struck ?? 0), 'recommendation')}${struck} in ${counted(blocks.length, 'block')}`;
  return [
    { first: '', rest: '', runs: [{ text: terminal(`${document.name}: ${counts}`), style: 'strong' }] },
    {
      first: '',
      rest: '',
      runs: [
        { text: terminal([document.title ?? '', document.format, document.kind, document.language].filter((fact) => fact !== '').join(' · ')), style: 'faint' },
      ],
    },
    ...warnings.map((warning): Line => ({ first: '!  ', rest: '   ', runs: [{ text: terminal(warning.message), style: 'warn' }] })),
    blank,
    ...recommendations.flatMap((unit) => unitLines(unit, explain)),
    ...possibleLines(possible),
    ...(possible.length === 0 ? [] : [blank]),
    ...(explain ? verdictLines(outline) : []),
    ...everyBlock(blocks, explain),
  ];
}

/** All that was read, in reading order, and what of it was left out: how a person checks the reading before trusting a verdict. */
function everyBlock(blocks: readonly Block[], explain: boolean): readonly Line[] {
  const out = blocks.filter(({ role }) => role === 'furniture').length;
  const title: readonly Run[] = [
    { text: say`BLOCKS`, style: 'strong' },
    { text: say` ${terminal(grouped(blocks.length))}, ${terminal(grouped(out))} left out` },
  ];
  return [{ first: '── ', rest: '   ', rule: true, runs: title }, ...blocks.map((block) => blockLine(block, explain))];
}

function blockLine({ locator, type, level, role, label, text, struck }: Block, explain: boolean): Line {
  const kind = `${TYPES[type] ?? type}${type === 'heading' && level !== undefined ? ` ${level}` : ''}`;
  const roles = `${struck ? ' · struck out' : ''}${role === 'none' ? '' : role === 'furniture' ? ' · left out' : ` · ${role}`}`;
  const whole = label === undefined || label === text ? text : `${label} ${text}`;
  return row(terminal(placeOf(locator)), [
    { text: terminal(`${kind}${roles}:`), style: 'faint' },
    { text: say` ${terminal(explain ? whole : opening(whole, WORDS))}` },
  ]);
}

function unitLines(unit: Recommendation, explain: boolean): readonly Line[] {
  const ruled = `${unit.struck ? ' · struck out' : ''}${unit.decidedBy === undefined ? '' : ` · ${RULED_IN}`}`;
  const title: readonly Run[] = [{ text: terminal(unit.label ?? unit.id), style: 'strong' }, { text: say` · ${terminal(`${placeOf(unit.locator)}${ruled}`)}` }];
  return [
    { first: '── ', rest: '   ', rule: true, runs: title },
    plain([{ text: terminal(unit.text) }]),
    ...unit.items.map(({ text }) => bullet([{ text: terminal(text) }])),
    ...remarksOn(unit).flatMap(remarkLines),
    ...(explain ? evidenceLines(unit) : []),
    blank,
  ];
}

function evidenceLines(unit: Recommendation): readonly Line[] {
  const facts: readonly (readonly [name: ReturnType<typeof say>, value: string])[] = [
    [say`Seen`, `${percent(unit.confidence)} sure: ${rules(unit.evidence)}`],
    [say`Strength`, `${unit.strength} of 5${unit.modal === undefined ? '' : ` (“${unit.modal}”)`}${unit.negated ? ', negated' : ''}`],
    [say`Who`, unit.addressees.map(({ text }) => text).join(', ')],
    [say`By when`, unit.deadlines.map(({ text }) => text).join(', ')],
    [say`How much`, unit.quantities.map(({ text }) => text).join(', ')],
    [say`If`, unit.conditions.map(({ text }) => text).join(', ')],
    [say`Restated`, unit.restatements.map(({ kind, locator }) => `${kind} at ${placeOf(locator)}`).join(', ')],
  ];
  const rows = facts.filter(([, value]) => value !== '').map(([name, value]) => row(name, [{ text: terminal(value) }]));
  return [...rows, ...whyLines(unit.evidence)];
}

const whyLines = (evidence: readonly Evidence[]): readonly Line[] => reasoned(evidence).map((line) => bullet([{ text: terminal(line) }]));

function possibleLines(possible: readonly Possible[]): readonly Line[] {
  if (possible.length === 0) return [];
  return [
    titleLine(say`POSSIBLE`, say` ${possible.length}, not counted`),
    ...possible.map(({ text, locator, reason }) => bullet([{ text: terminal(`${placeOf(locator)}: “${text}” (${reason})`) }])),
  ];
}

/** Everything known about the blocks of one line, recommendations or not. */
function atLine({ blocks, recommendations }: Outline, line: number): readonly Line[] {
  const here = blocks.filter(({ locator }) => locator.line !== undefined && locator.line <= line && (locator.endLine ?? locator.line) >= line);
  if (here.length === 0) return [{ first: '', rest: '', runs: [{ text: say`No block stands on line ${line}.` }] }];
  return here.flatMap((block) => {
    const units = recommendations.filter((unit) => holds(unit, block));
    return [...blockLines(block), ...(units.length ? units.flatMap((unit) => unitLines(unit, true)) : [...whyLines(block.evidence ?? []), blank])];
  });
}

function holds(unit: Recommendation, { index }: Block): boolean {
  return unit.sources.some(({ block }) => block === index) || unit.items.some((item) => item.sources.some(({ block }) => block === index));
}

function blockLines(block: Block): readonly Line[] {
  return [
    {
      first: '── ',
      rest: '   ',
      rule: true,
      runs: [{ text: terminal(`${placeOf(block.locator)} · ${TYPES[block.type] ?? block.type} · role ${block.role}`), style: 'strong' }],
    },
    plain([{ text: terminal(block.label === undefined || block.label === block.text ? block.text : `${block.label} ${block.text}`) }]),
    row(say`Section`, [{ text: terminal(block.section.length === 0 ? 'none' : block.section.join(' › ')) }]),
    row(say`Rules`, [{ text: terminal(rules(block.evidence ?? [])) }]),
  ];
}
