/** opencc-js ships its dictionaries without types: `"遼 辽|瞭解 了解"`. */
declare module "opencc-js/dict/*" {
	const dictionary: string;
	export default dictionary;
}
