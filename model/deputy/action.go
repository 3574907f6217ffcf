package deputy

import "strconv"

// Action is the one thing to do: a machine-readable name for the window and for
// scripts, and what its button says. The names:
//
//	copy:NAME          copy the message NAME (alert, update, resolution)
//	lead               name a lead, or hand the lead over
//	impact, severity   write down who is affected; classify
//	decide             log the decision whether it can be mitigated at once
//	phase:PHASE        enter a phase
//	done:STEP          tick a step
//	try:STEP           start a mitigation
//	end-change:N       end change N
//	mitigated, resolve, close, publish   those milestones
//	finding            log what was found
//	evidence:N         add evidence for hypothesis N
//	settle:N           confirm hypothesis N or rule it out
//	cause              write down the cause
//	reading, verify    log what the signals read; log a signal before and after
//	task-owner:N, task-box:N, task-done:N   give task N an owner, a time box; end it
//	postmortem         open the post-mortem
//	log                write an entry
//	said               log that the call was said aloud
type Action struct {
	ID   string
	Text string // verb and object; '…' where it asks something first
}

func numbered(id string, n int) string { return id + ":" + strconv.Itoa(n) }
