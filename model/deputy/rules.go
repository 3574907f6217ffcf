package deputy

import "slices"

// Rule is what help says about a red flag.
type Rule struct {
	ID    string
	Title string
	Why   string // why it matters, one sentence
	Ends  string // what ends it; an override with a reason always does
}

// rule is a red flag: its words, and what it sees.
type rule struct {
	Rule
	do         string // for the next bar, imperative; empty for a flag that may wait
	running    bool   // stands only while the incident runs
	adds       bool   // sees things one by one, so that it counts them
	afterClose bool   // may come up after the incident was closed
	see        func(*facts) []sight
}

// rules is every red flag, the most dangerous first: what makes the incident
// worse, what leaves people alone with it, what misleads, what wears out.
var rules = []rule{
	{Rule{"iron-law", "Investigating before mitigating", "Every minute spent on the cause is a minute of impact.",
		"mitigated, or back to Mitigate"}, "Restore service first", false, false, false, ironLaw},
	{Rule{"not-communicating", "Not communicating", "Without news, people start rescues of their own.",
		"a message goes out"}, "Tell those who wait", false, false, false, notCommunicating},
	{Rule{"untested-fix", "Untested fix in production", "An untested fix can be the next incident.",
		"Test and Staging are done, or not applicable with a reason, or the change is taken back"}, "Test the fix that is out", false, false, false, untestedFix},
	{Rule{"parallel-changes", "Several changes at once", "If it recovers, nobody can tell which one did it.",
		"all but one have ended"}, "End all changes but one", false, false, false, parallelChanges},
	{Rule{"guessing", "Guessing", "A guess that is not checked costs more time than a look at the logs.",
		"evidence is added, or the step or change is taken back"}, "Look before changing more", false, true, false, guessing},
	{Rule{"mitigation-overdue", "Mitigation overdue", "By now it takes more people: escalate, and go on with the next mitigation.",
		"mitigated, or somebody is called in and the log says who"}, "", true, false, false, mitigationOverdue},
	{Rule{"no-lead", "No lead", "Without one voice, everybody decides and nobody knows.",
		"a lead is named"}, "", true, false, false, noLead},
	{Rule{"no-severity", "Severity or impact missing", "Limits, messages and who is woken up follow from the two.",
		"severity and impact are written down"}, "Write down how bad it is", true, false, false, noSeverity},
	{Rule{"unverified-resolution", "Resolved without verification", "What was not measured may still be broken.",
		"a signal with its value before and after is logged, after the soak; or reopened"}, "Verify that it holds", false, false, false, unverifiedResolution},
	{Rule{"skipped-postmortem", "No post-mortem", "What is not written down happens again.",
		"the post-mortem is published, and says something"}, "", false, false, true, skippedPostMortem},
	{Rule{"hands-on-lead", "Lead has hands on", "Who works on a task loses sight of the whole.",
		"the change has ended or the task is somebody else's, or the lead is handed over"}, "", true, true, false, handsOnLead},
	{Rule{"silent-log", "Nothing logged", "What is done now cannot be told from memory later.",
		"an entry about the incident, or resolved; a snooze or an override is none"}, "", true, false, false, silentLog},
	{Rule{"severity-churn", "Severity keeps changing", "Nobody knows which limits hold.",
		"a message carries the severity that holds"}, "", true, false, false, severityChurn},
	{Rule{"long-lead", "Leading for long", "After some hours, decisions get worse and nobody notices.",
		"the lead is handed over"}, "", true, false, false, longLead},
	{Rule{"orphan-task", "Task without owner or time box", "A task of everybody is done by nobody.",
		"it has an owner and a time box, or has ended"}, "", true, true, false, orphanTask},
	{Rule{"stale-hypothesis", "Hypothesis left lying", "An open guess keeps people busy and others from looking elsewhere.",
		"evidence, confirmed or ruled out"}, "", true, true, false, staleHypothesis},
	{Rule{"left-open", "Left open", "An incident that nobody works on hides the ones that run.",
		"an entry about the incident, or resolved"}, "", true, false, false, leftOpen},
}

func ruleOf(flag string) *rule {
	return &rules[slices.IndexFunc(rules, func(r rule) bool { return r.ID == flag })]
}

// Rules lists every red flag that the deputy watches for, the most dangerous first.
func Rules() []Rule {
	list := make([]Rule, len(rules))
	for i, r := range rules {
		list[i] = r.Rule
	}
	return list
}
