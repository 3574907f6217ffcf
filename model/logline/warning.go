package logline

import "warroom/model"

// Warning says what to think of before a command, by whatever way it is given;
// empty is nothing. It stops nothing. The state of x is never nil.
func Warning(c model.Command, x Context) string {
	if w := warnsOf(c); w != nil {
		return w(c, x)
	}
	return ""
}

func warnsOf(c model.Command) warns {
	switch c := c.(type) {
	case model.BeginChange, model.TryMitigation:
		return warnsOpen
	case model.EndChange:
		if c.Outcome == model.ChangeVerified {
			return warnsSignal
		}
	case model.EndMitigation:
		if c.Outcome == model.ChangeVerified {
			return warnsSignal
		}
	case model.Verify, model.MarkMitigated, model.Resolve:
		return warnsSignal
	case model.SettleHypothesis:
		if c.Outcome == model.HypothesisConfirmed {
			return warnsUnproven
		}
	case model.PromiseUpdate:
		return warnsFar
	case model.AmendEntry:
		return warnsEarly
	case model.EnterPhase:
		return warnsLaw
	}
	return nil
}
