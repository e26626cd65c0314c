import type { Document, ReadOptions, Warning } from '../../types.js';
import { type Element, elements, type Taker } from '../archive/index.js';
import { ReadError } from '../errors.js';
import { distinct, type Flow, type Item, toDocument, withoutPages } from '../flow/index.js';
import { readBlock, readBlocks } from './blocks.js';
import { readComments } from './comments.js';
import { Context } from './context.js';
import { allRelationships, identityOf, remoteTargets } from './facts.js';
import { readNotes } from './notes.js';
import { readNumbering } from './numbering.js';
import { openPackage, type Package } from './package.js';
import { readStyles } from './styles.js';

const SCOPE = { changes: [] };

function readBody(file: Package, context: Context): readonly Item[] {
  const items: Item[] = [];
  let bodies = 0;
  const take: Taker['take'] = (element) => {
    for (const item of readBlock(element, SCOPE, context)) items.push(item);
  };
  const root = file.part(file.main, { parents: new Set(['body']), take });
  for (const each of elements(root)) if (each.name === 'body') bodies++;
  if (bodies === 0) throw new ReadError('unsupported', 'the file is no Word document (its main part has no body): save the report as .docx');
  return items;
}

/** Headers and footers, each distinct text once: Word keeps one for every section, mostly the same. */
function readMargins(file: Package, context: Context): readonly Item[] {
  const parts = [...file.related('header'), ...file.related('footer')];
  return distinct(parts.flatMap((part) => readBlocks(file.part(part), { ...SCOPE, furniture: true }, context)));
}

function warningsOf(file: Package, context: Context): readonly Warning[] {
  const macros = file.names.some((name) => /vbaProject\.bin$/i.test(name));
  return [
    ...(macros ? [{ code: 'macros', message: 'The file holds macros; they were not run and not read.', locators: [] }] : []),
    ...(context.embedded > 0
      ? [{ code: 'embedded-document', message: `The file shows ${context.embedded} embedded document(s) whose text was not read.`, locators: [] }]
      : []),
  ];
}

/** Reads a Word document (.docx, .docm). Throws a ReadError when it cannot be read or has no text, a LimitError over a published limit. */
export function readDocx(bytes: Uint8Array, options: ReadOptions): Document {
  const file = openPackage(bytes, options);
  const part = (type: string): Element | undefined => file.part(file.related(type)[0]);
  const styles = readStyles(part('styles'));
  const numbering = readNumbering(part('numbering'), styles);
  const settings = part('settings');
  const context = new Context(styles, numbering, options);
  const body = readBody(file, context);
  const aside = new Context(styles, numbering, options);
  const notes = (['footnote', 'endnote'] as const).flatMap((kind) => {
    const calls = context.calls;
    return readNotes({ kind, root: part(`${kind}s`), settings, calls }, aside);
  });
  const text = [...body, ...notes];
  const flow: Flow = {
    items: [...(context.page > 1 ? text : withoutPages(text)), ...readMargins(file, aside)],
    comments: readComments(part('comments'), part('commentsExtended'), aside),
    labeller: numbering.labeller,
  };
  const links = allRelationships(file);
  const facts = { ...identityOf(file, settings, links), remote: remoteTargets(links, [...context.fields.fetching, ...aside.fields.fetching]) };
  return toDocument(flow, { ...facts, format: 'docx', warnings: warningsOf(file, context) }, options);
}
