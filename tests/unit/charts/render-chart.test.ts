import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import type { Chart, ChartMark } from '../../../src/charts/chart.ts';
import { renderChart } from '../../../src/charts/render-chart.ts';

function aMark(overrides: Partial<ChartMark> = {}): ChartMark {
  return {
    name: '重庆市永川区',
    details: '全区中小学 · 2021年秋季学期',
    value: 98.3,
    before: undefined,
    label: '98.3%',
    endLabels: ['', '98.3%'],
    ...overrides,
  };
}

function aChart(overrides: Partial<Chart> = {}): Chart {
  return {
    id: 'participation',
    title: '参与率（%）',
    description: '永川区：98.3%；江北区：逾70%。',
    form: 'dots',
    domain: [0, 100],
    percentage: true,
    marks: [aMark(), aMark({ name: '重庆市江北区', value: 70, label: '逾70%' })],
    omitted: 0,
    differences: [],
    ...overrides,
  };
}

const slopes = aChart({
  form: 'slopes',
  domain: [0, 91],
  percentage: false,
  marks: [aMark({ value: 11, before: 91, label: '91→11家', endLabels: ['91家', '11家'] })],
});

function draw(chart: Chart) {
  const elements = DomUtils.findAll(() => true, parseDocument(renderChart(chart)).children);
  const texts = elements.filter(({ name }) => name === 'text').map((text) => DomUtils.textContent(text));
  const circles = elements.filter(({ name }) => name === 'circle').map(({ attribs }) => attribs);
  return { elements, texts, circles };
}

describe.each([
  ['dots', aChart()],
  ['dots with a change among them', aChart({ marks: [aMark(), aMark({ before: 20 })] })],
  ['slopes', slopes],
])('a drawing of %s', (_, chart) => {
  it('is an image whose name and description are the chart’s', () => {
    const { elements } = draw(chart);
    const [svg] = elements;
    expect(svg?.attribs.role).toBe('img');
    const named = svg?.attribs['aria-labelledby']?.split(' ').map((id) => {
      const element = elements.find(({ attribs }) => attribs.id === id);
      return element && DomUtils.textContent(element);
    });
    expect(named).toEqual([chart.title, chart.description]);
  });

  it('needs no inline style, so that a strict Content-Security-Policy leaves it alone', () => {
    const { elements } = draw(chart);
    expect(elements.filter(({ name, attribs }) => name === 'style' || 'style' in attribs)).toEqual([]);
  });

  it('has no names of Plot’s parts in English', () => {
    expect(draw(chart).elements.filter(({ attribs }) => 'aria-label' in attribs)).toEqual([]);
  });
});

describe('renderChart', () => {
  it('labels each dot with who, of what part, when and the value with its qualifier', () => {
    expect(draw(aChart()).texts).toEqual([
      '重庆市永川区',
      '重庆市江北区',
      '全区中小学 · 2021年秋季学期',
      '全区中小学 · 2021年秋季学期',
      '98.3%',
      '逾70%',
    ]);
  });

  it('puts the larger value farther from 0, both to one scale', () => {
    const [larger, smaller] = draw(aChart()).circles.map(({ cx }) => Number(cx));
    expect((larger ?? 0) - 1).toBeCloseTo((98.3 / 70) * ((smaller ?? 0) - 1), 3);
  });

  it('labels both ends of a slope and says which is which', () => {
    const { texts, circles } = draw(slopes);
    expect(texts).toEqual(expect.arrayContaining(['91家', '变化前', '11家', '变化后']));
    const [before, after] = circles.map(({ cy }) => Number(cy));
    // Downwards is larger in SVG.
    expect(after).toBeGreaterThan(before ?? Number.NaN);
  });

  it('keeps labels within the drawing', () => {
    const long = aChart({ marks: [aMark({ label: '12,345→超67,891人次' }), aMark()] });
    const { elements } = draw(long);
    const width = Number(elements[0]?.attribs.width);
    const farthest = Math.max(...draw(long).circles.map(({ cx }) => Number(cx)));
    expect(farthest).toBeLessThan(width - 10 * 14);
  });

  it('cuts a long heading into lines instead of running out of the drawing', () => {
    const details = '由“双课型”实践开发的拓展选修课程'.repeat(4);
    const { elements } = draw(aChart({ marks: [aMark({ details }), aMark()] }));
    expect(elements.filter(({ name }) => name === 'tspan').length).toBeGreaterThanOrEqual(3);
  });

  it('takes markup in a name as text', () => {
    const { elements, texts } = draw(
      aChart({ title: 'a<b>', marks: [aMark({ name: '<i>甲&乙</i>' }), aMark()] }),
    );
    expect(elements.some(({ name }) => name === 'i' || name === 'b')).toBe(false);
    expect(texts[0]).toContain('甲');
  });
});
