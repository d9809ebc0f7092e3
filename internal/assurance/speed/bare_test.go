package speed_test

import (
	"context"
	"database/sql"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/testkit"
	"github.com/lantoa/lantoa/internal/viewer"
)

// serve answers over a kept connection, as the whole handler does.
func serve(t testing.TB, answer func(ctx context.Context) ([]byte, error)) func() []byte {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		out, err := answer(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(out)
	}))
	t.Cleanup(server.Close)
	return func() []byte {
		r, err := http.NewRequestWithContext(context.Background(), http.MethodPost, server.URL, strings.NewReader("{}"))
		testkit.Must(t, err)
		return send(t, r)
	}
}

// floor is the bare handler of a statement for a viewer; the statement is prepared.
func (p *province) floor(t testing.TB, statement string, v *viewer.Viewer, more ...any) func() []byte {
	t.Helper()
	if p.postgres {
		settings, who := store.Seeing(v)
		args := append([]any{v.Sight().Array()}, more...)
		return serve(t, func(ctx context.Context) (out []byte, err error) {
			b := &pgx.Batch{}
			b.Queue("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
			b.Queue(settings, who...)
			b.Queue(statement, args...)
			b.Queue("COMMIT")
			return out, run(p.Store.Pool.SendBatch(ctx, b), b.Len(), 2, &out)
		})
	}
	statement = strings.ReplaceAll(statement, "{best}", bestSQLite)
	prepared, err := p.Store.ReadDB.PrepareContext(context.Background(), strings.ReplaceAll(statement, "{in}", "(SELECT value FROM json_each(?1))"))
	testkit.Must(t, err)
	t.Cleanup(func() { testkit.Must(t, prepared.Close()) })
	args := append([]any{v.Sight().JSON()}, more...)
	return serve(t, func(ctx context.Context) (out []byte, err error) {
		return out, prepared.QueryRowContext(ctx, args...).Scan(&out)
	})
}

// run reads the results of a batch of n statements, the row of one of them into out.
func run(results pgx.BatchResults, n, one int, out *[]byte) (err error) {
	for i := range n {
		if err == nil && i == one {
			err = results.QueryRow().Scan(out)
		} else if err == nil {
			_, err = results.Exec()
		}
	}
	if closed := results.Close(); err == nil {
		err = closed
	}
	return err
}

// The same rows as a progress update writes, as bare statements in one transaction. The chain is
// of nobody's: the floor checks no version, right, link or key, and hashes nothing.
var floorM1 = []string{
	`UPDATE assignments SET percent = 40, version = version + 1 WHERE id = {part} AND unit_id = {many}`,
	`INSERT INTO progress_updates (id, created_at, plan_id, lead_unit_id, author_name, percent, text, unit_id, task_id, assignment_id) SELECT {id}, created_at, plan_id, lead_unit_id, 'x', 40, 'Đã làm thêm một đợt', unit_id, task_id, id FROM assignments WHERE id = {part}`,
	`INSERT INTO audit_entries (id, created_at, actor_name, action, kind, subject, change, seq, prev_hash, hash, unit_id) SELECT {id}, created_at, 'x', 'x', 'Assignment', 'x', '{}', NULL, 'x', {text}, {many} FROM assignments WHERE id = {part}`,
	`UPDATE audit_heads SET hash = {text} WHERE unit_id = {nobody}`,
	`INSERT INTO outbox (id, created_at, topic, subject) SELECT {id}, created_at, 'floor', 'x' FROM assignments WHERE id = {part}`,
	`INSERT INTO idempotency_keys (id, created_at, unit_id, user_id, operation, key, input_hash, result) SELECT {id}, created_at, {many}, {many}, 'floor', {text}, 'x', '{}' FROM assignments WHERE id = {part}`,
}

// floorChange writes them, durably, on a connection of its own.
func (p *province) floorChange(t testing.TB) func() []byte {
	t.Helper()
	statements := make([]string, len(floorM1))
	id, text := "?1", "?1"
	if p.postgres {
		id, text = "$1::uuid", "$1::text"
	}
	names := strings.NewReplacer("{id}", id, "{text}", text, "{part}", "'"+rowID(partRows, 3).String()+"'", "{many}", "'"+rowID(unitRows, manyUnit).String()+"'", "{nobody}", "'"+uuid.Nil.String()+"'")
	for i, s := range floorM1 {
		statements[i] = names.Replace(s)
	}
	if p.postgres {
		config := p.Store.Pool.Config()
		config.ConnConfig.RuntimeParams["role"] = "lantoa_system"
		pool, err := pgxpool.NewWithConfig(context.Background(), config)
		testkit.Must(t, err)
		t.Cleanup(pool.Close)
		return serve(t, func(ctx context.Context) ([]byte, error) {
			b := &pgx.Batch{}
			b.Queue("BEGIN")
			for _, s := range statements {
				if strings.Contains(s, "$1") {
					b.Queue(s, uuid.NewString())
				} else {
					b.Queue(s)
				}
			}
			b.Queue("COMMIT")
			return []byte("{}"), run(pool.SendBatch(ctx, b), b.Len(), -1, nil)
		})
	}
	var file string
	testkit.Must(t, p.Store.ReadDB.QueryRow("SELECT file FROM pragma_database_list WHERE name = 'main'").Scan(&file))
	db, err := sql.Open("sqlite", "file:"+filepath.ToSlash(file)+"?_pragma=synchronous(FULL)&_pragma=busy_timeout(10000)&_pragma=foreign_keys(1)&_txlock=immediate")
	testkit.Must(t, err)
	db.SetMaxOpenConns(1)
	t.Cleanup(func() { testkit.Must(t, db.Close()) })
	return serve(t, func(ctx context.Context) ([]byte, error) {
		tx, err := db.BeginTx(ctx, nil)
		if err != nil {
			return nil, err
		}
		for _, s := range statements {
			args := []any{uuid.NewString()}
			if !strings.Contains(s, "?1") {
				args = nil
			}
			if _, err := tx.ExecContext(ctx, s, args...); err != nil {
				return nil, err
			}
		}
		return []byte("{}"), tx.Commit()
	})
}
