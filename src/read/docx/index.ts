import type { NodeData, ReadOptions, Warning } from '../../types.js';
import { type Element, elements, type Taker } from '../archive/index.js';
import { type UnreadPart, unreadWarnings } from '../beside.js';
import { ReadError } from '../errors.js';
import { distinct, type Flow, type Item, toDocument, withoutPages } from '../flow/index.js';
import type { Holder } from '../inner.js';
import { pictureWarnings, type Standing } from '../pictured.js';
import { CHUNK, embeddedIn, standingIn, unreadIn } from './beside.js';
import { readBlock, readBlocks } from './blocks.js';
import { readComments } from './comments.js';
import { Context } from './context.js';
import { allRelationships, identityOf, remoteTargets } from './facts.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { openPackage, type Package } from './package.js';
import { innerFiles, partsOf } from './parts.js';
import { readStyles } from './styles.js';

const SCOPE = { changes: [] };

/** The text of a body, and what it shows beside text. */
interface Body {
  readonly items: Item[];
  readonly unread: UnreadPart[];
  readonly standing: Standing[];
  /** files embedded in it, with what they are */
  readonly embedded: Map<string, string>;
}

function readBody(file: Package, context: Context): Body {
  const body: Body = { items: [], unread: [], standing: [], embedded: new Map() };
  let bodies = 0;
  const take: Taker['take'] = (element, parent) => {
    if (parent === 'document') {
      if (element.name === 'body') bodies++;
      context.backdrop ||= element.name === 'background';
      return;
    }
    for (const item of readBlock(element, SCOPE, context)) body.items.push(item);
    const place = context.paragraph > 0 ? { paragraph: context.paragraph } : {};
    for (const item of takeBeside(element, body, context, 'text')) body.items.push(item);
    for (const one of standingIn(element, place)) body.standing.push(one);
  };
  const root = file.part(file.main, { parents: new Set(['document', 'body']), take });
  for (const each of elements(root)) if (each.name === 'body') bodies++;
  if (bodies === 0) throw new ReadError('unsupported', 'the file is no Word document (its main part has no body): save the report as .docx');
  return body;
}

/** Notes of what an element holds beside its text; gives marks where the files embedded in it come in. */
function takeBeside(
  element: Element,
  { unread, embedded }: Pick<Body, 'unread' | 'embedded'>,
  { parts, paragraph }: Context,
  story: 'text' | 'beside' = 'beside',
): Item[] {
  const place = paragraph > 0 ? { paragraph } : {};
  for (const part of unreadIn(element, place, parts)) unread.push(part);
  const found = embeddedIn(element, parts).filter(({ name }) => !embedded.has(name));
  for (const { name, what } of found) embedded.set(name, what);
  // what is attached stands beside the text: it is searched, and states nothing; a document in full view is text
  return found.map(({ name, shown }) => ({
    type: 'group',
    kind: 'part',
    id: name,
    parts: [],
    place,
    ...((story === 'beside' || !shown) && { furniture: true }),
  }));
}

/** A story beside the body, a note or a header, by the name of its part: what it refers to is told by its own relationships. */
interface Story {
  readonly root: Element | undefined;
  readonly context: Context;
}

/** Headers and footers, each distinct text once: Word keeps one for every section, mostly the same. */
function readMargins(stories: readonly Story[], body: Body): readonly Item[] {
  const read = stories.flatMap(({ root, context }) => [
    ...readBlocks(root, { ...SCOPE, furniture: true }, context),
    ...elements(root).flatMap((element) => takeBeside(element, body, context)),
  ]);
  return distinct(read);
}

function warningsOf(file: Package, { unread, standing }: Body): readonly Warning[] {
  const macros = file.names.some((name) => /vbaProject\.bin$/i.test(name));
  return [
    ...(macros ? [{ code: 'macros' as const, message: 'The file holds macros; they were not run and not read.', locators: [] }] : []),
    ...unreadWarnings(unread),
    ...pictureWarnings(standing),
  ];
}

/** Reads a Word document (.docx, .docm). Throws a ReadError when it cannot be read or has no text, a LimitError over a published limit. */
export function readDocx(bytes: Uint8Array, options: ReadOptions): Holder {
  const file = openPackage(bytes, options);
  const part = (type: string): Element | undefined => file.part(file.related(type)[0]);
  const styles = readStyles(part('styles'));
  const numbering = readNumbering(part('numbering'), styles);
  const settings = part('settings');
  const context = new Context(styles, numbering, options, partsOf(file));
  const body = readBody(file, context);
  const aside = new Context(styles, numbering, options);
  const story = (name: string): Story => {
    const own = new Context(styles, numbering, options, partsOf(file, name));
    own.backdrop = context.backdrop;
    return { root: file.part(name), context: own };
  };
  const { calls } = context;
  const noted = (['footnote', 'endnote'] as const).flatMap((kind) =>
    file
      .related(`${kind}s`)
      .slice(0, 1)
      .map((name) => ({ kind, ...story(name) })),
  );
  const notes = noted.flatMap(({ kind, root, context: own }) => [
    ...readNotes({ kind, root, settings, calls }, own),
    ...elements(root).flatMap((element) => takeBeside(element, body, own)),
  ]);
  const text = [...body.items, ...notes];
  const margins = [...file.related('header'), ...file.related('footer')].map(story);
  const flow: Flow = {
    items: [...(context.page > 1 ? text : withoutPages(text)), ...readMargins(margins, body)],
    comments: readComments(part('comments'), part('commentsExtended'), aside),
    labeller: numbering.labeller,
  };
  const links = allRelationships(file);
  const fetching = [context, aside, ...[...noted, ...margins].map(({ context: own }) => own)].flatMap(({ fields }) => fields.fetching);
  const facts = { ...identityOf(file, settings, links), remote: remoteTargets(links, fetching) };
  const document = toDocument(flow, { ...facts, format: 'docx', warnings: warningsOf(file, body) }, options);
  const marks = document.root.children.flatMap(({ data }) => (data as NodeData | undefined)?.part ?? []);
  return marks.length === 0 ? document : { ...document, inner: innerFiles(file, new Map(marks.map((name) => [name, body.embedded.get(name) ?? CHUNK]))) };
}
