/** Writes the part of CBOR (RFC 8949) that Pagefind's files use: arrays of known length, text, whole numbers. */

export interface CborWriter {
  /** Begins an array of so many items, which follow. */
  array(length: number): void;
  text(value: string): void;
  /** A whole number from 0 to 2³² - 1. */
  number(value: number): void;
  /** A copy of all that was written; the writer is empty again. */
  take(): Uint8Array;
}

const majorNumber = 0;
const majorText = 3;
const majorArray = 4;

/** A head is at most five bytes, a UTF-16 unit at most three in UTF-8. */
const longestHead = 5;
const longestUnit = 3;

const encoder = new TextEncoder();

/** A writer with a buffer of its own, which grows. */
export function createCborWriter(): CborWriter {
  let buffer = new Uint8Array(1 << 16);
  let at = 0;

  function reserve(bytes: number): void {
    if (at + bytes <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, at + bytes));
    larger.set(buffer.subarray(0, at));
    buffer = larger;
  }

  function head(major: number, value: number): void {
    reserve(longestHead);
    const first = major << 5;
    if (value < 24) {
      buffer[at++] = first | value;
    } else if (value < 0x100) {
      buffer[at++] = first | 24;
      buffer[at++] = value;
    } else if (value < 0x10000) {
      buffer[at++] = first | 25;
      buffer[at++] = value >> 8;
      buffer[at++] = value;
    } else {
      buffer[at++] = first | 26;
      buffer[at++] = value >> 24;
      buffer[at++] = value >> 16;
      buffer[at++] = value >> 8;
      buffer[at++] = value;
    }
  }

  return {
    array: (length) => head(majorArray, length),
    number: (value) => head(majorNumber, value),
    text(value) {
      const most = value.length * longestUnit;
      reserve(longestHead + most);
      // Where the text is short enough that its head is one byte whatever its characters, it is written in place.
      if (most < 24) {
        const { written } = encoder.encodeInto(value, buffer.subarray(at + 1));
        buffer[at] = (majorText << 5) | written;
        at += 1 + written;
        return;
      }
      const bytes = encoder.encode(value);
      head(majorText, bytes.length);
      reserve(bytes.length);
      buffer.set(bytes, at);
      at += bytes.length;
    },
    take() {
      const taken = buffer.slice(0, at);
      at = 0;
      return taken;
    },
  };
}
