/** Every number with a unit in a text, for the editor to accept or refuse. */
import { readNumber } from './numerals.ts';

export interface FoundFigure {
  value: number;
  unit: string;
  /** The words themselves, with what limits the number: 近30门. */
  text: string;
  /** As in the schema's vocabulary; left out for an exact figure. */
  qualifier?: 'over' | 'nearly' | 'about' | 'at-least';
  /** The sentence it stands in. */
  context: string;
  /** Place in the text, in UTF-16 units. */
  index: number;
}

/** What can be counted, the longer before the shorter. */
const longUnits =
  '个百分点|百分点|人次|场次|节次|科次|批次|课时|学时|学分|个月|小时|分钟|平方米|平方公里|公里|余元';
/** Each with what may not follow: 家长 is no 家, 年级 no 年, 节气 no 节. */
const shortUnits: readonly [units: string, not: string][] = [
  ['%％‰元人所项次件份封套篇岁种类条批册张幅台户亩倍轮届层届米株吨辆座栋只枚', ''],
  ['个', '性|体|人(?!次)'],
  ['家', '长|庭|校|教|访|委'],
  ['名', '师|校|优|牌|列|单|额'],
  ['位', '一体|于|居|列'],
  ['门', '口'],
  ['节', '气|奏|能|日|假|约'],
  ['场', '所|馆|地|景'],
  ['起', '来|步|到|点|初'],
  ['期', '末|间|待|望|中'],
  ['支', '持|撑|付|援|部'],
  ['本', '组|期|学|校|次|区|市|省|周|质|身|领|报|刊|土'],
  ['处', '理|于|在|置|罚'],
  ['间', '断|隔|接'],
  ['天', '生|地|真|赋'],
  ['周', '[一二三四五六日]|期|边|年'],
  ['年', '级|段|轻|龄|度|代'],
  ['组', '织|建|成|合|长'],
  ['级', '别'],
  ['分', '别|类|层|析|校|享|之|组|为|配|工|局|管'],
  ['科', '学|技|目|研|普|创'],
  ['班', '主任|级|子|会'],
  ['课', '程|堂|后|题|例|标'],
  ['对', '于|接|照|应|外|象'],
  ['队', '伍|员'],
];
/** Said of Chinese numerals these are words rather than counts: 十分, 一级, 一对一, 三大. */
const onlyAfterDigits = new Set([...'级分科班课对层届期倍米']);

const unit = `(?:${longUnits}|${shortUnits
  .map(([signs, not]) => (not ? `[${signs}](?!${not})` : `[${signs}]`))
  .join('|')})`;
const before = '(?<before>不少于|不低于|超过|大约|至少|多达|将近|接近|逾|超|近|约)?\\s*(?:了|达|到)?\\s*';
/** What stands between a limit and its number belongs to neither where there is no limit. */
const idle = /^(?:了|达|到)\s*/;
const arabic = '\\d[\\d,]*(?:\\.\\d+)?';
const chinese = '[一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*';
const pattern = new RegExp(
  `${before}(?<number>${arabic}|${chinese})(?:\\s*[~～—–-]\\s*${arabic})?(?<more1>[余多])?\\s*(?<powers>[百千]?[万亿]{1,2})?(?<more2>[余多])?\\s*(?<unit>${unit})?`,
  'g',
);
const percentage = new RegExp(`${before}百分之(?<number>${arabic}|${chinese}(?:点${chinese})?)`, 'g');

const qualifiers: Readonly<Record<string, FoundFigure['qualifier']>> = {
  ...{ 不少于: 'at-least', 不低于: 'at-least', 至少: 'at-least' },
  ...{ 超过: 'over', 超: 'over', 逾: 'over', 余: 'over', 多: 'over' },
  ...{ 将近: 'nearly', 接近: 'nearly', 近: 'nearly' },
  ...{ 大约: 'about', 约: 'about' },
};

