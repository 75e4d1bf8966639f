/** The text layer of a PDF, line by line. */
import { getDocumentProxy } from 'unpdf';

/** Lines further apart than so many heights of their characters belong to different paragraphs. */
const widest = 1.9;
/** A headline's characters are larger by more than this share. */
const sameSize = 0.1;

/** A run of characters as PDF.js gives it; `transform[5]` is its height above the page's foot. */
interface Run {
  str: string;
  transform: number[];
  height: number;
}

/**
 * @returns lines as they stand on the pages, an empty one where paragraphs part; nothing of scanned pages
 * @throws when it is no PDF, or asks for a password
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  // A font that is not embedded is no matter for its text.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item) => 'str' in item && item.str !== '') as Run[]));
  }
  return pages.join('\n').trim();
}

function linesOf(runs: readonly Run[]): string {
  let text = '';
  let last: Run | undefined;
  for (const run of runs) {
    if (last) text += breakBetween(last, run);
    text += run.str;
    last = run;
  }
  return text;
}

function breakBetween(last: Run, run: Run): string {
  const height = last.height || run.height;
  const fall = (last.transform[5] ?? 0) - (run.transform[5] ?? 0);
  if (Math.abs(fall) < height / 2) return '';
  // Upwards: the next column.
  const parts = fall > height * widest || Math.abs(run.height - height) > height * sameSize;
  return parts ? '\n\n' : '\n';
}
