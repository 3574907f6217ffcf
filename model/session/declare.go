package session

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"warroom/model"
)

// Declare opens a new incident under the next free reference of its year. at is
// when it was declared (UTC), zero for now.
func (s *Session) Declare(ctx context.Context, c model.Declare, at time.Time) (Done, error) {
	return s.act(func() (Done, error) {
		return s.declare(ctx, func(ref string) ([]model.Draft, error) {
			return model.Decide(model.Fold(nil), c, model.Act{Now: s.opts.Now(), At: at, By: s.opts.By, Ref: ref, Policy: s.opts.Policy, Zone: s.opts.Zone})
		}, s.opts.Now())
	})
}

// Import writes a published case. make builds its drafts, whose ids are fixed by
// the case, under the given reference; year is a time in the year of the incident,
// zero where it is not known: then that of the import. A case that is in the log
// already adds nothing, and fresh is false.
func (s *Session) Import(ctx context.Context, id string, year time.Time, make func(ref string) ([]model.Draft, error)) (done Done, fresh bool, err error) {
	done, err = s.act(func() (Done, error) { return s.importCase(ctx, id, year, make) })
	return done, len(done.Events) > 0, err
}

func (s *Session) importCase(ctx context.Context, id string, year time.Time, make func(ref string) ([]model.Draft, error)) (Done, error) {
	if year.IsZero() {
		year = s.opts.Now() // a case without any time is filed under the year of its import
	}
	if state, err := s.read(ctx, id); err == nil {
		return Done{State: state}, nil
	} else if refusal := new(model.Refusal); !errors.As(err, &refusal) {
		return Done{}, err
	}
	return s.declare(ctx, make, year)
}

func (s *Session) declare(ctx context.Context, make func(ref string) ([]model.Draft, error), year time.Time) (Done, error) {
	for range tries {
		ref, err := s.nextRef(ctx, year)
		if err != nil {
			return Done{}, err
		}
		drafts, err := make(ref)
		if err != nil {
			return Done{}, err
		}
		done, err := s.append(ctx, "", drafts)
		if !errors.Is(err, ErrRefTaken) {
			return done, err
		}
	}
	return Done{}, fmt.Errorf("no free reference could be had; try again: %w", ErrRefTaken)
}

// nextRef is the next free reference of the year, e.g. INC-2026-014.
func (s *Session) nextRef(ctx context.Context, at time.Time) (string, error) {
	all, err := s.log.Summaries(ctx)
	if err != nil {
		return "", fmt.Errorf("list the incidents: %w", err)
	}
	prefix := fmt.Sprintf("INC-%d-", at.In(s.opts.Zone).Year())
	last := 0
	for _, sum := range all {
		if n, err := strconv.Atoi(strings.TrimPrefix(sum.Ref, prefix)); err == nil {
			last = max(last, n)
		}
	}
	return fmt.Sprintf("%s%03d", prefix, last+1), nil
}

// Find returns the one incident whose id or reference is, or begins with, what
// was typed.
func (s *Session) Find(ctx context.Context, typed string) (string, error) {
	all, err := s.log.Summaries(ctx)
	if err != nil {
		return "", fmt.Errorf("list the incidents: %w", err)
	}
	want := strings.ToUpper(strings.TrimSpace(typed))
	var found []model.Summary
	for _, sum := range all {
		if want == sum.ID || want == strings.ToUpper(sum.Ref) {
			return sum.ID, nil
		}
		if want != "" && (strings.HasPrefix(sum.ID, want) || strings.HasPrefix(strings.ToUpper(sum.Ref), want)) {
			found = append(found, sum)
		}
	}
	switch len(found) {
	case 1:
		return found[0].ID, nil
	case 0:
		return "", model.Refused(fmt.Sprintf("There is no incident “%s”.", typed), "See them all with: warroom list")
	}
	return "", model.Refused(fmt.Sprintf("“%s” could be %d incidents, e.g. %s and %s.", typed, len(found), found[0].Ref, found[1].Ref), "Type more of it.")
}

// Summaries lists all incidents, newest declaration first.
func (s *Session) Summaries(ctx context.Context) ([]model.Summary, error) {
	return s.log.Summaries(ctx)
}
