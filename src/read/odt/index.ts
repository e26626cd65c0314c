import type { Document, ReadOptions, Warning } from '../../types.js';
import { type Archive, child, type Element, elements, expectArchive, openArchive, parseXml, type Taker } from '../archive/index.js';
import { type UnreadPart, unreadWarnings } from '../beside.js';
import { ReadError } from '../errors.js';
import { isFlatText } from '../flat.js';
import { distinct, type Flow, type Item, toDocument, withoutPages } from '../flow/index.js';
import { pictureWarnings, type Standing } from '../pictured.js';
import { type PartOf, standingIn, unreadIn } from './beside.js';
import { readBlock, readBlocks } from './blocks.js';
import { Context } from './context.js';
import { identityOf } from './facts.js';
import { labeller } from './numbering.js';

const SCOPE = { changes: [] };
const STYLES = new Set(['styles', 'automatic-styles']);
const MARGINS = /^(?:header|footer)(?:-left|-first)?$/;

function checkWhole(archive: Archive): void {
  const manifest = new TextDecoder().decode(archive.read('META-INF/manifest.xml'));
  // looked at as text: old files declare a document type here, which is no reason to refuse their content
  if (manifest.includes('encryption-data')) {
    throw new ReadError('encrypted', 'the file is protected by a password: open it in a word processor and save it without one');
  }
  if (!archive.names.some((name) => name.toLowerCase() === 'content.xml')) {
    throw new ReadError('unreadable', 'the file is an archive without an OpenDocument text in it: unpack it and name the document');
  }
}

/** Reads the common styles, and gives the running heads and feet of the page layouts. */
function readCommon(root: Element | undefined, context: Context): readonly Item[] {
  for (const each of elements(root)) if (STYLES.has(each.name)) for (const style of elements(each)) context.styles.add(style);
  const margins = elements(child(root, 'master-styles')).flatMap((page) => elements(page).filter(({ name }) => MARGINS.test(name)));
  return distinct(margins.flatMap((margin) => readBlocks(margin, { ...SCOPE, furniture: true }, context)));
}

/** The text of a body, and what it shows beside text. */
interface Body {
  readonly items: Item[];
  readonly unread: UnreadPart[];
  readonly standing: Standing[];
}

function readText(parse: (taker: Taker) => Element | undefined, context: Context, part: PartOf = () => undefined): Body {
  const read: Body = { items: [], unread: [], standing: [] };
  context.part = part;
  const root = parse({
    parents: new Set([...STYLES, 'text']),
    take: (element, parent) => {
      if (STYLES.has(parent)) return context.styles.add(element);
      context.enter(element);
      for (const item of readBlock(element, SCOPE, context)) read.items.push(item);
      const place = context.paragraph > 0 ? { paragraph: context.paragraph } : {};
      for (const one of unreadIn(element, place, part)) read.unread.push(one);
      for (const one of standingIn(element, place)) read.standing.push(one);
    },
  });
  const body = child(root, 'body');
  if (!child(body, 'text')) throw new ReadError('unsupported', 'the file is no OpenDocument text but a sheet, drawing or slide show: save the report as .odt');
  return read;
}

function besideText({ unread, standing }: Body): readonly Warning[] {
  return [...unreadWarnings(unread), ...pictureWarnings(standing)];
}

function macrosIn(archive: Archive): readonly Warning[] {
  const macros = archive.names.some((name) => /^(?:Basic|Scripts)\/.+\.(?:xml|py|js|bsh)$/i.test(name) && !/script-l[bc]\.xml$/i.test(name));
  return macros ? [{ code: 'macros', message: 'The file holds macros; they were not run and not read.', locators: [] }] : [];
}

/** What a file says, wherever it keeps its parts: its body with the notes, its running heads, its properties. */
interface Contents {
  readonly text: readonly Item[];
  readonly margins: readonly Item[];
  readonly meta: Element | undefined;
  readonly warnings: readonly Warning[];
}

function unpacked(bytes: Uint8Array, options: ReadOptions, context: Context): Contents {
  expectArchive(bytes, 'OpenDocument text');
  const archive = openArchive(bytes, options);
  checkWhole(archive);
  const part = (name: string, taker?: Taker): Element | undefined => {
    const data = archive.read(name);
    return data && parseXml(data, name, { ...options, taker });
  };
  const margins = readCommon(part('styles.xml'), context);
  context.restart();
  const body = readText((taker) => part('content.xml', taker), context, part);
  return { text: [...body.items, ...context.notes], margins, meta: part('meta.xml'), warnings: [...macrosIn(archive), ...besideText(body)] };
}

/** A flat file (.fodt) holds all parts in one XML document, styles first. */
function flat(bytes: Uint8Array, options: ReadOptions, context: Context): Contents {
  let root: Element | undefined;
  const parse = (taker: Taker): Element => {
    root = parseXml(bytes, 'its only part', { ...options, taker });
    return root;
  };
  const body = readText(parse, context);
  const text = [...body.items, ...context.notes];
  return { text, margins: readCommon(root, context), meta: root, warnings: besideText(body) };
}

/** Reads an OpenDocument text (.odt, .fodt). Throws a ReadError when it cannot be read or has no text, a LimitError over a published limit. */
export function readOdt(bytes: Uint8Array, options: ReadOptions): Document {
  const context = new Context();
  const { text, margins, meta, warnings } = (isFlatText(bytes) ? flat : unpacked)(bytes, options, context);
  const flow: Flow = {
    items: [...(context.softBreaks ? text : withoutPages(text)), ...margins],
    comments: context.comments,
    labeller: () => labeller(context.styles),
  };
  const facts = { ...identityOf(meta, context), remote: [...new Set(context.remote)] };
  return toDocument(flow, { ...facts, format: 'odt', warnings }, options);
}
