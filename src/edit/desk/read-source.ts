/** The text of a file that was dropped on the desk. */

/** What a reader of a page does not read. */
const unread = 'script, style, noscript, template, svg, nav, select, button, iframe';

/** @throws {Error} in Chinese for a file that cannot be read here */
export async function readSourceFile(file: File): Promise<string> {
  if (/\.(?:docx?|wps|pdf)$/i.test(file.name)) {
    throw new Error(`还读不了 ${file.name}：打开它，全选、复制，粘贴到这里`);
  }
  const bytes = await file.arrayBuffer();
  const text = decode(bytes);
  return /\.html?$/i.test(file.name) ? textOfPage(text) : text;
}

/** UTF-8, or what older pages and Windows' own editor write. */
function decode(bytes: ArrayBuffer): string {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one.
    }
  }
  throw new Error('看不懂这个文件的编码：另存为 UTF-8 再放进来');
}

/** A line a block of the page; nothing of it is run or loaded. */
function textOfPage(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(unread)) element.remove();
  const blocks = page.querySelectorAll(
    'p, h1, h2, h3, h4, h5, h6, li, blockquote, figcaption, td, section > span',
  );
  const lines = [...blocks]
    .filter((block) => !block.querySelector('p, li'))
    .map((block) => block.textContent?.trim() ?? '');
  const text = lines.filter(Boolean).join('\n\n');
  return text.length > 100 ? text : (page.body.textContent ?? '').trim();
}
