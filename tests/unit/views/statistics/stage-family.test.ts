import { expect, test } from 'vitest';
import { stageFamily, type StageFamily } from '../../../../src/core/views/statistics/stage-family';

test.each<[stage: string | undefined, family: StageFamily]>([
  ['書類選考', 'documents'],
  ['ES', 'documents'],
  ['SPI', 'test'],
  ['グループディスカッション', 'discussion'],
  ['一次', 'first'],
  ['1次面接', 'first'],
  ['first interview', 'first'],
  ['二次面接', 'second'],
  ['三次', 'third'],
  ['四次', 'third'],
  ['5次', 'third'],
  ['最終面接', 'final'],
  ['役員面接', 'final'],
  ['最終面談', 'final'],
  ['カジュアル面談', 'talk'],
  ['人事面談', 'talk'],
  ['casual chat', 'talk'],
  ['面接', 'other'],
  ['ジョブ選考', 'other'],
  [undefined, 'none'],
])('%s', (stage, family) => {
  expect(stageFamily(stage)).toBe(family);
});
