/** Where the site stands: `https://example.edu.cn/cases/`. */

const example = 'https://example.edu.cn/cases/';

/**
 * `https://example.edu.cn/cases` -> that address with a slash at the end, as all addresses below it are made from it. What
 * would have to be escaped in each of them is refused: ids are ASCII too.
 *
 * @returns the address, or what is wrong with it, in Chinese
 */
export function parseSiteAddress(text: string): { address: URL } | { fault: string } {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return { fault: `不是完整网址，写成 ${example} 这样` };
  if (url.username || url.password) return { fault: `网址里不能有用户名和密码，写成 ${example} 这样` };
  if (url.search || url.hash) return { fault: `网址里不能有 ? 或 # 和它后面的部分，写成 ${example} 这样` };
  const path = url.pathname.replace(/\/?$/, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/.test(path)) {
    return { fault: `子路径只用英文字母、数字和连字符，不用汉字和空格，写成 ${example} 这样` };
  }
  return { address: new URL(path, url.origin) };
}
