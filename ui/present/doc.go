// Package present turns what is known of incidents into the rows and strings of
// the screens. It is pure and knows no widget: most tests of the ui are tables
// over it.
package present
