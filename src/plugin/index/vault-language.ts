import { noteLanguage } from '../../core/flows/capture/written-keys';
import type { Language } from '../../core/base/language/language';
import type { CommandDeps } from '../commands/command-types';

/** The language in which the interview notes of the vault are written. */
export function vaultLanguage({ store, language }: Pick<CommandDeps, 'store' | 'language'>): Language {
  const replies = store.state.phase === 'ready' ? [...store.state.replies.values()] : [];
  return noteLanguage(
    replies.map(({ interview }) => interview),
    language(),
  );
}
