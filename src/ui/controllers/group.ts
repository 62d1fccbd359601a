// Widgets of one group on a page follow each other: what a visitor asks one, all are asked. One meeting point for all
// loaded copies of our script.

const key = Symbol.for('miteinander.groups.1');
const holder = globalThis as unknown as Record<symbol, EventTarget | undefined>;
const meeting = (): EventTarget => (holder[key] ??= new EventTarget());

/** What is shared by widgets that may hold different kinds of records. */
export interface Shared {
  /** Tag of the widget that was asked: filters of another kind of record may mean something else. */
  readonly tag: string;
  readonly text: string;
  readonly selection: Readonly<Record<string, readonly string[]>>;
  readonly nearby: boolean;
  readonly language: string | undefined;
}

/** Tells the others of a group; nothing without a name. */
export const share = (group: string, from: object, shared: Shared): void => {
  if (group) meeting().dispatchEvent(new CustomEvent(group, { detail: { from, shared } }));
};

/** Calls `take` with what others of the group share; gives the function that ends it. */
export const listen = (group: string, self: object, take: (shared: Shared) => void): (() => void) => {
  if (!group) return () => undefined;
  const hear = (event: Event): void => {
    const { from, shared } = (event as CustomEvent<{ from: object; shared: Shared }>).detail;
    if (from !== self) take(shared);
  };
  meeting().addEventListener(group, hear);
  return () => meeting().removeEventListener(group, hear);
};