/** @param text a paragraph, hard wraps taken out */
export function findFigures(text: string): FoundFigure[] {
  const plain = [...text.matchAll(pattern)].flatMap((match) => readFigure(text, match));
  const hundredths = [...text.matchAll(percentage)].flatMap((match) => readPercentage(text, match));
  const taken = (index: number) =>
    hundredths.some((one) => index >= one.index && index < one.index + one.text.length);
  return [...plain.filter(({ index }) => !taken(index)), ...hundredths].toSorted((a, b) => a.index - b.index);
}

function readFigure(text: string, match: RegExpMatchArray): FoundFigure[] {
  const { number = '', powers = '', unit: written, more1, more2, before: limit } = match.groups ?? {};
  const whole = match[0];
  const index = match.index ?? 0;
  const start = index + whole.indexOf(number);
  const previous = text.slice(Math.max(0, start - 1), start);
  const next = text.charAt(index + whole.length);
  const isArabic = /\d/.test(number);
  if (/[\dA-Za-z.+＋×/:：第]/.test(previous) || /^[+＋]/.test(next)) return [];
  const named = powers && !written ? unitOfCount(text, start) : undefined;
  const unitText = (written ?? named ?? '').replace('％', '%').replace('余元', '元');
  if (!written && !powers) return [];
  // 2021年 is a year, 2021年9月 a day; 1+1 and 3.0 are names.
  if (isArabic && unitText === '年' && /^\d{4}$/.test(number) && !more1) return [];
  if (!isArabic && !isCount(text, start, number, powers, unitText)) return [];
  const value = readNumber(number, powers);
  if (!Number.isFinite(value)) return [];
  const said = whole.trim().replace(idle, '');
  const qualifier = qualifiers[more1 ?? more2 ?? limit ?? ''];
  const at = index + whole.indexOf(said);
  return [
    {
      value,
      unit: unitText,
      text: said,
      ...(qualifier && { qualifier }),
      context: sentenceAt(text, at),
      index: at,
    },
  ];
}

/** 学生人数超过14万: 人. */
function unitOfCount(text: string, start: number): string | undefined {
  return /人数|人口/.test(text.slice(Math.max(0, start - 12), start)) ? '人' : undefined;
}

/** Chinese numerals count where a measure word follows: 三家银行; 一个 is an article, 周四 a day, 几十个 unknown. */
function isCount(text: string, start: number, number: string, powers: string, unitText: string): boolean {
  if (onlyAfterDigits.has(unitText)) return false;
  if (/[初高几数第]$/.test(text.slice(0, start))) return false;
  // 两年前, 两年来 tell when.
  if (unitText === '年' && /^年[前来后]/.test(text.slice(start + number.length))) return false;
  if (number !== '一') return true;
  return powers !== '' || (unitText === '年' && /^(?:内|以内|之内|以来)/.test(text.slice(start + 2)));
}

function readPercentage(text: string, match: RegExpMatchArray): FoundFigure[] {
  const { number = '', before: limit } = match.groups ?? {};
  const [whole = '', part] = number.split('点');
  const value = part
    ? Number(`${readNumber(whole, '')}.${[...part].map((sign) => readNumber(sign, '')).join('')}`)
    : readNumber(whole, '');
  const qualifier = qualifiers[limit ?? ''];
  const index = match.index ?? 0;
  return Number.isFinite(value)
    ? [
        {
          value,
          unit: '%',
          text: match[0].trim(),
          ...(qualifier && { qualifier }),
          context: sentenceAt(text, index),
          index,
        },
      ]
    : [];
}

function sentenceAt(text: string, index: number): string {
  const stop = /[。！？!?；;]/;
  let start = index;
  while (start > 0 && !stop.test(text.charAt(start - 1))) start -= 1;
  let end = index;
  while (end < text.length && !stop.test(text.charAt(end))) end += 1;
  return text.slice(start, end + 1).trim();
}
