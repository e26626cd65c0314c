import type { Piece } from '../../render/index.js';

/** Hands a file to the person, who says where it goes. */
export function save(name: string, pieces: readonly Piece[], type: string): void {
  const url = URL.createObjectURL(new Blob(pieces as BlobPart[], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // the browser takes the file from the address after the click is through
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Puts text where it can be pasted from. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyByHand(text);
  }
}

/** As browsers did it before: they refuse the new way to some pages from a file. */
function copyByHand(text: string): void {
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'vh';
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}
