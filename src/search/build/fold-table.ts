/** Traditional characters and their simplified forms, from OpenCC. For the build; the browser gets what its site needs of it. */
import characters from 'opencc-js/dict/TSCharacters';
import type { Fold } from '../shared/analyze.ts';
import { readFold } from '../shared/read-fold.ts';

/** What OpenCC does not fold since it depends on the word (瞭解, 瞭望): for search both are one. */
const variants = '瞭了藉借著着覆复衞卫';

/** Unicode's EquivalentUnifiedIdeograph of the radicals U+2E80–2EF3, which PDFs write for characters and NFKC leaves: 家⻓. */
const radicals =
  '⺁厂⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑长⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟';

/** Every traditional character OpenCC knows (`TSCharacters`, Apache-2.0), variants and radicals -> the simplified form. */
export const fullFold: Fold = new Map([
  ...characters.split('|').map((pair): [string, string] => {
    const [traditional = '', simplified = ''] = pair.split(' ');
    return [traditional, simplified];
  }),
  ...readFold(variants + radicals),
]);

/**
 * What of the table a site needs: the characters whose simplified form occurs in it.
 *
 * @param occurring the site's characters, normalised
 * @returns traditional and simplified characters in turn: 雙双減减
 */
export function foldFor(occurring: ReadonlySet<string>): string {
  return [...fullFold]
    .filter(([, simplified]) => occurring.has(simplified))
    .flat()
    .join('');
}
