import type { Source } from "./issuer";

/** Someone who is no body, before a colon: what the last speaker said ends there. */
const otherSpeaker = /^[^，。；：]{0,20}(?:记者|主持人)[^，。；：]{0,8}：/u;

/** 据介绍, 白皮书显示: the body that the paragraph before named is speaking still. */
const sameSource =
	/^\s*(?:据(?:介绍|悉|了解|通报)|《?[\p{Script=Han}\d]{0,12}(?:白皮书|报告|公报|通报|数据)》?显示)/u;

const ofOneMatter = /(?:法院|检察院|海关|公安局|[中高]院)$/u;
const otherMatter =
	/^(?:全|我|本)[省市县区州盟旗](?!法院|检察|公安|海关|政法)/u;
/** 李某： at the start of a paragraph. */
const byName = /^(\p{Script=Han}{2,3})：/u;

/** Who is speaking where a row stands. */
export class SourceState {
	#article: string | null = null;
	#speaker: string | null = null;
	#paragraph: string | null = null;
	#last: string | null = null;
	/** The bodies of people by name. */
	readonly #people = new Map<string, string>();

	/** `text` is the paragraph's. */
	enterParagraph(text: string): void {
		this.#last = this.#paragraph ?? this.#last;
		this.#paragraph = sameSource.test(text.slice(0, 24)) ? this.#last : null;
		if (otherSpeaker.test(text.slice(0, 32))) this.#speaker = null;
		const person = byName.exec(text)?.[1] ?? "";
		this.#speaker = this.#people.get(person) ?? this.#speaker;
	}

	/** A court tells of courts: 全市建成工作站42个 behind it is told by nobody. `head` is how the sentence starts. */
	enterSentence(head: string): void {
		if (ofOneMatter.test(this.#paragraph ?? "") && otherMatter.test(head))
			this.#paragraph = null;
	}

	/** Takes note of a source for what follows it. `isLead`: before all rows. */
	note({ name, reach, person }: Source, isLead: boolean): void {
		if (person !== null) this.#people.set(person, name);
		if (reach === "introduced") return;
		if (reach === "speaker") this.#speaker = name;
		else this.#paragraph = name;
		if (reach === "article" && isLead) this.#article = name;
	}

	get issuer(): string | null {
		return this.#paragraph ?? this.#speaker ?? this.#article;
	}
}
