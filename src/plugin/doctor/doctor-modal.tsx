import { Modal } from 'obsidian';
import { render } from 'preact';
import { doctorList, type NoteFix } from '../../core/flows/doctor/doctor-list';
import type { Fix } from '../../core/flows/doctor/finding';
import { wordsOf, type Words } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import type { CommandDeps } from '../commands/command-types';
import type { WrittenChange } from '../notes/note-writer';
import { answerDone, askedDone } from './ask-about-done';
import { askForMany } from './bulk-dialog';
import type { DoctorActions } from './doctor-actions';
import { DoctorView, type DoctorStatus } from './doctor-view';
import { focusedFinding, focusFinding } from './finding-view';
import { FixPreviews } from './fix-previews';
import { FindingsStore } from './findings-store';
import { openNotes } from '../notes/note-views';
import { planEdits } from '../../core/flows/doctor/property-edit';
import { openDialog } from '../dialogs/own-dialogs';

/** So many findings are drawn at first, and again each time. */
const page = 20;

/** The dialog with what there is to fix in all notes, or in one. */
class DoctorModal extends Modal implements DoctorActions {
  readonly #findings: FindingsStore;
  readonly #previews: FixPreviews;
  #stop = (): void => undefined;
  #isOpen = false;
  #length = page;
  #status: DoctorStatus | undefined;
  #written: readonly WrittenChange[] = [];

  constructor(
    private readonly deps: CommandDeps,
    private path: string | undefined,
  ) {
    super(deps.app);
    this.#findings = new FindingsStore(deps, (changed) => {
      if (changed !== undefined) this.#previews.forget(changed);
      this.#draw();
    });
    this.#previews = new FixPreviews(deps.app.vault, () => {
      this.#draw();
    });
  }

  override onOpen(): void {
    this.#isOpen = true;
    this.setTitle(this.#words.title);
    this.modalEl.addClass('henji-doctor');
    this.#stop = this.#findings.follow(this.app, (path) => this.path === undefined || this.path === path);
    this.#lookThrough();
  }

  override onClose(): void {
    this.#isOpen = false;
    this.#stop();
    render(null, this.contentEl);
  }

  fix = (noteFix: NoteFix): void => {
    void this.#make([noteFix]);
  };

  fixSame = (fix: Fix): void => {
    const same = this.#findings.same.get(fix.sameAs) ?? [];
    void askForMany(this.app, same, this.#words, (chosen) => void this.#make(chosen));
  };

  openNotes = (paths: readonly string[], line?: number): void => {
    this.close();
    void openNotes(this.app, paths, line);
  };

  showMore = (): void => {
    const first = this.#length;
    this.#length += page;
    this.#draw();
    focusFinding(this.contentEl, first);
  };

  showAll = (): void => {
    this.path = undefined;
    this.#lookThrough();
  };

  undo = (): void => {
    void this.#undoEdits();
  };

  answerDone = (meaning: 'over' | 'open'): void => {
    void answerDone(meaning, this.deps).then(() => {
      this.#say(this.#words.doneState.answered, false);
    });
  };

  get #words(): Words['doctor'] {
    return wordsOf(this.deps.language()).doctor;
  }

  #lookThrough(): void {
    const paths = this.path === undefined ? this.deps.notes.paths() : [this.path];
    void this.#findings.lookThrough(paths, this.containerEl.win);
    this.#draw();
  }

  async #make(fixes: readonly NoteFix[]): Promise<void> {
    const made = await makeFixes(fixes, this.deps);
    const [first] = made;
    if (!first) return;
    this.#written = made.map(({ change }) => change);
    for (const { noteFix } of made) this.#findings.hide(noteFix);
    const { done, doneMany, notDone } = this.#words;
    const said = fixes.length === 1 ? done(baseName(first.noteFix.path)) : doneMany(made.length);
    const failed = fixes.length - made.length;
    this.#say(failed > 0 ? `${said} ${notDone(failed)}` : said, true);
  }

  /** The last change first; where a note has changed since, the writer says so. */
  async #undoEdits(): Promise<void> {
    let isUndone = true;
    for (const change of [...this.#written].reverse()) isUndone = (await change.undo()) && isUndone;
    this.#written = [];
    this.#say(isUndone ? this.#words.undone : '', false);
  }

  #say(text: string, canUndo: boolean): void {
    this.#status = { text, canUndo };
    this.#draw();
  }

  #draw(): void {
    if (!this.#isOpen) return;
    const hadFocus = this.contentEl.contains(this.contentEl.doc.activeElement);
    const focused = focusedFinding(this.contentEl);
    const { all, same } = this.#findings;
    render(
      <DoctorView
        list={all && doctorList(all, this.#length)}
        isOneNote={this.path !== undefined}
        status={this.#status}
        question={askedDone(this.deps)}
        language={this.deps.language()}
        actions={this}
        preview={(noteFix) => this.#previews.of(noteFix)}
        countSame={({ sameAs }) => same.get(sameAs)?.length ?? 0}
      />,
      this.contentEl,
    );
    const hasFocus = this.contentEl.contains(this.contentEl.doc.activeElement);
    if (hadFocus && !hasFocus) focusFinding(this.contentEl, Math.max(focused, 0));
  }
}

/** A fix that was made, with the way back. */
interface MadeFix {
  readonly noteFix: NoteFix;
  readonly change: WrittenChange;
}

/** Makes fixes one after the other and returns those that were made; of the others the writer says why they were not. */
async function makeFixes(
  fixes: readonly NoteFix[],
  { writer }: Pick<CommandDeps, 'writer'>,
): Promise<MadeFix[]> {
  const made: MadeFix[] = [];
  for (const noteFix of fixes) {
    const { edits } = noteFix.fix;
    const change = await writer.change(noteFix.path, (text) => planEdits(text, edits));
    if (change) made.push({ noteFix, change });
  }
  return made;
}

/** Shows the interview notes that are not read, or not fully, with what would fix them; of one note where a path is given. */
export function openDoctor(deps: CommandDeps, path?: string): void {
  // A hotkey reaches the command over the dialog, too.
  if (!activeDocument.querySelector('.modal.henji-doctor')) openDialog(new DoctorModal(deps, path));
}
