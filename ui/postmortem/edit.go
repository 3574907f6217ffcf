package postmortem

// typed follows a keystroke: the draft at once, the preview and the log when the
// keyboard rests.
func (v *View) typed(s *section) {
	if s.filling {
		return
	}
	s.changes++
	s.field.SetProblem("")
	v.intents.Edit(s.id, s.field.Text(), s.logged)
	v.form.relayout()
	v.form.revealCaret(s)
	if !v.waiting {
		v.waiting = true
		v.intents.Later(previewAfter, v.follow)
	}
	changes := s.changes
	v.intents.Later(commitAfter, func() {
		if changes == s.changes {
			v.commit(s)
		}
	})
}

func (v *View) follow() {
	v.waiting = false
	v.showDocument()
}

// commit writes what was typed, unless a person has to choose first. What is
// refused stays in its field, with the reason below.
func (v *View) commit(s *section) {
	if s.dirty() && !s.conflict.stands {
		v.write(s)
	}
}

// accept writes a proposal as it stands in its field.
func (v *View) accept(s *section) { v.write(s) }

func (v *View) write(s *section) {
	problem := ""
	if err := v.intents.Commit(s.id, s.field.Text(), s.logged); err != nil && !s.conflict.stands {
		problem = err.Error()
	}
	s.field.SetProblem(problem)
	v.form.relayout()
}

// entered marks the section that the keys go to.
func (v *View) entered(s *section) {
	v.mark(s.id)
	v.form.reveal(s.id)
}

func (v *View) mark(id string) {
	v.current = id
	v.rail.mark(id)
}
