import { elementOf } from './card-dom';

/** How long a finger stays before it means the menu, in milliseconds, and how far it may stray meanwhile. */
const patience = 500;
const straying = 10;

/** A finger that has been put down. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly win: Window;
  readonly timer: number;
}

/** A finger that stays on a card asks for its menu. iOS says nothing of that itself, and other systems say it in their own time. */
export class LongPress {
  #press: Press | undefined;
  /** The menu has come, and the finger is still down. */
  #isShown = false;

  constructor(private readonly show: (element: Element, place: { x: number; y: number }) => void) {}

  /** Follows a finger from event to event. */
  follow(event: TouchEvent): void {
    const touch = event.touches[0];
    if (event.type === 'touchmove' && touch && this.#isNear(touch)) return;
    // The finger that is lifted from the menu is no click on the card.
    if (event.type === 'touchend' && this.#isShown) event.preventDefault();
    if (event.type !== 'touchmove') this.#isShown = false;
    this.#forget();
    const element = elementOf(event);
    if (event.type === 'touchstart' && event.touches.length === 1 && touch && element)
      this.#begin(touch, element);
  }

  /** The system has asked for the menu; false when it is there already. */
  takeOver(): boolean {
    this.#forget();
    return !this.#isShown;
  }

  #begin({ clientX: x, clientY: y }: Touch, element: Element): void {
    const { win } = element;
    const timer = win.setTimeout(() => {
      this.#press = undefined;
      this.#isShown = true;
      this.show(element, { x, y });
    }, patience);
    this.#press = { x, y, win, timer };
  }

  #isNear({ clientX, clientY }: Touch): boolean {
    return (
      this.#press !== undefined && Math.hypot(clientX - this.#press.x, clientY - this.#press.y) <= straying
    );
  }

  #forget(): void {
    this.#press?.win.clearTimeout(this.#press.timer);
    this.#press = undefined;
  }
}
