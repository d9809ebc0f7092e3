// Package files keeps what people upload: the bytes on disk under the hash of their content, and
// who may have them. A file comes in as an upload of one person for one unit, which lives a day;
// internal/work makes evidence of it, internal/record a file of a record (Claim). It is served to
// whoever sees what it became, by the same rule and the same roles, and to nobody else.
//
// What was acknowledged is on disk before its row is committed, and no row is without its bytes:
// bytes that no row names are swept. No path and no type comes from a user. The package knows no
// HTTP, decodes no file beyond what tells its type, and runs nothing.
package files

import (
	"context"
	"io"
	"os"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/ent/gen"
	"github.com/lantoa/lantoa/ent/gen/evidence"
	"github.com/lantoa/lantoa/ent/gen/file"
	"github.com/lantoa/lantoa/ent/gen/record"
	"github.com/lantoa/lantoa/ent/gen/upload"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/store"
	"github.com/lantoa/lantoa/internal/tenant"
	"github.com/lantoa/lantoa/internal/txn"
	"github.com/lantoa/lantoa/internal/viewer"
)

// Limits of uploads, unless a Service says otherwise.
const (
	Most   = 20 << 20       // bytes of one file
	PerDay = 1 << 30        // bytes that the people of one unit upload in 24 hours
	Life   = 24 * time.Hour // of an upload that nothing is made of
)

// Service takes files in and gives them out.
type Service struct {
	Runner *txn.Runner
	Disk   *Disk
	PerDay int64 // 0: PerDay
}

// Stored is a file as its row tells of it.
type Stored struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	MediaType string `json:"mediaType"`
	Size      int    `json:"size"` // bytes
	Sum       string `json:"sha256"`
	URL       string `json:"url"`
}

var uploading = txn.Operation{Name: "uploadFile", Kind: "File", Action: "upload"}

// May tells whether the viewer's roles allow uploading, before anything is read.
func (s *Service) May(ctx context.Context) error {
	return s.Runner.Policy.Check(viewer.From(ctx), uploading.Kind, uploading.Action)
}

// Take reads a file that comes in; it needs no viewer and keeps nothing. A file that is too long
// is BAD_FILE because of ErrLong.
func (s *Service) Take(r io.Reader) (*Draft, error) { return s.Disk.Take(r, Most) }

// Keep makes an upload of the viewer's out of a draft. The same file under the same name that was
// uploaded within the day and is not used yet is that upload again: a lost answer costs nothing.
func (s *Service) Keep(ctx context.Context, d *Draft, name string) (Stored, error) {
	name, err := clean(name, d.MediaType)
	if err != nil {
		return Stored{}, err
	}
	var out Stored
	_, err = s.Runner.Do(ctx, uploading, nil, nil, func(ctx context.Context, tx *txn.Tx) (txn.Result, error) {
		postgres := s.Runner.Store.Postgres()
		for _, lock := range []string{"uploads:" + tx.Viewer.Unit.String(), lockOf(d.Sum)} {
			if err := store.Lock(ctx, tx.Tx, postgres, lock); err != nil {
				return nil, err
			}
		}
		since := clock.At(tx.Now.Add(-Life))
		row, err := tx.Upload.Query().Where(upload.Sha256(d.Sum), upload.Name(name), upload.UsedAtIsNil(), upload.CreatedAtGT(since)).First(ctx)
		if err != nil && !gen.IsNotFound(err) {
			return nil, err
		}
		if gen.IsNotFound(err) {
			if err := s.room(ctx, tx, since, d.Size); err != nil {
				return nil, err
			}
			row, err = tx.Upload.Create().SetUnitID(tx.Viewer.Unit).SetUserID(tx.Viewer.User).SetName(name).SetMediaType(d.MediaType).
				SetSize(int(d.Size)).SetSha256(d.Sum).SetCreatedAt(tx.Now).Save(ctx)
			if err != nil {
				return nil, err
			}
		}
		id := tx.ID("File", row.ID)
		out = Stored{id, row.Name, row.MediaType, row.Size, row.Sha256, address(id)}
		return nil, d.Keep() // before the row is committed
	})
	return out, err
}

func address(id string) string { return "/files/" + id }

func lockOf(sum string) string { return "file:" + sum }

