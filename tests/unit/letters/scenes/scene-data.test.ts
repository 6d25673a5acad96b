import { expect, test } from 'vitest';
import { sceneCases } from '../../../../scripts/letters/scene-cases';
import { answersOf, contextOf } from '../../../../scripts/letters/write-scene';
import { sceneVariables } from '../../../../src/core/letters/messages/variables';
import { sceneData } from '../../../../src/core/letters/scenes/scene-data';

test.each(sceneCases.map((one) => [`${one.scene}.${one.name}`, one] as const))(
  '%s: has every variable of the table, and no other',
  (_, one) => {
    const { scene } = sceneData(one.scene, answersOf(one.answers), contextOf(one));
    const names = Object.keys(scene as object).map((name) => `scene.${name}`);
    // `scene.slot` is only the mark of slots that are missing.
    expect([...names, 'scene.slot'].sort()).toEqual([...sceneVariables].sort());
  },
);
