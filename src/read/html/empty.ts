import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { NodeData, Warning } from '../../types.js';
import { ReadError } from '../errors.js';

/** What a server or a script says in place of the page: cookie walls, checks for robots, errors, shells that need a browser. Compared in lower case. */
const INSTEAD: readonly string[] = [
  ...[
    'enable javascript',
    'javascript is disabled',
    'javascript is required',
    'requires javascript',
    'turn on javascript',
    'activer javascript',
    'javascript aktivieren',
  ],
  ...[
    'accept cookies',
    'accept all cookies',
    'we use cookies',
    'cookie settings',
    'manage cookies',
    'cookies akzeptieren',
    'accepter les cookies',
    'aceptar cookies',
  ],
  ...['just a moment', 'checking your browser', 'verify you are human', 'are you a robot', 'captcha', 'unusual traffic', 'access denied', 'request blocked'],
  ...[
    'page not found',
    '404 not found',
    'error 404',
    '403 forbidden',
    '500 internal server error',
    '502 bad gateway',
    '503 service',
    'service unavailable',
    'temporarily unavailable',
    'gateway timeout',
    'something went wrong',
    'try again later',
  ],
  ...['page you requested', 'page you are looking for', 'page you were looking for', 'page cannot be found', 'page can’t be found', "page can't be found"],
  ...['access information on a device', 'value your privacy', 'wir verwenden cookies', 'utilisons des cookies', 'utilizamos cookies', 'utilizziamo cookie'],
  ...[
    'sign in to continue',
    'log in to continue',
    'session has expired',
    'page introuvable',
    'seite nicht gefunden',
    'página no encontrada',
    'pagina non trovata',
    'ein fehler ist aufgetreten',
    'une erreur est survenue',
    'une erreur s’est produite',
    'se ha producido un error',
    'si è verificato un errore',
  ],
];

/** Cookie walls with their list of purposes stay under this many characters; the shortest report seen has 3,000. */
const WALL = 1_500;
/** A notice says what it is at its start; later on, such words may be those of a short report about websites. */
const START = 300;
/** Under this many characters no report fits, whatever the words. */
const LITTLE = 200;

const isContent = (node: RootContent): boolean => !(node.data as NodeData | undefined)?.furniture;

/** Throws ReadError when the content of the page has no text, or only what a server says in its place; warns when it has little. */
export function checkText(nodes: readonly RootContent[]): Warning[] {
  const text = nodes
    .filter(isContent)
    .map((node) => textOf(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '') throw new ReadError('no-text', 'the page has no text; save it from the browser after it has loaded, as "web page, complete"');
  const lower = text.slice(0, START).toLowerCase();
  const phrase = text.length < WALL ? INSTEAD.find((words) => lower.includes(words)) : undefined;
  if (phrase !== undefined)
    throw new ReadError('no-text', `the page holds only a notice ("${phrase}"), not the document; open it in a browser and save it again`);
  if (text.length >= LITTLE) return [];
  return [{ code: 'little-text', message: `the page has only ${text.length} characters of text; it may not be the document itself`, locators: [] }];
}
