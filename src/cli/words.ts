/** Languages of the command's own words. Results are the same in all. */
export const languages = ["en", "zh-cn", "zh-tw"] as const;
export type Language = (typeof languages)[number];

type Env = Readonly<Record<string, string | undefined>>;

/** As told by `--lang`, else as the locale says (POSIX order), else English. */
export function languageOf(given: string | undefined, env: Env): Language {
	const locale =
		given || env.LC_ALL || env.LC_MESSAGES || env.LANGUAGE || env.LANG || "";
	if (/^zh[-_](?:tw|hk|mo|hant)/iu.test(locale)) return "zh-tw";
	return /^zh/iu.test(locale) ? "zh-cn" : "en";
}

export type Words = readonly [en: string, cn: string, tw: string];

// biome-ignore format: a table
export const words = {
	seeHelp: ["See 'zhibiao --help'.", "用法见“zhibiao --help”。", "用法見「zhibiao --help」。"],
	noCommand: ["No command given.", "没有给出命令。", "沒有給出命令。"],
	unknownCommand: ["There is no command '{0}'.", "没有“{0}”这个命令。", "沒有「{0}」這個命令。"],
	unknownOption: ["{0}", "选项有误：{0}", "選項有誤：{0}"],
	noInput: ["Name a file, a folder, or - for JSON Lines from standard input.", "请给出文件、文件夹，或用 - 表示从标准输入读取 JSON Lines。", "請給出檔案、資料夾，或用 - 表示從標準輸入讀取 JSON Lines。"],
	noArticle: ["Name one article: a file.", "请给出一篇文章（文件）。", "請給出一篇文章（檔案）。"],
	noFolder: ["Name a folder of articles.", "请给出一个文章文件夹。", "請給出一個文章資料夾。"],
	noSize: ["Say how many articles to draw: --n 40.", "请说明抽取多少篇文章，例如 --n 40。", "請說明抽取多少篇文章，例如 --n 40。"],
	notOneFile: ["Name one annotation file (NAME.zhibiao.json).", "请给出一个标注文件（NAME.zhibiao.json）。", "請給出一個標註檔（NAME.zhibiao.json）。"],
	notTwoFiles: ["Name two annotation files, the older first.", "请给出两个标注文件，旧的在前。", "請給出兩個標註檔，舊的在前。"],
	notThreeFiles: ["Name three annotation files: the one that both come from, ours, theirs.", "请给出三个标注文件：共同的来源、我方、对方。", "請給出三個標註檔：共同的來源、我方、對方。"],
	notOneRepository: ["Name one folder, in a git repository.", "请给出一个文件夹（位于 git 仓库中）。", "請給出一個資料夾（位於 git 儲存庫中）。"],
	badChoice: ["--{0} cannot be '{1}'. Choose from: {2}.", "--{0} 不能是“{1}”。可选：{2}。", "--{0} 不能是「{1}」。可選：{2}。"],
	notItsOption: ["'{0}' has no option --{1}.", "“{0}”没有 --{1} 这个选项。", "「{0}」沒有 --{1} 這個選項。"],
	badNumber: ["--{0} takes a whole number, not '{1}'.", "--{0} 应为整数，而不是“{1}”。", "--{0} 應為整數，而不是「{1}」。"],
	twoStdin: ["Standard input (-) can be read only once.", "标准输入（-）只能读取一次。", "標準輸入（-）只能讀取一次。"],
	badFormat: ["There is no format '{0}'. Formats: {1}.", "没有“{0}”这种格式。可用格式：{1}。", "沒有「{0}」這種格式。可用格式：{1}。"],
	badWorkers: ["--workers takes a whole number from 1 to 1024, not '{0}'.", "--workers 应为 1 至 1024 的整数，而不是“{0}”。", "--workers 應為 1 至 1024 的整數，而不是「{0}」。"],
	badEncoding: ["There is no encoding '{0}'. Examples: utf-8, gb18030, big5, utf-16le.", "没有“{0}”这种编码。例如：utf-8、gb18030、big5、utf-16le。", "沒有「{0}」這種編碼。例如：utf-8、gb18030、big5、utf-16le。"],
	outputIsInput: ["{0} is one of the articles; name another file for the output.", "{0} 是要读取的文章之一，请为输出另取文件名。", "{0} 是要讀取的文章之一，請為輸出另取檔名。"],
	binaryToTerminal: ["{0} is not for a terminal: name a file with --output.", "{0} 不能显示在终端里，请用 --output 指定文件。", "{0} 不能顯示在終端機裡，請用 --output 指定檔案。"],

	notText: ["{0}: this is no text file. Convert it to plain text first.", "{0}：不是文本文件。请先转成纯文本。", "{0}：不是文字檔。請先轉成純文字。"],
	wrongBytes: ["{0}: byte {2} is not {1}; it was read as U+FFFD. Name the right encoding with --encoding.", "{0}：第 {2} 字节不是 {1} 编码，已按 U+FFFD 读入。请用 --encoding 指定正确的编码。", "{0}：第 {2} 位元組不是 {1} 編碼，已按 U+FFFD 讀入。請用 --encoding 指定正確的編碼。"],
	doubtfulEncoding: ["{0}: read as {1}, which is not certain. Name the encoding with --encoding.", "{0}：按 {1} 读入，但不能确定。请用 --encoding 指定编码。", "{0}：按 {1} 讀入，但不能確定。請用 --encoding 指定編碼。"],
	tooLarge: ["{0}: {1} {3} is more than the {2} that can be read. Split the file.", "{0}：共 {1} {3}，超过可读取的 {2}。请拆分文件。", "{0}：共 {1} {3}，超過可讀取的 {2}。請拆分檔案。"],
	bytes: ["bytes", "字节", "位元組"],
	characters: ["characters", "字符", "字元"],
	emptyFile: ["{0}: the file is empty.", "{0}：文件是空的。", "{0}：檔案是空的。"],
	annotationsBroken: ["{0}: the annotation file is broken at line {1} ({2}). Mend that line; to read articles without annotations: --no-annotations.", "{0}：标注文件第 {1} 行有误（{2}）。请修正该行；读取文章时可用 --no-annotations 不读标注。", "{0}：標註檔第 {1} 行有誤（{2}）。請修正該行；讀取文章時可用 --no-annotations 不讀標註。"],
	annotationsNewer: ["{0}: the annotation file has version {1}; this program knows {2}. Update zhibiao; to read articles without annotations: --no-annotations.", "{0}：标注文件是第 {1} 版，本程序只认识到第 {2} 版。请更新 zhibiao；读取文章时可用 --no-annotations 不读标注。", "{0}：標註檔是第 {1} 版，本程式只認識到第 {2} 版。請更新 zhibiao；讀取文章時可用 --no-annotations 不讀標註。"],
	annotationsOfAnother: ["{0}: the annotation file in its place belongs to {2}. Move it, or use --no-annotations.", "{0}：该处的标注文件属于 {2}。请移走它，或用 --no-annotations。", "{0}：該處的標註檔屬於 {2}。請移走它，或用 --no-annotations。"],
	annotationsUnreadable: ["{0}: its annotation file can't be read: {1}.", "{0}：无法读取标注文件：{1}。", "{0}：無法讀取標註檔：{1}。"],
	annotationsReadOnly: ["{0}: its annotation file is read-only. Make it writable.", "{0}：标注文件是只读的。请改为可写。", "{0}：標註檔是唯讀的。請改為可寫。"],
	annotationsChanged: ["{0}: its annotation file changed meanwhile. Run the command again.", "{0}：标注文件在此期间被改动。请再运行一次。", "{0}：標註檔在此期間被改動。請再執行一次。"],
	writeFailed: ["Could not write {0} ({1}). Choose another place with --output.", "无法写入 {0}（{1}）。请用 --output 另选位置。", "無法寫入 {0}（{1}）。請用 --output 另選位置。"],
	diskFull: ["No space left to write {0}. Free some, or choose another place with --output.", "写入 {0} 时磁盘空间不足。请清理空间，或用 --output 另选位置。", "寫入 {0} 時磁碟空間不足。請清出空間，或用 --output 另選位置。"],
	exportFailed: ["{0} could not be made ({1}). CSV and JSON Lines have no limits of this kind.", "无法生成 {0}（{1}）。CSV 和 JSON Lines 没有这类限制。", "無法產生 {0}（{1}）。CSV 和 JSON Lines 沒有這類限制。"],
	badValue: ["{0}: {1} cannot be '{2}'. Correct it and try again.", "{0}：{1} 不能是“{2}”。请改正后重试。", "{0}：{1} 不能是「{2}」。請改正後重試。"],
	quoteMismatch: ["{0}: read back from {1}, row {2} does not give its words again. Nothing of this article was written; please report this bug.", "{0}：从 {1} 读回时，行 {2} 与原文不符。该文章没有写出；这是程序错误，请反馈。", "{0}：從 {1} 讀回時，列 {2} 與原文不符。該文章沒有寫出；這是程式錯誤，請回報。"],
	brokenLine: ["{0}: line {1} cannot be read; the rest goes on. Mend that line.", "{0}：第 {1} 行无法读取，其余照常进行。请修正该行。", "{0}：第 {1} 行無法讀取，其餘照常進行。請修正該行。"],
	noSuchFile: ["{0}: there is no such file or folder. Check the path.", "{0}：没有这个文件或文件夹。请检查路径。", "{0}：沒有這個檔案或資料夾。請檢查路徑。"],
	bug: ["{0}: a bug in zhibiao ({1}). Please report it; the other articles go on.", "{0}：zhibiao 程序错误（{1}）。请反馈；其他文章照常进行。", "{0}：zhibiao 程式錯誤（{1}）。請回報；其他文章照常進行。"],
	unreadable: ["{0}: could not be read ({1}). Check its permissions.", "{0}：无法读取（{1}）。请检查权限。", "{0}：無法讀取（{1}）。請檢查權限。"],
	badCodebook: ["{0} is no codebook ({1}). Correct it and try again.", "{0} 不是有效的编码本（{1}）。请改正后重试。", "{0} 不是有效的編碼簿（{1}）。請改正後重試。"],

	noSentence: ["{0}: no sentence is there. Choose another place with --at, --line or --find, or leave them out for the whole article.", "{0}：没有符合条件的句子。请用 --at、--line 或 --find 另选位置，或都不写以查看全文。", "{0}：沒有符合條件的句子。請用 --at、--line 或 --find 另選位置，或都不寫以查看全文。"],
	nothingRead: ["{0}: no articles (.txt, .zhart) in this folder.", "{0}：文件夹中没有文章（.txt、.zhart）。", "{0}：資料夾中沒有文章（.txt、.zhart）。"],
	tooFewArticles: ["{0} articles were asked for, and there are {1}: all were taken.", "要求抽取 {0} 篇，但只有 {1} 篇，已全部取用。", "要求抽取 {0} 篇，但只有 {1} 篇，已全部取用。"],
	stratumLeft: ["Nothing was drawn from the stratum {0} ({1} articles): too small for its share. Draw more, or put strata together.", "分层“{0}”（{1} 篇）过小，按比例未抽到文章。请增加抽取数，或合并分层。", "分層「{0}」（{1} 篇）過小，按比例未抽到文章。請增加抽取數，或合併分層。"],
	inDispute: ["{0}: in dispute: {1}", "{0}：有分歧：{1}", "{0}：有分歧：{1}"],
	settleDisputes: ["Both sides are kept. Open the article and decide again what is in dispute, then 'git add' the file.", "双方的决定都已保留。请打开文章，重新判定有分歧之处，再 git add 该文件。", "雙方的決定都已保留。請開啟文章，重新判定有分歧之處，再 git add 該檔案。"],
	gitFailed: ["git could not be asked: {0}. See that git runs, and name a folder in a repository.", "无法使用 git：{0}。请确认 git 可以运行，并给出仓库中的文件夹。", "無法使用 git：{0}。請確認 git 可以執行，並給出儲存庫中的資料夾。"],
	installed: ["{0}: git merges and shows annotation files by zhibiao now. Commit .gitattributes; everybody else runs 'zhibiao merge --install' once in their own copy.", "{0}：git 现在用 zhibiao 合并和显示标注文件。请提交 .gitattributes；其他人在各自的副本中运行一次 zhibiao merge --install。", "{0}：git 現在用 zhibiao 合併和顯示標註檔。請提交 .gitattributes；其他人在各自的副本中執行一次 zhibiao merge --install。"],
	progress: ["{0} articles read", "已读 {0} 篇", "已讀 {0} 篇"],
	someFailed: ["{0} of {1} articles failed.", "{1} 篇中有 {0} 篇失败。", "{1} 篇中有 {0} 篇失敗。"],

	help: [
`Usage: zhibiao COMMAND

Reads indicators from Chinese articles.

Commands:
  extract    write what articles say as JSON Lines, CSV or XLSX
  explain    show why an article is read as it is
  agree      show how far coders agree
  sample     draw articles at random and deal them out to coders
  show       show what people decided, a line each
  diff       show what was decided otherwise
  merge      join what two people decided; for git

Options:
  -h, --help       show this help; 'zhibiao extract --help' for a command
  -v, --version    show the version
  --lang LANG      en, zh-cn or zh-tw (default: by the locale)
`,
`用法：zhibiao 命令

从中文文章中读取指标。

命令：
  extract    将文章内容写成 JSON Lines、CSV 或 XLSX
  explain    说明文章为何这样读
  agree      显示编码员之间的一致性
  sample     随机抽取文章并分配给编码员
  show       逐行显示人工决定
  diff       显示哪些决定不同
  merge      合并两人的决定；供 git 使用

选项：
  -h, --help       显示帮助；某个命令的帮助：zhibiao extract --help
  -v, --version    显示版本
  --lang LANG      en、zh-cn 或 zh-tw（默认按系统语言）
`,
`用法：zhibiao 命令

從中文文章中讀取指標。

命令：
  extract    將文章內容寫成 JSON Lines、CSV 或 XLSX
  explain    說明文章為何這樣讀
  agree      顯示編碼員之間的一致性
  sample     隨機抽取文章並分配給編碼員
  show       逐行顯示人工決定
  diff       顯示哪些決定不同
  merge      合併兩人的決定；供 git 使用

選項：
  -h, --help       顯示說明；某個命令的說明：zhibiao extract --help
  -v, --version    顯示版本
  --lang LANG      en、zh-cn 或 zh-tw（預設依系統語言）
`],
	helpExtract: [
`Usage: zhibiao extract [OPTION]... FILE|FOLDER|-...

Reads articles and writes one line an article (JSON Lines) or one row an indicator (CSV, XLSX).

  FILE      an article
  FOLDER    every .txt and .zhart below it; facts in its articles.csv (path, title, outlet,
            issuer, url, published, retrieved, region, reprinted_from) outrank the reading
  -         JSON Lines from standard input: {"id": "...", "text": "..."}

Options:
  -f, --format FORMAT    jsonl, csv or xlsx (default: by the name of the output, else jsonl)
  -o, --output FILE      write here instead of standard output; the file appears when it is whole
  -w, --workers N        threads that read (default: one for each processor); the output is the same
      --codebook FILE    indicators of your own (JSON)
      --encoding NAME    encoding of the articles (default: found out)
      --no-annotations   leave decisions in NAME.zhibiao.json aside
      --include-rejected keep rejected rows in tables (JSON Lines has them apart)
      --lang LANG        en, zh-cn or zh-tw

Offsets count UTF-16 code units of the decoded article. Tables leave out the marks themselves
(figures, policies, agencies); JSON Lines has everything.
Exit status: 0 done, 1 some articles failed, 2 wrong usage.
`,
`用法：zhibiao extract [选项]… 文件|文件夹|-…

读取文章，每篇写一行（JSON Lines），或每个指标写一行（CSV、XLSX）。

  文件      一篇文章
  文件夹    其中所有 .txt 和 .zhart；其 articles.csv 所列信息（path、title、outlet、issuer、
            url、published、retrieved、region、reprinted_from）优先于读出的内容
  -         标准输入的 JSON Lines：{"id": "…", "text": "…"}

选项：
  -f, --format 格式      jsonl、csv 或 xlsx（默认按输出文件名，否则 jsonl）
  -o, --output 文件      写入文件而不是标准输出；完整写好后文件才出现
  -w, --workers N        读取线程数（默认每个处理器一个）；结果相同
      --codebook 文件    自己的指标编码本（JSON）
      --encoding 名称    文章的编码（默认自动识别）
      --no-annotations   不采用 NAME.zhibiao.json 中的决定
      --include-rejected 表格中保留已否决的行（JSON Lines 另列）
      --lang 语言        en、zh-cn 或 zh-tw

位置按解码后文章的 UTF-16 码元计。表格不含标记本身（数值、政策、机构），JSON Lines 全部包含。
退出状态：0 完成，1 有文章失败，2 用法错误。
`,
`用法：zhibiao extract [選項]… 檔案|資料夾|-…

讀取文章，每篇寫一行（JSON Lines），或每個指標寫一列（CSV、XLSX）。

  檔案      一篇文章
  資料夾    其中所有 .txt 和 .zhart；其 articles.csv 所列資訊（path、title、outlet、issuer、
            url、published、retrieved、region、reprinted_from）優先於讀出的內容
  -         標準輸入的 JSON Lines：{"id": "…", "text": "…"}

選項：
  -f, --format 格式      jsonl、csv 或 xlsx（預設依輸出檔名，否則 jsonl）
  -o, --output 檔案      寫入檔案而不是標準輸出；完整寫好後檔案才出現
  -w, --workers N        讀取執行緒數（預設每個處理器一個）；結果相同
      --codebook 檔案    自己的指標編碼簿（JSON）
      --encoding 名稱    文章的編碼（預設自動辨識）
      --no-annotations   不採用 NAME.zhibiao.json 中的決定
      --include-rejected 表格中保留已否決的列（JSON Lines 另列）
      --lang 語言        en、zh-cn 或 zh-tw

位置按解碼後文章的 UTF-16 碼元計。表格不含標記本身（數值、政策、機構），JSON Lines 全部包含。
結束狀態：0 完成，1 有文章失敗，2 用法錯誤。
`],
	helpExplain: [
`Usage: zhibiao explain [OPTION]... FILE

Shows why an article is read as it is, sentence by sentence: what was found and by which rule,
what was dropped and why, and for each indicator where every value came from.

Which sentences (default: all; where several are given, all must hold):
      --at OFFSET        the one at this place, as extract counts (UTF-16 code units from 0)
      --line N           those that start on this line of the file, from 1
      --find WORDS       those that contain these words

Options:
  -f, --format FORMAT    text (default) or json: one line, with offsets
      --codebook FILE    indicators of your own (JSON)
      --encoding NAME    encoding of the article (default: found out)
      --no-annotations   leave what people set in NAME.zhibiao.json aside
      --lang LANG        en, zh-cn or zh-tw

Exit status: 0 done, 1 no such sentence or not readable, 2 wrong usage.
`,
`用法：zhibiao explain [选项]… 文件

逐句说明文章为何这样读：找到了什么、依据哪条规则，什么未被采用、为什么，以及每个指标的各项从何而来。

哪些句子（默认全部；给出多项时须同时符合）：
      --at 位置          位于此处的句子，位置与 extract 相同（UTF-16 码元，从 0 起）
      --line N           从文件第 N 行开始的句子（从 1 起）
      --find 文字        含有这些文字的句子

选项：
  -f, --format 格式      text（默认）或 json：一行，含位置
      --codebook 文件    自己的指标编码本（JSON）
      --encoding 名称    文章的编码（默认自动识别）
      --no-annotations   不采用 NAME.zhibiao.json 中设定的信息
      --lang 语言        en、zh-cn 或 zh-tw

退出状态：0 完成，1 没有这样的句子或无法读取，2 用法错误。
`,
`用法：zhibiao explain [選項]… 檔案

逐句說明文章為何這樣讀：找到了什麼、依據哪條規則，什麼未被採用、為什麼，以及每個指標的各項從何而來。

哪些句子（預設全部；給出多項時須同時符合）：
      --at 位置          位於此處的句子，位置與 extract 相同（UTF-16 碼元，從 0 起）
      --line N           從檔案第 N 行開始的句子（從 1 起）
      --find 文字        含有這些文字的句子

選項：
  -f, --format 格式      text（預設）或 json：一行，含位置
      --codebook 檔案    自己的指標編碼簿（JSON）
      --encoding 名稱    文章的編碼（預設自動辨識）
      --no-annotations   不採用 NAME.zhibiao.json 中設定的資訊
      --lang 語言        en、zh-cn 或 zh-tw

結束狀態：0 完成，1 沒有這樣的句子或無法讀取，2 用法錯誤。
`],
	helpAgree: [
`Usage: zhibiao agree [OPTION]... FOLDER...

Shows how far coders agree: in each field of the rows, in what they decided, and in which words they
marked; coders beside each other, and each beside what had been read. Each coder is heard in a layer
(NAME.zhibiao.RA1.json); without layers, each by their latest decisions in NAME.zhibiao.json. Of two
coders only articles count that both have coded.

Options:
      --coders CODES     some coders alone: RA1,RA2
      --by WHAT          also part rows by codebook (its version), how (one by one or in bulk),
                         variable (entry of the codebook); several with commas
      --seed N           seed of the samples behind the intervals (default: 1)
  -f, --format FORMAT    text (default), json or csv; differences: a table (CSV) of what coders say
                         otherwise, in the order of the text, with a column a coder
  -o, --output FILE      write here instead of standard output
      --codebook FILE    indicators of your own (JSON)
      --encoding NAME    encoding of the articles (default: found out)
      --lang LANG        en, zh-cn or zh-tw

Cohen's kappa (1960) of two coders; Krippendorff's alpha (2011), nominal, and for values by their
ratio; his alpha of unitizing (2004). Intervals: 1,000 samples of articles, 95%. A coefficient is
undefined where nothing varies.
Exit status: 0 done, 1 some articles failed and are left out, 2 wrong usage.
`,
`用法：zhibiao agree [选项]… 文件夹…

显示编码员之间的一致性：各行的每个字段、所作的判定、标记了哪些文字；编码员两两相比，
并与自动读取的内容相比。每位编码员以其图层（NAME.zhibiao.RA1.json）为准；没有图层时，
以其在 NAME.zhibiao.json 中最近的判定为准。两人相比时只计双方都编码过的文章。

选项：
      --coders 代号      只比较这些编码员：RA1,RA2
      --by 方式          另按 codebook（编码本版本）、how（逐条或批量）、variable（编码本条目）
                         分组；多项用逗号隔开
      --seed N           区间所用抽样的随机种子（默认 1）
  -f, --format 格式      text（默认）、json 或 csv；differences：按原文顺序列出各编码员说法
                         不同之处的表格（CSV），每人一列
  -o, --output 文件      写入文件而不是标准输出
      --codebook 文件    自己的指标编码本（JSON）
      --encoding 名称    文章的编码（默认自动识别）
      --lang 语言        en、zh-cn 或 zh-tw

两人之间为 Cohen κ（1960）；Krippendorff α（2011）为名义尺度，数值另按比率尺度；标记的文字为
其单位化 α（2004）。区间：对文章重复抽样 1000 次，95%。没有变异时系数无定义。
退出状态：0 完成，1 有文章失败、未计入，2 用法错误。
`,
`用法：zhibiao agree [選項]… 資料夾…

顯示編碼員之間的一致性：各列的每個欄位、所作的判定、標記了哪些文字；編碼員兩兩相比，
並與自動讀取的內容相比。每位編碼員以其圖層（NAME.zhibiao.RA1.json）為準；沒有圖層時，
以其在 NAME.zhibiao.json 中最近的判定為準。兩人相比時只計雙方都編碼過的文章。

選項：
      --coders 代號      只比較這些編碼員：RA1,RA2
      --by 方式          另按 codebook（編碼簿版本）、how（逐條或批次）、variable（編碼簿條目）
                         分組；多項用逗號隔開
      --seed N           區間所用抽樣的隨機種子（預設 1）
  -f, --format 格式      text（預設）、json 或 csv；differences：按原文順序列出各編碼員說法
                         不同之處的表格（CSV），每人一欄
  -o, --output 檔案      寫入檔案而不是標準輸出
      --codebook 檔案    自己的指標編碼簿（JSON）
      --encoding 名稱    文章的編碼（預設自動辨識）
      --lang 語言        en、zh-cn 或 zh-tw

兩人之間為 Cohen κ（1960）；Krippendorff α（2011）為名義尺度，數值另按比率尺度；標記的文字為
其單位化 α（2004）。區間：對文章重複抽樣 1000 次，95%。沒有變異時係數無定義。
結束狀態：0 完成，1 有文章失敗、未計入，2 用法錯誤。
`],
	helpSample: [
`Usage: zhibiao sample --n N [OPTION]... FOLDER...

Draws articles at random, in proportion to their strata (largest remainders), deals them out to
coders and writes a table (CSV): article, the strata, coder, overlap. The same articles and seed give
the same table.

Options:
  -n, --n N              articles to draw
      --by WHAT          strata: region, city, year, month, outlet, issuer; several with commas. Facts
                         are read, set by people, or given in articles.csv
      --coders CODES     deal them out evenly: RA1,RA2
      --overlap N        of the drawn articles these are for all coders (default: 0)
      --seed N           another draw (default: 1)
  -o, --output FILE      write here instead of standard output
      --codebook FILE    indicators of your own (JSON)
      --encoding NAME    encoding of the articles (default: found out)
      --no-annotations   leave what people set in NAME.zhibiao.json aside
      --lang LANG        en, zh-cn or zh-tw

Exit status: 0 done, 1 some articles failed and could not be drawn, 2 wrong usage.
`,
`用法：zhibiao sample --n N [选项]… 文件夹…

按分层比例（最大余额法）随机抽取文章，分配给编码员，并写成表格（CSV）：article、各分层项、
coder、overlap。文章和种子相同，表格就相同。

选项：
  -n, --n N              抽取的篇数
      --by 方式          分层：region、city、year、month、outlet、issuer；多项用逗号隔开。
                         信息来自自动读取、人工设定或 articles.csv
      --coders 代号      平均分配给这些编码员：RA1,RA2
      --overlap N        抽出的文章中由全体编码员编码的篇数（默认 0）
      --seed N           换一次抽样（默认 1）
  -o, --output 文件      写入文件而不是标准输出
      --codebook 文件    自己的指标编码本（JSON）
      --encoding 名称    文章的编码（默认自动识别）
      --no-annotations   不采用 NAME.zhibiao.json 中设定的信息
      --lang 语言        en、zh-cn 或 zh-tw

退出状态：0 完成，1 有文章失败、不能抽取，2 用法错误。
`,
`用法：zhibiao sample --n N [選項]… 資料夾…

按分層比例（最大餘額法）隨機抽取文章，分配給編碼員，並寫成表格（CSV）：article、各分層項、
coder、overlap。文章和種子相同，表格就相同。

選項：
  -n, --n N              抽取的篇數
      --by 方式          分層：region、city、year、month、outlet、issuer；多項用逗號隔開。
                         資訊來自自動讀取、人工設定或 articles.csv
      --coders 代號      平均分配給這些編碼員：RA1,RA2
      --overlap N        抽出的文章中由全體編碼員編碼的篇數（預設 0）
      --seed N           換一次抽樣（預設 1）
  -o, --output 檔案      寫入檔案而不是標準輸出
      --codebook 檔案    自己的指標編碼簿（JSON）
      --encoding 名稱    文章的編碼（預設自動辨識）
      --no-annotations   不採用 NAME.zhibiao.json 中設定的資訊
      --lang 語言        en、zh-cn 或 zh-tw

結束狀態：0 完成，1 有文章失敗、不能抽取，2 用法錯誤。
`],
	helpShow: [
`Usage: zhibiao show FILE

Shows an annotation file (NAME.zhibiao.json): a line for each decided row, in the order of the text,
then what was set of the article. The lines are the same in every language, for git compares them.

  有效发明专利, 临江市, 2031-12: 878件, read 877件, RA1

Exit status: 0 done, 1 not readable, 2 wrong usage.
`,
`用法：zhibiao show 文件

显示标注文件（NAME.zhibiao.json）：已判定的每行占一行，按原文顺序；其后是对文章的设定。
各语言的输出相同，因为 git 要比较这些行。

  有效发明专利, 临江市, 2031-12: 878件, read 877件, RA1

退出状态：0 完成，1 无法读取，2 用法错误。
`,
`用法：zhibiao show 檔案

顯示標註檔（NAME.zhibiao.json）：已判定的每列佔一行，按原文順序；其後是對文章的設定。
各語言的輸出相同，因為 git 要比較這些行。

  有效發明專利, 臨江市, 2031-12: 878件, read 877件, RA1

結束狀態：0 完成，1 無法讀取，2 用法錯誤。
`],
	helpDiff: [
`Usage: zhibiao diff FILE FILE

Shows what two annotation files say otherwise, the older first: with an arrow what changed, with + or -
what only one of them has. The lines are those of 'zhibiao show'.

  有效发明专利, 临江市, 2031-12: 877件, RA1 → 878件, read 877件, RA2

Exit status: 0 they say the same, 1 they differ, 2 not readable or wrong usage.
`,
`用法：zhibiao diff 文件 文件

显示两个标注文件（旧的在前）的不同之处：箭头表示改变，+ 或 - 表示只有一方有。
各行与 zhibiao show 相同。

  有效发明专利, 临江市, 2031-12: 877件, RA1 → 878件, read 877件, RA2

退出状态：0 相同，1 不同，2 无法读取或用法错误。
`,
`用法：zhibiao diff 檔案 檔案

顯示兩個標註檔（舊的在前）的不同之處：箭頭表示改變，+ 或 - 表示只有一方有。
各行與 zhibiao show 相同。

  有效發明專利, 臨江市, 2031-12: 877件, RA1 → 878件, read 877件, RA2

結束狀態：0 相同，1 不同，2 無法讀取或用法錯誤。
`],
	helpMerge: [
`Usage: zhibiao merge BASE OURS THEIRS [PATH]
       zhibiao merge --install [FOLDER]

Joins what two people did to one annotation file, row by row, and writes the result to OURS. Nothing
that either did is lost: where they decided otherwise both stay, in dispute until somebody decides
again. As a merge driver of git it gets %O %A %B %P.

  BASE      what both come from; empty where that is nothing
  PATH      what the file is called in messages (default: OURS)

Options:
      --install          have git merge and show the annotation files of the repository of FOLDER
                         (default: the current one) by zhibiao: writes .gitattributes and its settings
      --lang LANG        en, zh-cn or zh-tw

Exit status: 0 done, 1 something is newly in dispute, or a file is not readable and OURS left as it
was, 2 wrong usage.
`,
`用法：zhibiao merge 来源 我方 对方 [路径]
      zhibiao merge --install [文件夹]

逐行合并两人对同一标注文件所做的工作，结果写入“我方”文件。双方的决定都不会丢失：决定不同时
两者都保留并标为有分歧，直到有人重新判定。作为 git 的合并驱动时，参数为 %O %A %B %P。

  来源      双方共同的来源；没有时为空文件
  路径      消息中使用的文件名（默认为“我方”）

选项：
      --install          让 git 用 zhibiao 合并和显示该文件夹（默认为当前文件夹）所在仓库的
                         标注文件：写入 .gitattributes 及仓库设置
      --lang 语言        en、zh-cn 或 zh-tw

退出状态：0 完成，1 出现新的分歧，或有文件无法读取（“我方”保持原样），2 用法错误。
`,
`用法：zhibiao merge 來源 我方 對方 [路徑]
      zhibiao merge --install [資料夾]

逐列合併兩人對同一標註檔所做的工作，結果寫入「我方」檔案。雙方的決定都不會遺失：決定不同時
兩者都保留並標為有分歧，直到有人重新判定。作為 git 的合併驅動時，參數為 %O %A %B %P。

  來源      雙方共同的來源；沒有時為空檔案
  路徑      訊息中使用的檔名（預設為「我方」）

選項：
      --install          讓 git 用 zhibiao 合併和顯示該資料夾（預設為目前資料夾）所在儲存庫的
                         標註檔：寫入 .gitattributes 及儲存庫設定
      --lang 語言        en、zh-cn 或 zh-tw

結束狀態：0 完成，1 出現新的分歧，或有檔案無法讀取（「我方」保持原樣），2 用法錯誤。
`],
} as const satisfies Record<string, Words>;
export type WordKey = keyof typeof words;

/** The words for a key, with `{0}`, `{1}` … filled in. What is filled in is never looked into again. */
export function say(
	language: Language,
	key: WordKey,
	...args: readonly (string | number)[]
): string {
	const text: string = words[key][languages.indexOf(language)] ?? words[key][0];
	return text.replace(/\{(\d)\}/gu, (_, index) => String(args[index] ?? ""));
}
