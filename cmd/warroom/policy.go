package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"warroom/model"
	"warroom/model/policy"
	policyfile "warroom/resources/policy"
	"warroom/ui/present"
)

func newPolicy(c *call) *cobra.Command {
	var check string
	var usual bool
	cmd := &cobra.Command{
		Use:   "policy",
		Short: "Print the limits that hold, or check a file that changes them",
		Long: `Print the limits that hold, as TOML: response times, cadences, time boxes, the
calendar, the red flags. A file policy.toml beside the database overrides the
default key by key; --policy FILE or WARROOM_POLICY name another one. A file with a
mistake changes nothing. An incident keeps the policy that it was declared under.`,
		Example: `  warroom policy --default > policy.toml
  warroom policy --check policy.toml`,
		Args: takes(0, 0),
		RunE: c.with(func(*cobra.Command, []string) error {
			switch {
			case usual:
				fmt.Fprint(c.out, policyfile.DefaultText())
			case check != "":
				return c.checkPolicy(check)
			default:
				c.printPolicy()
			}
			return nil
		}),
	}
	cmd.Flags().StringVar(&check, "check", "", "FILE to check: each mistake with its line, its key and what would be right")
	cmd.Flags().BoolVar(&usual, "default", false, "print the default as a file to copy, with comments")
	cmd.MarkFlagsMutuallyExclusive("check", "default")
	offerFiles(cmd.MarkFlagFilename, "check", "toml")
	return cmd
}

// checkPolicy names every mistake of a file.
func (c *call) checkPolicy(path string) error {
	source, err := readPolicy(path)
	if err != nil {
		return unreadable(path, err, "Name a policy, e.g. policy.toml.")
	}
	_, mistakes := policyfile.Read(source)
	if len(mistakes) == 0 {
		fmt.Fprintln(c.err, path+" is fine.")
		return nil
	}
	for _, m := range mistakes {
		fmt.Fprintln(c.err, path+":"+m.String())
	}
	return model.Refused(path+" has "+present.Count(len(mistakes), "mistake", "mistakes")+".", "Until it is mended the default is used.")
}

func (c *call) printPolicy() {
	s := c.standing()
	fmt.Fprintln(c.out, "# "+s.from)
	fmt.Fprintln(c.out)
	fmt.Fprint(c.out, policyfile.Write(s.Current()))
}

// standing is the policy that holds for this call, and those that incidents
// remember.
type standing struct {
	*policy.Book
	from    string                // where it comes from, a sentence
	trouble string                // why a file is not used, two sentences; empty where nothing is wrong
	told    present.PolicyTrouble // the same for the window, which has less room
}

// standing reads the policy when it is first asked for. What is wrong with its
// file is said once and keeps nothing from working.
func (c *call) standing() *standing {
	if c.held == nil {
		c.held = c.readStanding()
		if c.held.trouble != "" && c.began { // while the shell completes a line, nothing is said
			fmt.Fprintln(c.err, "warroom:", c.held.trouble)
		}
	}
	return c.held
}

func (c *call) readStanding() *standing {
	path, named := c.policyPath()
	at := func(p policy.Policy, from, trouble string, told present.PolicyTrouble) *standing {
		return &standing{policy.NewBook(p.In(c.zone)), from, trouble, told}
	}
	name := filepath.Base(path)
	source, err := readPolicy(path)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !named:
		return at(policyfile.Default(), "The default. A file "+path+" would override it.", "", present.PolicyTrouble{})
	case errors.Is(err, fs.ErrNotExist):
		return at(policyfile.Default(), "The default; "+path+" is not there.", path+" is not there. The default is used.", present.Unread(name, "is not there"))
	case err != nil:
		return at(policyfile.Default(), "The default; "+path+" cannot be read.", path+" cannot be read. The default is used.", present.Unread(name, "cannot be read"))
	}
	p, mistakes := policyfile.Read(source)
	if len(mistakes) == 0 {
		return at(p, "The default, as "+path+" overrides it.", "", present.PolicyTrouble{})
	}
	first := mistakes[0]
	many := ""
	if len(mistakes) > 1 {
		many = fmt.Sprintf(" It is the first of %d mistakes.", len(mistakes))
	}
	trouble := fmt.Sprintf("%s line %d: %s%s The default is used.", name, first.Line, first.What(), many)
	return at(p, "The default; "+path+" has "+present.Count(len(mistakes), "mistake", "mistakes")+".", trouble, present.Mistakes(name, len(mistakes)))
}

// policyPath is the team's file, and whether somebody named it.
func (c *call) policyPath() (path string, named bool) {
	if given := first(c.flags.policy, os.Getenv("WARROOM_POLICY")); given != "" {
		return given, true
	}
	beside, err := c.path()
	if err != nil {
		return "policy.toml", false // whoever needs the database says what is wrong with its folder
	}
	return filepath.Join(filepath.Dir(beside), "policy.toml"), false
}

// policySize is more than any policy has.
const policySize = 1 << 20

func readPolicy(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	source, err := io.ReadAll(io.LimitReader(file, policySize+1))
	if err == nil && len(source) > policySize {
		return nil, fmt.Errorf("it is larger than %d MB", policySize>>20)
	}
	return source, err
}
