import { Component } from '../component';
import type { App } from '../app';
import type { TFile } from '../vault/files';

/** One row of a base: a file and its properties. */
export class BasesEntry {
  constructor(
    readonly app: App,
    readonly file: TFile,
  ) {}

  /** The value of `note.key` or `file.name`, as an object that reads as text. */
  getValue(propertyId: string): { toString(): string; isTruthy(): boolean } | null {
    const [source, ...rest] = propertyId.split('.');
    const properties = this.app.metadataCache.getFileCache(this.file)?.frontmatter ?? {};
    const value: unknown =
      source === 'note' ? properties[rest.join('.')] : Reflect.get(this.file, rest.join('.'));
    if (value === undefined || value === null) return null;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return { toString: () => text, isTruthy: () => value !== false && value !== '' && value !== 0 };
  }
}

/** What drives a view of a base; opaque to plugins. */
export class QueryController extends Component {
  constructor(readonly app: App) {
    super();
  }
}

/** Obsidian's `BasesView`, fed by the page with entries. */
export abstract class BasesView extends Component {
  app: App;
  config = {
    name: '',
    get: (): unknown => null,
    set: (): void => undefined,
    getOrder: (): string[] => [],
    getSort: (): unknown[] => [],
    getDisplayName: (id: string): string => id.split('.').slice(1).join('.'),
    getAsPropertyId: (): null => null,
  };
  allProperties: string[] = [];
  /** Absent until the query has run for the first time. */
  declare data: {
    data: BasesEntry[];
    groupedData: { entries: BasesEntry[]; key?: { toString(): string }; hasKey(): boolean }[];
    properties: string[];
  };

  abstract type: string;

  protected constructor(controller: QueryController) {
    super();
    this.app = controller.app;
  }

  abstract onDataUpdated(): void;
}
