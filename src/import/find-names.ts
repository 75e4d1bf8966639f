/** Regions, schools, practices and themes a text names: those the library knows, and what looks like new ones. */
import { createNameIndex } from '../library/name-index.ts';

export interface KnownThing {
  id: string;
  name: string;
  aliases: readonly string[];
}

export interface FoundThing {
  name: string;
  /** Left out where the library does not know it: to be made. */
  id?: string;
  /** How often it is named. */
  times: number;
}

/** Shorter aliases (江南, 朝阳) stand in too many other words. */
const shortestAlias = 3;

/** Where known names stand in a text; of names that begin at one place the longest. */
export function findKnown(text: string, things: readonly KnownThing[]) {
  const index = createNameIndex(
    things.flatMap((thing) => {
      const aliases = thing.aliases.filter((alias) => alias.length >= shortestAlias);
      return [thing.name, ...aliases].map((name) => [fold(name), thing] as const);
    }),
  );
  const folded = fold(text);
  const found: { start: number; end: number; things: readonly KnownThing[] }[] = [];
  for (let place = 0; place < folded.length; place += 1) {
    const [longest] = index.at(folded, place);
    if (!longest || longest.name.length < 2) continue;
    found.push({ start: place, end: place + longest.name.length, things: longest.things });
    place += longest.name.length - 1;
  }
  return found;
}

/** One for one, so that places stay the same. */
function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}

/** Known things in a text, the most often named first. */
export function countKnown(text: string, things: readonly KnownThing[]): FoundThing[] {
  const times = new Map<KnownThing, number>();
  for (const { things: named } of findKnown(text, things)) {
    for (const thing of named) times.set(thing, (times.get(thing) ?? 0) + 1);
  }
  return [...times]
    .map(([{ id, name }, count]) => ({ name, id, times: count }))
    .toSorted((a, b) => b.times - a.times);
}

/** Known ones, then those the pattern finds outside of them. */
export function findThings(
  text: string,
  things: readonly KnownThing[],
  findNew: (rest: string) => string[],
): FoundThing[] {
  let rest = text;
  for (const { start, end } of findKnown(text, things)) {
    // Signs of their own, so that no new name reaches across.
    rest = `${rest.slice(0, start)}${'|'.repeat(end - start)}${rest.slice(end)}`;
  }
  const times = new Map<string, number>();
  for (const name of findNew(rest)) times.set(name, (times.get(name) ?? 0) + 1);
  return [...countKnown(text, things), ...[...times].map(([name, count]) => ({ name, times: count }))];
}

/**
 * Words of officials' prose that stand before a name and are no part of it: 推动江北区, 在丁区, 整体提升学校. What follows the last
 * of them is the name.
 */
const leads = new RegExp(
  `^.*(?:${[
    '位于|来自|以及|包括|例如|如|邀请|推动|推进|促进|加快|加强|打造|建设|支持|围绕|走进|走访|走遍|联合|前往|结合|根据|落实|落细|指导|组织',
    '提高|提升|优化|统筹|设计|继续|深入|实施|明确|严控|持续|创新|创立|需要|着力|充分|发挥|建立|健全|组建|利用|具有|凸显|服务|整体',
    '成功|申报|共计|实现|开展|完善|规范|深化|推行|积极|不断|全面|切实|探索|编写|举办|参加|入选|获评|荣获|获得|成为|作为|带动|依靠|依托',
    '通过|聚焦|立足|面向|针对|丰富|坚持|改进|满足|保障|保证|减轻|增强|形成|构建|营造|鼓励|引导|要求|督促|帮助|强化|回归|引领|只有|还有',
    '摘得|引入|对接|守好|办好|其中|对于|关于|我们|解决|有效|现有|交出|授予|命名|评为|签约|邻近|毗邻|去年|今年|每年|同时|近日|目前|负责人|记者',
  ].join('|')}|[在对从由让使向于与及以将把被为给是等了其并由的])`,
  'u',
);

