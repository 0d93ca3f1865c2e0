import "@vscode-elements/elements/dist/vscode-badge/index.js";
import "@vscode-elements/elements/dist/vscode-button/index.js";
import "@vscode-elements/elements/dist/vscode-progress-bar/index.js";
import { ArticleFacts } from "./articleFacts";
import { FieldEditor } from "./fieldEditor";
import { FilterField } from "./filterField";
import { IndicatorGrid } from "./indicatorGrid";
import { MentionList } from "./mentionList";
import { SidebarApp } from "./sidebarApp";

customElements.define("zhibiao-editor", FieldEditor);
customElements.define("zhibiao-facts", ArticleFacts);
customElements.define("zhibiao-filter", FilterField);
customElements.define("zhibiao-grid", IndicatorGrid);
customElements.define("zhibiao-mentions", MentionList);
customElements.define("zhibiao-sidebar", SidebarApp);
