/** Formats of citation that reference managers read; each article has a file in each, inside of a link. */
import { printBibtex } from './bibtex.ts';
import { printCslJson } from './csl.ts';
import type { Reference } from './reference.ts';
import { printRis } from './ris.ts';

interface CitationFormat {
  name: string;
  mediaType: string;
  /** @param accessed the day of reading, `2026-11-22`, of what is read online; left out where it is not known */
  print: (references: readonly Reference[], accessed?: string) => string;
}

/** By the ending of the file. */
export const citationFormats = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', print: printBibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', print: printRis },
  json: {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    print: printCslJson,
  },
} satisfies Record<string, CitationFormat>;

export type CitationFormatId = keyof typeof citationFormats;
export const citationFormatIds = Object.keys(citationFormats) as CitationFormatId[];

/** A file as an address that holds all of it (RFC 2397), so that a thousand articles need no three thousand files. */
export function dataAddress({ print, mediaType }: CitationFormat, references: readonly Reference[]): string {
  const bytes = new TextEncoder().encode(print(references));
  return `data:${mediaType};charset=utf-8;base64,${btoa(String.fromCharCode(...bytes))}`;
}
