/** How much of a cell is seen at once; the rest is one press away, and on paper. */
import type { ItemValue } from './comparison.ts';

/** About five lines of a column 12 characters wide, in characters. */
const mostShown = 120;
/** Less than this is not worth a press. */
const fewest = 40;

/** The first sentences of a text and the rest of it, nothing lost in between; the rest is empty where all can be shown. */
export function foldText(text: string): [shown: string, rest: string] {
  if (text.length < mostShown + fewest) return [text, ''];
  const start = text.slice(0, mostShown);
  const end = Math.max(...['。', '；', '！', '？', '\n'].map((mark) => start.lastIndexOf(mark)));
  const pause = Math.max(start.lastIndexOf('，'), start.lastIndexOf('、'));
  const at = end >= fewest ? end + 1 : pause >= fewest ? pause + 1 : mostShown;
  return [text.slice(0, at), text.slice(at)];
}

/** The first values of a cell and the others. Names that run on in a line are not passages and stay together. */
export function foldValues(
  values: readonly ItemValue[],
): [shown: readonly ItemValue[], rest: readonly ItemValue[]] {
  let length = 0;
  const at = values.findIndex(({ text = '', passage }, place) => {
    const over = passage === true && place > 0 && length + text.length > mostShown;
    length += text.length;
    return over;
  });
  return at < 0 ? [values, []] : [values.slice(0, at), values.slice(at)];
}
