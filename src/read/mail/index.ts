import type { Document, Input, Warning } from '../../types.js';
import { isDocument } from '../detect.js';
import { ReadError } from '../errors.js';
import type { Message } from './message.js';

/** The document inside a message, with what the message says of itself. */
export interface Opened {
  readonly input: Input;
  readonly identifying: Document['identifying'];
  readonly dates: readonly string[];
  readonly warnings: readonly Warning[];
  /** the message itself is what was read: it greets and is signed */
  readonly isLetter?: true;
}

/** A byte-order mark: the text was decoded already, whatever its own head says. */
const DECODED = '\ufeff';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** The one document of a message: its attachment, else its own text. Throws a ReadError where several are attached, or nothing is there to read. */
function documentIn({ attached, html, text }: Message, input: Input): Pick<Opened, 'input' | 'warnings' | 'isLetter'> {
  const documents = attached.filter(isDocument);
  const [only, another] = documents;
  if (another)
    throw new ReadError('unsupported', `holds several documents (${quoted(documents.map(({ name }) => name))}): save the one you mean and give that`);
  if (only) {
    const warning: Warning = {
      code: 'attachment',
      message: `is a message; what was read is the document attached to it, ${quoted([only.name])}`,
      locators: [],
    };
    return { input: { ...input, ...only }, warnings: [warning] };
  }
  const body = html ?? text;
  if (!body?.trim()) throw new ReadError('no-text', 'is a message without text and without a document attached');
  return {
    input: { ...input, name: html ? 'page.html' : 'message.txt', bytes: new TextEncoder().encode(DECODED + body) },
    warnings: unread(attached),
    isLetter: true,
  };
}

/** Attachments of a kind that is not read, where the message itself is what was read. */
function unread(attached: Message['attached']): Warning[] {
  const texts = attached.map(({ name }) => name).filter((name) => !/\.(?:png|jpe?g|gif|svg|webp|bmp|css|js|ico|woff2?)$/i.test(name) && !/^part \d/.test(name));
  return texts.length > 0 ? [{ code: 'unread-part', message: `has attachments that were not read: ${quoted(texts)}`, locators: [], texts }] : [];
}

/** Opens a message of either kind. Throws a ReadError. */
export async function openMessage(input: Input, kind: 'mail' | 'outlook'): Promise<Opened> {
  const message = kind === 'outlook' ? (await import('./outlook.js')).readOutlook(input.bytes) : await (await import('./mime.js')).readMime(input.bytes);
  return { ...documentIn(message, input), identifying: message.identifying, dates: message.dates };
}
