import type { ActionKey } from '../cards/card-actions';

/** What a key on a card of the list asks for. */
export type KeyIntent =
  | 'next' | 'previous' | 'first' | 'last' | 'open' | 'openInNewTab' | 'detail' | 'search' | 'help' | 'menu'
  | ActionKey; // prettier-ignore

/** A pressed key; `mod` is Ctrl, on a Mac ⌘, `other` is Alt, the Windows key, or on a Mac Ctrl. */
export interface PressedKey {
  readonly key: string;
  readonly mod: boolean;
  readonly other: boolean;
  readonly shift: boolean;
}

const plainKeys: Readonly<Record<string, KeyIntent>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'open',
  ' ': 'detail',
  '/': 'search',
  '?': 'help',
  i: 'inquiry',
  p: 'promise',
  l: 'log',
  r: 'reply',
  ContextMenu: 'menu',
};

/** The intent after a key; `undefined` for keys that are someone else's. */
export function keyIntent({ key, mod, other, shift }: PressedKey): KeyIntent | undefined {
  // Ctrl+P, Alt+L and the like are the app's and the system's.
  if (other) return undefined;
  if (mod) return key === 'Enter' ? 'openInNewTab' : undefined;
  if (key === 'F10') return shift ? 'menu' : undefined;
  return plainKeys[key];
}

/** The item to go to from `current`, staying within the list; the first one from nowhere. */
export function moveTo<Item>(
  items: readonly Item[],
  current: Item | undefined,
  intent: KeyIntent,
): Item | undefined {
  const at = current === undefined ? -1 : items.indexOf(current);
  switch (intent) {
    case 'next':
      return items[Math.min(at + 1, items.length - 1)];
    case 'previous':
      return items[Math.max(at - 1, 0)];
    case 'first':
      return items[0];
    case 'last':
      return items.at(-1);
    default:
      return undefined;
  }
}

/** Where to go when the item someone was at has gone: what came after it, else what came before. */
export function nearest<Item>(before: readonly Item[], at: Item, after: ReadonlySet<Item>): Item | undefined {
  if (after.has(at)) return at;
  const index = before.indexOf(at);
  const around = [...before.slice(index + 1), ...before.slice(0, Math.max(index, 0)).reverse()];
  return around.find((item) => after.has(item));
}
