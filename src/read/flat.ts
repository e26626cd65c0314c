import { latin } from './bytes.js';

/** Bytes in which the root element of a document in one XML file begins: LibreOffice declares some forty namespaces in it. */
const HEAD = 8192;
const ROOT = /^\s{0,100}(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<!--[^>]{0,1000}-->\s{0,100})?<office:document\s/;

const headOf = (bytes: Uint8Array): string => latin(bytes, 0, HEAD).replace(/^\xef\xbb\xbf/, '');

/** Whether the bytes are an OpenDocument text in one XML file (.fodt), not in an archive. */
export const isFlatText = (bytes: Uint8Array): boolean => ROOT.test(headOf(bytes));

const WORD = /^\s{0,100}<\?xml[^>]{0,200}\?>\s{0,100}(?:<\?mso-application progid="Word\.Document"|<pkg:package\s|<w:wordDocument\s)/;

/** Whether the bytes are a Word document that was saved as one XML file. */
export const isFlatWord = (bytes: Uint8Array): boolean => WORD.test(headOf(bytes));
