import { type ParagraphChild, TextRun, XmlComponent } from 'docx';
import { type SafeText, word } from '../../text/safe.js';
import type { Run } from './model.js';
import type { Numbers } from './numbers.js';

/** Who made the changes and comments: never a person. */
export const AUTHOR = 'draftdiff';

/** The schema asks for a date on either end of a move and nowhere else; this one is the first that a zip file can hold, and says nothing. */
const NO_DATE = '1980-01-01T00:00:00Z';

/** Text that may stand in a Word file. */
export type Word = SafeText<'word'>;

/** An element that the library has no class for: tracked changes without a date, moves, bookmarks with numbers of our own. */
class Element extends XmlComponent {
  constructor(name: string, attributes: Readonly<Record<string, string>>, children: readonly (XmlComponent | Word)[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** The same in a paragraph: the library writes any component there, and its type names only its own classes. */
const child = (...given: ConstructorParameters<typeof Element>): ParagraphChild => new Element(...given) as unknown as ParagraphChild;

/** How words look; the rest is the style of their paragraph. */
interface Look {
  readonly bold?: true;
  readonly color?: string;
  readonly style?: string;
}

/** Words of ours or of a document, escaped. */
export function words(text: string, look: Look = {}): TextRun {
  return new TextRun({ ...look, text: word(text) });
}

/** A place to link to, around what stands there. */
export function bookmarked(name: string, children: readonly ParagraphChild[], numbers: Numbers): readonly ParagraphChild[] {
  const id = { 'w:id': String(numbers.next()) };
  return [child('w:bookmarkStart', { ...id, 'w:name': name }), ...children, child('w:bookmarkEnd', id)];
}

/** Tracked text as it is marked up in a paragraph. */
export function trackedRun({ op, text, move = '' }: Run, language: string, numbers: Numbers): readonly ParagraphChild[] {
  if (text === '') return [];
  const by = () => ({ 'w:id': String(numbers.next()), 'w:author': AUTHOR });
  const content = (element: string) => [lookOf(language), ...lines(element, text)];
  const run = (element: string) => new Element('w:r', {}, content(element));
  if (op === 'equal') return [child('w:r', {}, content('w:t'))];
  if (op === 'insert') return [child('w:ins', by(), [run('w:t')])];
  if (op === 'delete') return [child('w:del', by(), [run('w:delText')])];
  const name = op === 'left' ? 'w:moveFrom' : 'w:moveTo';
  const range = by();
  return [
    child(`${name}RangeStart`, { ...range, 'w:date': NO_DATE, 'w:name': move }),
    child(name, by(), [run('w:t')]),
    child(`${name}RangeEnd`, { 'w:id': range['w:id'] }),
  ];
}

const lookOf = (language: string) => new Element('w:rPr', {}, [new Element('w:lang', { 'w:val': language })]);

function lines(element: string, text: string): readonly Element[] {
  const all = text.split('\n').map((line) => new Element(element, { 'xml:space': 'preserve' }, [word(line)]));
  return all.flatMap((line, at) => (at === 0 ? [line] : [new Element('w:br', {}), line]));
}
