/** A source cut into what an editor places one by one. Pure. */
import type { SourceParagraph } from '../../import/join-lines.ts';

export interface Sentence {
  /** Its place in the whole text, from 0. */
  index: number;
  text: string;
}

export interface CutParagraph {
  sentences: Sentence[];
  /** A picture's words: told apart, as they are no part of the account. */
  isCaption: boolean;
  /** How one would name it: “每天放学以后”段. */
  locator: string;
}

const caption = /^\s*(?:[①-⑳▲△]|图\s*[一二三四五六七八九十\d]+\s*[：:]|（?图片?(?:说明)?[：:])/;
const sentence = /[^。！？；!?;]+(?:[。！？；!?;]+[”’」』）)]*|$)/g;
/** So many characters name a paragraph. */
const nameLength = 8;

/** @param paragraphs hard wraps taken out */
export function cutSentences(paragraphs: readonly SourceParagraph[]): CutParagraph[] {
  let index = 0;
  return paragraphs.map(({ text }) => ({
    sentences: [...text.matchAll(sentence)].map(([words]) => ({ index: index++, text: words.trim() })),
    isCaption: caption.test(text),
    locator: `“${Array.from(text.replace(/^[\s①-⑳▲△“”]+/, ''))
      .slice(0, nameLength)
      .join('')
      .replace(/[，。、：；]$/, '')}”段`,
  }));
}
