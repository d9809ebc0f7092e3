// Files that the browser saves, and those that it makes itself.

/** save has the browser save bytes under a name. */
export function save(bytes: Blob, name: string) {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** csv writes rows as a file that a spreadsheet opens: with marks, and no cell of it is a formula. */
export const csv = (rows: string[][]) =>
  `\uFEFF${rows.map((row) => row.map((cell) => `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replace(/"/g, '""')}"`).join(',')).join('\r\n')}\r\n`;

/** bytesOf are the bytes of a text of base64. */
export const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
