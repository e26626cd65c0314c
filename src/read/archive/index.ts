export { type Archive, openArchive } from './archive.js';
export { expectArchive } from './container.js';
export { attribute, child, descend, type Element, elements, parseXml, type Taker, textOf } from './xml.js';
