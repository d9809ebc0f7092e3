package demo

import (
	"context"
	"slices"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql"
	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/txn"
)

// rows collects what is inserted into one table. The mass of the demonstration goes past ent's
// builders, which take five times as long and would double the start of the server; a column
// that the schema gains and that has no default makes Fill fail, and its test with it.
type rows struct {
	table   string
	columns []string
	values  [][]any
}

func into(table string, columns ...string) *rows {
	return &rows{table: table, columns: append([]string{"id", "created_at"}, columns...)}
}

// add puts a row there; its id, made now, sorts after those before it.
func (r *rows) add(values ...any) (uuid.UUID, error) {
	id, err := uuid.NewV7()
	r.addAs(id, values...)
	return id, err
}

func (r *rows) addAs(id uuid.UUID, values ...any) {
	r.values = append(r.values, append([]any{id}, values...))
}

// write inserts the rows: into the embedded database one by one, with a statement that it reads once
// and that needs no journal of its own, which is twice as fast as many rows at a time.
func (r *rows) write(ctx context.Context, tx *txn.Tx, of string) error {
	if of == dialect.SQLite {
		query, _ := sql.Dialect(of).Insert(r.table).Columns(r.columns...).Values(slices.Repeat([]any{0}, len(r.columns))...).Query()
		for _, v := range r.values {
			if _, err := tx.ExecContext(ctx, query, v...); err != nil {
				return err
			}
		}
		return nil
	}
	const most = 2000 // bound values of one statement
	for part := range slices.Chunk(r.values, most/len(r.columns)) {
		insert := sql.Dialect(of).Insert(r.table).Columns(r.columns...)
		for _, v := range part {
			insert.Values(v...)
		}
		query, args := insert.Query()
		if _, err := tx.ExecContext(ctx, query, args...); err != nil {
			return err
		}
	}
	return nil
}
