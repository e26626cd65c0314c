import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:v="urn:schemas-microsoft-com:vml"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The root element of each part that tests write. */
const ROOTS: Readonly<Record<string, string>> = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
  settings: 'settings',
  header: 'hdr',
  footer: 'ftr',
};

const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
const relationship = (type: string, target: string, at: number): string => `<Relationship Id="rId${at}" Type="${TYPES}/${type}" Target="${target}"/>`;

/** A Word file with this body and these parts (their inner XML), as bytes. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}, files: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const names = Object.keys(parts);
  const inner = names.map((name): [string, string] => {
    const root = ROOTS[name] ?? name;
    const xml =
      name === 'commentsExtended' ? `<w15:commentsEx ${NAMESPACES}>${parts[name]}</w15:commentsEx>` : `<w:${root} ${NAMESPACES}>${parts[name]}</w:${root}>`;
    return [`word/${name}.xml`, xml];
  });
  const entries = Object.entries({
    '_rels/.rels': relationships([
      relationship('officeDocument', 'word/document.xml', 1),
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ]),
    'word/document.xml': `<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(names.map((name, at) => relationship(name, `${name}.xml`, at + 1))),
    ...Object.fromEntries(inner),
    ...files,
  });
  return zipSync(Object.fromEntries(entries.map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content])));
}

export const r = (text: string, properties = ''): string => `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph: text or runs, and paragraph properties. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content === '' || content.startsWith('<') ? content : r(content)}</w:p>`;

export const styled = (style: string): string => `<w:pStyle w:val="${style}"/>`;
export const listed = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

const BY = 'w:author="Ada Writer" w:date="2024-03-01T09:00:00Z"';
export const ins = (text: string): string => `<w:ins w:id="1" ${BY}>${r(text)}</w:ins>`;
export const del = (text: string): string => `<w:del w:id="2" ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
export const marked = (kind: 'ins' | 'del'): string => `<w:rPr><w:${kind} w:id="3" ${BY}/></w:rPr>`;

/** One level of a list: "lowerLetter (%1)" and the like. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
