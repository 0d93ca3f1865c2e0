export interface ListFocus {
	/** The host takes it that the focus is in the list already: it hears only when that is so no more. */
	readonly expect: () => void;
	readonly stop: () => void;
}

/**
 * Tells whenever the focus comes into the list of indicators, or leaves it. A field in the list is not the list: what is
 * typed there is nobody's key.
 */
export function watchListFocus(tell: (isInList: boolean) => void): ListFocus {
	let told = false;
	const look = () => {
		const isInList = document.hasFocus() && isListed(document.activeElement);
		if (isInList === told) return;
		told = isInList;
		tell(isInList);
	};
	const cameBack = () => {
		if (isListed(document.activeElement)) look();
	};
	const left = () => {
		if (!told) return;
		told = false;
		tell(false);
	};
	/**
	 * Where the focus goes is known before it is there. One that goes nowhere was on a row that is drawn anew: it comes
	 * back, and a key that is pressed meanwhile is still the list's.
	 */
	const goes = ({ relatedTarget }: FocusEvent) => {
		if (relatedTarget !== null && !isListed(relatedTarget as Element)) left();
	};
	document.addEventListener("focusin", look);
	document.addEventListener("focusout", goes);
	window.addEventListener("focus", cameBack);
	window.addEventListener("blur", left);
	const expect = () => {
		told = true;
	};
	const stop = () => {
		document.removeEventListener("focusin", look);
		document.removeEventListener("focusout", goes);
		window.removeEventListener("focus", cameBack);
		window.removeEventListener("blur", left);
	};
	return { expect, stop };
}

const isListed = (element: Element | null): boolean =>
	element?.closest("zhibiao-grid") != null &&
	element.closest("zhibiao-editor") === null;
