import type { Modifier, PaneType } from 'obsidian';
import { Platform } from './platform';

type Listener = (event: KeyboardEvent, context: { modifiers: string; key: string; vkey: string }) => unknown;

/** One key binding of a scope. */
export interface KeyHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  listener: Listener;
}

function modifiersOf(event: KeyboardEvent): string {
  const held = [
    event.ctrlKey && 'Ctrl',
    event.metaKey && 'Meta',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ];
  return held.filter(Boolean).sort().join(',');
}

function compile(modifiers: Modifier[] | null): string | null {
  const command = Platform.isMacOS ? 'Meta' : 'Ctrl';
  const names = modifiers?.map((name) => (name === 'Mod' ? command : name));
  return names?.sort().join(',') ?? null;
}

/** Obsidian's `Scope`: keys that count while it is on top. */
export class Scope {
  #handlers: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  register(modifiers: Modifier[] | null, key: string | null, listener: Listener): KeyHandler {
    const handler = { scope: this, modifiers: compile(modifiers), key, listener };
    this.#handlers.unshift(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.#handlers = this.#handlers.filter((entry) => entry !== handler);
  }

  /** Offers a key to the handlers; false means "handled, and nothing else may happen". */
  handle(event: KeyboardEvent): unknown {
    const modifiers = modifiersOf(event);
    for (const handler of this.#handlers) {
      const rightKey = handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
      if (!rightKey || (handler.modifiers !== null && handler.modifiers !== modifiers)) continue;
      const result = handler.listener(event, { modifiers, key: event.key, vkey: event.key });
      if (result !== undefined) return result;
    }
    return this.parent?.handle(event);
  }
}

/** Obsidian's `Keymap`: the stack of scopes. */
export class Keymap {
  #scopes: Scope[] = [];

  pushScope(scope: Scope): void {
    this.#scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.#scopes = this.#scopes.filter((entry) => entry !== scope);
  }

  /** Gives a key to the scope on top; only a dialog's scope keeps keys from those below. */
  handle(event: KeyboardEvent, fallback: Scope | null): void {
    if (event.isComposing) return;
    const scope = this.#scopes.at(-1) ?? fallback;
    if (scope?.handle(event) !== false) return;
    event.preventDefault();
    event.stopPropagation();
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const command = Platform.isMacOS ? event.metaKey : event.ctrlKey;
    const held = {
      Mod: command,
      Ctrl: event.ctrlKey,
      Meta: event.metaKey,
      Shift: event.shiftKey,
      Alt: event.altKey,
    };
    return held[modifier];
  }

  static isModEvent(event?: MouseEvent | KeyboardEvent | TouchEvent | null): PaneType | boolean {
    if (!event) return false;
    const middle = 'button' in event && event.button === 1;
    if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}
