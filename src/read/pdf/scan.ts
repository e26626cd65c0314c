import { isWhite } from './colours.js';
import { backdrop, clipToBox, drawPath, EVERYWHERE, isPictureSized, KINDS, transformed, UNIT } from './drawing.js';
import { multiply, toMatrix } from './matrix.js';
import type { Run, Shape } from './model.js';
import { startPen, startState } from './state.js';
import { number, type ScanContext, startWalk, type Walk } from './walk.js';
import type { Glyph } from './words.js';
import { moveText, setFont, showText } from './writing.js';

/** The operator list of a page as pdf.js gives it. */
export interface Operators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

type Step = (walk: Walk, args: readonly unknown[]) => void;

/** What a page's operators draw; `blank` when that is nothing to be seen. */
export interface Scan {
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly blank: boolean;
}

/** Walks the operators of one page: every text run with its place and look, every rule and filled area. */
export function scan(operators: Operators, context: ScanContext): Scan {
  const { kinds, steps } = tablesFor(context.codes);
  const walk = startWalk(context, kinds);
  const { restore, transform } = context.codes;
  for (let i = 0; i < operators.fnArray.length; i++) {
    const code = operators.fnArray[i] ?? -1;
    if (code !== restore && code !== transform) walk.placed = undefined;
    steps.get(code)?.(walk, (operators.argsArray[i] as readonly unknown[] | null) ?? []);
  }
  return { runs: walk.runs, shapes: walk.shapes, blank: !walk.pictured && walk.runs.length === 0 && walk.shapes.every((shape) => isWhite(shape.colour)) };
}

interface Tables {
  readonly kinds: Walk['kinds'];
  readonly steps: ReadonlyMap<number, Step>;
}

/** One engine has one list of codes: its tables are made with its first page. */
const TABLES = new WeakMap<ScanContext['codes'], Tables>();

function tablesFor(codes: ScanContext['codes']): Tables {
  const tables = TABLES.get(codes) ?? { kinds: byCode(KINDS, codes), steps: byCode(STEPS, codes) };
  TABLES.set(codes, tables);
  return tables;
}

/** What is known by the names of operators, by their codes. */
function byCode<T>(known: Readonly<Record<string, T>>, codes: ScanContext['codes']): Map<number, T> {
  return new Map(Object.entries(known).flatMap(([name, value]) => (codes[name] === undefined ? [] : [[codes[name], value]])));
}

