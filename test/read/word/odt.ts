import { strToU8, zipSync } from 'fflate';

const NAMESPACES = ['office', 'text', 'table', 'style', 'draw', 'fo', 'xlink', 'dc', 'meta', 'loext'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');

interface Parts {
  readonly automatic?: string;
  readonly styles?: string;
  readonly master?: string;
  readonly meta?: string;
  readonly manifest?: string;
}

/** An OpenDocument text with this content, as bytes. */
export function odt(
  text: string,
  { automatic = '', styles = '', master = '', meta = '', manifest = '' }: Parts = {},
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files: Record<string, string> = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${NAMESPACES}><office:styles>${styles}</office:styles><office:master-styles>${master}</office:master-styles></office:document-styles>`,
    'meta.xml': `<office:document-meta ${NAMESPACES}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}

export const p = (content: string, style = ''): string => `<text:p${style && ` text:style-name="${style}"`}>${content}</text:p>`;
export const h = (content: string, level: number): string => `<text:h text:outline-level="${level}">${content}</text:h>`;
export const list = (style: string, ...items: readonly string[]): string =>
  `<text:list text:style-name="${style}">${items.map((item) => `<text:list-item>${item}</text:list-item>`).join('')}</text:list>`;

const INFO = '<office:change-info><dc:creator>Ada Writer</dc:creator><dc:date>2024-03-01T09:00:00</dc:date></office:change-info>';
/** The list of tracked changes: deletions by identifier with what they took, and insertions. */
export const tracked = (deleted: Readonly<Record<string, string>>, inserted: readonly string[] = []): string =>
  `<text:tracked-changes>${[
    ...Object.entries(deleted).map(
      ([id, content]) => `<text:changed-region text:id="${id}"><text:deletion>${INFO}${content}</text:deletion></text:changed-region>`,
    ),
    ...inserted.map((id) => `<text:changed-region text:id="${id}"><text:insertion>${INFO}</text:insertion></text:changed-region>`),
  ].join('')}</text:tracked-changes>`;
export const gone = (id: string): string => `<text:change text:change-id="${id}"/>`;
export const begin = (id: string): string => `<text:change-start text:change-id="${id}"/>`;
export const end = (id: string): string => `<text:change-end text:change-id="${id}"/>`;
