/** Sentences of the generated articles: templates of the kind reports are written in, filled with words of the field and with names. */
import type { Random } from './random.ts';
import * as words from './words.ts';

/** What an article is about. */
export interface Topic {
  region: string;
  school: string;
  practices: readonly string[];
}

/** One sentence, with its full stop. */
export function writeSentence(random: Random, topic: Topic): string {
  const number = () => String(1 + random.below(10 ** (1 + random.below(4))));
  const slots: Record<string, () => string> = {
    做: () => random.pickCommon(words.verbs),
    事: () => random.pickCommon(words.objects),
    性: () => random.pickCommon(words.qualities),
    谁: () => random.pickCommon(words.people),
    时: () => random.pickCommon(words.times),
    科: () => random.pickCommon(words.subjects),
    量: () => number() + random.pickCommon(words.units),
    数: number,
    率: () => `${80 + random.below(20)}.${random.below(10)}%`,
    分: () => `${(1 + random.below(9)) * 5}分钟`,
    元: () => `${1 + random.below(9)}.${random.below(10)}亿元`,
    地: () => topic.region,
    校: () => topic.school,
    法: () => random.pick(topic.practices),
    物: () => random.pick(words.images) + random.pick(words.practiceThings),
    词: () => random.pickCommon(words.general),
    语: () => random.pick(words.general),
    名: () => writePerson(random),
    处: () => random.pick(words.placeStarts) + random.pick(words.placeEnds),
  };
  return random.pick(templates).replace(/\{(.)\}/gu, (_, slot: string) => {
    const write = slots[slot];
    if (!write) throw new Error(`No slot ${slot}`);
    return write();
  });
}

function writePerson(random: Random): string {
  const given = Array.from({ length: 1 + random.below(2) }, () => random.pick(words.givenChars));
  return random.pick(words.surnames) + given.join('');
}

const templates = `
{地}把{事}作为落实“双减”的第一步，{时}由{谁}牵头，{做}{事}。
{校}从{事}入手，{做}{性}的{事}，让{谁}有更多自己安排的空间。
“{法}”是{校}的探索：{谁}{做}{事}，{谁}{做}{事}，再由{谁}汇总。
{时}，{谁}围绕{科}学科{做}{事}，交出{性}的{物}{量}。
目前已{做}{事}{量}，参与率达到{率}，比上一年多{数}人次。
全区投入{元}，用于{事}和{事}，惠及{谁}{数}人。
{谁}认为，{事}不能只看结果，还要看{谁}有没有真正投入。
在“{法}”里，{谁}按兴趣选择，有{事}、{事}和{事}，共{量}。
作业控制在{分}以内，书面与{性}的任务各占一半，不布置重复抄写。
{名}老师说：“以前{谁}担心{事}，现在更愿意一起{做}。”
为了{做}{事}，{校}设立“{物}”，{谁}可以凭表现兑换一次{物}。
{科}组把单元内容分成三层，{做}“基础＋拓展＋挑战”的{性}练习。
课后实行“5+2”模式，第一段{做}{事}，第二段{做}{事}，{分}结束。
问卷显示，{率}的{谁}对{事}表示满意，意见集中在{事}上。
{处}社区提供场地，{谁}与学校联合{做}{事}，{时}一次。
{谁}还把{事}写进章程，做到有计划、有记录、有反馈。
通过{做}{事}，{谁}的备课方式变了：先看学情，再定{事}。
{校}的“{物}”共设{量}，涵盖{科}、{科}、{科}等领域。
针对{事}，{地}拿出{性}的办法：一校一案，一月一查，一学期一评。
最难的是{事}；{谁}起初不理解，{名}带着{谁}一户一户走访{处}。
对学有余力的{谁}，{做}{事}；对有困难的{谁}，安排{分}的面对面答疑。
{地}成立由{量}成员单位组成的专班，{做}{事}，约谈机构{量}。
{谁}用平台{做}{事}，数据每天更新，异常情况当天反馈给{谁}。
“{法}”与“{法}”互相衔接，一个管课内，一个管课后。
学期末不再纸笔测试，改为“{物}”闯关，{科}与{科}合在一起。
{校}先后{做}{事}、{事}，被评为市级{事}示范单位。
{谁}每人每学期至少参加{量}，成果存进“{物}”。
{处}的{名}、{处}的{名}成为首批外聘{谁}，教授{事}。
经费按生均{数}元标准列支，不足部分由{地}财政补齐。
2+X的安排中，“2”是{事}与{事}，“X”由{谁}自选。
《{地}{事}工作方案》提出，用三年{做}{性}的{事}体系。
家长{名}算过一笔账：孩子完成作业以后，睡眠比原来多了{分}。
{时}的“{物}”由{名}主讲，{谁}围坐{处}，边{做}边{做}。
{语}{语}，{词}{词}；{语}与{语}之间，{谁}{做}出自己的{词}。
{谁}{做}{词}{事}，把{语}、{语}、{语}列进{词}清单，{时}{做}一次。
从{语}到{语}，从{语}到{语}，{校}为{谁}{做}了{量}{词}{事}。
{名}和{名}的{语}{语}，是{谁}在{处}{语}时{做}的{词}。
{科}课上，{谁}先{语}，后{语}，再{语}{词}；{语}的{谁}也{语}起来。
{词}上{做}{事}，{词}上{做}{事}，{语}{语}由{谁}{做}。
有的{谁}{语}{语}，有的{语}{语}，{名}却{语}{语}了{分}。
{处}的{语}、{处}的{语}、{处}的{语}，都成了{科}的{词}。
{地}{词}{词}{做}{词}，{谁}{语}{做}{语}{语}。
{谁}说，{语}{语}以后，{语}不再{语}，{词}也{语}了。
为{做}{语}{词}，{谁}{语}{语}，{语}{量}，{做}{语}{量}。
“{语}{语}”“{语}{语}”“{语}{语}”成了{谁}的{语}，也是{法}的{词}。
{时}{语}{语}，{谁}{做}{语}；{时}{语}{语}，{谁}{做}{语}。
{做}{词}，{做}{词}，{做}{词}：这是{名}对{事}的{语}{词}。
{语}{语}里有{语}，{语}{语}中见{语}，{谁}由此{做}{性}{词}。
据{谁}{词}，{语}类{量}，{语}类{量}，{语}{词}占{率}。
`
  .trim()
  .split('\n');
