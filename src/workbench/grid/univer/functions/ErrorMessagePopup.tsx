/** What a popup beside a cell is given by Univer. */
export interface ErrorMessagePopupProps {
  readonly popup: {
    readonly extraProps?: { readonly title?: string; readonly sentence?: string };
  };
}

/** Wide enough for a sentence; the popup that Univer has for its own few words is not. */
const WIDTH = 264;

/** Why the function in a cell gave an error value; looks like the popups of the grid. */
export function ErrorMessagePopup({ popup }: ErrorMessagePopupProps) {
  return (
    <div
      role="tooltip"
      className="univer-box-border univer-rounded-lg univer-bg-white univer-px-2 univer-py-1 univer-text-sm univer-text-gray-900 univer-shadow dark:!univer-bg-black dark:!univer-text-white"
      style={{ width: WIDTH }}
    >
      <div className="univer-mb-1.5 univer-font-medium">{popup.extraProps?.title}</div>
      <div style={{ overflowWrap: "anywhere" }}>{popup.extraProps?.sentence}</div>
    </div>
  );
}
