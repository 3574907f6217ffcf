package paste

import (
	"strings"
	"time"
)

func isCloudWatch(n node, _ here) bool {
	return n.has("AlarmName", "NewStateValue") || n.at("Message").embeds("AlarmName", "NewStateValue") || n.at("detail").has("alarmName", "state")
}

// cloudWatch reads an alarm of Amazon CloudWatch: by itself, as the text within what
// Amazon SNS sends on, or as an event of EventBridge.
func cloudWatch(n node, x here) Alert {
	if detail := n.at("detail"); detail.has("alarmName") {
		return changed(Alert{
			Source: "CloudWatch", Name: detail.first("alarmName"), Summary: detail.at("configuration").first("description"), Detail: detail.at("state").first("reason"),
		}, detail.at("state").first("value"), detail.at("state").moment(x, "timestamp"))
	}
	if inner, ok := decode(n.at("Message").whole()); ok && !n.has("AlarmName") {
		n = inner
	}
	trigger := n.at("Trigger")
	return changed(Alert{
		Source: "CloudWatch", Name: n.first("AlarmName"), Summary: n.first("AlarmDescription"), Detail: n.first("NewStateReason"),
		Service: joined(trigger.first("Namespace"), trigger.first("MetricName")),
	}, n.first("NewStateValue"), n.moment(x, "StateChangeTime"))
}

// changed is an alarm that went over to a state at a time.
func changed(a Alert, state string, at time.Time) Alert {
	if a.Resolved = strings.EqualFold(state, "OK"); a.Resolved {
		a.Ended = at
	} else {
		a.Started = at
	}
	return a
}

// embeds reports whether a text is the JSON of an object with all of the names.
func (n node) embeds(names ...string) bool {
	inner, ok := decode(n.whole())
	return ok && inner.has(names...)
}

// whole is a text with its line breaks.
func (n node) whole() string {
	text, _ := n.value.(string)
	return text
}
