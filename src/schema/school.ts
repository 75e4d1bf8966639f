import { z } from 'astro/zod';
import { citation, line, listOf, oneOf, ref, silentOn, stage } from './fields.ts';
import { schoolTypes } from './vocabularies.ts';

/** 学校: a school, or an institution that works for schools. */
export const schoolSchema = z.strictObject({
  name: line.meta({ title: '名称', description: '正式全称' }),
  /** Short and former names: 谢家湾学校, 区实验一小. */
  aliases: listOf(line).meta({ title: '别名', description: '简称和曾用名' }),
  type: oneOf(schoolTypes).meta({ title: '类别' }),
  /** Only what its name or the source says. */
  stage: listOf(stage).meta({ title: '学段' }),
  /** Whether the source leaves the stage open. */
  silent: silentOn({ stage: '学段' }),
  region: ref('region').meta({ title: '所在地区' }),
  /** What the sources say of it, in one to three sentences. Empty of a stub, which is a name only and on the editor's list. */
  summary: line.default('').meta({ title: '简介', description: '出处对它的介绍，一至五句' }),
  /** Where it is named. */
  sources: z.array(citation).default([]).meta({ title: '出处' }),
});

export type SchoolData = z.infer<typeof schoolSchema>;
