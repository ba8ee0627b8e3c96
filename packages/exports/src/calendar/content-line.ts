/** Octets of a line before it must be folded (RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

/** A line folded so that no part is longer than 75 octets, between characters only; later parts begin with a space. */
export function foldLine(line: string): string {
  const parts = [''];
  let octets = 0;
  for (const character of line) {
    if (octets + octetsOf(character) > MOST_OCTETS) {
      parts.push('');
      octets = 1;
    }
    parts[parts.length - 1] += character;
    octets += octetsOf(character);
  }
  return parts.join('\r\n ');
}

/** Text as a value of a property (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n');
