import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { UnreadPart } from '../beside.js';

/** What a PDF holds beside its pages: files attached to it, and a form whose pages a viewer makes only when it is opened. */
export async function besidePages(document: PDFDocumentProxy): Promise<UnreadPart[]> {
  const attached = (await document.getAttachments().catch(() => null)) as object | null;
  const { info } = (await document.getMetadata().catch(() => ({ info: {} }))) as { info: Readonly<Record<string, unknown>> };
  const fields = info['IsXFAPresent'] ? await document.getFieldObjects().catch(() => null) : undefined;
  return [
    ...(attached ? sizeOf(attached) : []).map(() => ({ what: 'attached file', place: {} })),
    ...(fields === null ? [{ what: 'form (XFA)', place: {} }] : []),
  ];
}

/** pdf.js gives attachments as an object of old, as a map of late. */
function sizeOf(attached: object): readonly unknown[] {
  return attached instanceof Map ? [...attached.keys()] : Object.keys(attached);
}
