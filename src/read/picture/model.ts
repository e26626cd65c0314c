/** By how much a camera was held askew. */
export type Turn = 90 | 180 | 270;

/** One picture of a file, as a page of a PDF holds it: how its bytes are packed and what they mean, by the names that PDF has for both. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** points an inch, where the file says so */
  readonly density?: number;
  /** how far the page is to be turned to stand upright, in degrees clockwise */
  readonly turn?: Turn;
  readonly filter: 'DCTDecode' | 'FlateDecode';
  readonly colours: 'DeviceGray' | 'DeviceRGB' | 'DeviceCMYK';
  readonly bytes: Uint8Array;
}
