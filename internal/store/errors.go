package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"io"
	"net"
	"strings"

	"github.com/jackc/pgx/v5/pgconn"
	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/internal/fault"
)

// transient tells that the same transaction may succeed if it runs again.
func transient(err error) bool {
	return sqlstate(err) == "40001" || sqlstate(err) == "40P01" || lite(err) == sqlite3.SQLITE_BUSY
}

// sqlstate is PostgreSQL's code of an error, "" if the error is none of its.
func sqlstate(err error) string {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return pg.Code
	}
	return ""
}

// lite is SQLite's primary code of an error, 0 if the error is none of its.
func lite(err error) int {
	if e, ok := errors.AsType[*sqlite.Error](err); ok {
		return e.Code() & 0xff
	}
	return 0
}

// Fault is the fault of an error of a statement within a transaction that goes on, nil for nil.
func Fault(err error) error { return translate(err) }

// translate gives the errors of ent and of the databases their code; faults pass through.
func translate(err error) error {
	var f *fault.Error
	switch {
	case err == nil, errors.As(err, &f):
		return err
	case errors.Is(err, context.DeadlineExceeded), sqlstate(err) == "57014":
		return fault.New(fault.Timeout, "Yêu cầu mất quá nhiều thời gian.", "The request took too long.").Because(err)
	case gen.IsNotFound(err):
		return fault.Missing().Because(err)
	case gen.IsConstraintError(err):
		if strings.Contains(strings.ToLower(err.Error()), "foreign key") {
			return fault.New(fault.InvalidReference, "Dữ liệu được tham chiếu không tồn tại hoặc đang được sử dụng.", "What is referred to does not exist or is in use.").Because(err)
		}
		return fault.New(fault.Conflict, "Dữ liệu đã tồn tại hoặc vừa được người khác ghi.", "It exists already, or somebody else has just written it.").Because(err)
	case transient(err):
		return fault.New(fault.Conflict, "Có người khác đang ghi cùng dữ liệu. Vui lòng thử lại.", "Somebody else is writing the same data. Try again.").Because(err)
	case errors.Is(err, context.Canceled):
		return fault.New(fault.Unavailable, "Yêu cầu đã bị hủy.", "The request was cancelled.").Because(err)
	}
	if f := Trouble(err); f != nil {
		return f
	}
	return fault.Of(err)
}

// Trouble is the fault of an error that tells of the database's own trouble (it is gone, its disk
// is full, fails, is closed to writing, or holds damage) and not of the statement; nil if it tells
// of none. A change may have been written although its answer is one of these, unless the text
// says that it was not: repeated with its idempotency key it happens once.
func Trouble(err error) *fault.Error {
	switch {
	case err == nil:
		return nil
	case sqlstate(err) == "53100" || lite(err) == sqlite3.SQLITE_FULL:
		return fault.New(fault.StorageFull, "Hết dung lượng lưu trữ; chưa ghi gì cả. Hãy báo quản trị viên.", "The storage is full; nothing was written. Tell the administrator.").Because(err)
	case damaged(err):
		return fault.New(fault.Unavailable, "Cơ sở dữ liệu bị hỏng. Quản trị viên cần khôi phục từ bản sao lưu.", "The database is damaged. The administrator has to restore a backup.").Because(err)
	case lite(err) == sqlite3.SQLITE_READONLY || sqlstate(err) == "25006":
		return fault.New(fault.Unavailable, "Cơ sở dữ liệu đang ở chế độ chỉ đọc; chưa ghi gì cả. Hãy báo quản trị viên.", "The database cannot be written to; nothing was written. Tell the administrator.").Because(err)
	case lite(err) == sqlite3.SQLITE_IOERR || lite(err) == sqlite3.SQLITE_CANTOPEN || strings.HasPrefix(sqlstate(err), "58"):
		return fault.New(fault.Unavailable, "Ổ đĩa của máy chủ gặp lỗi; thay đổi đang ghi (nếu có) chưa chắc đã được ghi. Hãy báo quản trị viên.",
			"The server's disk fails; a change under way may or may not be written. Tell the administrator.").Because(err)
	case gone(err):
		return fault.New(fault.Unavailable, "Cơ sở dữ liệu tạm thời không trả lời; thay đổi đang ghi (nếu có) chưa chắc đã được ghi. Vui lòng thử lại.",
			"The database does not answer for the moment; a change under way may or may not be written. Try again.").Because(err)
	}
	return nil
}

// damaged tells that the database's pages do not hold together.
func damaged(err error) bool {
	switch lite(err) {
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return true
	}
	return sqlstate(err) == "XX001" || sqlstate(err) == "XX002"
}

// gone tells that the database is not there, or went away in the middle.
func gone(err error) bool {
	if state := sqlstate(err); state != "" {
		switch state[:2] {
		case "08", "53", "57": // connection, resources, shutdown
			return true
		}
		return false
	}
	var connect *pgconn.ConnectError
	var network net.Error
	return errors.As(err, &connect) || errors.As(err, &network) || pgconn.SafeToRetry(err) ||
		errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, net.ErrClosed) || errors.Is(err, driver.ErrBadConn)
}
