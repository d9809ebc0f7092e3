package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"reflect"
	"sync"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"
)

// The driver of SQLite interrupts a statement once when its context ends. SQLite forgets an
// interrupt that comes before the statement's first step has begun, and the driver interrupts no
// step after the first row, so such a statement would run to its end, whoever has left. The types
// of this file stand around the driver's and interrupt a statement, from its beginning until its
// rows are closed, again and again until it has ended.

//
// Nor does SQLite look at interrupts while it waits for the lock of another program that writes. So
// the beginning of a change waits a little, many times.

const (
	again    = 5 * time.Millisecond // between two interrupts of one statement
	patience = 10 * time.Second     // how long a statement waits for another program's lock
	glance   = 50 * time.Millisecond
)

// openLite opens a file of SQLite whose statements end with their context.
func openLite(source string) (*sql.DB, error) {
	inner, err := sqlite.NewConnector(source)
	if err != nil {
		return nil, err
	}
	return sql.OpenDB(liteConnector{inner}), nil
}

type liteConnector struct{ driver.Connector }

// innerConn, innerStmt and innerRows are what database/sql uses of the driver's types.
type (
	innerConn interface {
		driver.Conn
		driver.ConnBeginTx
		driver.ConnPrepareContext
		driver.ExecerContext
		driver.QueryerContext
		driver.Pinger
		driver.SessionResetter
		driver.Validator
	}
	innerStmt interface {
		driver.Stmt
		driver.StmtExecContext
		driver.StmtQueryContext
	}
	innerRows interface {
		driver.RowsColumnTypeDatabaseTypeName
		driver.RowsColumnTypeLength
		driver.RowsColumnTypeNullable
		driver.RowsColumnTypePrecisionScale
		driver.RowsColumnTypeScanType
	}
)

// Connect opens a connection.
func (c liteConnector) Connect(ctx context.Context) (driver.Conn, error) {
	opened, err := c.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	inner, known := opened.(innerConn)
	handle := reflect.Indirect(reflect.ValueOf(opened)).FieldByName("db") // the driver tells it nowhere else
	if !known || !handle.IsValid() || handle.Kind() != reflect.Uintptr || handle.Uint() == 0 {
		_ = opened.Close()
		return nil, fmt.Errorf("store: %T is not the connection of SQLite that this program knows", opened)
	}
	return &liteConn{innerConn: inner, handle: uintptr(handle.Uint())}, nil
}

// liteConn is one connection.
type liteConn struct {
	innerConn

	handle uintptr    // sqlite3*
	kept   []keptStmt // database/sql uses a connection from one goroutine at a time

	mu     sync.Mutex
	closed bool // the handle is no more
}

// liteRun is one statement that runs.
type liteRun struct {
	conn  *liteConn
	ctx   context.Context
	stop  func() bool // the watch on ctx; tells whether ctx had not ended
	ended bool        // guarded by conn.mu
}

// run watches the context of a statement that begins; end must be called.
func (c *liteConn) run(ctx context.Context) *liteRun {
	r := &liteRun{conn: c, ctx: ctx}
	if ctx.Done() == nil {
		r.stop = func() bool { return true }
		return r
	}
	r.stop = context.AfterFunc(ctx, func() {
		for r.interrupt() {
			time.Sleep(again)
		}
	})
	return r
}

// interrupt interrupts the statement, unless it has ended.
func (r *liteRun) interrupt() bool {
	r.conn.mu.Lock()
	defer r.conn.mu.Unlock()
	if r.ended || r.conn.closed {
		return false
	}
	sqlite3.Xsqlite3_interrupt(nil, r.conn.handle) // may be called while the connection works
	return true
}

// end ends the watch: what runs next on the connection is not interrupted.
func (r *liteRun) end() {
	if r.stop() {
		return
	}
	r.conn.mu.Lock()
	r.ended = true
	r.conn.mu.Unlock()
}

// why is the context's error for a statement that was interrupted.
func why(ctx context.Context, err error) error {
	if lite(err) == sqlite3.SQLITE_INTERRUPT && ctx.Err() != nil {
		return ctx.Err()
	}
	return err
}

