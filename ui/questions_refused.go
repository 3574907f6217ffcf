package ui

import (
	"regexp"
	"strings"

	"warroom/model"
	"warroom/ui/ask"
)

var (
	lineExample = regexp.MustCompile(`, e\.g\. /.*$`)                                 // of the log line's grammar
	otherWords  = regexp.MustCompile(`(^|\s)/[a-z]|\b\w+=\w|after the (word|number)`) // of the log line, or of the command line
)

// inForm puts a refusal into the words of a form. The rules of the domain answer with
// what one types into the log line; here the field's own example stands for that, and
// what the form asks already is not asked again.
func inForm(f ask.Form, err error) error {
	refusal, is := err.(*model.Refusal)
	if !is {
		return err // what names its field is written for it
	}
	field, why, remedy := firstText(f), refusal.Why, refusal.Remedy
	if asked := lineExample.ReplaceAllString(remedy, ""); asked != remedy {
		remedy = asked + example(field) + "."
	}
	question := strings.HasSuffix(why, "?") || otherWords.MatchString(why)
	switch {
	case !otherWords.MatchString(remedy):
	case question:
		remedy = "Give the " + strings.ToLower(field.Label) + example(field) + "."
	default:
		remedy = ""
	}
	if question && remedy != "" {
		why, remedy = remedy, ""
	}
	return model.Refused(why, remedy)
}

// example is that of a field as the end of a sentence, which sets its own full stop.
func example(field ask.Field) string {
	if field.Placeholder == "" {
		return ""
	}
	return ", e.g. " + strings.TrimSuffix(field.Placeholder, ".")
}

// firstText is the field that a refusal stands under; the zero value where a form has
// choices alone.
func firstText(f ask.Form) ask.Field {
	for _, field := range f.Fields {
		if len(field.Choices) == 0 {
			return field
		}
	}
	return ask.Field{}
}
