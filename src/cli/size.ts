import { CliError, EXIT } from './exit.js';

/** Refuses an input of more bytes than are allowed, before it is read or unpacked. */
export function checkSize(name: string, size: number, most: number): void {
  if (size > most) throw new CliError(EXIT.limit, 'limit-bytes', `${name}: is over ${most} bytes; raise with --limit bytes=N (PDF: pdfBytes=N)`);
}
