import type { FigureMention } from "../recognise/mention";

/** Why a figure is no row. Codes; who shows them has the words. */
export const noRowReasons = [
	/** 全省13个设区市中列第5位: the size of the list that a rank is in. */
	"listSize",
	/** Nothing says what it counts. */
	"noName",
	/** 三个街道: places or kinds counted in passing. */
	"countsPlaces",
	/** 年销售额过亿元企业10家: a limit that tells which are counted. */
	"threshold",
	/** The binder left it out and did not say why. */
	"unsaid",
] as const;
export type NoRow = (typeof noRowReasons)[number];

/** Told of figures that become no row; nobody is in the usual reading. */
export type OnNoRow = (figure: FigureMention, why: NoRow) => void;
