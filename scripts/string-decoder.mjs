// Stands in for Node's string_decoder in the page: the library of encodings hands it a whole text at once, as UTF-8 or UTF-16.
const whole = {
  utf8: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  // halves of pairs stay as they are, as Node leaves them
  ucs2: (bytes) => bytes.toString('ucs2'),
};

export class StringDecoder {
  constructor(encoding) {
    this.decode = whole[encoding] ?? ((bytes) => bytes.toString(encoding));
  }
  write(bytes) {
    return this.decode(bytes);
  }
  end() {
    return '';
  }
}
