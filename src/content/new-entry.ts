/** Texts of new files: what is known is filled in, what an editor has to write stands as a comment. */
import { type ArticleSection, articleSections } from '../schema/sections.ts';
import type { AspectData } from '../schema/theme.ts';
import { printFlow } from './edit-yaml.ts';

export interface NewFile {
  /** Path from the content folder. */
  file: string;
  text: string;
}

/** A theme as the template of an article needs it. */
export interface TemplateTheme {
  id: string;
  name: string;
  aspects: readonly Pick<AspectData, 'name' | 'question'>[];
}

export interface NewArticle {
  id: string;
  title: string;
  /** Id, which is the folder too. */
  region: string;
  schools: readonly string[];
  themes: readonly TemplateTheme[];
  source: string;
  /** Those that the site has, in their order. */
  sections?: readonly ArticleSection[];
  /** 2026-03-01 */
  updated: string;
}

/** The section in which the aspects of its themes are answered. */
const askedIn = '做法';

/**
 * A draft with the sections, and a label for every aspect of its themes. Labels stand in a comment until they are answered:
 * one without a text would be told as a mistake.
 */
export function newArticle(article: NewArticle): NewFile {
  const { id, title, region, schools, themes, source, sections = articleSections, updated } = article;
  const several = themes.length > 1;
  const asked = themes.map(({ name, aspects }) => {
    const lines = aspects.map((aspect) => `**${aspect.name}**：${aspect.question}`);
    const heading = several ? `### ${name}\n\n` : '';
    return `${heading}<!-- 原文答得上的，移到注释外面写；答不上的删去\n\n${lines.join('\n\n')}\n\n-->`;
  });
  const body = sections.map((section) =>
    [`## ${section.title}`, ...(section.title === askedIn ? asked : [])].join('\n\n'),
  );
  const text = `---
title: ${printFlow(title)}
level: ${schools.length > 0 ? 'school' : 'region'}
region: ${region}
${schools.length > 0 ? `schools: ${printFlow(schools)}\n` : ''}themes: ${printFlow(themes.map((theme) => theme.id))}
source:
  id: ${source}
  # 在出处里的哪一部分，例如“课后服务一栏”
  locator: 全文
# 老师能从中学到什么，60 到 120 字
summary:
brief:
  # 做了什么，一句话
  did:
# 有就写，去掉行首的 #：
#  needs: 需要什么：人、时间、钱、许可
#  results: 结果如何
# 原文确实没有讲的写在这里，还没填的不写：学段、时间、需要什么、结果如何，或 主题/方面
silent: []
status: draft
updated: ${updated}
---

${body.join('\n\n')}
`;
  return { file: `articles/${region}/${id}.md`, text };
}

/** A school's name says what it is as far as it goes. */
export function newSchool({
  id,
  name,
  region,
  source,
}: {
  id: string;
  name: string;
  region: string;
  source?: string;
}): NewFile {
  const type = /教科院|教研|研究院|研修/.test(name)
    ? 'research-institute'
    : /青少年|少年宫|活动中心|教辅中心/.test(name)
      ? 'activity-centre'
      : /职业|职教|技工|工艺美术学校/.test(name)
        ? 'vocational'
        : 'school';
  const stages = [
    ...(/小学/.test(name) ? ['primary'] : []),
    ...(/中学|初中|[一二三四五六七八九十]中/.test(name) ? ['middle'] : []),
  ];
  const fields = [
    `name: ${printFlow(name)}`,
    `type: ${type}`,
    ...(stages.length > 0 ? [`stage: ${printFlow(stages)}`] : []),
    `region: ${region}`,
    ...(source
      ? ['# 出处说它什么，一到三句', '# summary: ', '# sources:', `#   - {id: ${source}, locator: }`]
      : []),
  ];
  return { file: `schools/${id}.yaml`, text: `${fields.join('\n')}\n` };
}

export function newSource({ id, title, type }: { id: string; title: string; type: string }): NewFile {
  return { file: `sources/${id}.yaml`, text: `title: ${printFlow(title)}\ntype: ${type}\nstatus: 待核\n` };
}

export function newPractice({
  id,
  name,
  themes,
}: {
  id: string;
  name: string;
  themes: readonly string[];
}): NewFile {
  const text = `name: ${printFlow(name)}
themes: ${printFlow(themes)}
# 是什么，一两句；口号拆开写进 components，各方面写进 dimensions
# summary: 
`;
  return { file: `practices/${id}.yaml`, text };
}

/** The level that a name tells which no table has; of a 市 below a city it is a district. */
export function levelOf(name: string, parentLevel?: string): string {
  if (/(?:开发区|高新区|产业园区|新区)$/.test(name)) return 'zone';
  if (/(?:省|自治区|特别行政区)$/.test(name)) return 'province';
  if (/[州盟]$|地区$/.test(name)) return 'city';
  if (name.endsWith('市')) return parentLevel === 'city' ? 'district' : 'city';
  return 'district';
}

export interface NewRegion {
  id: string;
  name: string;
  level: string;
  parent?: string | undefined;
  /** Of GB/T 2260. */
  code?: string | undefined;
  /** What people say for it: 江北. */
  alias?: string | undefined;
}

export function newRegion({ id, name, level, parent, code, alias }: NewRegion): NewFile {
  const lines = [
    `name: ${printFlow(name)}`,
    ...(parent ? [`parent: ${parent}`] : []),
    `level: ${level}`,
    ...(code ? [`code: "${code}"`] : []),
    ...(alias ? [`aliases: [${printFlow(alias)}]`] : []),
  ];
  return { file: `regions/${id}.yaml`, text: `${lines.join('\n')}\n` };
}
