/** The binder as a Word file. Loads a large library: import it when it is asked for. */
import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { Binder, Slip } from './slips.ts';

/** Faces that Word has in China; the second for Latin letters and figures. */
const font = { eastAsia: '宋体', ascii: 'Times New Roman', hAnsi: 'Times New Roman' };

/** @param origin `https://example.org`, put before the slips' addresses */
export function printWord({ name, slips }: Binder, origin: string): Promise<Blob> {
  const title = name || '备课夹';
  const head = new Paragraph({ heading: HeadingLevel.TITLE, text: title });
  return Packer.toBlob(
    new Document({
      title,
      styles: { default: { document: { run: { font, size: 24 } } } },
      sections: [{ children: [head, ...slips.flatMap((slip) => drawSlip(slip, origin))] }],
    }),
  );
}

function drawSlip({ url, title, place, text, from, note }: Slip, origin: string): Paragraph[] {
  const address = origin + url;
  const link = new ExternalHyperlink({
    link: address,
    children: [new TextRun({ text: address, style: 'Hyperlink' })],
  });
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: title }),
    ...(place ? [new Paragraph({ children: [new TextRun({ text: place, color: '666666' })] })] : []),
    ...text.split('\n').map((line) => new Paragraph({ text: line })),
    ...(note
      ? note
          .split('\n')
          .map((line) => new Paragraph({ children: [new TextRun({ text: line, italics: true })] }))
      : []),
    new Paragraph({ children: [new TextRun(`出处：${from ? `据${from}，` : ''}`), link] }),
  ];
}
