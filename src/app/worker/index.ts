// The workers of the page: one compares, one draws; each is this script.
import { withAccepted } from '../../accepted.js';
import { formatSpec } from '../../render/formats.js';
import { type RenderOptions, render, reportInside } from '../../render/index.js';
import type { Block, Comparison, Side } from '../../types.js';
import type { AskName, Asks, CompareAsk, Failure, Files, Question, Reading, Reply, SavedFormat } from '../messages.js';
import { compared, optionsOf, sidesOf } from './compare.js';
import { blocksOf, contextAt } from './context.js';
import { type Drawable, drawable } from './draw.js';

/** What a worker knows between two questions. */
interface Memory {
  files?: Files;
  asked?: Omit<CompareAsk, 'accepted'>;
  /** without what was accepted, which needs no new comparing */
  base?: { readonly key: string; readonly comparison: Comparison };
  comparison?: Comparison;
  readonly blocks: Map<Side, Promise<readonly Block[]>>;
  readonly open: Map<Side, Drawable>;
}

const memory: Memory = { blocks: new Map(), open: new Map() };

type Handlers = { readonly [N in AskName]: (ask: Asks[N]['ask'], reading: (at: Reading) => void) => Promise<Asks[N]['answer']> };

const HANDLERS: Handlers = {
  load: async (files) => {
    // the engine makes a face of each font where it can: what only reads draws with none, here as on the command line
    Reflect.deleteProperty(globalThis, 'FontFace');
    memory.files = files;
    delete memory.base;
  },
  compare: async ({ accepted, ...asked }, reading) => {
    const key = JSON.stringify(asked);
    if (memory.base?.key !== key) {
      memory.base = { key, comparison: await compared(given(memory.files), asked, reading) };
      memory.asked = asked;
      memory.blocks.clear();
    }
    memory.comparison = withAccepted(memory.base.comparison, accepted);
    return memory.comparison;
  },
  report: async () => reportInside(withoutTexts(given(memory.comparison)), { ...SHOWN, share: false }),
  save: async (format) => [...(await render(savedAs(format, given(memory.comparison)), format, { ...SHOWN, share: sharedIn(format) }))],
  context: async ({ side, locator }) => {
    const blocks = memory.blocks.get(side) ?? blocksOf(sidesOf(given(memory.files))[side], optionsOf(given(memory.asked)));
    memory.blocks.set(side, blocks);
    return contextAt(await blocks, locator);
  },
  open: async (ask) => {
    const document = await drawable(ask);
    memory.open.set(ask.side, document);
    return document.pages;
  },
  draw: async (ask) => given(memory.open.get(ask.side)).draw(ask),
};

/** As the command shows what it writes to a file. */
const SHOWN: Omit<RenderOptions, 'share'> = { color: false, width: 80, byLine: true, paragraphs: false, context: false, brief: false, explain: false };
/** As the command, which gives a web page both texts in full and other formats what became of the recommendations. */
const savedAs = (format: SavedFormat, comparison: Comparison): Comparison => (format === 'html' ? comparison : withoutTexts(comparison));
const withoutTexts = ({ paragraphs: _, ...comparison }: Comparison): Comparison => comparison;
const sharedIn = (format: SavedFormat): boolean => formatSpec(format).shared === true;

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the worker was asked out of turn');
  return value;
}

/** What a worker has of the outside. */
interface Outside {
  postMessage: (reply: Reply, transfer?: readonly Transferable[]) => void;
  addEventListener: (name: 'message', listener: (event: { readonly data: Partial<Question> }) => void) => void;
}

const outside = globalThis as unknown as Outside;

/** An error as the page tells it: what is expected by its class, the rest as faults of ours. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const { reason, side, cause } = error as Error & { reason?: Failure['reason']; side?: Side; cause?: { code?: string } };
  return { name: error.name, message: error.message, ...(reason && { reason }), ...(side && { side }), ...(cause?.code && { code: cause.code }) };
}

/** Pictures change hands, they are not copied. */
const transferredIn = (answer: unknown): readonly Transferable[] =>
  answer && typeof answer === 'object' && 'picture' in answer ? [answer.picture as Transferable] : [];

// the engine speaks through the same port to nobody, as it takes every worker for its own: what has no name here is not for us
outside.addEventListener('message', async ({ data: { id, name, ask } }) => {
  if (id === undefined || name === undefined) return;
  try {
    const answer = await (HANDLERS[name] as (ask: unknown, reading: (at: Reading) => void) => Promise<unknown>)(ask, (reading) =>
      outside.postMessage({ id, reading }),
    );
    outside.postMessage({ id, answer }, transferredIn(answer));
  } catch (error) {
    outside.postMessage({ id, failure: failureOf(error) });
  }
});
