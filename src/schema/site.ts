import { z } from 'astro/zod';
import { line, listOf, partialDate, ref, webAddress } from './fields.ts';
import { articleSections } from './sections.ts';
import { parseSiteAddress } from './site-address.ts';

const besideWhich = '写 before 或 after，二者取一，后面是已有的节名';

/** A section of articles' bodies beyond those of `sections.ts`. */
const section = z
  .strictObject({
    /** Part of public addresses. Letters only: ids with digits and hyphens are those of passages, figures and titles. */
    id: z
      .string()
      .regex(/^[a-z]+$/, { error: '写成拼音，只用小写字母，例如 wenti' })
      .meta({ title: '编号', description: '网址里 # 后面的一段，发布后不再改' }),
    /** What stands after `## `. */
    name: line.meta({ title: '节名' }),
    before: line.optional().meta({ title: '在哪一节之前', description: besideWhich }),
    after: line.optional().meta({ title: '在哪一节之后', description: besideWhich }),
  })
  .refine(({ before, after }) => (before === undefined) !== (after === undefined), {
    error: besideWhich,
    path: ['before'],
  });

const sections = z
  .array(section)
  .default([])
  .superRefine((added, context) => {
    const known = articleSections.map(({ id, title }) => ({ id, name: title }));
    added.forEach(({ id, name, before, after }, index) => {
      const fault = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [index, field], message });
      const beside = before ?? after;
      if (known.some((one) => one.id === id)) fault('id', `编号 ${id} 已经用过`);
      if (known.some((one) => one.name === name)) fault('name', `“${name}”一节已经有了`);
      if (beside && !known.some((one) => one.name === beside))
        fault(before ? 'before' : 'after', `没有“${beside}”一节，写前面已有的节名`);
      known.push({ id, name });
    });
  })
  .meta({ title: '另加的节', description: '案例正文除背景、做法、保障、评价、成效之外还可以有的节' });

/** `content/site.yaml`: what the publication is called and who is behind it. */
export const siteSchema = z.strictObject({
  name: line.meta({ title: '站名' }),
  /** Under the name on the home page. */
  tagline: line.meta({ title: '副题' }),
  description: line.meta({ title: '简介' }),
  organisation: line.meta({ title: '主办' }),
  /** Where the site will stand, sub-path included; the build's SITE_URL goes before it. */
  address: webAddress
    .superRefine((text, context) => {
      const parsed = parseSiteAddress(text);
      if ('fault' in parsed) context.addIssue(parsed.fault);
    })
    .meta({ title: '网址' }),
  /** Where corrections and contributions are sent. */
  contact: line.optional().meta({
    title: '联系方式',
    description: '勘误和投稿送到哪里：一句话、一个邮箱地址或一个表单的网址',
  }),
  /** Licence of the texts. */
  licence: line.optional().meta({ title: '许可' }),
  icp: line.optional().meta({ title: 'ICP备案号' }),
  police: line.optional().meta({ title: '公安备案号' }),
  /** Sections that articles may have beside the five, in the order they are put in. */
  sections,
  /** What happened to every place: shown on the years of the cases. */
  milestones: z
    .array(z.strictObject({ date: partialDate, name: line }))
    .default([])
    .meta({ title: '大事', description: '时间线上标出的事，例如“双减”意见印发' }),
  /** Practices shown on the home page. */
  notablePractices: listOf(ref('practice')).meta({ title: '首页做法' }),
});

/** Where a contact leads: a form's address, or a mailbox; undefined for words, which are printed as they are. */
export function contactAddress(contact: string): string | undefined {
  if (webAddress.safeParse(contact).success) return contact;
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact) ? `mailto:${contact}` : undefined;
}

export type SiteData = z.infer<typeof siteSchema>;
