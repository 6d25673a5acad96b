import type { TFile } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import { changedFacts, factsOf, type Facts } from '../../core/flows/log/changed-facts';
import type { Message } from '../../core/letters/messages/fill-message';
import { gapAdvice } from '../../core/letters/messages/gap-advice';
import { blockOf, insertionPlan } from '../../core/letters/messages/message-plan';
import { fillScene } from '../../core/letters/scenes/fill-scene';
import type { SceneAnswers } from '../../core/letters/scenes/scene-answers';
import type { RecordedScenes, SceneContext } from '../../core/letters/scenes/scene-context';
import type { SceneId } from '../../core/letters/scenes/scene-ids';
import { needsSecondPress, sceneRemarks } from '../../core/letters/scenes/scene-remarks';
import type { Template } from '../../core/letters/template/template';
import type { CommandDeps } from '../commands/command-types';
import { askWhenChanged } from '../dialogs/ask-when-changed';
import { openForm, type FormFields } from '../dialogs/form-dialog';
import {
  keepUnfinished,
  leaveUnfinished,
  offerUnfinished,
  unfinishedForm,
} from '../dialogs/unfinished-forms';
import { placeOnce } from '../messages/place-message';
import { unlessBroken } from '../template-files';
import { answersOfCall, rememberScene } from './remembered-answers';
import { sceneContext } from './scene-context';
import { drawSceneForm, removeSceneForm } from './scene-form';
import { notify } from '../dialogs/notify';

/** A scene on its way into a note. */
interface OpenedScene {
  readonly id: SceneId;
  readonly file: TFile;
  readonly template: Template;
  readonly recorded: RecordedScenes;
  /** One that has not gone out is in the note, and one more is wanted. */
  readonly isSecond: boolean;
}

/** The scene in its dialog. */
interface ShownScene extends OpenedScene {
  readonly close: () => void;
}

/** Opens the dialog. What was answered is kept until the app is closed: for the log, and for the next time where it was left. */
export function openSceneDialog(scene: OpenedScene, deps: CommandDeps): void {
  const context = sceneContext(scene.file, scene.recorded, deps);
  if (!context) return;
  const { scenes, sceneDialog: words } = wordsOf(deps.language());
  const company = context.reply.interview.company ?? scene.file.basename;
  const around = {
    title: words.title(scenes.names[scene.id], company),
    save: words.insert,
    cancel: words.cancel,
  };
  openForm(
    deps.app,
    around,
    (form, close) => new SceneFields(form, context, { ...scene, close }, deps).fields,
  );
}

let dialogs = 0;

/** The fields of the dialog, the remarks and the text, drawn again with every answer and every change of the notes. */
class SceneFields {
  readonly #idPrefix = `henji-scene-${++dialogs}`;
  #answers: SceneAnswers;
  readonly #begin: SceneAnswers;
  /** Under which what is left is found again. */
  readonly #name: string;
  /** Which gates were shown when the button was pressed; pressed again it goes on. */
  #passed = '';
  #message: Message | undefined;
  /** What the note said when the dialog was opened, or when the user was last told that it had changed. */
  #facts: Facts;
  readonly #host: HTMLElement;
  readonly #stop: () => void;

