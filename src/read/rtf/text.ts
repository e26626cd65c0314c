import { type Format, type Group, type Item, isCaptionStyle, isContentsStyle, isTitleStyle, outlineOfStyle, printed, withPale } from '../flow/index.js';
import type { Destination, Shared } from './shared.js';
import { changesOf, type State } from './state.js';
import { Story } from './story.js';

/** The outline level that means body text. */
const BODY = 9;

/** What a run of text is: its paragraphs count as the body's or not, are boxed, or are furniture. */
export interface Kind {
  readonly counted?: boolean;
  readonly boxed?: boolean;
  /** in a box: what is painted behind the words is not known */
  readonly painted?: boolean;
  readonly furniture?: boolean;
}

function formatOf(state: State, story: Story, shared: Shared): Format {
  const style = shared.styles.get(state.style);
  const name = style?.name ?? '';
  const outline = state.outline ?? style?.outline ?? outlineOfStyle(name) ?? BODY;
  const { label } = story;
  const list = label === undefined ? undefined : { list: '', level: state.level, ...(label !== null && { printed: label }) };
  const more = { ...(list && { list }) };
  if (story.contents || isContentsStyle(name)) return { type: 'paragraph', furniture: true, ...more };
  if (outline < BODY) return { type: 'heading', level: outline + 1, ...more };
  if (isCaptionStyle(name)) return { type: 'caption', ...more };
  return { type: list ? 'listItem' : 'paragraph', ...(!list && isTitleStyle(name) && { titled: true }), ...more };
}

/** What ends paragraphs, cells and rows, by control word. */
const ENDS: Readonly<Record<string, (story: Story, state: State, end: () => void) => void>> = {
  par: (_, __, end) => end(),
  sect: (story, _, end) => (story.hasText ? end() : undefined),
  cell: (story, _, end) => {
    end();
    story.endCell(1);
  },
  nestcell: (story, state, end) => {
    end();
    story.endCell(Math.max(2, state.depth));
  },
  row: (story) => story.endRow(1),
  nestrow: (story, state) => story.endRow(Math.max(2, state.depth)),
};

/** Whether something other than paper is behind words, or may be: cells take their colours from elsewhere. */
const isPainted = ({ paint, shade, inTable }: State, { paper }: Shared): boolean =>
  inTable || [paint, shade].some((colour) => colour !== 0 && paper[colour] !== true);

/** A run of text: the body, a note, a margin, a box. `done` takes its items when it closes. */
export function textDestination(shared: Shared, kind: Kind, done: (items: readonly Item[]) => void): Destination {
  const story = new Story();
  const end = (state: State, depth: number): void => {
    const format = { ...formatOf(state, story, shared), ...(kind.boxed && { boxed: true }), ...(kind.furniture && { furniture: true }) };
    const mark = changesOf(state, shared.authors);
    if (kind.counted) shared.paragraph++;
    story.endParagraph({ format, mark, depth, ...(kind.counted && { number: shared.paragraph }) });
  };
  return {
    story,
    text: (text, state) => {
      if (state.contents) story.contents = true;
      const { hidden, bold, struck, raised, underlined, size } = state;
      const look = withPale({
        hidden,
        bold,
        struck,
        raised,
        underlined,
        size,
        pale: shared.paper[state.ink] === true,
        painted: kind.painted || isPainted(state, shared),
      });
      story.add({ type: 'text', text, changes: changesOf(state, shared.authors), ...look });
    },
    word: (name, _, state) => {
      const tableDepth = name === 'cell' ? 1 : name === 'nestcell' ? Math.max(2, state.depth) : state.inTable ? state.depth : 0;
      const act = ENDS[name];
      act?.(story, state, () => end(state, tableDepth));
      return act !== undefined;
    },
    close: (state) => {
      if (story.hasText) end({ ...state, inTable: false }, 0);
      done(story.finish());
    },
  };
}

/** A footnote, or an endnote where the file says so inside it. */
export function noteDestination(shared: Shared, outer: Destination, at: State): Destination {
  let kind: 'footnote' | 'endnote' = 'footnote';
  const changes = changesOf(at, shared.authors);
  const paragraph = shared.paragraph + 1;
  const text = textDestination(shared, {}, (items) => {
    const number = shared.notes.filter(({ id }) => id?.startsWith(kind)).length + 1;
    const id = `${kind}-${number}`;
    const parts = [items.flatMap((item) => (item.type === 'paragraph' ? [item] : item.parts.flat()))];
    const label = printed(number, kind === 'endnote' ? shared.endnoteFormat : 'decimal');
    outer.story?.add({ type: 'note', id, changes });
    const note: Group = { type: 'group', kind: 'footnote', parts, id, label, place: { paragraph } };
    shared.notes.push(note);
  });
  const word: Destination['word'] = (name, value, state) => {
    if (name !== 'ftnalt') return text.word(name, value, state);
    kind = 'endnote';
    return true;
  };
  return { ...text, word };
}
