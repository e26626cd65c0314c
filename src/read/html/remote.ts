import type { Element, Root } from 'hast';
import type { Warning } from '../../types.js';
import { attribute, childrenOf, isElement, type Parent } from './nodes.js';

/** Which attribute of which element a browser would fetch without being asked. */
const FETCHED: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcSet'],
  script: ['src'],
  link: ['href'],
  iframe: ['src'],
  frame: ['src'],
  embed: ['src'],
  object: ['data'],
  source: ['src', 'srcSet'],
  video: ['src', 'poster'],
  audio: ['src'],
  input: ['src'],
  body: ['background'],
};

/** Links in the head that are loaded; "canonical" and the like only name a page. */
const LOADED = /stylesheet|icon|preload|prefetch|preconnect|import|manifest/i;

const REMOTE = /^(?:https?:)?\/\//i;
/** A page names hundreds; the first ones show whose they are. */
const SHOWN = 20;

function gather(parent: Parent, into: Set<string>): void {
  for (const child of childrenOf(parent)) {
    if (!isElement(child) || (child.tagName === 'link' && !LOADED.test(attribute(child, 'rel')))) continue;
    for (const name of FETCHED[child.tagName] ?? [])
      into.add(
        attribute(child as Element, name)
          .trim()
          .split(/\s/)[0] ?? '',
      );
    gather(child, into);
  }
}

/** A warning with what a browser would have fetched for this page; none of it is. */
export function remoteReferences(root: Root): Warning[] {
  return remoteWarning(addressesIn(root));
}

function addressesIn(root: Root): readonly string[] {
  const all = new Set<string>();
  gather(root, all);
  return [...all].filter((url) => REMOTE.test(url));
}

/** Style sheets, scripts and icons by the ends of their names, with a version at most: every reader of a public page fetches the same. */
const OF_THE_PAGE = /(?:\.(?:css|m?js|ico|woff2?|ttf|otf|webmanifest)|\/js)(?:\?(?:(?:v|ver|version|rev|hash)=[\w.-]{1,20}|id=(?:G|GTM|UA)-[\w-]{1,20}))?$/i;

/** What of these addresses could tell one copy from another: a picture, a frame or a query may have a number of its own. */
export function tellingAddresses(addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => !OF_THE_PAGE.test(address));
}

/** The warning for addresses that opening a document elsewhere would have fetched. */
export function remoteWarning(addresses: readonly string[]): Warning[] {
  if (addresses.length === 0) return [];
  const message = `the document names ${addresses.length} remote ${addresses.length === 1 ? 'address' : 'addresses'} that other programs fetch when they open it; none was fetched`;
  return [{ code: 'remote-reference', message, locators: [], texts: addresses.slice(0, SHOWN) }];
}
