import { FuzzySuggestModal, type App, type FuzzyMatch } from 'obsidian';
import type { Words } from '../../core/base/language/words';
import type { OwnTemplate } from '../template-files';

/** Lets someone choose among their own templates: each with its name and where it is. */
export class TemplateChooser extends FuzzySuggestModal<OwnTemplate> {
  constructor(
    app: App,
    private readonly templates: readonly OwnTemplate[],
    words: Words['insertion'],
    private readonly onChoose: (template: OwnTemplate) => void,
  ) {
    super(app);
    this.setPlaceholder(words.chooseTemplate);
  }

  getItems(): OwnTemplate[] {
    return [...this.templates];
  }

  getItemText({ name }: OwnTemplate): string {
    return name;
  }

  override renderSuggestion(match: FuzzyMatch<OwnTemplate>, el: HTMLElement): void {
    super.renderSuggestion(match, el.createDiv());
    el.createDiv({ cls: 'henji-faint', text: match.item.path });
  }

  onChooseItem(template: OwnTemplate): void {
    this.onChoose(template);
  }
}
