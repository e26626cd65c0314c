import type { Drawn } from './annotations.js';
import { isWhite } from './colours.js';
import { apply, type Matrix, multiply, toMatrix } from './matrix.js';
import type { Box, Run, Shape } from './model.js';
import { type Subpath, subpaths } from './paths.js';
import { type DrawnRun, type Mark, show } from './shows.js';
import { type Font, type Pen, type State, startPen, startState } from './state.js';
import type { Glyph } from './words.js';

/** The operator list of a page as pdf.js gives it. */
export interface Operators {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: ArrayLike<unknown>;
}

/** What the walk over a page's operators needs to know. */
export interface ScanContext {
  /** operator codes by name */
  readonly codes: Readonly<Record<string, number>>;
  readonly upright: Matrix;
  readonly font: (id: string) => Font | undefined;
  readonly layerShown: (group: unknown) => boolean;
  /** how the appearance of an annotation is read */
  readonly annotation: (id: string) => Drawn | undefined;
}

interface Walk {
  readonly runs: DrawnRun[];
  readonly shapes: Shape[];
  readonly context: ScanContext;
  readonly stack: State[];
  readonly marks: Mark[];
  /** the annotation whose appearance is being drawn */
  annotation: { readonly id: string; readonly drawn: Drawn } | undefined;
  state: State;
  pen: Pen;
  order: number;
  /** the next path becomes a clip */
  clipping: boolean;
  pictured: boolean;
  /** the place of a picture, if the next operator restores the state: what stood between the two was left out */
  placed: Box | undefined;
  /** how a path is painted, by the code that says so */
  readonly kinds: ReadonlyMap<number, Shape['kind']>;
}

type Step = (walk: Walk, args: readonly unknown[]) => void;

/** Maps without end and drawings by the million stop being useful long before; the text of a page is never that much. */
const MOST_SHAPES = 4_000;

/** What a page's operators draw; `blank` when that is nothing to be seen. */
export interface Scan {
  readonly runs: readonly Run[];
  readonly shapes: readonly Shape[];
  readonly blank: boolean;
}

/** Walks the operators of one page: every text run with its place and look, every rule and filled area. */
export function scan(operators: Operators, context: ScanContext): Scan {
  const walk: Walk = {
    runs: [],
    shapes: [],
    context,
    stack: [],
    marks: [],
    annotation: undefined,
    state: startState(context.upright),
    pen: startPen(),
    order: 0,
    clipping: false,
    pictured: false,
    placed: undefined,
    kinds: byCode(KINDS, context.codes),
  };
  const steps = byCode(STEPS, context.codes);
  const { restore, transform } = context.codes;
  for (let i = 0; i < operators.fnArray.length; i++) {
    const code = operators.fnArray[i] ?? -1;
    if (code !== restore && code !== transform) walk.placed = undefined;
    steps.get(code)?.(walk, (operators.argsArray[i] as readonly unknown[] | null) ?? []);
  }
  return { runs: walk.runs, shapes: walk.shapes, blank: !walk.pictured && walk.runs.length === 0 && walk.shapes.every((shape) => isWhite(shape.colour)) };
}

/** What is known by the names of operators, by their codes. */
function byCode<T>(known: Readonly<Record<string, T>>, codes: ScanContext['codes']): Map<number, T> {
  return new Map(Object.entries(known).flatMap(([name, value]) => (codes[name] === undefined ? [] : [[codes[name], value]])));
}

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

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
    walk.pen = { ...startPen(), matrix: toMatrix(args[0]) };
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

/** A picture is drawn into the unit square. */
const UNIT: Subpath = { x0: 0, y0: 0, x1: 1, y1: 1, straight: true };
const EVERYWHERE: Box = { x0: -1e6, y0: -1e6, x1: 1e6, y1: 1e6 };

/** In points: pictures are left out of the operators, but the unit square they fill was scaled up for them. */
const PICTURE = 40;

function isPictureSized([a, b, c, d]: Matrix): boolean {
  return Math.hypot(a, b) > PICTURE && Math.hypot(c, d) > PICTURE;
}

/** Something coloured on which white text can be read. */
function backdrop(walk: Walk, colour: string, { x0, y0, x1, y1 }: Box): void {
  if (walk.annotation?.drawn.shapes === false) return;
  walk.shapes.push({ kind: 'fill', opaque: false, colour, order: walk.order++, x0, y0, x1, y1 });
}

function graphicsState(walk: Walk, key: string, value: unknown): void {
  if (key === 'ca') walk.state.alpha = number(value);
  else if (key === 'LW') walk.state.lineWidth = number(value);
  else if (key === 'BM') walk.state.blend = String(value);
  else if (key === 'Font' && Array.isArray(value)) setFont(walk, value);
}

