/** An article or a practice as it is shown where it is shared: on a poster, in a preview. From its own fields, word for word. */
import { describedOf } from './described.ts';
import type { Article, Practice } from './entities.ts';
import { nameOf } from './entities.ts';
import { formatFigure } from './figure.ts';
import { formatList } from './format.ts';
import { firstOfEachIndicator, partOf, whenOf } from './observations.ts';
import { subjectOf } from './passages.ts';
import { placeName } from './place.ts';
import { nameOfSource } from './sources.ts';
import { toldOf } from './told.ts';

export interface Card {
  kind: 'article' | 'practice';
  title: string;
  /** Place, stage, year; for a practice place and themes. */
  facts: readonly string[];
  /** One sentence. */
  what: string;
  /** Three at most: figures where there are three, else sentences. */
  items: readonly CardItem[];
  /** What it was written from: 《…》 or the title of the source. */
  from: string;
}

export interface CardItem {
  /** 98.3%, or what the sentence is about: 需要什么. */
  lead: string;
  /** Whether the lead is a number, to be set large. */
  isFigure: boolean;
  text: string;
}

const most = 3;

export function cardOf(thing: Article | Practice): Card {
  return thing.kind === 'article' ? cardOfArticle(thing) : cardOfPractice(thing);
}

function cardOfArticle(article: Article): Card {
  const { brief, metrics, source } = article;
  const subject = subjectOf(article);
  const numbers = metrics.filter(({ value }) => value !== undefined);
  const figures = firstOfEachIndicator(numbers)
    .slice(0, most)
    .map((figure) => {
      const whose = figure.of === subject ? '' : nameOf(figure.of);
      const around = [whose, partOf(figure), figure.period ? whenOf(figure) : ''].filter(Boolean).join(' · ');
      return {
        lead: formatFigure(figure),
        isFigure: true,
        text: figure.indicator.name + (around ? `（${around}）` : ''),
      };
    });
  const sentences = [
    { lead: '需要什么', isFigure: false, text: brief.needs ?? '' },
    { lead: '结果如何', isFigure: false, text: brief.results ?? '' },
  ].filter(({ text }) => text);
  return {
    kind: 'article',
    title: article.title,
    facts: toldOf(article),
    what: brief.did,
    items: figures.length === most ? figures : sentences,
    from: nameOfSource(source.source),
  };
}

function cardOfPractice(practice: Practice): Card {
  const { owner, themes, components, sources } = practice;
  const place =
    owner?.kind === 'school' ? `${placeName(owner.region)} ${owner.name}` : owner && placeName(owner);
  const [source] = sources;
  return {
    kind: 'practice',
    title: practice.name,
    facts: [place ?? '多地通用', formatList(themes.map(({ name }) => name))],
    what: practice.summary,
    items: [...components, ...describedOf(practice)]
      .slice(0, most)
      .map(({ label, text }) => ({ lead: label, isFigure: false, text })),
    from: source ? nameOfSource(source.source) : '',
  };
}
