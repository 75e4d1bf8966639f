import type { Entries } from '../../library/entries.ts';
import { readLabel } from '../../library/passages.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { suggestNearest } from '../../schema/nearest.ts';
import { articleGaps, dimensions } from '../../schema/vocabularies.ts';

/**
 * What is declared silent is silent: a field that has a value, or an aspect that a passage answers, is not; and an aspect
 * that is named is there.
 */
export function checkGaps({ articles, practices, schools, regions, themes, problems }: Entries): Mistake[] {
  const aspects = new Map<string, string>(
    themes.flatMap(({ id, data }) =>
      data.aspects.map((aspect) => [`${id}/${aspect.id}`, aspect.name] as const),
    ),
  );
  const themeById = new Map(themes.map(({ id, data }) => [id, { id, ...data }]));

  const ofArticles = articles.flatMap(({ file, data, labelled }) => {
    const own = data.themes.flatMap((id) => themeById.get(id) ?? []);
    const answered = new Set<string>(
      labelled.flatMap((one) => {
        const [meaning, ...others] = readLabel(one, own);
        return meaning && others.length === 0 ? [`${meaning.theme.id}/${meaning.aspect.id}`] : [];
      }),
    );
    const filled: Record<string, boolean> = {
      stage: data.stage.length > 0,
      period: data.period !== undefined,
      needs: data.brief.needs !== undefined,
      results: data.brief.results !== undefined,
      metrics: data.metrics.length > 0,
    };
    const ofFigures = data.metrics.flatMap(({ silent, period }, index) =>
      silent.includes('period') && period ? [contradiction(file, ['metrics', index, 'silent'], '时间')] : [],
    );
    const ofSilent = data.silent.flatMap((gap, index): Mistake[] => {
      const field = ['silent', index];
      if (filled[gap]) return [contradiction(file, field, articleGaps[gap as keyof typeof articleGaps])];
      if (answered.has(gap)) return [contradiction(file, field, aspects.get(gap) ?? gap)];
      if (gap in filled || aspects.has(gap)) return [];
      const known = [...Object.entries(articleGaps), ...aspects].map(([id, name]) => ({ id, name }));
      const hint =
        suggestNearest(gap, known) ??
        '写字段名（stage、period、needs、results、metrics）或 主题编号/方面编号';
      return [{ file, field, message: `没有 ${gap} 这个字段或方面`, hint }];
    });
    return [...ofFigures, ...ofSilent];
  });

  const ofProblems = problems.flatMap(({ file, data }) =>
    data.aspects.flatMap((id, index): Mistake[] => {
      if (aspects.has(id)) return [];
      const hint = suggestNearest(
        id,
        [...aspects].map(([known, name]) => ({ id: known, name })),
      );
      return [{ file, field: ['aspects', index], message: `没有 ${id} 这个方面`, hint }];
    }),
  );
  const ofPractices = practices.flatMap(({ file, data }) =>
    data.silent.flatMap((gap, index) =>
      data.dimensions[gap] ? [contradiction(file, ['silent', index], dimensions[gap])] : [],
    ),
  );
  const ofSchools = schools.flatMap(({ file, data }) =>
    data.silent.length > 0 && data.stage.length > 0 ? [contradiction(file, ['silent', 0], '学段')] : [],
  );
  const ofRegions = regions.flatMap(({ file, data }) =>
    data.silent.length > 0 && data.summary ? [contradiction(file, ['silent', 0], '简介')] : [],
  );
  return [...ofArticles, ...ofProblems, ...ofPractices, ...ofSchools, ...ofRegions];
}

function contradiction(file: string, field: readonly (string | number)[], name: string): Mistake {
  return {
    file,
    field,
    message: `${name}已经写了，silent 里又说原文没有讲到`,
    hint: '原文讲到了就从 silent 里删去；没有讲到就删去写的内容',
  };
}
