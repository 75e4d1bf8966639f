/** Full-width brackets, commas and colons where YAML has half-width ones: ［甲，乙］, ｛region：九龙坡区｝. */

const opening = /^[[［【〔]\s*/;
const closing = /\s*[\]］】〕]$/;

/** The items of a list that YAML took for one text; those of `［甲，乙］`, also without brackets. */
export function splitList(text: string, separator: RegExp): string[] {
  return withoutBrackets(text)
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

export function hasBrackets(text: string): boolean {
  return opening.test(text) && closing.test(text);
}

export function withoutBrackets(text: string): string {
  return text.trim().replace(opening, '').replace(closing, '');
}

/**
 * `｛region：九龙坡区，x：y｝` -> its fields.
 *
 * @param known names a field may have; a comma that none of them follows belongs to a value
 */
export function splitFields(text: string, known: readonly string[]): Record<string, string> | undefined {
  const inner = text
    .trim()
    .replace(/^[{｛]\s*/, '')
    .replace(/\s*[}｝]$/, '');
  const starts = [...inner.matchAll(/(?:^|[,，]\s*)([A-Za-z]\w*)\s*[:：]\s*/g)].filter(([, name = '']) =>
    known.includes(name),
  );
  if (starts[0]?.index !== 0) return undefined;
  return Object.fromEntries(
    starts.map((start, index) => {
      const value = inner.slice(start.index + start[0].length, starts[index + 1]?.index);
      return [start[1] ?? '', value.trim()];
    }),
  );
}

/** The whole value of a line, from bracket to bracket, no quotation marks in it. */
const flowLine = /^(\s*(?:- )?[A-Za-z]\w*\s*[:：]\s*|\s*- )([[［【{｛][^"']*[\]］】}｝])\s*$/;
const keyLine = /^(\s*(?:- )?)([A-Za-z]\w*)\s*：\s*/;
/** A number of one digit or several in full width would be a text. */
const wide = /[０-９．％]/g;

/**
 * Mends a YAML text that cannot be read: the colon after a field's name, and the signs of lists and groups on one line.
 * Lines stay where they are.
 *
 * @param fields names of fields; what only looks like one is a text
 */
export function mendYaml(yaml: string, fields: ReadonlySet<string>): string {
  return yaml
    .split('\n')
    .map((line) => {
      const flow = flowLine.exec(line);
      const mended = flow ? `${flow[1]}${mendFlow(flow[2] ?? '', fields)}` : line;
      return mended.replace(keyLine, (all, indent: string, name: string) =>
        fields.has(name) ? `${indent}${name}: ` : all,
      );
    })
    .join('\n');
}

function mendFlow(flow: string, fields: ReadonlySet<string>): string {
  const isGroup = /[{｛]/.test(flow);
  return flow
    .replace(/[［【]/g, '[')
    .replace(/[］】]/g, ']')
    .replace(/｛/g, '{')
    .replace(/｝/g, '}')
    .replace(/([A-Za-z]\w*)\s*：\s*/g, (all, name: string) => (fields.has(name) ? `${name}: ` : all))
    .replace(isGroup ? /，\s*(?=[A-Za-z]\w*\s*:|\{)/g : /，\s*/g, ', ');
}

/** １２．５ as 12.5. */
export function narrowDigits(text: string): string {
  return text.replace(wide, (sign) => sign.normalize('NFKC'));
}
