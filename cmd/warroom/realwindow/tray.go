package realwindow

import (
	"image/color"

	"github.com/godbus/dbus/v5"
)

// watcher is the service with which a program registers its icon.
type watcher Desktop

// RegisterStatusNotifierItem is org.kde.StatusNotifierWatcher's. A program that
// gives a path means itself.
func (w *watcher) RegisterStatusNotifierItem(_ string, sender dbus.Sender) *dbus.Error {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.owner = string(sender)
	return nil
}

// Where Fyne's tray puts the icon and its menu.
const (
	iconPath = "/StatusNotifierItem"
	icon     = "org.kde.StatusNotifierItem"
	menuPath = "/StatusNotifierItem/menu"
	menu     = "com.canonical.dbusmenu"
)

// TrayRow is a row of the icon's menu; separators are left out.
type TrayRow struct {
	ID      int32
	Label   string
	Enabled bool
}

// layout is a node of a menu, as com.canonical.dbusmenu has it.
type layout struct {
	ID       int32
	Props    map[string]dbus.Variant
	Children []dbus.Variant
}

// pixmap is a picture, 4 bytes a pixel: alpha, red, green, blue.
type pixmap struct {
	W, H int32
	Pix  []byte
}

func (d *Desktop) object(path dbus.ObjectPath) (dbus.BusObject, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.conn.Object(d.owner, path), d.owner != ""
}

// Tray is the menu of the icon now; nothing while there is no icon.
func (d *Desktop) Tray() []TrayRow {
	object, there := d.object(menuPath)
	if !there {
		return nil
	}
	var revision uint32
	var root layout
	if object.Call(menu+".GetLayout", 0, int32(0), int32(1), []string{}).Store(&revision, &root) != nil {
		return nil
	}
	var rows []TrayRow
	for _, child := range root.Children {
		var item layout
		if dbus.Store([]any{child.Value()}, &item) != nil {
			return nil
		}
		label, named := item.Props["label"].Value().(string)
		if enabled, _ := item.Props["enabled"].Value().(bool); named {
			rows = append(rows, TrayRow{item.ID, label, enabled})
		}
	}
	return rows
}

// Click chooses a row of the menu.
func (d *Desktop) Click(row TrayRow) {
	d.t.Helper()
	object, _ := d.object(menuPath)
	if err := object.Call(menu+".Event", 0, row.ID, "clicked", dbus.MakeVariant(""), uint32(0)).Err; err != nil {
		d.t.Fatalf("click “%s” in the tray: %v", row.Label, err)
	}
}

// TrayColour is the colour that most of the icon's opaque pixels have, and false
// while there is no icon.
func (d *Desktop) TrayColour() (most color.RGBA, there bool) {
	object, there := d.object(iconPath)
	if !there {
		return most, false
	}
	var pictures []pixmap
	if object.StoreProperty(icon+".IconPixmap", &pictures) != nil || len(pictures) == 0 {
		return most, false
	}
	count, pix := map[color.RGBA]int{}, pictures[0].Pix
	for i := 0; i+3 < len(pix); i += 4 {
		if c := (color.RGBA{pix[i+1], pix[i+2], pix[i+3], pix[i]}); c.A == 255 {
			if count[c]++; count[c] > count[most] {
				most = c
			}
		}
	}
	return most, len(count) > 0
}
