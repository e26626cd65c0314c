/** Verbs in the form that opens an instruction ("utilice", "gebruik"), beside `acts`. French ("-ez") and German ("… Sie") show it by grammar alone. */
export interface CommandWords {
  readonly commands: readonly string[];
}
