import { docx, p, r, styled, table } from './read/word/docx.js';

/** One block of a made report, before it is in any format. */
export type Piece =
  | { readonly type: 'heading'; readonly level: number; readonly text: string }
  | { readonly type: 'paragraph'; readonly text: string; readonly label?: string; readonly bold?: boolean }
  | { readonly type: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

/** The formats in which reports are made. */
export const FORMATS = { md: markdown, html, txt, docx: word } as const;
export type MadeFormat = keyof typeof FORMATS;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function markdown(pieces: readonly Piece[]): Uint8Array {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const told = (piece: Piece): string => {
    if (piece.type === 'heading') return `${'#'.repeat(piece.level)} ${piece.text}`;
    if (piece.type === 'list') return piece.items.map((item, at) => `${piece.numbered ? `${at + 1}.` : '-'} ${item}`).join('\n');
    if (piece.type === 'table') return [row(piece.rows[0] ?? []), row((piece.rows[0] ?? []).map(() => '---')), ...piece.rows.slice(1).map(row)].join('\n');
    return piece.bold ? `**${piece.text}**` : piece.label ? `**${piece.label}** ${piece.text}` : piece.text;
  };
  return bytes(`${pieces.map(told).join('\n\n')}\n`);
}

function html(pieces: readonly Piece[]): Uint8Array {
  const told = (piece: Piece): string => {
    if (piece.type === 'heading') return `<h${piece.level}>${piece.text}</h${piece.level}>`;
    if (piece.type === 'list')
      return [piece.numbered ? '<ol>' : '<ul>', ...piece.items.map((item) => `<li>${item}</li>`), piece.numbered ? '</ol>' : '</ul>'].join('');
    if (piece.type === 'table')
      return `<table>${piece.rows.map((cells, at) => `<tr>${cells.map((cell) => (at ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join('')}</tr>`).join('')}</table>`;
    return `<p>${piece.bold ? `<b>${piece.text}</b>` : `${piece.label ? `<b>${piece.label}</b> ` : ''}${piece.text}`}</p>`;
  };
  return bytes(`<!doctype html><html><head><meta charset="utf-8"></head><body>${pieces.map(told).join('\n')}</body></html>`);
}

/** Plain text has no bold type and no tables: a row is a line of its own, as a converter writes it. */
function txt(pieces: readonly Piece[]): Uint8Array {
  const told = (piece: Piece): string => {
    if (piece.type === 'heading')
      return piece.level === 1 ? `${piece.text}\n${'='.repeat(piece.text.length)}` : `${piece.text}\n${'-'.repeat(piece.text.length)}`;
    if (piece.type === 'list') return piece.items.map((item, at) => `${piece.numbered ? `${at + 1}.` : '-'} ${item}`).join('\n');
    if (piece.type === 'table')
      return piece.rows
        .slice(1)
        .map((cells) => cells.join(' '))
        .join('\n\n');
    return `${piece.label ? `${piece.label} ` : ''}${piece.text}`;
  };
  return bytes(`${pieces.map(told).join('\n\n')}\n`);
}

const STYLES = [1, 2, 3].map((level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`).join('');

function word(pieces: readonly Piece[]): Uint8Array {
  const told = (piece: Piece): string => {
    if (piece.type === 'heading') return p(r(piece.text), styled(`Heading${piece.level}`));
    if (piece.type === 'list') return piece.items.map((item, at) => p(`${piece.numbered ? `${at + 1}.` : '•'} ${item}`)).join('');
    if (piece.type === 'table') return table(...piece.rows);
    return p(piece.bold ? r(piece.text, '<w:b/>') : `${piece.label ? r(`${piece.label} `, '<w:b/>') : ''}${r(piece.text)}`);
  };
  return docx(pieces.map(told).join(''), { styles: STYLES });
}