  constructor(
    private readonly form: HTMLElement,
    private context: SceneContext,
    private readonly scene: ShownScene,
    private readonly deps: CommandDeps,
  ) {
    form.closest('.modal')?.addClass('henji-scene-dialog');
    const top = form.createDiv('henji-form-remark');
    this.#host = form.createDiv('henji-scene');
    this.#facts = this.#factsNow;
    this.#begin = answersOfCall(scene.file, scene.id);
    this.#answers = this.#begin;
    this.#name = `${scene.id} ${scene.file.path}`;
    const unfinished = unfinishedForm(deps.app, this.#name) as SceneAnswers | undefined;
    if (unfinished)
      offerUnfinished(top, '', deps, () => {
        this.#answers = unfinished;
        this.#draw();
        this.fields.first?.focus();
      });
    this.#stop = deps.store.subscribe(() => {
      this.#draw();
    });
    this.#draw();
  }

  get fields(): FormFields {
    return {
      first: this.#host.querySelector<HTMLElement>('input, select') ?? this.#host,
      submit: () => this.#submit(),
      saved: () => {
        this.#leave();
        void this.#place();
      },
      left: () => {
        this.#leave();
        if (JSON.stringify(this.#answers) !== JSON.stringify(this.#begin))
          leaveUnfinished(this.#name, this.#answers, this.deps);
      },
    };
  }

  #leave(): void {
    this.#stop();
    removeSceneForm(this.#host);
  }

  #draw(): void {
    const { id, file, template, recorded } = this.scene;
    this.context = sceneContext(file, recorded, this.deps) ?? this.context;
    const filled = fillScene(template, id, this.#answers, this.context);
    this.#message = 'problem' in filled ? undefined : filled;
    drawSceneForm(this.#host, {
      id,
      idPrefix: this.#idPrefix,
      answers: this.#answers,
      context: this.context,
      message: this.#message,
      language: this.deps.language(),
      isHeldBack: this.#passed !== '' && this.#passed === this.#gates,
      answer: (answers) => {
        this.#answers = { ...this.#answers, ...answers };
        this.#draw();
      },
      logReply: () => {
        this.deps.run('log-reply', file.path);
      },
      prepareCall: () => {
        this.scene.close();
        this.deps.openScene('phone-decline', file.path);
      },
    });
    const { insert, insertAnyway } = wordsOf(this.deps.language()).sceneDialog;
    const save = this.form.querySelector<HTMLButtonElement>('button[type="submit"]');
    save?.setText(this.#passed !== '' && this.#passed === this.#gates ? insertAnyway : insert);
  }

  /** The gates in force, as one word; empty where there are none. */
  get #gates(): string {
    const remarks = sceneRemarks(this.scene.id, this.#answers, this.context);
    if (!needsSecondPress(remarks)) return '';
    return remarks.flatMap(({ weight, code }) => (weight === 'gate' ? [code] : [])).join(' ');
  }

  async #submit(): Promise<boolean> {
    this.#draw();
    const gates = this.#gates;
    if (gates !== this.#passed && gates !== '') {
      this.#passed = gates;
      this.#draw();
      this.#host.querySelector('.mod-gate')?.scrollIntoView({ block: 'nearest' });
      return false;
    }
    if (!(await this.#goesOnIfChanged())) return false;
    const { template, id, file } = this.scene;
    const filled = fillScene(template, id, this.#answers, this.context);
    return unlessBroken(filled, this.deps.language()) !== undefined && this.deps.writer.canWrite(file.path);
  }

  /** The letter has followed the note, but perhaps not the user: a result may have come while the dialog was open. */
  async #goesOnIfChanged(): Promise<boolean> {
    const now = this.#factsNow;
    const changed = changedFacts(this.#facts, now, []);
    if (changed.length === 0) return true;
    const { changedQuestion: question, insertAnyway: confirm } = wordsOf(this.deps.language()).sceneDialog;
    if (!(await askWhenChanged(changed, { question, confirm }, this.deps))) return false;
    this.#facts = now;
    return true;
  }

  get #factsNow(): Facts {
    const { notes, settings } = this.deps;
    return factsOf(notes.read(this.scene.file.path)?.frontmatter ?? {}, settings());
  }

  /** When the dialog is gone, so that the note has the focus. */
  async #place(): Promise<void> {
    const message = this.#message;
    const { file, id, isSecond } = this.scene;
    const { deps } = this;
    const { interview } = this.context.reply;
    if (!message) return;
    const change = await placeOnce({ message, file, interview, deps, isSecond }, (text, cursor) =>
      insertionPlan(text, cursor, blockOf(message, {}), deps.language()),
    );
    keepUnfinished(deps.app, this.#name, change ? undefined : this.#answers);
    if (!change) return;
    rememberScene(file, message.subject, { id, answers: this.#answers });
    const advice = gapAdvice(message.gaps, interview, deps.language(), message);
    if (advice !== undefined) notify(advice);
  }
}
