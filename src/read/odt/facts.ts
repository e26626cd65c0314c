import { attribute, child, descend, type Element, elements, textOf } from '../archive/index.js';
import { type Facts, sensibleTitle } from '../flow/index.js';
import type { Context } from './context.js';

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].filter((value) => value !== '');

/** What the file says of who made it and when, from meta.xml. */
export function identityOf(root: Element | undefined, context: Context): Pick<Facts, 'title' | 'dates' | 'identifying'> {
  const meta = descend(root, 'meta');
  const values = (...names: readonly string[]): readonly string[] => unique(names.map((name) => textOf(child(meta, name)).trim()));
  const own = elements(meta).filter(({ name }) => name === 'user-defined');
  return {
    title: sensibleTitle(textOf(child(meta, 'title'))),
    dates: values('creation-date', 'date'),
    identifying: [
      { what: 'author', values: values('initial-creator') },
      { what: 'last modified by', values: values('creator', 'printed-by') },
      { what: 'template', values: unique([attribute(child(meta, 'template'), 'href') ?? '']) },
      { what: 'dates', values: values('creation-date', 'date', 'print-date') },
      { what: 'custom properties', values: own.map((each) => `${attribute(each, 'name') ?? ''}: ${textOf(each).trim()}`) },
      { what: 'links to mail or files', values: unique(context.links) },
    ],
  };
}
