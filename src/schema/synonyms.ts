import { z } from 'astro/zod';
import { line } from './fields.ts';

/** `content/synonyms.yaml`, which may be left out: words that readers type for one another. Search asks for all of a group. */
export const synonymsSchema = z.strictObject({
  groups: z
    .array(
      z
        .array(line.max(20, { error: '写词，不写句子：不超过 20 字' }))
        .refine((words) => words.length > 1, { error: '一组至少写两个词，例如 [老师, 教师]' })
        .refine((words) => new Set(words).size === words.length, { error: '一组里重复写了同一个词' }),
    )
    .default([])
    .superRefine((groups, context) => {
      const seen = new Map<string, number>();
      for (const [at, words] of groups.entries()) {
        for (const word of words) {
          const first = seen.get(word);
          if (first !== undefined && first !== at)
            context.addIssue({
              code: 'custom',
              path: [at],
              message: `“${word}”在第 ${first + 1} 组里已经有了，合成一组`,
            });
          seen.set(word, at);
        }
      }
    })
    .meta({ title: '同义词', description: '一行一组，组里的词搜索时互相代替，例如 - [老师, 教师]' }),
});

export type Synonyms = z.infer<typeof synonymsSchema>['groups'];
