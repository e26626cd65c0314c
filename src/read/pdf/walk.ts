import type { Drawn } from './annotations.js';
import type { Matrix } from './matrix.js';
import type { Box, Shape } from './model.js';
import type { DrawnRun, Mark } from './shows.js';
import { type Font, type Pen, type State, startPen, startState } from './state.js';

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

/** Where the walk is, and what it has found. */
export interface Walk {
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

/** At the first operator of a page. */
export function startWalk(context: ScanContext, kinds: Walk['kinds']): Walk {
  return {
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
    kinds,
  };
}

/** A number of an operator; 0 for anything else. */
export const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
