/** Hands what is shown of a search to the visitor as a file: a table, or citations for reference managers. */
import { printLines } from '../../comparison/shared/print-csv.ts';
import { citationFormats } from '../../publish/cite/formats.ts';
import type { Reference } from '../../publish/cite/reference.ts';
import { today } from '../../publish/cite/today.ts';
import { labelOf } from '../../schema/kinds.ts';
import { stages } from '../../schema/vocabularies.ts';
import type { Result } from '../../search/browser/describe-page.ts';
import { IndexUnavailable } from '../../search/shared/read-whole.ts';
import { downloadText } from '../comparison/own/download-text.ts';

export type ExportFormat = keyof typeof mediaTypes;

const mediaTypes = {
  csv: 'text/csv',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/**
 * Makes the file; citations are those of the articles among the results, as their pages give them.
 *
 * @param base address of the site's base, with a slash at its end
 * @throws {IndexUnavailable} where a citation cannot be loaded
 */
export async function exportHits(
  results: readonly Result[],
  format: ExportFormat,
  name: string,
  base: URL,
): Promise<void> {
  const text = format === 'csv' ? printTable(results, base) : await loadCitations(results, format, base);
  downloadText(text, `搜索-${name}.${format}`, mediaTypes[format]);
}

/** What an article's page gives to be cited is in its box of citations. */
async function loadCitations(results: readonly Result[], format: 'bib' | 'ris', base: URL): Promise<string> {
  const articles = results.filter(({ kind }) => kind === 'article');
  const references = await Promise.all(articles.map(({ url }) => loadReferences(new URL(url, base).href)));
  // Articles from one source each cite it.
  const entries = new Set(
    references.flat().map((one) => citationFormats[format].print([one], today()).trim()),
  );
  return `${[...entries].join('\n\n')}\n`;
}

async function loadReferences(url: string): Promise<Reference[]> {
  const response = await fetch(url);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const references = page.querySelector<HTMLElement>('cite-box')?.dataset.references;
  // A network that wants a login first answers with another page.
  if (!response.ok || references === undefined) throw new IndexUnavailable();
  return JSON.parse(references);
}

/** The table, as spreadsheets read it. */
export function printTable(results: readonly Result[], base: URL): string {
  const rows = results.map(({ title, kind, place, stage, date, section, excerpt, url }) => [
    title.map(({ text }) => text).join(''),
    labelOf(kind),
    place,
    stage.map((one) => stages[one as keyof typeof stages] ?? one).join('、'),
    date,
    section,
    excerpt.map(({ text }) => text).join(''),
    new URL(url, base).href,
  ]);
  const head = ['标题', '类型', '地区', '学段', '时间', '所在的节', '摘录', '网址'];
  return printLines([head, ...rows]);
}
