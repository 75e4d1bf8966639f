/** Text as it comes out of a newspaper's page or a PDF: lines cut by the column's width, words doubled by the scan. */

/** A paragraph, its hard wraps taken out. */
export interface SourceParagraph {
  text: string;
  /** Line of the text it begins on, from 1. */
  line: number;
}

/** A paragraph with a doubled word, for the editor to look at: 在学习了解二十四节气的的基础上. */
export interface DoubledWord {
  text: string;
  line: number;
}

const ends = /[。！？!?…：:；;”’」』）)》]\s*$/;
const opens = /^\s*(?:[#>*①-⑳【（(《—·•]|[一二三四五六七八九十]+、|\d+[.、])/;
const caption = /^\s*[①-⑳▲△]/;
/** Half a sentence: what follows belongs to it, whatever lies between. */
const goesOn = /[，、,]\s*$/;

/** Shorter lines are headlines and names, not lines of a column. */
const shortestColumn = 10;
const longestColumn = 45;

/** Paragraphs of a text. */
export function joinLines(text: string): SourceParagraph[] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const paragraphs: (SourceParagraph & { last: string; isColumn: boolean })[] = [];
  let gap = true;
  lines.forEach((raw, index) => {
    const line = raw.replace(/[\u00a0\u3000\t ]+/g, ' ').trim();
    if (line === '') {
      gap = true;
      return;
    }
    const before = paragraphs.at(-1);
    if (before && !opens.test(line) && belongs(before, line, gap)) {
      before.text += (/[A-Za-z0-9]$/.test(before.text) && /^[A-Za-z]/.test(line) ? ' ' : '') + line;
      before.isColumn ||= !gap;
      before.last = line;
    } else {
      // A caption is set as narrow as a column.
      paragraphs.push({ text: line, line: index + 1, last: line, isColumn: caption.test(line) });
    }
    gap = false;
  });
  return paragraphs.map(({ text: joined, line }) => ({ text: joined, line }));
}

/** Whether a line goes on with the paragraph before it. */
function belongs(
  before: { last: string; text: string; isColumn: boolean },
  line: string,
  gap: boolean,
): boolean {
  const { last } = before;
  if (goesOn.test(last)) return true;
  if (ends.test(last) && (gap || last.length < shortestColumn)) return false;
  if (!gap)
    return last.length <= longestColumn && (last.length >= shortestColumn || line.length <= longestColumn);
  // A column of lines is cut by an empty line in the middle of a sentence.
  return before.isColumn && last.length >= shortestColumn && last.length <= longestColumn && !ends.test(last);
}

/** What may well be written twice: 天天, 个个, 高高兴兴. */
const mayDouble = new Set([...'天人个年家处样点事常往渐慢好时刻一看想试说听走大小多少高红绿重满层步节']);

/** 一校一校本, 能不能不: words in step. */
const inStep = /^(?:一.|.一|.不|不.)$/u;

/** Words of two or more characters that stand twice in a row, and 的的, 了了. */
export function findDoubled(paragraphs: readonly SourceParagraph[]): DoubledWord[] {
  return paragraphs.flatMap(({ text, line }) =>
    [...text.matchAll(/(\p{Script=Han}{2,6})\1|([的了是在和与为对将])\2/gu)]
      .filter(([whole, word = '']) => !mayDouble.has(whole[0] ?? '') && !inStep.test(word))
      .map(([whole]) => ({ text: whole, line })),
  );
}
