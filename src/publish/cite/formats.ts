/** Formats of citation that reference managers read; each article has a file in each. */
import { printBibtex } from './bibtex.ts';
import { printCslJson } from './csl.ts';
import type { Reference } from './reference.ts';
import { printRis } from './ris.ts';

interface CitationFormat {
  name: string;
  mediaType: string;
  /** @param accessed the day of reading, `2026-11-22`, of what is read online */
  print: (references: readonly Reference[], accessed: string) => string;
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
