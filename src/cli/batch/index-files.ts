import { createReadStream, rmSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { formatSpec } from '../../render/formats.js';
import { INDEX_FORMATS, renderIndex } from '../../render/index.js';
import type { BatchSummary, PairRow } from '../../types.js';
import { makeFolder } from '../make-folder.js';
import { outputError } from '../output.js';
import type { Setup } from './job.js';

/** The index of a folder of results: rows go to a file as they come, and from there into each format at the end, so that none must fit in memory. */
export class IndexFiles {
  readonly #folder: string;
  readonly #rows: FileHandle;
  readonly #share: boolean | undefined;

  private constructor(folder: string, rows: FileHandle, { share }: Pick<Setup, 'share'>) {
    this.#folder = folder;
    this.#rows = rows;
    this.#share = share;
  }

  /** Makes the folder where it is missing; throws where nothing can be written there. */
  static async in(folder: string, setup: Pick<Setup, 'share'>): Promise<IndexFiles> {
    await makeFolder(folder);
    try {
      return new IndexFiles(folder, await open(rowsIn(folder), 'w'), setup);
    } catch (error) {
      throw outputError(folder, error);
    }
  }

  async add(row: PairRow): Promise<void> {
    await this.#rows.writeFile(`${JSON.stringify(row)}\n`);
  }

  /** Writes index.csv, index.html and index.json. */
  async finish(summary: BatchSummary): Promise<void> {
    await this.#rows.close();
    for (const format of INDEX_FORMATS) {
      const share = this.#share ?? formatSpec(format).shared === true;
      await this.#write(`index.${format}`, await renderIndex(format, { summary, share }, this.#read()));
    }
    rmSync(rowsIn(this.#folder), { force: true });
  }

  /** Leaves no index where there was nothing to compare. */
  async discard(): Promise<void> {
    await this.#rows.close();
    rmSync(rowsIn(this.#folder), { force: true });
  }

  async *#read(): AsyncGenerator<PairRow> {
    for await (const line of createInterface({ input: createReadStream(rowsIn(this.#folder), 'utf8') })) yield JSON.parse(line) as PairRow;
  }

  async #write(name: string, pieces: AsyncIterable<string>): Promise<void> {
    const path = join(this.#folder, name);
    try {
      const file = await open(`${path}.part`, 'w');
      for await (const piece of pieces) await file.writeFile(piece);
      await file.close();
      await rename(`${path}.part`, path);
    } catch (error) {
      throw outputError(path, error);
    }
  }
}

const rowsIn = (folder: string): string => join(folder, 'index.rows.part');
