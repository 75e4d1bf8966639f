/**
 * A name as readers compare it: “１＋１” is 1+1 is "1 + 1"; letter case, spaces, quotation marks and middle dots do
 * not count.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s"'“”‘’「」『』《》·・•‧]/g, '');
}
