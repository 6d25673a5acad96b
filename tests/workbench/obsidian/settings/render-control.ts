import type { SettingControl } from 'obsidian';
import type { App } from '../app';
import { callSafely } from '../later';
import type { TFile, TFolder } from '../vault/files';
import { AbstractInputSuggest } from '../ui/input-suggest';
import type { TextComponent } from '../ui/text-controls';
import type { Setting } from './setting';

/** Where values come from and go to. */
export interface ControlValues {
  app: App;
  getControlValue(key: string): unknown;
  setControlValue(key: string, value: unknown): unknown;
  refreshDomState(): void;
}

/** Suggests paths of the vault under a text field. */
class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    field: HTMLInputElement,
    private readonly paths: () => string[],
  ) {
    super(app, field);
  }

  protected getSuggestions(query: string): string[] {
    return this.paths().filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.close();
    // As if it had been typed.
    activeDocument.activeElement?.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

function pathsFor(control: SettingControl, app: App): () => string[] {
  if (control.type === 'folder') {
    const accept = control.filter as ((folder: TFolder) => boolean) | undefined;
    const folders = (): TFolder[] => app.vault.getAllFolders(control.includeRoot);
    return () =>
      folders()
        .filter((folder) => accept?.(folder) ?? true)
        .map(({ path }) => path);
  }
  const accept =
    control.type === 'file' ? (control.filter as ((file: TFile) => boolean) | undefined) : undefined;
  return () =>
    app.vault
      .getFiles()
      .filter((file) => accept?.(file) ?? true)
      .map(({ path }) => path);
}

/** Validates and stores a value; a message of the validation appears under the row and nothing is stored. */
async function store(
  setting: Setting,
  control: SettingControl,
  values: ControlValues,
  value: unknown,
): Promise<void> {
  const validate = control.validate as
    ((value: unknown) => string | undefined | Promise<string | undefined>) | undefined;
  const message = await validate?.(value);
  setting.setErrorMessage(typeof message === 'string' ? message : null);
  if (typeof message === 'string') return;
  await values.setControlValue(control.key, value);
  values.refreshDomState();
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function describeText(text: TextComponent, control: SettingControl, value: unknown): TextComponent {
  if ('placeholder' in control) text.setPlaceholder(control.placeholder ?? '');
  return text.setValue(asText(value));
}

function addNumber(
  setting: Setting,
  control: SettingControl & { type: 'number' },
  value: unknown,
  save: Save,
): void {
  setting.addText((text) => {
    text.inputEl.type = 'number';
    for (const name of ['min', 'max', 'step'] as const) {
      if (control[name] !== undefined) text.inputEl.setAttr(name, control[name]);
    }
    describeText(text, control, value);
    // A number is taken when its field is left, or by Enter; an empty one is not stored.
    text.inputEl.addEventListener('change', () => {
      if (text.getValue() !== '') save(Number(text.getValue()));
    });
  });
}

type Save = (value: unknown) => void;

/** Adds the control of a definition to its row. */
export function renderControl(setting: Setting, control: SettingControl, values: ControlValues): void {
  const value = values.getControlValue(control.key) ?? control.defaultValue;
  const save: Save = (changed) => {
    callSafely(() => store(setting, control, values, changed));
  };
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(save));
      break;
    case 'dropdown':
      setting.addDropdown((list) => list.addOptions(control.options).setValue(asText(value)).onChange(save));
      break;
    case 'text':
      setting.addText((text) => describeText(text, control, value).onChange(save));
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        area.inputEl.rows = control.rows ?? 4;
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(typeof value === 'string' ? value : '')
          .onChange(save);
      });
      break;
    case 'number':
      addNumber(setting, control, value, save);
      break;
    case 'file':
    case 'folder':
      setting.addText((text) => {
        describeText(text, control, value).onChange(save);
        new PathSuggest(values.app, text.inputEl, pathsFor(control, values.app));
      });
      break;
    case 'slider':
      setting.addSlider((slider) =>
        slider.setLimits(control.min, control.max, control.step).setValue(Number(value)).onChange(save),
      );
      break;
    case 'color':
      setting.addColorPicker((color) => color.setValue(asText(value)).onChange(save));
      break;
  }
}
