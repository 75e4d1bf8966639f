/**
 * References as GB/T 7714 《信息与文献　参考文献著录规则》 prints them, numeric system (顺序编码制). Clauses named below are
 * those of the edition of 2015, with the clause of 2025 after a slash where it is another.
 */
import { fullTitle, isFromNewspaper, oneLine, type Reference } from './reference.ts';

export const gbt7714Editions = ['2025', '2015'] as const;
export type Gbt7714Edition = (typeof gbt7714Editions)[number];

/** Where the day of reading goes as long as nobody has read it. */
export const accessPlaceholder = '引用日期';

interface Signs {
  comma: string;
  colon: string;
  open: string;
  close: string;
}

/**
 * The edition of 2015 uses half-width signs with a space after comma and colon (clause 7); in the examples of 2025 all but
 * `. [ ] / -` are full-width, without a space (clause 6).
 */
const signsOf: Record<Gbt7714Edition, Signs> = {
  '2015': { comma: ', ', colon: ': ', open: '(', close: ')' },
  '2025': { comma: '，', colon: '：', open: '（', close: '）' },
};

/**
 * @param accessed the day of reading, `2026-11-22` (8.4.5.2 / 7.6); it cannot be known when the site is built
 * @returns one line of text
 */
export function printGbt7714(
  reference: Reference,
  edition: Gbt7714Edition,
  accessed: string = accessPlaceholder,
): string {
  const signs = signsOf[edition];
  const parts = [
    printAuthors(reference.authors, signs),
    // 8.2 / 7.2: as the publication has it; 8.2.3 / 7.2.3: a subtitle after a colon; 8.2.2 / 7.3: the type in brackets.
    `${fullTitle(reference, signs.colon)}[${typeOf(reference)}]`,
    printPublication(reference, edition, accessed),
    reference.address ?? '',
  ];
  return `${parts
    .filter((part) => part !== '')
    .map(oneLine)
    .join('. ')}.`;
}

/** 8.2.2 and annex B: newspaper, electronic bulletin, other; /OL where it is read online. */
function typeOf(reference: Reference): string {
  if (isFromNewspaper(reference)) return reference.address ? 'N/OL' : 'N';
  return reference.address ? 'EB/OL' : 'Z';
}

/** 8.1.2 / 7.1.2: of more than three the first three; 8.1.3 / 7.1.3: none is left out, not called 佚名, where items are numbered. */
function printAuthors(authors: readonly string[], { comma }: Signs): string {
  return [...authors.slice(0, 3), ...(authors.length > 3 ? ['等'] : [])].join(comma);
}

/**
 * What it appeared in and when, as far as that is known. 出版地不详 and 出版者不详 (8.4.2.3, 8.4.3.3 / 7.5.2.3, 7.5.3.3) are said of
 * books; a newspaper's article has neither element, and an office's document was not published by a house.
 */
function printPublication(reference: Reference, edition: Gbt7714Edition, accessed: string): string {
  const { publication, page, address } = reference;
  const { comma, open, close } = signsOf[edition];
  const date = printDate(reference);
  const fromNewspaper = isFromNewspaper(reference);
  if (address && !fromNewspaper) {
    // 4.6.2 / 8.11.3.2: the day of the last change in round brackets, the day of reading in square ones.
    const updated = date && !reference.dateInferred ? open + date + close : date;
    return `${updated}[${accessed}]`;
  }
  // 8.8.5 / 8.5.1.4: 2013-03-16(1). The edition of 2025 asks for the day of reading of what is only online.
  const issue = [publication, date].filter(Boolean).join(comma) + (page ? open + page + close : '');
  return address && edition === '2015' ? `${issue}[${accessed}]` : issue;
}

/** 8.4.4.3 / 7.5.4.3: an estimated year stands in square brackets. Empty where there is none to estimate. */
function printDate({ date = '', dateInferred }: Reference): string {
  return dateInferred ? `[${date}]` : date;
}
