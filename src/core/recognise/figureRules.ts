import { currencySigns } from "../lexicon/currencies";
import { numeralCharacters } from "../text/scales";
import { readBare, readCounted } from "./figureCount";
import type { ReadFigure } from "./figureDraft";
import { readSigned } from "./figureMoney";
import { readRank, readRankFirst, readRankTop } from "./figureRank";
import {
	readDiscount,
	readDoubled,
	readFraction,
	readHalf,
	readTenths,
} from "./figureShare";

export interface FigureRule {
	/** Stored in annotation files: never renamed. */
	readonly id: `figure.${string}`;
	/** The characters that the figure may start with, behind an approximator. */
	readonly starts: string;
	readonly read: ReadFigure;
	/** Texts with the one figure they hold in braces; figureRules.test.ts runs them. */
	readonly yes: readonly string[];
	/** Texts where this rule finds nothing. */
	readonly no: readonly string[];
}

/** Characters that a number may start with: 几 and 数 in 几十, 数百. */
export const numberStarts = `0123456789${numeralCharacters}几数`;

/** The first rule that reads something at a place has it. */
// biome-ignore format: a table
export const figureRules: readonly FigureRule[] = [
	{ id: "figure.doubled",   starts: "翻", read: readDoubled, yes: ["较2020年{翻一番}", "实现{翻番}", "{约翻了两番}"], no: ["翻开", "翻新一番"] },
	{ id: "figure.rank",      starts: "第", read: readRank, yes: ["列全省{第5位}", "排名{第2}。", "居全市{第三}，", "获“{第一}”"], no: ["第22个宣传日", "第二十二届", "第一批", "第一时间", "第一，加强", "质量第一。", "发展第二、第三产业"] },
	{ id: "figure.rankTop",   starts: "前", read: readRankTop, yes: ["进入全省{前十}。", "{前3名}"], no: ["前三季度", "前4个月", "前十强"] },
	{ id: "figure.rankFirst", starts: "首榜", read: readRankFirst, yes: ["居全省{首位}", "位居{榜首}"], no: ["首次", "榜单", "放在首位"] },
	{ id: "figure.fraction",  starts: numberStarts, read: readFraction, yes: ["压减{三分之一以上}", "增长{百分之三点五}", "占{近四分之一}", "占{1/3}"], no: ["部分之一", "百分点", "4/22"] },
	{ id: "figure.tenths",    starts: numberStarts, read: readTenths, yes: ["下降{一成三}", "占{近七成}", "{两成以上}", "{六成多}"], no: ["统一成册", "三成员"] },
	{ id: "figure.discount",  starts: `${numberStarts}对半`, read: readDiscount, yes: ["打{八折}", "低至{7.5折}", "打{五五折}", "打{对折}"], no: ["一波三折", "百折不挠", "3折叠屏"] },
	{ id: "figure.sign",      starts: [...currencySigns.keys()].join(""), read: readSigned, yes: ["标价{￥1280}", "{$3.5万}"], no: ["￥券", "$5件"] },
	{ id: "figure.half",      starts: "一半", read: readHalf, yes: ["占{一半左右}", "{超过半数}", "占比{过半}"], no: ["另一半", "半数", "时间过半"] },
	{ id: "figure.unit",      starts: numberStarts, read: readCounted, yes: ["{4.3万件}", "{三百余件}", "{10—15家}", "{近百万元}", "{3.6个百分点}", "{1.5倍}", "{15个月左右}", "{三项}制度"], no: ["一个企业", "2021年", "10月", "24小时服务", "一件事", "四个全面", "第3次", "每10万人"] },
	{ id: "figure.bare",      starts: numberStarts, read: readBare, yes: ["惠及{近187万}群众", "指数为{85.6}，", "{≥88}预期性"], no: ["12315平台", "G7611高速", "4·26", "2022，", "超过2020年"] },
];

export const rulesByStart: ReadonlyMap<string, readonly FigureRule[]> = new Map(
	Array.from(
		new Set(figureRules.map(({ starts }) => starts).join("")),
		(c): [string, readonly FigureRule[]] => [
			c,
			figureRules.filter(({ starts }) => starts.includes(c)),
		],
	),
);
