import { z } from 'astro/zod';
import { citation, id, line, listOf, stage } from './fields.ts';

/** 学校: a school, or an institution that works for schools. */
export const schoolSchema = z.strictObject({
  name: line.meta({ title: '名称' }),
  /** Short and former names: 谢家湾学校, 区实验一小. */
  aliases: listOf(line).meta({ title: '别名' }),
  kind: z.enum(['school', 'activity-centre', 'research-institute', 'vocational']).meta({
    title: '类别',
    description:
      'school 学校，activity-centre 校外教育机构，research-institute 教科研机构，vocational 职业学校',
  }),
  /** Only what its name or the source says. */
  stage: listOf(stage).meta({ title: '学段' }),
  region: id.meta({ title: '所在地区' }),
  /** What the sources say of it, in one to three sentences. */
  summary: line.meta({ title: '简介' }),
  /** Where it is named. */
  sources: z.array(citation).min(1, { error: '至少写一个出处' }).meta({ title: '出处' }),
});

export type SchoolData = z.infer<typeof schoolSchema>;
