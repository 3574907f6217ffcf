package ui

// also is what people call an action who do not know its name here: the palette
// finds it by these words too.
var also = map[string]string{
	"declare": "new incident start open", "home": "incidents list overview back", "search": "find",
	"theme": "theme mode appearance colours light dark", "text-size": "font zoom larger smaller", "help": "keys shortcuts",
	"undo": "take back", "log": "note write entry", "copy-due": "send message update",
	"first-flag": "red flags warning", "severity": "P0 P1 P2 P3 priority level", "people": "lead commander roles hand over",
	"lead": "commander owner", "escalate": "call in help page wake", "promise": "next update time", "mitigated": "service is back restored", "resolve": "fixed done end",
	"close": "done end file", "reopen": "back again", "false-alarm": "not an incident", "change": "deploy config fix",
	"end-change": "verified worked no effect reverted", "hypothesis": "theory guess idea", "cause": "root cause why",
	"task": "todo assign", "watch": "metric signal", "reading": "metric value signal", "eta": "when estimate",
	"started": "begin time backdate", "title": "rename name", "export": "save markdown file", "publish": "post-mortem done",
	"copy-changes": "ledger what changed", "changes": "ledger still in place list", "guide": "debugging root cause how to",
	"files": "evidence attachments screenshots custody hash sha256 sha-256 checksum", "attach": "evidence screenshot upload",
	"phase:triage": "open", "phase:mitigate": "open", "phase:investigate": "open", "phase:fix": "open", "phase:postmortem": "open",
	"filter": "find search tag person scroll jump timeline", "postmortem": "review report", "quit": "exit close window",
}
