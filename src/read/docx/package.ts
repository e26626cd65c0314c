import type { ReadOptions } from '../../types.js';
import { type Archive, attribute, type Element, elements, expectArchive, openArchive, parseXml, type Taker } from '../archive/index.js';
import { ReadError } from '../errors.js';

/** A reference from one part of the package to another part, or to something outside it. */
export interface Relationship {
  readonly id: string;
  /** the last word of the type address ("footnotes"): strict and transitional files differ in what stands before */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A Word file as its parts (Open Packaging Conventions): found through relationships, never by guessed names. */
export interface Package {
  readonly names: readonly string[];
  readonly main: string;
  /** The root element of a part, undefined where there is none. */
  readonly part: (name: string | undefined, taker?: Taker) => Element | undefined;
  /** The bytes of a part, undefined where there is none. */
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** The relationships of a part; '' for the package itself. */
  readonly relationships: (name: string) => readonly Relationship[];
  /** The names of the parts that the main part relates to under a type. */
  readonly related: (type: string) => readonly string[];
}

/** Parts that tell a workbook or a slide show from a Word document. */
const OTHERS: readonly (readonly [mark: RegExp, what: string])[] = [
  [/^xl\//i, 'a workbook'],
  [/^ppt\//i, 'a slide show'],
];

/** The name of a target, as seen from the folder of the part that refers to it. */
function resolve(from: string, target: string): string {
  const path = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function relationshipsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

function relationshipOf(element: Element, from: string): Relationship {
  const target = attribute(element, 'Target') ?? '';
  const external = attribute(element, 'TargetMode') === 'External';
  const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
  return { id: attribute(element, 'Id') ?? '', type, target: external ? target : resolve(from, target), external };
}

function mainPart(archive: Archive, relationships: readonly Relationship[]): string {
  const found = relationships.find(({ type, external }) => type === 'officeDocument' && !external)?.target ?? 'word/document.xml';
  const other = OTHERS.find(([mark]) => mark.test(found) || archive.names.some((name) => mark.test(name)));
  if (other) throw new ReadError('unsupported', `the file is ${other[1]}, not a report: save the report as .docx or .pdf`);
  if (!archive.names.some((name) => name.toLowerCase() === found.toLowerCase())) {
    throw new ReadError('unreadable', 'the file is an archive without a Word document in it: unpack it and name the document');
  }
  return found;
}

/** Opens a Word file; throws a ReadError when it is none, encrypted or damaged, a LimitError over a limit of archives. */
export function openPackage(bytes: Uint8Array, options: ReadOptions): Package {
  expectArchive(bytes, 'Word document');
  const archive = openArchive(bytes, options);
  const part: Package['part'] = (name, taker) => {
    const data = name === undefined ? undefined : archive.read(name);
    return data && name !== undefined ? parseXml(data, name, { ...options, taker }) : undefined;
  };
  const relationships = (name: string): readonly Relationship[] => elements(part(relationshipsName(name))).map((each) => relationshipOf(each, name));
  const main = mainPart(archive, relationships(''));
  const own = relationships(main);
  const related = (type: string): readonly string[] => own.filter((each) => each.type === type && !each.external).map(({ target }) => target);
  return { names: archive.names, main, part, bytes: archive.read, relationships, related };
}
