/** Charts as inline SVG, drawn at build time; the browser gets no chart code. */
import type { Chart } from './chart.ts';
import { drawDots } from './draw-dots.ts';
import { drawSlopes } from './draw-slopes.ts';

/**
 * Draws a chart.
 *
 * @returns `<svg role="img">` named and described for who does not see it, without style elements and attributes: colours
 * and weights come from the classes `chart-*` in the component's styles
 */
export function renderChart(chart: Chart): string {
  const svg = chart.form === 'slopes' ? drawSlopes(chart) : drawDots(chart);
  // Plot's own styles, font and English labels.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const labelled of svg.querySelectorAll('[aria-label]')) labelled.removeAttribute('aria-label');
  for (const name of ['font-family', 'font-size']) svg.removeAttribute(name);

  const title = createText(svg, 'title', chart.title, chart.id);
  const description = createText(svg, 'desc', chart.description, chart.id);
  svg.prepend(title, description);
  svg.setAttribute('class', 'chart');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${title.id} ${description.id}`);
  return svg.outerHTML;
}

function createText(svg: Element, name: 'title' | 'desc', text: string, id: string): Element {
  const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
  element.id = `chart-${id}-${name}`;
  element.textContent = text;
  return element;
}
