package present

import (
	"slices"

	"warroom/model"
)

// newestFirst sorts marks by when they happened.
func newestFirst(marks []model.Mark) {
	slices.SortStableFunc(marks, func(a, b model.Mark) int { return b.At.Compare(a.At) })
}
