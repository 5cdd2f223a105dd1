const LONG_ENOUGH = 60_000;

/** Has the browser save a text as a file where downloads go. */
export function saveFile(name: string, text: string, type: 'text/html' | 'application/json' | 'text/csv'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH);
}
