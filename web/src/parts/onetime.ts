// One-time passwords, made in the browser: the server keeps no password that could be shown.

// Letters and digits that are not taken for one another when they are read from paper.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** oneTime makes a password for one sign-in: four groups of four, about 79 bits. */
export function oneTime(): string {
  let out = '';
  while (out.replace(/-/g, '').length < 16) {
    const [byte = 255] = crypto.getRandomValues(new Uint8Array(1));
    if (byte >= 256 - (256 % letters.length)) continue; // no letter comes more often than another
    if (out.replace(/-/g, '').length % 4 === 0 && out) out += out.endsWith('-') ? '' : '-';
    out += letters[byte % letters.length];
  }
  return out;
}