// exec and query run what the driver runs under the watch.
func (c *liteConn) exec(ctx context.Context, inner func() (driver.Result, error)) (driver.Result, error) {
	r := c.run(ctx)
	defer r.end()
	res, err := inner()
	return res, why(ctx, err)
}

func (c *liteConn) query(ctx context.Context, inner func() (driver.Rows, error)) (driver.Rows, error) {
	r := c.run(ctx)
	rows, err := inner()
	if err != nil {
		r.end()
		return nil, why(ctx, err)
	}
	return &liteRows{innerRows: rows.(innerRows), run: r}, nil
}

// QueryContext runs a query.
func (c *liteConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	return c.query(ctx, func() (driver.Rows, error) { return c.innerConn.QueryContext(ctx, query, args) })
}

// PrepareContext prepares a statement; its runs are watched.
func (c *liteConn) PrepareContext(ctx context.Context, query string) (driver.Stmt, error) {
	s, err := c.innerConn.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	return &liteStmt{innerStmt: s.(innerStmt), conn: c}, nil
}

// BeginTx begins a transaction; one that changes has waited for the lock of other programs then.
func (c *liteConn) BeginTx(ctx context.Context, opts driver.TxOptions) (tx driver.Tx, err error) {
	if !opts.ReadOnly && ctx.Done() != nil {
		tx, err = c.locked(ctx, opts)
	} else {
		tx, err = c.innerConn.BeginTx(ctx, opts)
	}
	return tx, why(ctx, err)
}

func (c *liteConn) locked(ctx context.Context, opts driver.TxOptions) (driver.Tx, error) {
	if err := c.wait(glance); err != nil {
		return nil, err
	}
	start := time.Now() //nolint:forbidigo // how long it waits
	tx, err := c.innerConn.BeginTx(ctx, opts)
	for lite(err) == sqlite3.SQLITE_BUSY && ctx.Err() == nil && time.Since(start) < patience { //nolint:forbidigo // how long it waits
		tx, err = c.innerConn.BeginTx(ctx, opts)
	}
	if lite(err) == sqlite3.SQLITE_BUSY && ctx.Err() != nil {
		err = ctx.Err()
	}
	if back := c.wait(patience); back != nil && err == nil {
		return nil, errors.Join(back, tx.Rollback())
	}
	return tx, err
}

// wait says how long statements wait for a lock.
func (c *liteConn) wait(most time.Duration) error {
	_, err := c.innerConn.ExecContext(context.Background(), fmt.Sprint("PRAGMA busy_timeout = ", most.Milliseconds()), nil)
	return err
}

// Close closes the connection.
func (c *liteConn) Close() error {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	return errors.Join(c.forget(), c.innerConn.Close())
}

// liteStmt is a prepared statement.
type liteStmt struct {
	innerStmt

	conn *liteConn
}

// ExecContext runs a change.
func (s *liteStmt) ExecContext(ctx context.Context, args []driver.NamedValue) (driver.Result, error) {
	return s.conn.exec(ctx, func() (driver.Result, error) { return s.innerStmt.ExecContext(ctx, args) })
}

// QueryContext runs a query.
func (s *liteStmt) QueryContext(ctx context.Context, args []driver.NamedValue) (driver.Rows, error) {
	return s.conn.query(ctx, func() (driver.Rows, error) { return s.innerStmt.QueryContext(ctx, args) })
}

// liteRows are the rows of a statement, which runs until they are closed.
type liteRows struct {
	innerRows

	run *liteRun
}

// Next runs to the next row.
func (r *liteRows) Next(row []driver.Value) error {
	err := r.innerRows.Next(row)
	if err == nil || err == io.EOF { //nolint:errorlint // database/sql asks for this very value
		return err
	}
	return why(r.run.ctx, err)
}

// Close ends the statement.
func (r *liteRows) Close() error {
	r.run.end()
	return r.innerRows.Close()
}
