// How each variant of the report is made: by which programs, from which other variant, with what to show.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const quiet = { stdio: ['ignore', 'ignore', 'ignore'], timeout: 120_000 };

const pandoc = (name, args = []) => ({
  needs: ['pandoc'],
  run: (source, folder) => {
    const path = join(folder, name);
    execFileSync('pandoc', ['-s', '-f', 'markdown-implicit_figures+smart', ...args, '-o', path, source], quiet);
    return path;
  },
});

/** LibreOffice names its output after the source, so the source is copied under the name that is wanted. */
const office = (name, filter) => ({
  needs: ['soffice'],
  run: (source, folder) => {
    const [stem, extension] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)];
    const copy = join(folder, `${stem}${source.slice(source.lastIndexOf('.'))}`);
    const same = copy === join(folder, name);
    const from = same ? source : copy;
    if (!same) writeFileSync(copy, readFileSync(source));
    const out = same ? join(folder, 'saved') : folder;
    execFileSync(
      'soffice',
      ['--headless', `-env:UserInstallation=file://${folder}/office`, '--convert-to', `${extension}${filter ? `:${filter}` : ''}`, '--outdir', out, from],
      quiet,
    );
    if (same) renameSync(join(out, basename(source)), join(folder, name));
    return join(folder, name);
  },
});

const chromium = (name, style = '') => ({
  needs: ['chromium'],
  run: (source, folder) => {
    const page = join(folder, `${name}.html`);
    writeFileSync(page, readFileSync(source, 'utf8').replace('</head>', `<style>${style}</style></head>`));
    const path = join(folder, name);
    execFileSync(
      'chromium',
      ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}/chromium`, `--print-to-pdf=${path}`, `file://${page}`],
      quiet,
    );
    return path;
  },
});

const tagged = 'writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
const untagged = 'writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}';

/** `from` names the variant it is made of; without it the Markdown source. */
export const makers = [
  { name: 'markdown', ...pandoc('report.markdown.md', ['-t', 'gfm+footnotes']) },
  { name: 'docx', ...pandoc('report.docx') },
  { name: 'odt', ...pandoc('report.odt') },
  { name: 'rtf', ...pandoc('report.rtf') },
  { name: 'html', ...pandoc('report.html', ['--metadata', 'pagetitle=Report']) },
  // the first heading is the title of the book
  { name: 'epub', ...pandoc('report.epub', ['--shift-heading-level-by=-1']) },
  { name: 'text', ...pandoc('report.txt', ['-t', 'plain']) },
  { name: 'latex-pdf', ...pandoc('latex.pdf', ['-V', 'geometry=margin=3cm']), needs: ['pandoc', 'pdflatex'] },
  {
    name: 'latex-lines-pdf',
    ...pandoc('latex-lines.pdf', ['-V', 'header-includes=\\usepackage{lineno}\\linenumbers', '-V', 'fontenc=T1']),
    needs: ['pandoc', 'pdflatex'],
  },
  { name: 'office-docx', from: 'odt', ...office('office.docx') },
  { name: 'office-odt', from: 'docx', ...office('office.odt') },
  { name: 'office-rtf', from: 'docx', ...office('office-rtf.rtf') },
  { name: 'office-html', from: 'docx', ...office('office-html.html', 'HTML (StarWriter)') },
  { name: 'office-pdf', from: 'docx', ...office('office-tagged.pdf', tagged) },
  { name: 'office-untagged-pdf', from: 'docx', ...office('office-untagged.pdf', untagged) },
  { name: 'browser-pdf', from: 'html', ...chromium('browser.pdf') },
  {
    name: 'browser-columns-pdf',
    from: 'html',
    ...chromium('columns.pdf', '@page{size:A4} body{columns:2;max-width:none;font-size:10pt} h1{column-span:all} table{font-size:8pt}'),
  },
];
