/** The calendar day it is, `2026-11-22`: in a time zone, or where the reader is. Sweden writes dates the ISO way. */
export function today(timeZone?: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}
