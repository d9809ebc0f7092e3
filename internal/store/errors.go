package store

import (
	"context"
	"errors"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
)

// transient tells that the same transaction may succeed if it runs again.
func transient(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return pg.Code == "40001" || pg.Code == "40P01"
	}
	var lite *sqlite.Error
	return errors.As(err, &lite) && lite.Code()&0xff == sqlite3.SQLITE_BUSY
}

// translate gives the errors of ent and of the databases their code; faults pass through.
func translate(err error) error {
	var f *fault.Error
	switch {
	case err == nil, errors.As(err, &f):
		return err
	case errors.Is(err, context.DeadlineExceeded):
		return fault.New(fault.Timeout, "Yêu cầu mất quá nhiều thời gian.", "The request took too long.").Because(err)
	case gen.IsNotFound(err):
		return fault.Missing().Because(err)
	case gen.IsConstraintError(err):
		if strings.Contains(strings.ToLower(err.Error()), "foreign key") {
			return fault.New(fault.InvalidReference, "Dữ liệu được tham chiếu không tồn tại hoặc đang được sử dụng.", "What is referred to does not exist or is in use.").Because(err)
		}
		return fault.New(fault.Conflict, "Dữ liệu đã tồn tại hoặc vừa được người khác ghi.", "It exists already, or somebody else has just written it.").Because(err)
	case full(err):
		return fault.New(fault.StorageFull, "Hết dung lượng lưu trữ; chưa ghi gì cả.", "The storage is full; nothing was written.").Because(err)
	case transient(err):
		return fault.New(fault.Conflict, "Có người khác đang ghi cùng dữ liệu. Vui lòng thử lại.", "Somebody else is writing the same data. Try again.").Because(err)
	}
	return fault.Of(err)
}

func full(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return pg.Code == "53100"
	}
	var lite *sqlite.Error
	return errors.As(err, &lite) && lite.Code()&0xff == sqlite3.SQLITE_FULL
}
