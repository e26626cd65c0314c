import { attribute, child, type Element, elements } from '../archive/index.js';
import type { InnerFile } from '../inner.js';
import type { Package } from './package.js';

/** What lies in parts of its own and comes in at a place of the text, by the id that stands there. */
export interface Parts {
  /** The model of a diagram (SmartArt). */
  readonly diagram: (id: string | undefined) => Element | undefined;
  /** The name of a part inside the file; undefined for what lies outside it. */
  readonly name: (id: string | undefined) => string | undefined;
  /** Where the part of an id lies, in the file or outside it. */
  readonly target: (id: string | undefined) => string | undefined;
}

/** Where no parts are looked for. */
export const NO_PARTS: Parts = { diagram: () => undefined, name: () => undefined, target: () => undefined };

/** The parts that a part of a file relates to, its main part where none is named. */
export function partsOf(file: Package, part: string = file.main): Parts {
  const byId = new Map(file.relationships(part).map((each) => [each.id, each]));
  const name = (id = ''): string | undefined => {
    const found = byId.get(id);
    return found && !found.external && file.names.some((each) => each.toLowerCase() === found.target.toLowerCase()) ? found.target : undefined;
  };
  return { name, target: (id = '') => byId.get(id)?.target, diagram: (id) => file.part(name(id)) };
}

/** The files inside a document whose names stand in it, under what they are. */
export function innerFiles(file: Package, wanted: ReadonlyMap<string, string>): ReadonlyMap<string, InnerFile> {
  const found = [...wanted].map(([name, what]): [string, InnerFile] => [name, { name, what, bytes: file.bytes(name) ?? new Uint8Array() }]);
  return new Map(found);
}

/** The text of a diagram's point, a paragraph each, lines broken where the box breaks them. */
function linesOf(point: Element): string[] {
  const text = (element: Element): string =>
    element.name === 'br' ? '\n' : element.children.map((each) => (typeof each === 'string' ? (element.name === 't' ? each : '') : text(each))).join('');
  const paragraphs = elements(child(point, 't')).filter(({ name }) => name === 'p');
  return paragraphs.map(text).filter((line) => line.trim() !== '');
}

/** Which points hang on which, in order (ECMA-376 21.4.3.4: "parOf", also where no type is said). */
function below(model: Element): ReadonlyMap<string, readonly string[]> {
  const links = elements(child(model, 'cxnLst')).filter((each) => (attribute(each, 'type') ?? 'parOf') === 'parOf');
  const ordered = [...links].sort((one, other) => Number(attribute(one, 'srcOrd') ?? 0) - Number(attribute(other, 'srcOrd') ?? 0));
  const found = new Map<string, string[]>();
  for (const link of ordered) {
    const from = attribute(link, 'srcId') ?? '';
    found.set(from, [...(found.get(from) ?? []), attribute(link, 'destId') ?? '']);
  }
  return found;
}

/** The texts of a diagram as its outline has them: each point before those that hang on it; points that hang nowhere come last. */
function diagramLines(model: Element | undefined): string[] {
  const points = new Map(elements(child(model, 'ptLst')).map((point, at) => [attribute(point, 'modelId') ?? `${at}`, point]));
  const children = model ? below(model) : new Map<string, readonly string[]>();
  const seen = new Set<string>();
  const lines: string[] = [];
  const roots = [...points].filter(([, point]) => attribute(point, 'type') === 'doc').map(([id]) => id);
  for (const root of [...roots, ...points.keys()]) {
    const pending = [root];
    for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
      const point = points.get(id);
      if (!point || seen.has(id)) continue;
      seen.add(id);
      for (const line of linesOf(point)) lines.push(line);
      pending.push(...[...(children.get(id) ?? [])].reverse());
    }
  }
  return lines;
}

const element = (name: string, children: readonly (Element | string)[]): Element => ({ name, attributes: {}, children: [...children] });

/** A diagram as the text box that it is to its readers. */
export function diagramBox(model: Element | undefined): Element | undefined {
  const lines = diagramLines(model);
  if (lines.length === 0) return undefined;
  const runs = (line: string): Element[] => line.split('\n').flatMap((text, at) => [...(at > 0 ? [element('br', [])] : []), element('t', [text])]);
  return element(
    'txbxContent',
    lines.map((line) => element('p', [element('r', runs(line))])),
  );
}