// room refuses what is more than the unit may upload in a day. The unit's uploads wait for each
// other here.
func (s *Service) room(ctx context.Context, tx *txn.Tx, since clock.Instant, more int64) error {
	most := s.PerDay
	if most == 0 {
		most = PerDay
	}
	var used []struct{ Sum *int64 }
	err := tx.Upload.Query().Where(upload.UnitID(tx.Viewer.Unit), upload.CreatedAtGT(since)).
		Aggregate(gen.As(gen.Sum(upload.FieldSize), "sum")).Scan(tenant.System(ctx), &used)
	if err != nil {
		return err
	}
	if len(used) > 0 && used[0].Sum != nil && *used[0].Sum+more > most || more > most {
		return fault.Newf(fault.RateLimited, "Trong 24 giờ qua đơn vị đã tải lên gần %d MB, là mức tối đa mỗi ngày. Vui lòng gửi tiếp vào ngày mai.",
			"Your unit has uploaded almost %d MB in the last 24 hours, the most of a day. Go on tomorrow.", most>>20)
	}
	return nil
}

// Claim uses up the viewer's own uploads, in the order of ids: each becomes one thing, once. One
// that is another person's, of another unit, used, or older than a day is missing as a random id
// is; path names the list of the input.
func Claim(ctx context.Context, tx *txn.Tx, ids []string, path ...any) ([]*gen.Upload, error) {
	out := make([]*gen.Upload, len(ids))
	for i, id := range ids {
		at := append(append([]any{}, path...), i)
		row, err := tx.Row("File", id, at...)
		if err != nil {
			return nil, err
		}
		if out[i], err = ClaimRow(ctx, tx, row); err != nil {
			return nil, fault.Of(err).At(at...)
		}
	}
	return out, nil
}

// ClaimRow is Claim for one upload by the id of its row.
func ClaimRow(ctx context.Context, tx *txn.Tx, row uuid.UUID) (*gen.Upload, error) {
	n, err := tx.Upload.Update().Where(upload.ID(row), upload.UsedAtIsNil(), upload.CreatedAtGT(clock.At(tx.Now.Add(-Life)))).SetUsedAt(tx.Now).Save(ctx)
	if err != nil {
		return nil, err
	}
	if n != 1 {
		return nil, fault.Missing()
	}
	return tx.Upload.Get(ctx, row)
}

// Find finds a file that the viewer sees: evidence, a file of a record, or an own upload of the
// last day. All others are missing, as a random id is.
func (s *Service) Find(ctx context.Context, id string) (Stored, error) {
	v := viewer.From(ctx)
	if v == nil {
		return Stored{}, tenant.NoViewer()
	}
	kinds := s.Runner.Store.Catalogue
	prefix, _, _ := strings.Cut(id, "_")
	kind := kinds.ByPrefix(prefix)
	if kind == nil {
		return Stored{}, fault.Missing()
	}
	row, err := kind.DecodeID(id)
	if err != nil {
		return Stored{}, fault.Missing()
	}
	out := Stored{ID: id, URL: address(id)}
	switch db := s.Runner.Store.Reading(); kind.Name {
	case "Evidence":
		if err := s.Runner.Policy.Check(v, kind.Name, "read"); err != nil {
			return out, err
		}
		e, err := db.Evidence.Query().Where(evidence.ID(row)).Only(ctx)
		if err != nil {
			return out, missing(err)
		}
		out.Name, out.MediaType, out.Size, out.Sum = e.Name, e.MediaType, e.Size, e.Sha256
	case "File":
		if err := s.Runner.Policy.Check(v, kind.Name, "read"); err != nil {
			return out, err
		}
		f, err := db.File.Query().Where(file.ID(row)).Only(ctx)
		if gen.IsNotFound(err) {
			return s.own(ctx, out, row)
		}
		if err == nil {
			err = s.mayRead(ctx, v, f.RecordID)
		}
		if err != nil {
			return out, missing(err)
		}
		out.Name, out.MediaType, out.Size, out.Sum = f.Name, f.MediaType, f.Size, f.Sha256
	default:
		return out, fault.Missing()
	}
	return out, nil
}

// mayRead asks the roles about the kind of the record that a file is of.
func (s *Service) mayRead(ctx context.Context, v *viewer.Viewer, of uuid.UUID) error {
	r, err := s.Runner.Store.Reading().Record.Query().Where(record.ID(of)).Select(record.FieldKind).Only(ctx)
	if err != nil {
		return err
	}
	return s.Runner.Policy.Check(v, r.Kind, "read")
}

