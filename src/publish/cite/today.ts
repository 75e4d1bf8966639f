/** The calendar day it is where the reader is, `2026-11-22`. Sweden writes dates the ISO way. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE').format(new Date());
}
