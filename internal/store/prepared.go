package store

import (
	"context"
	"database/sql/driver"
	"strings"
)

// What a connection of SQLite keeps prepared: the last few inserts. Reading a statement costs as much
// as running it, and whoever writes many rows of one kind comes with the same text every time.
const (
	mostKept    = 16
	longestKept = 4000 // bytes of text
)

// keptStmt is a statement that is kept, by its text.
type keptStmt struct {
	text string
	stmt innerStmt
}

// prepared is the statement of an insert, as it was kept or to be kept from now on; nil for what is
// not kept. The one used last comes first.
func (c *liteConn) prepared(ctx context.Context, text string) (innerStmt, error) {
	if len(text) > longestKept || !strings.HasPrefix(text, "INSERT ") {
		return nil, nil //nolint:nilnil // nothing is kept of it
	}
	for i, k := range c.kept {
		if k.text == text {
			copy(c.kept[1:i+1], c.kept[:i])
			c.kept[0] = k
			return k.stmt, nil
		}
	}
	s, err := c.innerConn.PrepareContext(ctx, text)
	if err != nil {
		return nil, why(ctx, err)
	}
	if len(c.kept) == mostKept {
		if err := c.kept[mostKept-1].stmt.Close(); err != nil {
			return nil, err
		}
		c.kept = c.kept[:mostKept-1]
	}
	c.kept = append([]keptStmt{{text, s.(innerStmt)}}, c.kept...)
	return c.kept[0].stmt, nil
}

// forget closes what is kept.
func (c *liteConn) forget() error {
	var first error
	for _, k := range c.kept {
		if err := k.stmt.Close(); err != nil && first == nil {
			first = err
		}
	}
	c.kept = nil
	return first
}

// ExecContext runs a change.
func (c *liteConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	s, err := c.prepared(ctx, query)
	switch {
	case err != nil:
		return nil, err
	case s == nil:
		return c.exec(ctx, func() (driver.Result, error) { return c.innerConn.ExecContext(ctx, query, args) })
	}
	return c.exec(ctx, func() (driver.Result, error) { return s.ExecContext(ctx, args) })
}