const STEPS: Readonly<Record<string, Step>> = {
  save: (walk) => void walk.stack.push({ ...walk.state }),
  restore: (walk) => {
    if (walk.placed) backdrop(walk, 'picture', walk.placed);
    walk.placed = undefined;
    walk.state = walk.stack.pop() ?? walk.state;
  },
  transform: (walk, args) => {
    walk.state.ctm = multiply(walk.state.ctm, toMatrix(args));
    walk.placed = isPictureSized(walk.state.ctm) ? transformed(walk.state.ctm, UNIT) : undefined;
    walk.pictured ||= walk.placed !== undefined;
  },
  paintFormXObjectBegin: (walk, args) => {
    walk.stack.push({ ...walk.state });
    if (args[0]) walk.state.ctm = multiply(walk.state.ctm, toMatrix(args[0]));
    if (args[1]) clipToBox(walk, args[1] as ArrayLike<number>);
  },
  paintFormXObjectEnd: (walk) => {
    walk.state = walk.stack.pop() ?? walk.state;
  },
  beginAnnotation: (walk, args) => beginAnnotation(walk, args),
  endAnnotation: (walk) => {
    walk.annotation = undefined;
    walk.state = walk.stack.pop() ?? walk.state;
  },
  setGState: (walk, args) => {
    for (const [key, value] of (args[0] ?? []) as [string, unknown][]) graphicsState(walk, key, value);
  },
  setLineWidth: (walk, args) => {
    walk.state.lineWidth = number(args[0]);
  },
  setFillRGBColor: (walk, args) => {
    walk.state.fill = String(args[0]);
  },
  setStrokeRGBColor: (walk, args) => {
    walk.state.stroke = String(args[0]);
  },
  setFillColorN: (walk) => {
    walk.state.fill = 'pattern';
  },
  beginText: (walk) => {
    walk.pen = startPen();
  },
  setFont: (walk, args) => setFont(walk, args),
  setCharSpacing: (walk, args) => {
    walk.state.charSpacing = number(args[0]);
  },
  setWordSpacing: (walk, args) => {
    walk.state.wordSpacing = number(args[0]);
  },
  setHScale: (walk, args) => {
    walk.state.scale = number(args[0]) / 100;
  },
  setLeading: (walk, args) => {
    walk.state.leading = -number(args[0]);
  },
  setTextRise: (walk, args) => {
    walk.state.rise = number(args[0]);
  },
  setTextRenderingMode: (walk, args) => {
    walk.state.mode = number(args[0]);
  },
  setTextMatrix: (walk, args) => {
    walk.pen = startPen(toMatrix(args[0]));
  },
  moveText: (walk, args) => moveText(walk.pen, number(args[0]), number(args[1])),
  setLeadingMoveText: (walk, args) => {
    walk.state.leading = number(args[1]);
    moveText(walk.pen, number(args[0]), number(args[1]));
  },
  nextLine: (walk) => moveText(walk.pen, 0, walk.state.leading),
  showText: (walk, args) => showText(walk, (args[0] ?? []) as readonly (Glyph | number)[]),
  beginMarkedContent: (walk, args) => beginMark(walk, args[0], undefined),
  beginMarkedContentProps: (walk, args) => beginMark(walk, args[0], args[1]),
  endMarkedContent: (walk) => void walk.marks.pop(),
  clip: (walk) => {
    walk.clipping = true;
  },
  eoClip: (walk) => {
    walk.clipping = true;
  },
  constructPath: (walk, args) => drawPath(walk, args),
  shadingFill: (walk) => backdrop(walk, 'pattern', walk.state.clip === 'none' || walk.state.clip === 'odd' ? EVERYWHERE : walk.state.clip),
  paintImageXObject: (walk) => backdrop(walk, 'picture', transformed(walk.state.ctm, UNIT) ?? UNIT),
  paintImageXObjectRepeat: (walk) => backdrop(walk, 'pattern', EVERYWHERE),
  paintInlineImageXObject: (walk) => backdrop(walk, 'picture', transformed(walk.state.ctm, UNIT) ?? UNIT),
};

function graphicsState(walk: Walk, key: string, value: unknown): void {
  if (key === 'ca') walk.state.alpha = number(value);
  else if (key === 'LW') walk.state.lineWidth = number(value);
  else if (key === 'BM') walk.state.blend = String(value);
  else if (key === 'Font' && Array.isArray(value)) setFont(walk, value);
}

function beginMark(walk: Walk, tag: unknown, value: unknown): void {
  const above = walk.marks.at(-1);
  const name = typeof tag === 'string' ? tag : String((tag as { name?: string } | null)?.name ?? '');
  const inherited = above?.number === undefined ? {} : { number: above.number };
  const numbered = typeof value === 'number' ? { number: value } : inherited;
  const hidden = above?.hidden === true || (name === 'OC' && !walk.context.layerShown(value));
  walk.marks.push({ ...numbered, artifact: above?.artifact === true || name === 'Artifact', hidden });
}

/** Its appearance is drawn into the page from a state of its own. */
function beginAnnotation(walk: Walk, [id, , place, turn]: readonly unknown[]): void {
  walk.stack.push({ ...walk.state });
  const { upright, annotation } = walk.context;
  walk.state = startState(multiply(upright, multiply(toMatrix(place), toMatrix(turn))));
  walk.annotation = { id: String(id), drawn: annotation(String(id)) ?? { shapes: false } };
}
