import { type EntryChange, keyOf, type OwnCard, sidesOfCard } from '#routine';
import { DoseControls } from './DoseControls.tsx';
import { OwnCardForm } from './OwnCardForm.tsx';
import { type RowActions, RowFrame } from './RowFrame.tsx';

interface Props extends RowActions {
  readonly card: OwnCard;
  readonly taken: readonly string[];
  readonly isEdited: boolean;
  readonly onChange: (change: EntryChange) => void;
  readonly onEdit: () => void;
  /** Nothing: leave it as it was. */
  readonly onSave: (card: OwnCard | null) => void;
}

/** A card in the reader's own words. It is shown as plain text, whoever wrote it. */
export function OwnRow({ card, taken, isEdited, onChange, onEdit, onSave, ...actions }: Props) {
  const { title, text } = card;
  const { isReady } = actions;
  return (
    <RowFrame
      {...actions}
      rowKey={keyOf(card)}
      name={title}
      picture={null}
      head={
        <>
          <h3>
            <bdi>{title}</bdi>
          </h3>
          <p className="small">In your own words</p>
          {text && (
            <p>
              <bdi>{text}</bdi>
            </p>
          )}
        </>
      }
      action={
        <button
          className="button second"
          type="button"
          aria-label={`Edit ${title}`}
          aria-expanded={isEdited}
          disabled={!isReady}
          data-focus={`edit ${keyOf(card)}`}
          onClick={() => (isEdited ? onSave(null) : onEdit())}
        >
          Edit
        </button>
      }
    >
      <DoseControls
        item={card}
        name={title}
        sides={sidesOfCard(card)}
        suggested={null}
        isReady={isReady}
        onChange={onChange}
      />
      {isEdited && <OwnCardForm card={card} taken={taken} onSave={onSave} onCancel={() => onSave(null)} />}
    </RowFrame>
  );
}
