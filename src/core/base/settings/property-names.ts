import { acceptedNames, comparableName, type AddedNames } from '../properties/accepted-names';
import { isRecord, readList, readName, type Stored } from './setting-readers';

/** Reads additional names by field; a field may be given under any of its built-in names. */
export function readPropertyNames({ value, key, report }: Stored): AddedNames {
  if (!isRecord(value)) {
    report(key, value);
    return {};
  }
  const fields = acceptedNames({});
  const names: Record<string, readonly string[]> = {};
  for (const [name, added] of Object.entries(value)) {
    const field = fields.get(comparableName(name))?.field;
    const part = { value: added, key: `${key}.${name}`, report };
    if (field === undefined) report(part.key, added);
    else names[field] = [...(names[field] ?? []), ...readList(part, readName)];
  }
  return names;
}

/** Names under what is not a field stay; a field that was under another of its names moves to its own. */
export function writePropertyNames(names: AddedNames, before: unknown): unknown {
  const fields = acceptedNames({});
  const others = Object.entries(isRecord(before) ? before : {}).filter(
    ([name]) => !fields.has(comparableName(name)),
  );
  return { ...Object.fromEntries(others), ...names };
}
