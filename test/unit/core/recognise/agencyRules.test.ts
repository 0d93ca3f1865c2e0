import { recogniseAgencies } from "../../../../src/core/recognise/agency";
import { agencyRules } from "../../../../src/core/recognise/agencyRules";
import { testRuleExamples } from "./ruleExamples";

describe("core/recognise/agencyRules", () =>
	testRuleExamples(agencyRules, recogniseAgencies));
