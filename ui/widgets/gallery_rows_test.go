package widgets_test

import (
	"fyne.io/fyne/v2"

	"warroom/ui/theme"
	"warroom/ui/widgets"
)

func timeline() fyne.CanvasObject {
	entries := []widgets.TimelineEntry{
		{Time: "14:01:10", Icon: "siren", Tint: theme.Over, Kind: "Alert", Text: "5xx above 5 %", By: "monitor"},
		{Time: "14:01:26", Icon: "octagon-alert", Tint: theme.Over, Kind: "Declared", Text: "P0 Total outage", By: "on-call A", Starred: true},
		{Time: "14:02:31", Icon: "users", Tint: theme.Text2, Kind: "Impact", Text: "all users: every checkout fails", By: "on-call A"},
		{Time: "14:05:20", Icon: "gavel", Tint: theme.Text, Kind: "Decision", Text: "roll back v42", By: "on-call A", Late: "logged 14:07"},
		{Time: "14:05:51", Icon: "send", Tint: theme.KindMsg, Kind: "Message", Text: "Initial alert copied for Slack", By: "on-call B"},
		{Time: "14:09:02", Icon: "shield-check", Tint: theme.KindChange, Kind: "Mitigation", Text: "Rollback started", By: "on-call B"},
		{Time: "14:11:48", Icon: "circle-x", Tint: theme.Over, Kind: "No effect", Text: "Rollback: 5xx still 94 %", By: "on-call B"},
		{Time: "14:13:20", Icon: "eye", Tint: theme.KindFind, Kind: "Finding", Text: "pool full: 20 of 20 busy, and a long text that has to be cut before it runs into the name at the right", By: "on-call A", Starred: true},
		{Time: "14:34:02", Icon: "circle-check", Tint: theme.Met, Kind: "Mitigated", Text: "5xx 94 % → 0.2 %", By: "on-call B"},
		{Time: "14:39:00", Icon: "pencil", Tint: theme.Text3, Kind: "Note", Text: "hovered: its actions appear", By: "on-call B"},
		{Time: "14:40:12", Icon: "pencil", Tint: theme.Text3, Kind: "Note", Text: "retracted: wrong cluster", Retracted: true, Note: "original kept"},
		{Time: "14:41:55", Kind: "Unreadable", Text: "written by a newer version", Unreadable: true, Note: "raw text"},
		{Time: "14:42:30", Icon: "flag", Tint: theme.Near, Kind: "Override", Text: "the current row of a focused list", By: "on-call A"},
	}
	column := widgets.NewColumn(0)
	for i, e := range entries {
		row := widgets.NewTimelineRow()
		row.OnAction = func(widgets.RowAction) {}
		row.SetRow(e)
		if i == 9 {
			row.MouseIn(nil)
		}
		row.SetCurrent(i == 12, true)
		column.Add(row)
	}
	return widgets.NewPanel(widgets.NewPad(4, 0, 4, 0, column))
}

func logLines() fyne.CanvasObject {
	rest, offering, understood, refused := logLine(), logLine(), logLine(), logLine()
	offering.SetText("/f")
	offering.Entry().FocusGained()
	offering.SetCompletions(
		widgets.Completion{Form: "/finding TEXT", Meaning: "what was seen", Letter: "f"},
		widgets.Completion{Form: "/for N TEXT", Meaning: "evidence for hypothesis N"},
		widgets.Completion{Form: "/falsealarm REASON", Meaning: "ends it without a post-mortem"})
	understood.SetText("@-2m c raise pool size 20 to 40")
	understood.Entry().FocusGained()
	understood.SetKind("wrench", theme.KindChange)
	understood.SetNote(widgets.LogNote{Icon: "check", Tint: theme.Met, Text: "Begins change 3 at 14:13:55", Color: theme.Text2,
		More: "Change 2 is still open: end it first?", MoreColor: theme.Near})
	refused.SetText("/against lag is normal")
	refused.Entry().FocusGained()
	refused.SetNote(widgets.LogNote{Text: "Which hypothesis?", Color: theme.Over, More: "Write /against 2 lag is normal. Nothing is lost.", MoreColor: theme.Text2, Refused: true})
	return widgets.NewPanel(widgets.NewColumn(8, rest,
		widgets.NewSized(0, 128, widgets.NewUnderLogLine(offering, widgets.NewText(theme.Body, theme.Text, "below"))),
		understood, refused)).Padded(12)
}

