// Drawn here rather than taken from a file: a content script would need web_accessible_resources to show one.
const PATHS = {
  guard: ['M12 2.5 4.5 5.4v5.9c0 4.6 3.1 8.5 7.5 10.2 4.4-1.7 7.5-5.6 7.5-10.2V5.4z', 'M8.4 12.1l2.5 2.5 4.7-5'],
  minimise: ['M5 12h14'],
  close: ['M6 6l12 12', 'M18 6L6 18'],
} as const;

/** A small drawing that takes the colour of the text around it. */
export function icon(document: Document, name: keyof typeof PATHS): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon', name);
  for (const d of PATHS[name]) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}
