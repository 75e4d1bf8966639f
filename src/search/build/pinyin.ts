/** Readings of names. For the build only: the table is 300 kB. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { printSounds } from '../shared/sounds.ts';

/** Words of schools that the table reads in another sense. What it knows already (重庆 chóng, 朝阳 cháo) needs no line. */
customPinyin({ 校本: 'xiào běn', 校级: 'xiào jí', 研学: 'yán xué', 善学: 'shàn xué' });

/**
 * The reading of each character of a normalised text, without tones; ü is v; what is not Chinese stays as it is.
 *
 * @example readingsOf('2+x课程') // ['2', '+', 'x', 'ke', 'cheng']
 */
export function readingsOf(normal: string): string[] {
  return pinyin(normal, { type: 'array', toneType: 'none', v: true });
}

/** The readings of a site's characters and of the 3,755 common ones of GB 2312: what readers may type by ear. */
export function soundTable(occurring: ReadonlySet<string>): string {
  const chars = [...new Set([...occurring, ...commonChars()])].filter((char) =>
    /^\p{Script=Han}$/u.test(char),
  );
  return printSounds(
    chars
      .map((char) => [char, readingsOf(char)[0] ?? ''] as const)
      .filter(([, sound]) => /^[a-z]+$/.test(sound)),
  );
}

/** Level 1 of GB 2312: rows 16 to 55. */
function commonChars(): string[] {
  const rows = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 94 }, (_, cell) => [0xb0 + row, 0xa1 + cell]),
  );
  return [...new TextDecoder('gb2312').decode(new Uint8Array(rows.flat(2)))];
}