func logLine() *widgets.LogLine {
	return widgets.NewLogLine("What happened?", "/change  /finding  /decision  @14:05", "Ctrl", "L")
}

func flags() fyne.CanvasObject {
	head := widgets.NewHeader("6 red flags", "", widgets.NewKeycaps("Ctrl", ".")).WithIcon("flag", theme.Over)
	head.SetTone(theme.Over, theme.TintOver)
	flag := widgets.NewColumn(4,
		widgets.NewRow(8, widgets.NewIcon("flag", theme.Over, 16), widgets.NewShrinkingText(theme.Name, theme.Text, "Not communicating")),
		widgets.NewPad(0, 0, 0, 24, widgets.NewColumn(2,
			widgets.NewParagraph(theme.Body, theme.Text, "The update promised for 14:16 is 02:52 over.").ForWidth(320),
			widgets.NewParagraph(theme.Caption, theme.Text2, "Without news, people start rescues of their own.").ForWidth(320),
			widgets.NewRow(4, widgets.NewSecondary("Copy update", nil), widgets.NewMenuButton(widgets.Quiet, "Snooze", nil), widgets.NewQuiet("Override…", nil)))))
	panel := widgets.NewHeadedPanel(head, flag).Padded(12)
	panel.SetColors(theme.Surface, theme.EdgeOver)
	none := widgets.NewHeadedPanel(widgets.NewHeader("No red flag", "", widgets.NewText(theme.Caption, theme.Text3, "18 rules watch")).WithIcon("flag", theme.Text3).Calm(), nil)
	return widgets.NewColumns(12, []float32{372, 0}, panel, widgets.NewColumn(0, none))
}

func toast() fyne.CanvasObject {
	t := widgets.NewToast(nil)
	t.Say("Update copied for Slack, 14:19:14", true)
	return widgets.NewRow(0, t)
}

func table() fyne.CanvasObject {
	columns := []widgets.Column{{Title: "Sev", Width: 36}, {Title: "Reference", Width: 104}, {Title: "Title"}, {Title: "Duration", Width: 72, Right: true}, {Title: "Post-mortem", Width: 80, Right: true}}
	rows := [][]widgets.Cell{
		{{Text: "P0", Bold: true, Icon: "sev-octagon", Tint: theme.Over}, {Text: "INC-2026-012", Color: theme.Text3}, {Text: "Card payments declined"}, {Text: "14 min"}, {Text: "over", Color: theme.Over, Bold: true}},
		{{Text: "P2", Bold: true, Icon: "sev-diamond", Tint: theme.P2Edge}, {Text: "INC-2026-011", Color: theme.Text3}, {Text: "Export job stuck behind a locked table for many hours"}, {Text: "31 min"}, {Text: "published", Color: theme.Met}},
		{{Text: "P1", Bold: true, Icon: "sev-triangle", Tint: theme.P1Edge}, {Text: "INC-2026-010", Color: theme.Text3}, {Text: "Orders database fails over"}, {Text: "22 min"}, {Text: "published", Color: theme.Met}},
	}
	column := widgets.NewColumn(0, widgets.NewTableHead(columns, nil))
	for i, cells := range rows {
		row := widgets.NewTableRow(columns)
		row.SetRow(cells...)
		if i == 1 {
			row.MouseIn(nil)
		}
		row.SetCurrent(i == 2, true)
		column.Add(row)
	}
	return widgets.NewPanel(column)
}
