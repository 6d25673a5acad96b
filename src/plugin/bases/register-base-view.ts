import type { Plugin } from 'obsidian';
import { wordsOf } from '../../core/base/language/words';
import type { CardDeps } from '../cards/card-handlers';
import { PendingBaseView, pendingBaseType } from './pending-base-view';

/** Offers the cards as a view of any base; where the app's Bases are off nothing is offered, and nothing is missing. */
export function registerBaseView(plugin: Plugin, deps: CardDeps): void {
  plugin.registerBasesView(pendingBaseType, {
    name: wordsOf(deps.language()).sidebar.title,
    icon: 'hourglass',
    factory: (controller, containerEl) => new PendingBaseView(controller, containerEl, deps),
  });
}
