import { z } from 'astro/zod';
import { line, listOf, oneOf, ref, silentOn } from './fields.ts';
import { regionLevels } from './vocabularies.ts';

/** 地区: a province, a city, a district or a development zone; regions form a tree. */
export const regionSchema = z.strictObject({
  /** Full official name: 重庆市九龙坡区 is 九龙坡区 below 重庆市. */
  name: line.meta({ title: '名称', description: '正式全称，不带上级：九龙坡区' }),
  /** The region it lies in; left out for a province and a municipality. */
  parent: ref('region')
    .optional()
    .meta({ title: '上级地区', description: '它直接属于哪个地区；省和直辖市没有' }),
  level: oneOf(regionLevels).meta({ title: '级别' }),
  /** Six digits of GB/T 2260. A development zone has none. */
  code: z
    .string({ error: '行政区划代码要加引号，例如 "500107"' })
    .regex(/^\d{6}$/, { error: '行政区划代码是六位数字（GB/T 2260）' })
    .optional()
    .meta({ title: '行政区划代码', description: '国家标准 GB/T 2260 的六位代码；开发区没有' }),
  /** Its cell in the schematic of the region above it. */
  tile: z
    .string({ error: '示意图上的格子写成 C2 这样' })
    .regex(/^[A-Z][1-9]$/, { error: '示意图上的格子像电子表格那样写：C2 是第三列、第二行' })
    .optional()
    .meta({
      title: '示意图上的格子',
      description:
        '像电子表格那样写，C2 是第三列、第二行：大致照实际方位排，只为好认，不是边界；不写就依次排',
    }),
  /** Other names people use: 九龙坡, 重庆高新区. */
  aliases: listOf(line).meta({ title: '别名', description: '简称和其他说法' }),
  /** Whether the sources say nothing of the region itself. */
  silent: silentOn({ summary: '简介' }),
  /** One or two sentences, from the sources only. */
  summary: line.optional().meta({ title: '简介', description: '只据出处，一两句话' }),
});

export type RegionData = z.infer<typeof regionSchema>;
