/** From what was decided at the desk to an article's fields and text. Pure. */
import type { DeskFacts, DeskState, Figure, Passage, SentImport } from './facts.ts';
import type { CutParagraph } from './sentences.ts';

/**
 * @param paragraphs of the source, of which what was not placed stays in a comment at the end of the text
 * @param figures all that were proposed
 * @throws {Error} in Chinese where something is missing that a draft cannot be saved without
 */
export function composeImport(
  desk: DeskState,
  facts: DeskFacts,
  paragraphs: readonly CutParagraph[],
  figures: readonly Figure[],
): SentImport {
  const { title, region, themes, schools, practices, source, sourceTitle, locator } = desk;
  if (title.trim() === '') throw new Error('先写标题');
  if (!region) throw new Error('先选地区');
  if (themes.length === 0) throw new Error('先选主题');
  if (source === '' && sourceTitle.trim() === '') throw new Error('先选出处，或写上原文的标题');
  const metrics = desk.taken.flatMap(({ index, indicator, of }) => {
    const figure = figures[index];
    if (!figure) return [];
    const { value, unit, qualifier, text, context } = figure;
    const school = schools.find(({ name }) => name === of);
    return [
      {
        ...(indicator && { indicator }),
        value,
        ...(unit && { unit }),
        ...(qualifier && { qualifier }),
        of: school ? { school: school.id ?? school.name } : { region: region.id ?? region.name },
        locator: locatorOf(context, paragraphs),
        quote: text,
      },
    ];
  });
  return {
    title: title.trim(),
    region,
    schools,
    practices,
    themes,
    source: { ...(source && { id: source }), title: sourceTitle.trim(), locator: locator.trim() || '全文' },
    metrics,
    body: printBody(desk, facts, paragraphs),
  };
}

/** The name of the paragraph that holds some words. */
export function locatorOf(words: string, paragraphs: readonly CutParagraph[]): string {
  const start = words.slice(0, 12);
  const holder = paragraphs.find(({ sentences }) => sentences.some(({ text }) => text.includes(start)));
  return holder?.locator ?? '全文';
}

function printBody(desk: DeskState, facts: DeskFacts, paragraphs: readonly CutParagraph[]): string {
  const parts = facts.sections.flatMap((section) => {
    const own = desk.passages.filter((passage) => passage.section === section);
    return own.length > 0 ? [`## ${section}\n\n${printSection(own, facts, desk.themes.length > 1)}`] : [];
  });
  const left = sentencesLeft(desk, paragraphs);
  if (left.length > 0) {
    // A comment ends where two hyphens and an angle bracket stand.
    const lines = left.map((text) => `- ${text.replaceAll('--', '——')}`).join('\n');
    parts.push(
      `<!-- 待整理：原文里还没有放进上面的句子。整理完删去这一段，它不会显示在网站上\n\n${lines}\n\n-->`,
    );
  }
  return parts.join('\n\n');
}

/** Passages by theme where there are several, each below its heading. */
function printSection(passages: readonly Passage[], { themes }: DeskFacts, several: boolean): string {
  const byTheme = Map.groupBy(passages, ({ theme }) => theme);
  return [...byTheme]
    .map(([id, own]) => {
      const theme = themes.find((one) => one.id === id);
      const texts = own.map(({ aspect, text, locator }) => {
        const name = theme?.aspects.find((one) => one.id === aspect)?.name;
        return `${name ? `**${name}**：` : ''}${text.trim()}${locator ? `〔${locator}〕` : ''}`;
      });
      return [...(theme && several ? [`### ${theme.name}`] : []), ...texts].join('\n\n');
    })
    .join('\n\n');
}

/** Sentences that were neither placed nor set aside; captions are not counted. */
export function sentencesLeft(desk: DeskState, paragraphs: readonly CutParagraph[]): string[] {
  const placed = new Set([...desk.passages.flatMap(({ from }) => from), ...desk.aside]);
  return paragraphs
    .filter(({ isCaption }) => !isCaption)
    .flatMap(({ sentences }) => sentences.filter(({ index }) => !placed.has(index)).map(({ text }) => text));
}