function setFont(walk: Walk, args: readonly unknown[]): void {
  walk.state.font = walk.context.font(String(args[0]));
  walk.state.size = number(args[1]);
}

function moveText(pen: Pen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
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

const NO_MARK: Mark = { artifact: false, hidden: false };

function showText(walk: Walk, glyphs: readonly (Glyph | number)[]): void {
  if (walk.annotation && !walk.annotation.drawn.overlay) return;
  const { runs, spaces } = show(glyphs, walk);
  const previous = walk.runs.at(-1);
  if (spaces && previous) previous.trail = true;
  for (const run of runs) {
    placeIn(walk, run);
    walk.runs.push(run);
  }
}

/** Puts on a run what its surroundings say of it. */
function placeIn(walk: Walk, run: DrawnRun): void {
  const { annotation, state } = walk;
  const mark = walk.marks.at(-1) ?? NO_MARK;
  run.order = walk.order++;
  if (mark.hidden) run.hidden = 'layer';
  else if (state.alpha < 0.05 || isWhite(state.fill)) run.hidden = 'colour';
  if (annotation) {
    run.annotation = annotation.id;
    if (annotation.drawn.overlay) run.overlay = annotation.drawn.overlay;
    return;
  }
  run.artifact = mark.artifact;
  if (mark.number !== undefined) run.mark = mark.number;
}

function drawPath(walk: Walk, args: readonly unknown[]): void {
  const { state, clipping } = walk;
  const kind = walk.shapes.length < MOST_SHAPES ? walk.kinds.get(Number(args[0])) : undefined;
  walk.clipping = false;
  if (!kind && !clipping) return;
  const data = (args[1] as readonly (ArrayLike<number> | null)[] | undefined)?.[0];
  const pieces = data ? subpaths(data).flatMap((piece) => transformed(state.ctm, piece) ?? []) : [];
  if (kind) for (const piece of pieces) paint(walk, piece, kind);
  if (clipping) state.clip = clipped(state.clip, pieces);
}

function paint(walk: Walk, piece: Subpath, kind: Shape['kind']): void {
  const { state } = walk;
  const box = visibleBox(piece, state.clip);
  if (walk.shapes.length >= MOST_SHAPES || !box || walk.annotation?.drawn.shapes === false) return;
  const plain = state.alpha > 0.9 && state.blend === 'source-over' && state.fill !== 'pattern' && state.clip !== 'odd';
  const opaque = kind === 'fill' && piece.straight && plain;
  // charts have thousands of shapes: each is made at once, without spreading others into it
  const { x0, y0, x1, y1 } = box;
  const order = walk.order++;
  if (kind === 'fill') walk.shapes.push({ x0, y0, x1, y1, colour: state.fill, kind, opaque, order });
  else walk.shapes.push({ x0, y0, x1, y1, colour: state.stroke, lineWidth: state.lineWidth * Math.hypot(state.ctm[0], state.ctm[1]), kind, opaque, order });
}

function visibleBox({ x0, y0, x1, y1 }: Box, clip: State['clip']): Box | undefined {
  if (clip === 'none' || clip === 'odd') return { x0, y0, x1, y1 };
  const box = { x0: Math.max(x0, clip.x0), y0: Math.max(y0, clip.y0), x1: Math.min(x1, clip.x1), y1: Math.min(y1, clip.y1) };
  return box.x0 <= box.x1 && box.y0 <= box.y1 ? box : undefined;
}

function clipped(before: State['clip'], pieces: readonly Subpath[]): State['clip'] {
  const [piece] = pieces;
  if (before === 'odd' || !piece || pieces.length > 1 || !piece.straight) return 'odd';
  return visibleBox(piece, before) ?? { x0: 0, y0: 0, x1: 0, y1: 0 };
}

function transformed(matrix: Matrix, piece: Subpath): Subpath | undefined {
  const [ax, ay] = apply(matrix, piece.x0, piece.y0);
  const [bx, by] = apply(matrix, piece.x1, piece.y1);
  if (![ax, ay, bx, by].every(Number.isFinite)) return undefined;
  const upright = Math.abs(matrix[1] * matrix[2]) < 1e-6 || Math.abs(matrix[0] * matrix[3]) < 1e-6;
  const box = { x0: Math.min(ax, bx), y0: Math.min(ay, by), x1: Math.max(ax, bx), y1: Math.max(ay, by) };
  return { ...box, straight: piece.straight && upright };
}

const KINDS: Readonly<Record<string, Shape['kind']>> = {
  fill: 'fill',
  eoFill: 'fill',
  fillStroke: 'fill',
  eoFillStroke: 'fill',
  closeFillStroke: 'fill',
  closeEOFillStroke: 'fill',
  stroke: 'stroke',
  closeStroke: 'stroke',
};
