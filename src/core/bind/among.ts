const verbs =
	"(?:位居|位列|排名|名列|稳居|跃居|跃升|升至|升到|排在|排|居|列|位|获|进入|跻身)*";
const whole = "(?:全国|全省|全市|全区|全县|全盟|全州|全球|世界)";
const named = "[^从由在居列位全我排至到的，、；。：“”]{2,5}[省市盟州]";

const inList = new RegExp(
	`在([^，。；：、“”在]{2,30}?)(?:中|里|当中)，?${verbs}$`,
	"u",
);
const ofPlace = new RegExp(
	`((?:${whole}|${named})[^，；。、：“”居列位排从由]{0,16}?)(?:中|里)?的?${verbs}$`,
	"u",
);
const inTable =
	/(?:^|[，。；：])在?([^，。；：“”]{2,40}?(?:榜单?|排行榜?|排名|名单|评价|考核|评选|测评|评估))(?:结果)?(?:中|里|上)，[^，。；：]{0,12}$/u;

/**
 * The list that a rank is in, and how long it is, as the article says it: 全省13个设区市, 全国395个县级市, 渝西八区; a
 * ranking named in the clause before (在某某百强榜单中，). `from` is the start of the rank's clause.
 */
export function amongOf(text: string, from: number, to: number): string | null {
	const words = text.slice(Math.max(from, to - 40), to);
	const place = inList.exec(words)?.[1] ?? ofPlace.exec(words)?.[1];
	if (place !== undefined) return place.replace(/前$/u, "");
	return inTable.exec(text.slice(Math.max(0, to - 60), to))?.[1] ?? null;
}
