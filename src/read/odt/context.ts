import type { Annotation } from '../../types.js';
import { attribute, type Element, elements } from '../archive/index.js';
import type { Change, Group } from '../flow/index.js';
import type { PartOf } from './beside.js';
import type { Region } from './changes.js';
import { listName } from './numbering.js';
import { Styles } from './styles.js';

/** Insertions inside one another: word processors write no more than a few; each costs work on every stretch of text in it. */
const OPEN_INSERTIONS = 16;

/** What the reader of a text knows as it goes. */
export class Context {
  readonly styles = new Styles();
  readonly comments = new Map<string, Annotation>();
  readonly notes: Group[] = [];
  readonly remote: string[] = [];
  readonly links: string[] = [];
  changes: ReadonlyMap<string, Region> = new Map();
  /** insertions that are open where the reader stands, by identifier */
  readonly inserting = new Map<string, Change>();
  /** comments that end somewhere in the element of the body that is being read */
  ranged: ReadonlySet<string> = new Set();
  /** the root of another part of the file, where it has parts */
  part: PartOf = () => undefined;
  page = 1;
  softBreaks = false;
  paragraph = 0;
  private readonly restored = new Set<string>();
  private instances = 0;
  private readonly byId = new Map<string, string>();
  private readonly byStyle = new Map<string, string>();

  /** The name of the list that a top-level list element begins or continues. */
  listOf(element: Element, style: string): string {
    const earlier = attribute(element, 'continue-list');
    const continued = (earlier && this.byId.get(earlier)) || (attribute(element, 'continue-numbering') === 'true' ? this.byStyle.get(style) : undefined);
    const name = continued ?? listName(style, ++this.instances);
    const id = attribute(element, 'id');
    if (id) this.byId.set(id, name);
    this.byStyle.set(style, name);
    return name;
  }

  /** Opens a tracked insertion. */
  insert(id: string, change: Change): void {
    if (this.inserting.size < OPEN_INSERTIONS) this.inserting.set(id, change);
  }

  /** The deletion that a mark in the text stands for. Each is given once: a list that names itself must not be read without end. */
  deletion(element: Element): Required<Region> | undefined {
    const id = attribute(element, 'change-id') ?? '';
    const region = this.changes.get(id);
    if (!region?.deleted || this.restored.has(id)) return undefined;
    this.restored.add(id);
    return { change: region.change, deleted: region.deleted };
  }

  /** Begins to count paragraphs, pages and notes afresh, after what stands in the margins. */
  restart(): void {
    this.page = 1;
    this.softBreaks = false;
    this.paragraph = 0;
    this.notes.length = 0;
  }

  turnPage(): void {
    this.page++;
    this.softBreaks = true;
  }

  /** Notes what an element would fetch from outside the file. */
  noteRemote(element: Element | undefined): void {
    const target = attribute(element, 'href') ?? '';
    if (/^(?:[a-z][a-z0-9+.-]{1,20}:|\/\/|\\\\|\.\.\/)/i.test(target)) this.remote.push(target);
  }

  /** Prepares for the next element of the body. */
  enter(element: Element): void {
    const ends = new Set<string>();
    collectEnds(element, ends);
    this.ranged = ends;
  }
}

function collectEnds(element: Element, into: Set<string>): void {
  if (element.name === 'annotation-end') into.add(attribute(element, 'name') ?? '');
  for (const each of elements(element)) collectEnds(each, into);
}
