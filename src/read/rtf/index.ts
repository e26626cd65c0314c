import type { Document, ReadOptions, Warning } from '../../types.js';
import { latin } from '../bytes.js';
import { ReadError } from '../errors.js';
import { distinct, type Facts, type Flow, type Item, sensibleTitle, toDocument } from '../flow/index.js';
import { limitsOf } from '../limits.js';
import { Reader } from './reader.js';
import { Shared } from './shared.js';
import { textDestination } from './text.js';

/** Groups that a file may leave open at its end: some writers forget the last brace; a file cut short leaves more. */
const FORGOTTEN = 1;

function checkStart(source: string): void {
  if (source === '') throw new ReadError('empty', 'the file is empty: get it again from where it came');
  if (!/^\s{0,100}\{\\rtf/.test(source)) throw new ReadError('unreadable', 'the file is no RTF document: its extension may be wrong, or it is damaged');
}

function warningsOf(left: number): readonly Warning[] {
  if (left > FORGOTTEN) throw new ReadError('unreadable', 'the file is cut short: get it again from where it came');
  return left === 0 ? [] : [{ code: 'damaged', message: 'The file lacks its last brace; what may have stood after it is not there.', locators: [] }];
}

function factsOf(shared: Shared): Omit<Facts, 'format' | 'warnings'> {
  const values = (...names: readonly string[]): readonly string[] => names.flatMap((name) => shared.info.get(name) ?? []);
  const dates = values('creatim', 'revtim');
  return {
    title: sensibleTitle(shared.info.get('title')),
    dates,
    remote: [...new Set(shared.fetching)],
    identifying: [
      { what: 'author', values: values('author') },
      { what: 'last modified by', values: values('operator') },
      { what: 'company', values: values('company', 'manager') },
      { what: 'template', values: values('template') },
      { what: 'dates', values: values('creatim', 'revtim', 'printim') },
      { what: 'revision ids', values: shared.rsids > 0 ? [`${shared.rsids} editing sessions (rsids)`] : [] },
      { what: 'custom properties', values: shared.properties },
    ],
  };
}

/** Reads an RTF document. Throws a ReadError when it cannot be read or has no text, a LimitError over a published limit. */
export function readRtf(bytes: Uint8Array, options: ReadOptions): Document {
  const source = latin(bytes);
  checkStart(source);
  const shared = new Shared();
  const body: Item[] = [];
  const destination = textDestination(shared, { counted: true }, (items) => {
    for (const item of items) body.push(item);
  });
  const left = new Reader(shared, limitsOf(options)).read(source, destination);
  const flow: Flow = {
    items: [...body, ...shared.notes, ...distinct(shared.margins)],
    comments: shared.comments,
    labeller: () => (place) => place.printed,
  };
  return toDocument(flow, { ...factsOf(shared), format: 'rtf', warnings: warningsOf(left) }, options);
}
