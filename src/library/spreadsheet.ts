/** What spreadsheet programs make of CSV, and what is done about it wherever we write some. */

/** Stands before the text: without it Excel takes the file for GBK and shows no Chinese. */
export const byteOrderMark = '\uFEFF';

/**
 * What a spreadsheet takes for a formula and runs, full-width signs included (OWASP, CSV Injection). Such texts get an
 * apostrophe in front; numbers stay as they are, negative ones too.
 */
export const formula = /^(?:\s*[=+\-@＝＋－＠]|[\t\r\n])/;
