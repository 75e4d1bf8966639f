/** QR codes (ISO/IEC 18004). */
import { encode } from 'uqr';

/** Modules around the code that stay white; readers ask for four. */
export const quietZone = 4;

/**
 * The dark modules of an address's code, row by row, without quiet zone. Level M: a fold or a coffee stain is forgiven.
 *
 * @throws when the address is longer than a code can hold (2,331 bytes)
 */
export function qrModules(address: string): boolean[][] {
  return encode(address, { ecc: 'M', boostEcc: false, border: 0 }).data;
}

/** The same as the path of an SVG, to be stroked one unit wide: a run of modules is one dash, in a third of the letters of its outline. */
export function qrPath(modules: readonly (readonly boolean[])[]): string {
  return modules
    .map((row, y) => {
      const runs =
        row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .match(/0+|1+/g) ?? [];
      return `M0 ${y}.5${runs.map((run) => (run.startsWith('1') ? `h${run.length}` : `m${run.length} 0`)).join('')}`;
    })
    .join('');
}
