import { recogniseFigures } from "../../../../src/core/recognise/figure";
import { figureRules } from "../../../../src/core/recognise/figureRules";
import { testRuleExamples } from "./ruleExamples";

describe("core/recognise/figureRules", () =>
	testRuleExamples(figureRules, recogniseFigures));
