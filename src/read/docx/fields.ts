/** A field that is open: Word keeps what it computes from (the instruction) beside what it shows (the result). */
interface Field {
  instruction: string;
  showing: boolean;
}

/** Fields whose result is a contents table or an index. */
const CONTENTS = /^\s*(?:TOC|TOA|INDEX)\b/i;
/** Fields that fetch their result from outside the file. */
const FETCHING = /^\s*(?:INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD)\b/i;

/** Fields inside fields: Word stops at 20; a file that never ends any must not slow what follows. */
const DEEPEST = 50;

/** Follows the fields that open and close through a document, paragraph after paragraph. */
export class Fields {
  private readonly open: Field[] = [];
  private beyond = 0;
  /** instructions that would fetch something */
  readonly fetching: string[] = [];

  /** Whether text that comes now is part of an instruction, which is not printed. */
  get computing(): boolean {
    return this.open.some((field) => !field.showing);
  }

  /** Whether text that comes now is a contents table. */
  get contents(): boolean {
    return this.open.some((field) => field.showing && CONTENTS.test(field.instruction));
  }

  begin(instruction = ''): void {
    if (this.open.length >= DEEPEST) this.beyond++;
    else this.open.push({ instruction, showing: false });
  }

  instruct(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.showing) field.instruction += text;
  }

  show(): void {
    const field = this.open.at(-1);
    if (!field || field.showing) return;
    field.showing = true;
    this.note(field);
  }

  end(): void {
    if (this.beyond > 0) {
      this.beyond--;
      return;
    }
    const field = this.open.pop();
    if (field && !field.showing) this.note(field);
  }

  /** At the end of a paragraph: an instruction that a damaged file never ends must not swallow the text after it. */
  endParagraph(): void {
    for (const field of this.open) field.showing = true;
  }

  private note({ instruction }: Field): void {
    if (FETCHING.test(instruction)) this.fetching.push(instruction.trim());
  }
}
