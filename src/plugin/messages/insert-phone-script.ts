import { wordsOf } from '../../core/base/language/words';
import { phoneChoices, type MessageChoice } from '../../core/letters/messages/message-choices';
import { callingAdvice } from '../../core/waiting/guard-rail/guard-rail-text';
import type { CommandDeps, CommandTarget } from '../commands/command-types';
import { insertOnce } from './insert-once';
import { passAgainIfChanged, passGuardRail } from './pass-guard-rail';
import { PhoneScriptModal } from './phone-script-modal';
import { placeNamed, writableReply } from './place-message';
import { openDialog } from '../dialogs/own-dialogs';

/** Says whether now is a good time to call, and inserts the chosen script, the guard rail first. */
export function insertPhoneScript(target: CommandTarget, deps: CommandDeps): Promise<void> {
  return insertOnce(target.file, () => choose(target, deps));
}

async function choose(target: CommandTarget, deps: CommandDeps): Promise<boolean> {
  const reply = await writableReply(target, deps);
  if (!reply) return false;
  const passed = await passGuardRail('phone', target.file, deps);
  if (!passed) return false;
  const language = deps.language();
  const time = callingAdvice(passed.rail, passed.reply, {
    isDraft: passed.isForLater,
    today: deps.today(),
    language,
  });
  const scripts = phoneChoices(passed.reply, language);
  const { messages } = wordsOf(language);
  const chosen = await new Promise<MessageChoice | undefined>((done) => {
    openDialog(new PhoneScriptModal(deps.app, { time, scripts, words: messages }, done));
  });
  if (!chosen) return false;
  const still = await passAgainIfChanged(passed, 'phone', target.file, deps);
  return still !== undefined && placeNamed(chosen.id, still, target.file, deps);
}
