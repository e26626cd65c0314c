import { attribute, child, type Element, elements, textOf } from '../archive/index.js';
import { type Facts, sensibleTitle } from '../flow/index.js';
import type { Package, Relationship } from './package.js';

const valuesOf = (root: Element | undefined, ...names: readonly string[]): readonly string[] =>
  names.map((name) => textOf(child(root, name)).trim()).filter((value) => value !== '');

const propertyOf = (property: Element): string => `${attribute(property, 'name') ?? ''}: ${textOf(property).trim()}`;

function revisionIds(settings: Element | undefined): readonly string[] {
  const count = elements(child(settings, 'rsids')).filter(({ name }) => name === 'rsid').length;
  return count > 0 ? [`${count} editing sessions (rsids)`] : [];
}

const linksOf = (relationships: readonly Relationship[], local: boolean): readonly string[] =>
  relationships
    .filter(({ external, type, target }) => external && (type === 'hyperlink') === local && (!local || !/^https?:/i.test(target)))
    .map(({ target }) => target);

const unique = (values: readonly string[]): readonly string[] => [...new Set(values)].filter((value) => value !== '');

/** Every relationship of every part. */
export function allRelationships(file: Package): readonly Relationship[] {
  const owners = file.names.flatMap((name) => {
    const found = /^(.*)_rels\/(.*)\.rels$/i.exec(name);
    return found ? [`${found[1]}${found[2]}`] : [];
  });
  return owners.flatMap((owner) => file.relationships(owner));
}

/** What opening the file in Word could fetch: everything outside it but plain links, which wait for a click. */
export function remoteTargets(relationships: readonly Relationship[], fields: readonly string[]): readonly string[] {
  return unique([...linksOf(relationships, false), ...fields]);
}

/** What the file says of who made it and when. */
export function identityOf(file: Package, settings: Element | undefined, links: readonly Relationship[]): Pick<Facts, 'title' | 'dates' | 'identifying'> {
  const packaged = file.relationships('');
  const partOf = (type: string): Element | undefined => file.part(packaged.find((each) => each.type === type && !each.external)?.target);
  const core = partOf('core-properties');
  const app = partOf('extended-properties');
  const people = elements(file.part(file.related('people')[0])).map((person) => attribute(person, 'author') ?? '');
  return {
    title: sensibleTitle(textOf(child(core, 'title'))),
    dates: valuesOf(core, 'created', 'modified'),
    identifying: [
      { what: 'author', values: valuesOf(core, 'creator') },
      { what: 'last modified by', values: valuesOf(core, 'lastModifiedBy') },
      { what: 'people', values: unique(people) },
      { what: 'company', values: valuesOf(app, 'Company', 'Manager') },
      { what: 'template', values: valuesOf(app, 'Template').filter((name) => !/^normal(?:\.dotm?)?$/i.test(name)) },
      { what: 'dates', values: valuesOf(core, 'created', 'modified', 'lastPrinted') },
      { what: 'revision ids', values: revisionIds(settings) },
      { what: 'custom properties', values: elements(partOf('custom-properties')).map(propertyOf) },
      { what: 'links to mail or files', values: unique(linksOf(links, true)) },
    ],
  };
}
