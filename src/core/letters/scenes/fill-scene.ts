import { fillMessage, type Message } from '../messages/fill-message';
import type { Failed, Template } from '../template/template';
import type { SceneAnswers } from './scene-answers';
import type { SceneContext } from './scene-context';
import { sceneData } from './scene-data';
import type { SceneId } from './scene-ids';

/**
 * Fills the template of a scene, built-in or the user's own, with what the notes say and what was answered, as it reads on
 * the day of `context`. What is missing leaves a mark and a gap, as in every message.
 */
export function fillScene(
  template: Template,
  id: SceneId,
  answers: SceneAnswers,
  context: SceneContext,
): Message | Failed {
  return fillMessage(template, sceneData(id, answers, context));
}
