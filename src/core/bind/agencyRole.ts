import type { AgencyRole } from "../analysis";
import type { Span } from "../text/span";

interface Rule {
	readonly role: AgencyRole;
	/** Right before the name, right behind it. */
	readonly before: RegExp;
	readonly after: RegExp;
}

const any = /(?:)/u;

/** The first that fits. */
// biome-ignore format: a table
const rules: readonly Rule[] = [
	{ role: "recipient", before: /(?:移送|移交|抄送|报送|报请|提请|上报)(?:给|至|到)?$/u, after: any },
	{ role: "recipient", before: /向$/u, after: /^(?:移送|移交|报送|通报|推送|提交|反映)/u },
	{ role: "grantor", before: /[被获经]$|获得$|荣获$|通过$/u, after: /^(?:等部门)?(?:评为|授予|认定|批准|确定|通报|表扬|表彰|审查|列为|列入|命名|同意|备案|督查激励)/u },
	{ role: "partner", before: /(?:联合|会同|协同|配合|携手|联手)$/u, after: any },
	{ role: "partner", before: /(?:与|同)$/u, after: /^[^，。；]{0,12}?(?:联合|共同|协同|协作|携手|签署|签订|建立|会签|协查|开展)/u },
	{ role: "host", before: any, after: /^[^，。；《]{0,8}?(?:主办|承办|举办|举行|召开|牵头)/u },
	{ role: "issuer", before: any, after: /^[^，。；《]{0,10}?(?:印发|出台|发布|公布|颁布|下发|制定)/u },
];

/** What an agency does where it is mentioned, as far as the words next to it say so. `text` is the paragraph's. */
export function agencyRole(
	text: string,
	{ start, end }: Span,
): AgencyRole | null {
	const before = text.slice(Math.max(0, start - 6), start);
	const after = text.slice(end, end + 24);
	const rule = rules.find((r) => r.before.test(before) && r.after.test(after));
	return rule?.role ?? null;
}
