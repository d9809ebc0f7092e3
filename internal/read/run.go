package read

import (
	"context"
	"database/sql"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/vektah/gqlparser/v2/ast"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/viewer"
)

type schemaKey struct{}

// WithSchema tells the reader which schema the operation was validated against.
func WithSchema(ctx context.Context, s *ast.Schema) context.Context {
	return context.WithValue(ctx, schemaKey{}, s)
}

func schemaOf(ctx context.Context) *ast.Schema {
	s, _ := ctx.Value(schemaKey{}).(*ast.Schema)
	return s
}

// run executes the jobs that have no error yet, in order, in one read transaction.
func (r *Reader) run(ctx context.Context, jobs []*job) error {
	var ready []*job
	for _, j := range jobs {
		if j.out.err == nil && j.plan != nil {
			ready = append(ready, j)
		}
	}
	if len(ready) == 0 {
		return nil
	}
	if r.pg {
		return r.runPostgres(ctx, ready)
	}
	return r.runSQLite(ctx, ready)
}

// runPostgres sends the whole transaction as one batch: one round trip. The second statement tells
// the database's own wall for whom the others read.
func (r *Reader) runPostgres(ctx context.Context, jobs []*job) error {
	b := &pgx.Batch{}
	b.Queue("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
	statement, args := store.Seeing(viewer.From(ctx)) // env has refused a context without a viewer
	b.Queue(statement, args...)
	for _, j := range jobs {
		b.Queue(j.plan.sql, j.args...)
	}
	b.Queue("COMMIT")
	conn, err := r.pool.Acquire(ctx)
	if err != nil {
		return unavailable(ctx, err)
	}
	defer conn.Release()
	results := conn.SendBatch(ctx, b)
	_, err = results.Exec()
	if err == nil {
		_, err = results.Exec()
	}
	for _, j := range jobs {
		if err != nil {
			break
		}
		err = results.QueryRow().Scan((*rawJSON)(&j.out.json))
	}
	if err == nil {
		_, err = results.Exec()
	}
	if closed := results.Close(); err == nil {
		err = closed
	}
	if err != nil {
		_, _ = conn.Exec(context.WithoutCancel(ctx), "ROLLBACK") // a failed statement leaves the transaction open
		return unavailable(ctx, err)
	}
	return nil
}

// rawJSON takes the bytes of a json column as they came.
type rawJSON JSON

// ScanText, ScanBytes: pgx hands the text of the value.
func (j *rawJSON) Scan(v any) error {
	switch x := v.(type) {
	case nil:
		*j = nil
	case string:
		*j = rawJSON(x)
	case []byte:
		*j = append(rawJSON(nil), x...)
	default:
		return fmt.Errorf("read: a statement answered %T", v)
	}
	return nil
}

func (r *Reader) runSQLite(ctx context.Context, jobs []*job) error {
	if len(jobs) == 1 {
		j := jobs[0]
		if st, err := r.prepared(ctx, j.plan); err != nil { //nolint:sqlclosecheck // the plan keeps it; it is closed when the plan goes
			return unavailable(ctx, err)
		} else if st != nil {
			err := st.QueryRowContext(ctx, j.args...).Scan((*rawJSON)(&j.out.json))
			if err == nil || !j.plan.gone.Load() {
				return unavailable(ctx, err)
			} // the plan went, and its statement with it, before this run had begun
		}
		return unavailable(ctx, r.db.QueryRowContext(ctx, j.plan.sql, j.args...).Scan((*rawJSON)(&j.out.json)))
	}
	tx, err := r.db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return unavailable(ctx, err)
	}
	defer func() { _ = tx.Rollback() }() // nothing was written
	for _, j := range jobs {
		if err := tx.QueryRowContext(ctx, j.plan.sql, j.args...).Scan((*rawJSON)(&j.out.json)); err != nil {
			return unavailable(ctx, err)
		}
	}
	return nil
}

// preparedAfter is how often a statement comes before it is prepared: SQLite parses and plans it
// for each run otherwise, which takes longer than a small run.
const preparedAfter = 3

// prepared returns the plan's statement, nil for one that has not come often enough.
func (r *Reader) prepared(ctx context.Context, p *plan) (*sql.Stmt, error) {
	if st := p.stmt.Load(); st != nil || p.runs.Add(1) < preparedAfter || p.bytes == 0 || p.gone.Load() {
		return st, nil
	}
	st, err := r.db.PrepareContext(ctx, p.sql)
	if err != nil {
		return nil, err
	}
	if !p.stmt.CompareAndSwap(nil, st) {
		_ = st.Close() //nolint:sqlclosecheck // another run was first; the statement that stays is kept
		return p.stmt.Load(), nil
	}
	if p.gone.Load() { // meanwhile: nobody else will close it
		p.release()
		return nil, nil //nolint:nilnil // the statement runs unprepared
	}
	return st, nil
}

// release closes the statement of a plan that nobody will find any more.
func (p *plan) release() {
	p.gone.Store(true)
	if st := p.stmt.Swap(nil); st != nil {
		_ = st.Close() //nolint:sqlclosecheck // it was kept on purpose until now
	}
}

// unavailable gives the errors of a read their code.
func unavailable(ctx context.Context, err error) error {
	var pg *pgconn.PgError
	switch {
	case err == nil:
		return nil
	case errors.Is(ctx.Err(), context.DeadlineExceeded), errors.As(err, &pg) && pg.Code == "57014":
		return fault.New(fault.Timeout, "Truy vấn mất quá nhiều thời gian; hãy thu hẹp điều kiện.", "The query took too long; narrow it.").Because(err)
	case errors.Is(err, context.Canceled):
		return fault.New(fault.Unavailable, "Yêu cầu đã bị hủy.", "The request was cancelled.").Because(err)
	}
	if trouble := store.Trouble(err); trouble != nil {
		return trouble
	}
	return fault.Of(fmt.Errorf("read: %w", err))
}

// compact drops the blanks that PostgreSQL puts between the pieces of its JSON, so that both
// databases answer the same bytes.
func compact(doc JSON) JSON {
	out := doc[:0]
	inside := false
	for i := 0; i < len(doc); i++ {
		ch := doc[i]
		if inside {
			out = append(out, ch)
			if ch == '\\' {
				i++
				out = append(out, doc[i])
			} else if ch == '"' {
				inside = false
			}
			continue
		}
		if ch == ' ' || ch == '\n' || ch == '\t' || ch == '\r' {
			continue
		}
		if ch == '"' {
			inside = true
		}
		out = append(out, ch)
	}
	return out
}
