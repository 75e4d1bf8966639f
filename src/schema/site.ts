import { z } from 'astro/zod';
import { line, listOf, ref, webAddress } from './fields.ts';
import { parseSiteAddress } from './site-address.ts';

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
  /** Practices shown on the home page. */
  notablePractices: listOf(ref('practice')).meta({ title: '首页做法' }),
});

/** Where a contact leads: a form's address, or a mailbox; undefined for words, which are printed as they are. */
export function contactAddress(contact: string): string | undefined {
  if (webAddress.safeParse(contact).success) return contact;
  return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(contact) ? `mailto:${contact}` : undefined;
}

export type SiteData = z.infer<typeof siteSchema>;
