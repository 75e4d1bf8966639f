/** Says in which section of the article the reader is. */
class ArticleBar extends HTMLElement {
  connectedCallback() {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('.sections a')];
    const here = this.querySelector('.here');
    const heads = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    const mark = () => {
      // The last whose head has gone by the upper third of the window.
      const at = heads.findLastIndex((head) => head && head.getBoundingClientRect().top < innerHeight / 3);
      links.forEach((link, number) => {
        if (number === at) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
      });
      if (here) here.textContent = links[at]?.textContent ?? '';
    };
    const seen = new IntersectionObserver(mark, { rootMargin: '0px 0px -66%' });
    for (const head of heads) if (head) seen.observe(head);
    // On a phone the list covers the text one has chosen.
    this.querySelector('.sections')?.addEventListener('click', () => {
      if (matchMedia('(width < 62rem)').matches) this.querySelector('details')?.removeAttribute('open');
    });
  }
}

customElements.define('article-bar', ArticleBar);
