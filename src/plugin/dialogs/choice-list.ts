/** A row that may be ticked: what it stands for, and what there is to know about it. */
export interface Choice<Item> {
  readonly item: Item;
  readonly name: string;
  readonly description?: string | undefined;
  /** Whether it is ticked from the start. */
  readonly ticked: boolean;
}

/** Adds rows to tick; returns what is ticked at the moment. `onChange` is called after every tick. */
export function addChoiceList<Item>(
  parent: HTMLElement,
  choices: readonly Choice<Item>[],
  onChange: () => void = () => undefined,
): () => Item[] {
  const list = parent.createEl('ul', { cls: 'henji-choice-list' });
  const boxes = choices.map((choice) => addRow(list, choice, onChange));
  return () => choices.filter((_, at) => boxes[at]?.checked).map(({ item }) => item);
}

function addRow<Item>(
  list: HTMLElement,
  { name, description, ticked }: Choice<Item>,
  onChange: () => void,
): HTMLInputElement {
  const row = list.createEl('li').createEl('label');
  const box = row.createEl('input', { type: 'checkbox' });
  box.checked = ticked;
  box.addEventListener('change', onChange);
  const text = row.createDiv();
  text.createDiv({ text: name });
  if (description !== undefined) text.createDiv({ cls: 'henji-faint', text: description });
  return box;
}
