/** An Atom feed, RFC 4287. */

import type { Article } from '../library/entities.ts';
import { feedUrl, homeUrl, urlOf } from '../library/urls.ts';
import type { SiteData } from '../schema/site.ts';

/** How many a feed has at most. */
const length = 20;

/**
 * The articles edited last, the newest first: who subscribes wants what is new here, whenever what it tells of happened.
 * @param origin where the site stands; addresses are made absolute with it
 */
export function atomFeed(articles: readonly Article[], site: SiteData, origin: URL | undefined): string {
  const absolute = (path: string) => escapeXml(new URL(path, origin).href);
  const edited = articles.toSorted((a, b) => b.updated.localeCompare(a.updated)).slice(0, length);
  const newest = edited[0]?.updated ?? '1970-01-01';
  const entries = edited.map(
    (article) => `  <entry>
    <title>${escapeXml(article.title)}</title>
    <id>${absolute(urlOf(article))}</id>
    <link href="${absolute(urlOf(article))}"/>
    <updated>${timeOf(article.updated)}</updated>
    <summary>${escapeXml(article.summary)}</summary>
${article.themes.map(({ id, name }) => `    <category term="${id}" label="${escapeXml(name)}"/>`).join('\n')}
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
  <title>${escapeXml(site.name)}</title>
  <subtitle>${escapeXml(site.tagline)}</subtitle>
  <id>${absolute(homeUrl)}</id>
  <link href="${absolute(homeUrl)}"/>
  <link rel="self" href="${absolute(feedUrl)}"/>
  <updated>${timeOf(newest)}</updated>
  <author><name>${escapeXml(site.organisation)}</name></author>
${entries.join('\n')}
</feed>
`;
}

/** Days are kept without an hour; a feed wants one (RFC 3339). China's time. */
function timeOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