function withoutLead(text: string): string {
  return text.replace(leads, '').replace(/^(?:到|有|年|接)(?=\p{Script=Han}{3})/u, '');
}

/** Words that end in 区, 县, 市 and are no place: 学区, 全市, 示范区. */
const noRegion =
  /(?:[学校全城社地辖各片园小郊山景库战牧灾禁专误本大强]|示范|实验|试点|试验|先行|保护|功能|重点|优秀|多项|直属)[区县市]$|^[全各本我该县市区]|^(?:开发区|高新区|新区)$|超市|股市|门市/u;

/** 丁区, 戊己县, 庚市: a break or a larger place before them, no part of 区域, 市级 after them. */
const regionName =
  /(?<![\p{Script=Han}])(?<run>\p{Script=Han}{1,14}?(?:自治区|自治县|开发区|新区|[省县]|市(?![级区场民面内里直属一优])|区(?![域级别间块划分位内里])))+/gu;
const regionPart = /\p{Script=Han}+?(?:自治区|自治县|开发区|新区|省|市|区|县)/gu;

export function newRegions(text: string): string[] {
  return [...text.matchAll(regionName)].flatMap(([run]) => {
    const [first = '', ...others] = [...run.matchAll(regionPart)].map(([part]) => part);
    return [withoutLead(first), ...others].filter(
      (name) => name.length > 1 && name.length <= (name.endsWith('开发区') ? 13 : 6) && !noRegion.test(name),
    );
  });
}

const schoolName =
  /(?<stem>[\p{Script=Han}（）()〇○]{1,24}?)(?<ending>小学|中学|学校|幼儿园|附小|附中|职教中心|师范学院|青少年活动中心|少年宫|教科院|教育科学研究院|研修学院)(?<part>分校|[校园]区)?(?![生段教]|[家园主]长)/gu;

/** Kinds of schools, not one of them. */
const noSchool =
  /^个?中$|^所|教师|学科|各|全|所有|所$|名$|家$|每|该|我|中小|初中|高中|义务教育|阶段|公办|民办|普通|示范|特色|优秀|项目|重点|试点|领航|龙头|成员|典型|合作|薄弱|规模|优质|寄宿|家长|乡村|农村|城乡|有关|相关|其他|部分|许多|全体|基层|校外|校内|传统|智慧|数字|文明|直属|教育$|^[区市县本中小母老新好化乡城]?$/u;
/** A kind that becomes a name by the place before it: 己区实验小学. */
const onlyWithPlace = /^(?:实验|中心|特殊教育|职业|师范|外国语|第[一二三四五六七八九十]+(?:实验)?)$/u;

/** 己区第一小学, 庚中学: what stands before the ending, back to a break or to words that are no name. */
export function newSchools(text: string): string[] {
  return [...text.matchAll(schoolName)].flatMap(({ groups: { stem = '', ending = '', part = '' } = {} }) => {
    const own = withoutLead(
      stem
        .replace(/^.*(?:[\d一二两三四五六七八九十百数几多余]\s*(?:所|个|家|批)|年)/u, '')
        .replace(/^[（()）]+/, ''),
    );
    // Of several places in a row the nearest.
    const place = /^(?:\p{Script=Han}{2,5}?[省市区县])+/u.exec(own)?.[0] ?? '';
    const core = own.slice(place.length);
    const isName = core.length <= 10 && !noSchool.test(core) && !(place === '' && onlyWithPlace.test(core));
    return isName ? [own + ending + part] : [];
  });
}

/** A slogan in quotation marks: with a number in it, or said to be a mode, a course, a campaign. */
export function newPractices(text: string): string[] {
  const quoted =
    /[“「](?<name>[^“”「」]{2,14})[”」](?<after>模式|课程|行动|工程|机制|活动|体系|管理|实践|工作法|平台|计划|策略|范式)?/gu;
  return [...text.matchAll(quoted)].flatMap(({ groups: { name = '', after } = {} }) =>
    (after || /[0-9一二三四五六七八九十]/.test(name)) && !/[|，。！？；：]/.test(name) ? [name] : [],
  );
}
