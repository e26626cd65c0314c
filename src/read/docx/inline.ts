import { attribute, child, type Element, elements } from '../archive/index.js';
import { type Change, type Look, lookBy, type Piece, symbol, withPale } from '../flow/index.js';
import { changeOf } from './changes.js';
import { type Box, type Context, under } from './context.js';
import { diagramBox } from './parts.js';
import { DOT, isPlaceholder, lookIn } from './styles.js';

/** What is around a piece of a paragraph. */
interface Around extends Look {
  readonly changes: readonly Change[];
}

type Handler = (reader: Inline, element: Element, around: Around) => void;

const skip: Handler = () => {};
const print =
  (text: string): Handler =>
  (reader, _, around) =>
    reader.text(text, around);

function run(reader: Inline, element: Element, around: Around): void {
  const properties = child(element, 'rPr');
  const style = attribute(child(properties, 'rStyle'), 'val');
  const { styles } = reader.context;
  const look = lookIn(properties);
  const painted = around.painted || (look.painted ?? styles.find(style, 'painted'));
  reader.children(element, { changes: around.changes, ...lookBy((name) => look[name] ?? styles.find(style, name) ?? around[name]), painted });
}

function changed(reader: Inline, element: Element, around: Around): void {
  const change = changeOf(element);
  reader.children(element, change ? { ...around, changes: under(around.changes, change) } : around);
}

function simpleField(reader: Inline, element: Element, around: Around): void {
  const { fields } = reader.context;
  fields.begin(attribute(element, 'instr'));
  fields.show();
  reader.noteContents();
  reader.children(element, around);
  fields.end();
}

function fieldMark(reader: Inline, element: Element): void {
  const { fields } = reader.context;
  const type = attribute(element, 'fldCharType');
  if (type === 'begin') fields.begin();
  else if (type === 'separate') fields.show();
  else if (type === 'end') fields.end();
  reader.noteContents();
}

/** Word writes a drawing twice, for new readers and for old: one is taken, the one with text in it. */
function alternatives(reader: Inline, element: Element, around: Around): void {
  const choices = elements(element);
  const chosen = choices.find(hasText) ?? choices[0];
  if (chosen) reader.children(chosen, around);
}

/** Whether an element holds text or a text box. */
export function hasText(element: Element): boolean {
  if (element.name === 't' || element.name === 'txbxContent') return true;
  return elements(element).some(hasText);
}

function noteCall(reader: Inline, element: Element, around: Around): void {
  const { context } = reader;
  const kind = element.name === 'footnoteReference' ? 'footnote' : 'endnote';
  const id = attribute(element, 'id') ?? '';
  const leaves = around.changes.some((change) => change.leaves);
  const custom = !['0', 'false', undefined].includes(attribute(element, 'customMarkFollows'));
  context.calls.push({ kind, id, custom, leaves, paragraph: context.paragraph, page: context.page });
  reader.pieces.push({ type: 'note', id: `${kind}-${id}`, changes: around.changes });
}

function diagram(reader: Inline, element: Element, around: Around): void {
  const box = diagramBox(reader.context.parts.diagram(attribute(element, 'dm')));
  if (box) reader.boxes.push({ element: box, changes: around.changes });
}

function comment(edge: 'start' | 'end' | 'point'): Handler {
  return (reader, element) => {
    const id = attribute(element, 'id') ?? '';
    if (edge === 'start') reader.context.openComment(id);
    if (edge === 'end') reader.context.comments.delete(id);
    reader.pieces.push({ type: 'comment', id, edge });
  };
}

/** What each element does; elements that are not here are looked into, so that no text is lost in one that is not known. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  pPr: skip,
  rPr: skip,
  sdt: (reader, element, around) => (isPlaceholder(element) ? undefined : reader.children(element, around)),
  sdtPr: skip,
  sdtEndPr: skip,
  ctrlPr: skip,
  sectPr: skip,
  // the small reading beside a base text
  rt: skip,
  delInstrText: skip,
  r: run,
  ins: changed,
  del: changed,
  moveFrom: changed,
  moveTo: changed,
  t: (reader, element, around) => reader.text(element.children.filter((each) => typeof each === 'string').join(''), around),
  delText: (reader, element, around) => reader.text(element.children.filter((each) => typeof each === 'string').join(''), around),
  tab: print('\t'),
  ptab: print('\t'),
  br: print('\n'),
  cr: print('\n'),
  noBreakHyphen: print('-'),
  sym: (reader, element, around) => reader.text(symbol(attribute(element, 'font') ?? '', attribute(element, 'char') ?? ''), around),
  lastRenderedPageBreak: (reader) => reader.turnPage(),
  textpath: (reader, element, around) => reader.text(attribute(element, 'string') ?? '', around),
  instrText: (reader, element) => reader.context.fields.instruct(element.children.join('')),
  fldChar: fieldMark,
  fldSimple: simpleField,
  AlternateContent: alternatives,
  txbxContent: (reader, element, around) => reader.boxes.push({ element, changes: around.changes }),
  relIds: diagram,
  footnoteReference: noteCall,
  endnoteReference: noteCall,
  commentRangeStart: comment('start'),
  commentRangeEnd: comment('end'),
  commentReference: comment('point'),
};

/** Reads what stands inside one paragraph. */
export class Inline {
  readonly context: Context;
  readonly pieces: Piece[] = [];
  readonly boxes: Box[] = [];
  /** the page on which the first letter stands */
  page: number | undefined;
  /** whether a contents table shows in it */
  contents: boolean;

  constructor(context: Context) {
    this.context = context;
    this.contents = context.fields.contents;
    for (const id of context.reaching()) this.pieces.push({ type: 'comment', id, edge: 'start' });
  }

  children(parent: Element, around: Around): void {
    for (const each of parent.children) {
      if (typeof each === 'string') continue;
      const handler = HANDLERS[each.name];
      if (handler) handler(this, each, around);
      else this.children(each, around);
    }
  }

  text(text: string, { changes, ...look }: Around): void {
    if (text === '' || this.context.fields.computing) return;
    if (text.trim() !== '') this.page ??= this.context.page;
    this.pieces.push({ type: 'text', text, changes, ...withPale(look, DOT) });
  }

  turnPage(): void {
    this.context.page++;
  }

  noteContents(): void {
    this.contents ||= this.context.fields.contents;
  }
}
