const AMOUNT = /^-?\d+\.\d{2}$/;

/** One cell: quoted where it must be, and never read as a formula by a spreadsheet. Source: RFC 4180; OWASP, CSV injection. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r]/.test(text) && !AMOUNT.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a table for a spreadsheet. Shapes: RFC 4180, the first row the names. */
export const csvText = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
