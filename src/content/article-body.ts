import { join } from 'node:path';
import { contentFolder } from './folder.ts';
import { splitFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';

/**
 * The Markdown of an article without its front matter.
 *
 * @param file path from the content folder, as an entry has it
 * @throws when the file is no article; `npm run check` says the same with a hint
 */
export async function articleBody(file: string): Promise<string> {
  const read = await readText(join(contentFolder, file));
  if (!('text' in read)) throw new Error(`${file}: ${read.message}`);
  const parts = splitFrontMatter(read.text);
  if (!('body' in parts)) throw new Error(`${file}: ${parts.message}`);
  return parts.body;
}

/**
 * The Markdown of a page that is no entity, such as about.md.
 *
 * @param file path from the content folder
 * @throws when the file cannot be read
 */
export async function pageText(file: string): Promise<string> {
  const read = await readText(join(contentFolder, file));
  if (!('text' in read)) throw new Error(`${file}: ${read.message}`);
  return read.text;
}
