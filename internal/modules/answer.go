package modules

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/record"
	"github.com/lantoa/lantoa/plugins/sdk/manifest"
	"github.com/lantoa/lantoa/plugins/sdk/proto"
)

// badAnswer refuses what a module said. The log has what it was.
func (h *Host) badAnswer(ctx context.Context, m *module, format string, args ...any) *fault.Error {
	why := fmt.Errorf(format, args...) //nolint:err113 // for the log alone
	h.Log.WarnContext(ctx, "a module answered what it may not", slog.String("module", m.Name), slog.String("what", clip(why.Error())))
	return fault.Newf(fault.ModuleBadResponse, "Mô-đun “%[1]s” trả lời không hợp lệ; chưa có gì được ghi.", "The module “%[2]s” gave an answer that is not valid; nothing was written.",
		m.Label.VI, m.Label.EN).Because(why)
}

// foreign refuses an id that the module was not shown.
func (h *Host) foreign(ctx context.Context, m *module, id string) *fault.Error {
	h.Log.ErrorContext(ctx, "security: a module named an id that it was not shown", slog.String("module", m.Name), slog.String("id", clip(id)))
	return h.badAnswer(ctx, m, "the id %q is not the call's", clip(id))
}

func clip(s string) string {
	if r := []rune(s); len(r) > 300 {
		return string(r[:300]) + "…"
	}
	return s
}

// object reads a JSON object with its numbers as they stand.
func object(text []byte) (map[string]any, error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var out map[string]any
	if err := d.Decode(&out); err != nil {
		return nil, err
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows it")
	}
	if out == nil {
		return nil, errors.New("it is null")
	}
	return out, nil
}

// misshapen says what of some values is not of the type of its field, "" if all are. Whether they
// keep the rules of their fields is for record.Kind.Check.
func misshapen(fields []manifest.Field, values map[string]any) string {
	known := map[string]*manifest.Field{}
	for i := range fields {
		known[fields[i].Name] = &fields[i]
	}
	for name, v := range values {
		f := known[name]
		if f == nil {
			return fmt.Sprintf("there is no field %q", clip(name))
		}
		if v == nil {
			if f.Required && f.Default == nil {
				return fmt.Sprintf("%s is null", name)
			}
			continue
		}
		items := []any{v}
		if f.List {
			var ok bool
			if items, ok = v.([]any); !ok {
				return fmt.Sprintf("%s is no list", name)
			}
		}
		for _, item := range items {
			if !shaped(f.Type, item) {
				return fmt.Sprintf("%s is no %s", name, f.Type)
			}
		}
	}
	return ""
}

func shaped(t manifest.Type, v any) bool {
	switch t {
	case manifest.Integer:
		n, ok := v.(json.Number)
		_, err := strconv.ParseInt(n.String(), 10, 32)
		return ok && err == nil
	case manifest.Boolean:
		_, ok := v.(bool)
		return ok
	case manifest.Object:
		return true
	}
	_, ok := v.(string)
	return ok
}

// whole reads a whole number as GraphQL hands it over.
func whole(v any) (int64, bool) {
	switch n := v.(type) {
	case json.Number:
		i, err := n.Int64()
		return i, err == nil
	case int:
		return int64(n), true
	case int64:
		return n, true
	case float64:
		return int64(n), n == math.Trunc(n) && math.Abs(n) < 1<<53
	}
	return 0, false
}

// What a module may say of itself with the codes of the server; another code is the module's own.
var theirs = map[string]fault.Code{
	"NOT_FOUND": fault.NotFound, "FORBIDDEN": fault.Forbidden, "CONFLICT": fault.Conflict, "TOO_COSTLY": fault.TooCostly,
	"UNAVAILABLE": fault.ModuleUnavailable, "TIMEOUT": fault.ModuleTimeout, "INTERNAL": fault.ModuleBadResponse, "INVALID_STATE": fault.InvalidState,
	"INVALID_REFERENCE": fault.InvalidReference, "VALIDATION": fault.Validation,
}

const (
	mostDiagnostics = 50
	longestText     = 1000 // characters
)

var (
	codeForm = regexp.MustCompile(`^[A-Z][A-Z0-9_]{0,60}$`)
	stepForm = regexp.MustCompile(`^[A-Za-z][A-Za-z0-9_]{0,60}$`)
)

// diagnosed turns what a module finds wrong into faults, each at its place of the input. A code of
// the module's own is the reason of the fault, whose code is then VALIDATION.
func (m *module) diagnosed(found []*proto.Diagnostic) record.Faults {
	var out record.Faults
	for _, d := range found[:min(len(found), mostDiagnostics)] {
		text := fault.Text{VI: words(d.GetText().GetVi()), EN: words(d.GetText().GetEn())}
		if text.VI == "" || text.EN == "" {
			text = fault.Text{VI: "Mô-đun “" + m.Label.VI + "” không chấp nhận dữ liệu này.", EN: "The module “" + m.Label.EN + "” does not accept this."}
		}
		f := fault.New(fault.Validation, text.VI, text.EN).At(place(d.GetPath())...)
		if code, ok := theirs[d.GetCode()]; ok {
			f.Code = code
		} else if codeForm.MatchString(d.GetCode()) {
			f = f.WithReason(d.GetCode())
		}
		out = append(out, f)
	}
	return out
}

// place is the input path of a diagnostic, as far as it can be one.
func place(path []string) []any {
	out := []any{"input"}
	for _, step := range path[:min(len(path), 10)] {
		if n, err := strconv.Atoi(step); err == nil && n >= 0 && n < 10_000 {
			out = append(out, n)
		} else if stepForm.MatchString(step) {
			out = append(out, step)
		} else {
			break
		}
	}
	return out
}

// words is a text of a module without what could deceive or break a screen.
func words(s string) string {
	if !utf8.ValidString(s) {
		return ""
	}
	s = strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s))
	if r := []rune(s); len(r) > longestText {
		return string(r[:longestText]) + "…"
	}
	return s
}
