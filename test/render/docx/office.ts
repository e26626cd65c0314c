import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Whether LibreOffice is here; with CI set a missing one is an error, else it is said aloud. */
export function hasOffice(): boolean {
  if (spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0) return true;
  if (process.env['CI']) throw new Error('LibreOffice is missing, and tests of the Word report are never skipped in CI: apt-get install libreoffice-writer');
  console.warn('SKIPPED: tests of the Word report in LibreOffice, which is not here (apt-get install libreoffice-writer)');
  return false;
}

/** Opens each document of a folder, accepts or rejects all changes, and writes the style and text of each paragraph beside it. */
const MACRO = `
Sub Folder(where As String)
  Dim name As String
  name = Dir(where & "/*.docx")
  Do While name <> ""
    Settle where & "/" & name, "AcceptAllTrackedChanges", ".accepted"
    Settle where & "/" & name, "RejectAllTrackedChanges", ".rejected"
    name = Dir()
  Loop
End Sub

Sub Settle(path As String, command As String, suffix As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim none()
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
  frame = doc.CurrentController.Frame
  createUnoService("com.sun.star.frame.DispatchHelper").executeDispatch(frame, ".uno:" & command, "", 0, none())
  stream = createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite(ConvertToURL(path & suffix))
  out = createUnoService("com.sun.star.io.TextOutputStream")
  out.setOutputStream(stream)
  out.setEncoding("UTF-8")
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    one = paragraphs.nextElement()
    If one.supportsService("com.sun.star.text.Paragraph") Then out.writeString(one.ParaStyleName & Chr(9) & Join(Split(one.String, Chr(10)), " ") & Chr(10))
  Loop
  out.closeOutput()
  doc.close(True)
End Sub
`;

const xml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A profile of LibreOffice that holds the macro. */
function profile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-office-'));
  const installation = `-env:UserInstallation=${pathToFileURL(folder)}`;
  execFileSync('soffice', ['--headless', '--norestore', installation, '--terminate_after_init'], { timeout: 120_000, stdio: 'ignore' });
  const library = join(folder, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  const head = (kind: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ${kind}:${kind === 'script' ? 'module' : 'library'} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind === 'script' ? 'module' : 'library'}.dtd">\n`;
  writeFileSync(
    join(library, 'script.xlb'),
    `${head('library')}<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Review"/></library:library>`,
  );
  writeFileSync(
    join(library, 'Review.xba'),
    `${head('script')}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Review" script:language="StarBasic">${xml(MACRO)}</script:module>`,
  );
  return installation;
}

/** A paragraph as LibreOffice has it. */
export interface Line {
  readonly style: string;
  readonly text: string;
}

/** What LibreOffice makes of documents once all changes are accepted, and once all are rejected. */
export function settled(
  documents: Readonly<Record<string, Uint8Array>>,
): ReadonlyMap<string, { readonly accepted: readonly Line[]; readonly rejected: readonly Line[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'draftdiff-reports-'));
  for (const [name, bytes] of Object.entries(documents)) writeFileSync(join(folder, `${name}.docx`), bytes);
  execFileSync('soffice', ['--headless', '--norestore', profile(), `macro:///Standard.Review.Folder("${folder}")`], { timeout: 600_000, stdio: 'ignore' });
  const read = (name: string, how: string) => linesOf(readFileSync(join(folder, `${name}.docx.${how}`), 'utf8'));
  return new Map(Object.keys(documents).map((name) => [name, { accepted: read(name, 'accepted'), rejected: read(name, 'rejected') }]));
}

function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ style: line.slice(0, line.indexOf('\t')), text: line.slice(line.indexOf('\t') + 1) }));
}
