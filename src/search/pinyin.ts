/** Readings of names. For the build only: the table is 300 kB. */
import { customPinyin, pinyin } from 'pinyin-pro';

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
