// Obsidian's own types, held by the compiler: a member that a plugin may use and that is missing here is an error.
import type * as host from 'obsidian';
import type * as own from './obsidian/index';

/** What a plugin may call on the host's object, by name. */
type Members<T> = keyof T & string;

/** Resolves only while `Own` has every member of `Host` besides those given up on. */
type Covers<Host, Own, GivenUp extends string = never> =
  Exclude<Members<Host>, Members<Own> | GivenUp> extends never
    ? true
    : Exclude<Members<Host>, Members<Own> | GivenUp>;

/** Plain data and functions must fit as they are, not only by name. */
interface SameFunctions {
  getFrontMatterInfo: typeof own.getFrontMatterInfo extends typeof host.getFrontMatterInfo ? true : false;
  normalizePath: typeof own.normalizePath extends typeof host.normalizePath ? true : false;
  parseFrontMatterTags: typeof own.parseFrontMatterTags extends typeof host.parseFrontMatterTags
    ? true
    : false;
  prepareFuzzySearch: typeof own.prepareFuzzySearch extends typeof host.prepareFuzzySearch ? true : false;
  requireApiVersion: typeof own.requireApiVersion extends typeof host.requireApiVersion ? true : false;
  setIcon: typeof own.setIcon extends typeof host.setIcon ? true : false;
  Editor: own.Editor extends host.Editor ? true : false;
  Platform: typeof own.Platform extends typeof host.Platform ? true : false;
  Component: own.Component extends Pick<host.Component, 'load' | 'unload' | 'register' | 'registerInterval'>
    ? true
    : false;
  DataAdapter: own.Vault['adapter'] extends Omit<host.DataAdapter, 'appendBinary'> ? true : false;
}

/** The classes plugins hold in their hands; what is given up is named. */
interface SameMembers {
  App: Covers<host.App, own.App, 'secretStorage'>;
  Vault: Covers<host.Vault, own.Vault, 'appendBinary'>;
  TFile: Covers<host.TFile, own.TFile>;
  TFolder: Covers<host.TFolder, own.TFolder>;
  MetadataCache: Covers<host.MetadataCache, own.MetadataCache>;
  FileManager: Covers<host.FileManager, own.FileManager>;
  Workspace: Covers<
    host.Workspace,
    own.Workspace,
    | 'leftRibbon'
    | 'rightRibbon'
    | 'changeLayout'
    | 'getLayout'
    | 'createLeafInParent'
    | 'duplicateLeaf'
    | 'getGroupLeaves'
  >;
  WorkspaceLeaf: Covers<host.WorkspaceLeaf, own.WorkspaceLeaf>;
  View: Covers<host.View, own.View>;
  ItemView: Covers<host.ItemView, own.ItemView>;
  MarkdownView: Covers<host.MarkdownView, own.MarkdownView>;
  Modal: Covers<host.Modal, own.Modal>;
  ConfirmationModal: Covers<host.ConfirmationModal, own.ConfirmationModal>;
  SuggestModal: Covers<host.SuggestModal<string>, own.SuggestModal<string>>;
  AbstractInputSuggest: Covers<host.AbstractInputSuggest<string>, own.AbstractInputSuggest<string>>;
  Notice: Covers<host.Notice, own.Notice>;
  Menu: Covers<host.Menu, own.Menu>;
  MenuItem: Covers<host.MenuItem, own.MenuItem>;
  Plugin: Covers<host.Plugin, own.Plugin>;
  PluginSettingTab: Covers<host.PluginSettingTab, own.PluginSettingTab>;
  Setting: Covers<host.Setting, own.Setting, 'addMomentFormat'>;
  SettingGroup: Covers<host.SettingGroup, own.SettingGroup>;
  MarkdownRenderChild: Covers<host.MarkdownRenderChild, own.MarkdownRenderChild>;
  Scope: Covers<host.Scope, own.Scope>;
  Keymap: Covers<host.Keymap, own.Keymap>;
  BasesView: Covers<host.BasesView, own.BasesView, 'createFileForView'>;
}

type AllTrue<T extends Record<keyof T, true>> = T;

/** Does not compile while anything above is not `true`; the message names the member that is missing. */
export type Fidelity = AllTrue<SameFunctions & SameMembers>;
