const MOST = 50_000;

/**
 * `find` with a memory of what it found: most texts of a screen are the same from one look to the next.
 * @param most how many texts are remembered; fewer where they are long
 */
export function remembering<Found extends NonNullable<unknown> | null>(
  find: (text: string) => Found,
  most = MOST,
): (text: string) => Found {
  const memory = new Map<string, Found>();
  return (text) => {
    const remembered = memory.get(text);
    if (remembered !== undefined) return remembered;
    const found = find(text);
    if (memory.size >= most) memory.clear();
    memory.set(text, found);
    return found;
  };
}
