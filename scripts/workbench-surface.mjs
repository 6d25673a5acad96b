// Names what obsidian.d.ts declares and the workbench's module does not have: values, and members of classes.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const files = ['node_modules/obsidian/obsidian.d.ts', 'tests/workbench/obsidian/index.ts'].map(
  (path) => `${root}${path}`,
);
const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
const program = ts.createProgram(files, {
  ...options,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
});
const checker = program.getTypeChecker();

/** The exported values of a module, by name. */
function valuesOf(path) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path));
  const resolved = checker.getExportsOfModule(module).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
    return [symbol.name, isAlias ? checker.getAliasedSymbol(symbol) : symbol];
  });
  return new Map(resolved.filter(([, symbol]) => (symbol.flags & ts.SymbolFlags.Value) !== 0));
}

function members(symbol) {
  if ((symbol.flags & ts.SymbolFlags.Class) === 0) return [];
  const ofInstances = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
  const ofClass = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol));
  return [...ofInstances, ...ofClass].map(({ name }) => name).filter((name) => !name.startsWith('__#'));
}

const [host, own] = files.map(valuesOf);
const missingValues = [...host.keys()].filter((name) => !own.has(name));
const missingMembers = [...host].flatMap(([name, symbol]) => {
  const there = new Set(own.has(name) ? members(own.get(name)) : members(symbol));
  return members(symbol)
    .filter((member) => !there.has(member))
    .map((member) => `${name}.${member}`);
});

console.log(`${own.size} of ${host.size} values. Missing:\n  ${missingValues.join(' ')}`);
console.log(`Missing members of classes that exist:\n  ${missingMembers.join(' ')}`);
