// A small renderer that treats the document as React does: it keeps and patches elements whose place is unchanged,
// removes and creates the others, and never looks at nodes that somebody else put in between.

type Handler = (event: Event) => void;
type Reference = (element: HTMLElement) => void;
type Value = string | number | boolean | null | undefined | Handler | Record<string, string> | Reference;

export interface Properties {
  [event: `on${string}`]: Handler;
  /** Called with the element after each rendering. */
  reference?: Reference;
  style?: Record<string, string>;
  [attribute: string]: Value;
}

export interface Part {
  tag: string;
  key: string | null;
  properties: Properties;
  children: Child[];
}

type Child = Part | string;
export type Content = Part | string | null | undefined | false | Content[];

interface Mounted {
  from: Child;
  node: Element | Text;
  children: Mounted[];
}

const vectorTags = new Set(['svg', 'path', 'circle', 'rect']);
const liveProperties = new Set(['checked', 'value', 'disabled']);
const handlers = new WeakMap<Element, Map<string, Handler>>();
/** Every element of ours: what isn't in here, an extension has put there. */
export const ownElements = new WeakSet<EventTarget>();

export function h(tag: string, properties: Properties, ...content: Content[]): Part {
  const { key } = properties;
  return { tag, key: key == null ? null : String(key), properties, children: flatten(content) };
}

function flatten(content: Content[]): Child[] {
  const children: Child[] = [];
  for (const each of content) {
    if (each === null || each === undefined || each === false || each === '') continue;
    if (Array.isArray(each)) children.push(...flatten(each));
    else children.push(each);
  }
  return children;
}

/** A place in the document that is rendered again and again. */
export function createRoot(container: Element): (content: Content) => void {
  let mounted: Mounted[] = [];
  return (content) => {
    const references: (() => void)[] = [];
    mounted = reconcile(container, mounted, flatten([content]), references);
    for (const reference of references) reference();
  };
}

function reconcile(parent: Element, old: Mounted[], next: Child[], references: (() => void)[]): Mounted[] {
  const unused = new Set(old);
  const result: Mounted[] = [];
  const stays = new Set<Mounted>();
  let lastIndex = -1;
  for (const [index, child] of next.entries()) {
    const match = findMatch(old, unused, child, index);
    if (!match) {
      result.push(create(child, references));
      continue;
    }
    unused.delete(match);
    update(match, child, references);
    const oldIndex = old.indexOf(match);
    if (oldIndex > lastIndex) {
      stays.add(match);
      lastIndex = oldIndex;
    }
    result.push(match);
  }
  for (const gone of unused) gone.node.remove();
  let reference: Node | null = null;
  for (const mounted of result.toReversed()) {
    if (!stays.has(mounted)) parent.insertBefore(mounted.node, reference);
    reference = mounted.node;
  }
  return result;
}

function findMatch(old: Mounted[], unused: Set<Mounted>, child: Child, index: number): Mounted | undefined {
  const fits = (mounted: Mounted | undefined): mounted is Mounted => {
    if (!mounted || !unused.has(mounted)) return false;
    if (typeof child === 'string' || typeof mounted.from === 'string') return typeof child === typeof mounted.from;
    return mounted.from.tag === child.tag && mounted.from.key === child.key;
  };
  if (typeof child !== 'string' && child.key !== null) return old.find(fits);
  return fits(old[index]) ? old[index] : undefined;
}

function create(child: Child, references: (() => void)[]): Mounted {
  if (typeof child === 'string') return { from: child, node: document.createTextNode(child), children: [] };
  const node = vectorTags.has(child.tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', child.tag)
    : document.createElement(child.tag);
  ownElements.add(node);
  const mounted: Mounted = { from: child, node, children: [] };
  setProperties(node, {}, child.properties, references);
  mounted.children = reconcile(node, [], child.children, references);
  return mounted;
}

function update(mounted: Mounted, child: Child, references: (() => void)[]): void {
  const before = mounted.from;
  mounted.from = child;
  if (typeof child === 'string') {
    if (before !== child) mounted.node.textContent = child;
    return;
  }
  if (typeof before === 'string' || !(mounted.node instanceof Element)) return;
  setProperties(mounted.node, before.properties, child.properties, references);
  mounted.children = reconcile(mounted.node, mounted.children, child.children, references);
}

function setProperties(node: Element, before: Properties, after: Properties, references: (() => void)[]): void {
  if (before.style && !after.style) setStyle(node as HTMLElement, before.style, {});
  for (const name of Object.keys(before)) if (!(name in after)) setProperty(node, name, null);
  for (const [name, value] of Object.entries(after)) {
    if (name === 'reference') references.push(() => (value as Reference)(node as HTMLElement));
    else if (name === 'style') setStyle(node as HTMLElement, before.style ?? {}, after.style ?? {});
    else if (liveProperties.has(name) || before[name] !== value) setProperty(node, name, value);
  }
}

function setProperty(node: Element, name: string, value: Value): void {
  if (name === 'key' || name === 'reference' || name === 'style') return;
  if (name.startsWith('on')) {
    setHandler(node, name.slice(2), typeof value === 'function' ? (value as Handler) : null);
    return;
  }
  if (liveProperties.has(name)) {
    const live = node as unknown as Record<string, unknown>;
    if (live[name] !== (value ?? '')) live[name] = value ?? '';
    return;
  }
  if (value === null || value === undefined || (value === false && !name.startsWith('aria-'))) node.removeAttribute(name);
  else node.setAttribute(name, value === true && !name.startsWith('aria-') ? '' : String(value));
}

function setStyle(node: HTMLElement, before: Record<string, string>, after: Record<string, string>): void {
  for (const rule of Object.keys(before)) if (!(rule in after)) node.style.removeProperty(rule);
  for (const [rule, text] of Object.entries(after)) if (before[rule] !== text) node.style.setProperty(rule, text);
}

function setHandler(node: Element, event: string, handler: Handler | null): void {
  let known = handlers.get(node);
  if (!known) {
    known = new Map();
    handlers.set(node, known);
  }
  if (!known.has(event)) node.addEventListener(event, (fired) => handlers.get(node)?.get(event)?.(fired));
  if (handler) known.set(event, handler);
  else known.delete(event);
}
