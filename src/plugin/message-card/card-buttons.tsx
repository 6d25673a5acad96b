import { IconButton } from '../cards/icon-button';

/** A button of a card: what it says and does. */
export interface CardButton {
  readonly icon: string;
  readonly name: string;
  readonly run: () => void;
  /** The one to press first. */
  readonly isFirst?: boolean;
}

/** The buttons of a card, in their order. */
export function CardButtons({ buttons }: { readonly buttons: readonly CardButton[] }) {
  return (
    <div class="henji-message-card-buttons">
      {buttons.map(({ icon, name, run, isFirst }) => (
        <IconButton key={icon} icon={icon} class={isFirst ? 'mod-cta' : undefined} onClick={run}>
          {name}
        </IconButton>
      ))}
    </div>
  );
}
