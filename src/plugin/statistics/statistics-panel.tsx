import { Component, Keymap, type App } from 'obsidian';
import { render } from 'preact';
import type { Language } from '../../core/base/language/language';
import { wordsOf } from '../../core/base/language/words';
import { statisticsOf } from '../../core/views/statistics/statistics';
import { roundsOfCompany, statisticsTables } from '../../core/views/statistics/statistics-lines';
import { waitedRounds } from '../../core/views/statistics/waited-rounds';
import type { PendingReply } from '../../core/waiting/status/pending-reply';
import { elementOf } from '../cards/card-dom';
import { openNote } from '../cards/note-actions';
import type { ReplyStore } from '../index/reply-store';
import { contactLogs } from './contact-logs';
import { StatisticsView, type ShownStatistics } from './statistics-view';

/** What the statistics need of the plugin. */
export interface StatisticsDeps {
  readonly app: App;
  readonly store: ReplyStore;
  readonly language: () => Language;
}

/** Which statistics are shown. */
export interface AskedStatistics {
  /** The note whose company's rounds are shown too. */
  readonly path: string | undefined;
  /** Chooses the replies that are counted. */
  readonly choose: (replies: Iterable<PendingReply>) => readonly PendingReply[];
  /** Called when a note is opened from here. */
  readonly leave: () => void;
}

/** The days until the reply, in a note or a dialog: counted again whenever a note changes. */
export class StatisticsPanel extends Component {
  /** Counts the drawings: records are read meanwhile, and only the latest is wanted. */
  #drawing = 0;

  constructor(
    private readonly el: HTMLElement,
    private readonly deps: StatisticsDeps,
    private readonly asked: AskedStatistics,
  ) {
    super();
  }

  override onload(): void {
    this.el.addClasses(['henji-loose-cards', 'henji-statistics']);
    this.register(this.deps.store.subscribe(() => void this.#draw()));
    this.registerDomEvent(this.el, 'click', (event) => {
      this.#open(event);
    });
    void this.#draw();
  }

  override onunload(): void {
    this.#drawing += 1;
    render(null, this.el);
  }

  async #draw(): Promise<void> {
    const drawing = ++this.#drawing;
    const language = this.deps.language();
    const { sidebar, statistics: words } = wordsOf(language);
    const { state } = this.deps.store;
    if (state.phase !== 'ready') {
      render(<p class="henji-faint">{sidebar[state.phase]}</p>, this.el);
      return;
    }
    const shown = await this.#count(state.replies, language);
    if (drawing !== this.#drawing) return;
    render(<StatisticsView shown={shown} words={words} roundsTitle={sidebar.detail.rounds} />, this.el);
  }

  async #count(all: ReadonlyMap<string, PendingReply>, language: Language): Promise<ShownStatistics> {
    const { path, choose } = this.asked;
    const rounds = waitedRounds(all.values(), await contactLogs(all.values(), this.deps.app.vault));
    const counted = new Set(choose(all.values()).map(({ interview }) => interview.path));
    const statistics = statisticsOf(rounds.filter((round) => counted.has(round.path)));
    const own = path === undefined ? undefined : all.get(path);
    return {
      tables: statisticsTables(statistics, language),
      company: own ? roundsOfCompany(own, all.values(), rounds, language) : [],
      undated: statistics.undated,
    };
  }

  /** Opens the note of a round. */
  #open(event: MouseEvent): void {
    const path = elementOf(event)?.closest('[data-henji-note]')?.getAttribute('data-henji-note');
    if (!path) return;
    this.asked.leave();
    void openNote(this.deps.app, path, { pane: Keymap.isModEvent(event) });
  }
}