// own is an upload that nothing was made of yet, for the one who uploaded it.
func (s *Service) own(ctx context.Context, out Stored, row uuid.UUID) (Stored, error) {
	u, err := s.Runner.Store.Reading().Upload.Query().
		Where(upload.ID(row), upload.UsedAtIsNil(), upload.CreatedAtGT(clock.At(s.Runner.Clock.Now().Add(-Life)))).Only(ctx)
	if err != nil {
		return out, missing(err)
	}
	out.Name, out.MediaType, out.Size, out.Sum = u.Name, u.MediaType, u.Size, u.Sha256
	return out, nil
}

// Sent reads a file that the viewer uploaded within the day and that nothing was made of, for what
// is read at once and not kept: a plan, a list. Every other file, also one that the viewer sees, is
// missing, as a random id is. The upload stays: it can be read again, and is swept with its day.
func (s *Service) Sent(ctx context.Context, id string) (Stored, []byte, error) {
	if err := s.May(ctx); err != nil {
		return Stored{}, nil, err
	}
	kind := s.Runner.Store.Catalogue.Kind("File")
	row, err := kind.DecodeID(id)
	if err != nil {
		return Stored{}, nil, fault.Missing()
	}
	out, err := s.own(ctx, Stored{ID: id, URL: address(id)}, row)
	if err != nil {
		return Stored{}, nil, err
	}
	f, err := s.Open(out)
	if err != nil {
		return Stored{}, nil, err
	}
	defer func() { _ = f.Close() }() // it was only read
	data, err := io.ReadAll(f)
	if err != nil {
		return Stored{}, nil, disk(err)
	}
	return out, data, nil
}

// Once is Sent for a mutation that uses the upload up: the bytes, or what an earlier call with the
// same key has answered. What is wrong stands at input.fileId.
func (s *Service) Once(ctx context.Context, op txn.Operation, input any, key *string, id string) (txn.Result, []byte, error) {
	if known, err := s.Runner.Known(ctx, op, input, key); err != nil || known != nil {
		return known, nil, err
	}
	_, data, err := s.Sent(ctx, id)
	if fault.CodeOf(err) == fault.NotFound { // a call with the same key may have used it up just now
		if known, err := s.Runner.Known(ctx, op, input, key); err != nil || known != nil {
			return known, nil, err
		}
	}
	return nil, data, fault.At(err, "input", "fileId")
}

func missing(err error) error {
	if gen.IsNotFound(err) {
		return fault.Missing()
	}
	return err
}

// Open opens the bytes of a file that was found.
func (s *Service) Open(f Stored) (*os.File, error) { return s.Disk.Open(f.Sum) }

// Sweep forgets uploads of more than a day ago and removes bytes that no row names: those of
// uploads that nothing was made of, of what was removed, and of uploads that were cut off before
// their row was written. On several servers any of them does it.
func (s *Service) Sweep(ctx context.Context) error {
	sys := tenant.System(ctx)
	before := clock.At(s.Runner.Clock.Now().Add(-Life - time.Hour))
	err := s.Runner.Store.Tx(sys, func(ctx context.Context, tx *gen.Tx) error {
		_, err := tx.Upload.Delete().Where(upload.CreatedAtLT(before)).Exec(ctx)
		return err
	})
	if err != nil {
		return err
	}
	if err := s.Disk.stale(time.Now().Add(-Life)); err != nil { //nolint:forbidigo // the disk's own clock
		return err
	}
	return s.Disk.each(func(sum string) error {
		if named, err := names(sys, s.Runner.Store.Reading(), sum); err != nil || named {
			return err
		}
		if !s.Disk.leaving.TryLock() {
			return nil // files are copied away just now; the next sweep finds it
		}
		defer s.Disk.leaving.Unlock()
		return s.Runner.Store.Tx(sys, func(ctx context.Context, tx *gen.Tx) error {
			if err := store.Lock(ctx, tx, s.Runner.Store.Postgres(), lockOf(sum)); err != nil {
				return err
			}
			if named, err := names(ctx, tx.Client(), sum); err != nil || named {
				return err
			}
			return s.Disk.remove(sum)
		})
	})
}

// names tells whether any row names a content.
func names(ctx context.Context, db *gen.Client, sum string) (bool, error) {
	if found, err := db.Upload.Query().Where(upload.Sha256(sum)).Exist(ctx); err != nil || found {
		return found, err
	}
	if found, err := db.Evidence.Query().Where(evidence.Sha256(sum)).Exist(ctx); err != nil || found {
		return found, err
	}
	return db.File.Query().Where(file.Sha256(sum)).Exist(ctx)
}
