package process

import (
	"errors"
	"fmt"
	"io/fs"
	"strings"

	"github.com/lantoa/lantoa/internal/fault"
)

// failure is why a process does not run.
type failure struct {
	text    fault.Text
	cause   error
	said    []string // the last lines of its output, where they are kept
	refused bool     // starting it again would not help
	itself  bool     // it ended, and nobody knows why
}

// Error is for the log, and for causes.
func (f *failure) Error() string {
	if f.cause == nil {
		return f.text.EN
	}
	return f.text.EN + ": " + f.cause.Error()
}

// fault is what a user is told.
func (f *failure) fault(module string) error {
	return unavailable(module, f.text).Because(f)
}

func because(cause error, vi, en string, args ...any) *failure {
	return &failure{text: fault.Text{VI: fmt.Sprintf(vi, args...), EN: fmt.Sprintf(en, args...)}, cause: cause}
}

// undescribed is what somebody is told who looks at a program that does not say what it is.
func (f *failure) undescribed(program string) error {
	vi, en := fmt.Sprintf("Chương trình %s không cho biết nó là phân hệ gì. %s", program, f.text.VI), fmt.Sprintf("The program %s does not tell what module it is. %s", program, f.text.EN)
	if len(f.said) > 0 {
		lines := "\n  " + strings.Join(f.said, "\n  ")
		vi, en = vi+" Chương trình viết ra:"+lines, en+" It wrote:"+lines
	}
	return fault.New(fault.ModuleUnavailable, vi, en).Because(f)
}

func notTheProgram(path string, cause error) *failure {
	if errors.Is(cause, fs.ErrNotExist) {
		f := because(cause, "Máy chủ này chưa có chương trình của phân hệ (%s); hãy cài lại đúng tệp đó tại đây (lantoa module install).",
			"This server does not have the module's program (%s); install the same file here, too (lantoa module install).", path)
		f.refused = true
		return f
	}
	f := because(cause, "Tệp chương trình không phải là tệp đã đăng ký, hoặc có thể bị người khác thay đổi: %s.",
		"The program is not the registered one, or others could change it: %s.", path)
	f.refused = true
	return f
}

func otherManifest(cause error) *failure {
	f := because(cause, "Phân hệ khai báo khác với bản kê khai đã cài đặt; cần cài đặt lại.",
		"The module declares something else than the installed manifest; install it again.")
	f.refused = true
	return f
}

func notStarted(cause error) *failure {
	return because(cause, "Không chạy được chương trình của phân hệ.", "The module's program cannot be started.")
}

func silentAtStart(cause error) *failure {
	return because(cause, "Phân hệ không lên tiếng kịp thời sau khi được chạy.", "The module did not introduce itself in time after its start.")
}

func endedAtStart(cause error) *failure {
	return because(cause, "Phân hệ tự kết thúc khi đang khởi động; có thể không phải là phân hệ của hệ thống này.",
		"The module ended while starting; it may not be a module of this system.")
}

func noGreeting(line string) *failure {
	return because(fmt.Errorf("first line: %s", plain([]byte(line[:min(len(line), 200)]))),
		"Chương trình không tự giới thiệu theo giao thức của phân hệ.", "The program does not introduce itself as a module does.")
}

func otherProtocol(version string) *failure {
	return because(nil, "Phân hệ nói giao thức phiên bản %s, hệ thống cần phiên bản %d.",
		"The module speaks protocol version %s, the server needs version %d.", plain([]byte(version[:min(len(version), 20)])), Protocol)
}

func notConfigured(cause error) *failure {
	return because(cause, "Phân hệ không hoàn tất việc bắt tay với hệ thống.", "The module did not complete its introduction.")
}

func ended(cause error) *failure {
	f := because(cause, "Phân hệ đột ngột kết thúc.", "The module ended by itself.")
	f.itself = true
	return f
}

func noAnswer(misses int) *failure {
	return because(nil, "Phân hệ không trả lời %d lần kiểm tra liên tiếp.", "The module did not answer %d checks in a row.", misses)
}

func tooManyTimeouts(n int) *failure {
	return because(nil, "Phân hệ để %d yêu cầu liên tiếp quá thời hạn.", "The module let %d calls in a row run out of time.", n)
}

func tooManyBad(n int) *failure {
	return because(nil, "Phân hệ trả lời sai quy tắc %d lần liên tiếp.", "The module broke the rules in %d answers in a row.", n)
}

func tooMuchMemory(used, most int64) *failure {
	return because(nil, "Phân hệ dùng quá nhiều bộ nhớ (%d MB, tối đa %d MB).", "The module used too much memory (%d MB, at most %d MB).", used>>20, most>>20)
}

func tooManyProcesses(n, most int) *failure {
	return because(nil, "Phân hệ chạy quá nhiều tiến trình con (%d, tối đa %d).", "The module started too many processes (%d, at most %d).", n, most)
}

func unasked(what string) *failure {
	return because(errors.New(what), "Phân hệ gửi những thông điệp mà hệ thống không yêu cầu.", "The module sent messages that nobody asked for.")
}

func stoppedByUs() *failure {
	return because(nil, "Phân hệ đã được dừng.", "The module was stopped.")
}

func replacedByAnother() *failure {
	return because(nil, "Phân hệ đã được thay bằng bản khác.", "The module was replaced by another version.")
}

// The faults of a call.

func unavailable(module string, why fault.Text) *fault.Error {
	if why == (fault.Text{}) {
		return fault.Newf(fault.ModuleUnavailable, "Phân hệ %s chưa sẵn sàng. Vui lòng thử lại sau.",
			"The module %s is not ready. Try again later.", module)
	}
	return fault.New(fault.ModuleUnavailable, fmt.Sprintf("Phân hệ %s chưa sẵn sàng: %s", module, why.VI),
		fmt.Sprintf("The module %s is not ready: %s", module, why.EN))
}

func timedOut(module string) *fault.Error {
	return fault.Newf(fault.ModuleTimeout, "Phân hệ %s không trả lời kịp thời hạn; chưa có gì được ghi. Vui lòng thử lại.",
		"The module %s did not answer in time; nothing was written. Try again.", module)
}

func busy(module string) *fault.Error {
	return fault.Newf(fault.ModuleBusy, "Phân hệ %s đang bận. Vui lòng thử lại sau giây lát.",
		"The module %s is busy. Try again in a moment.", module)
}

func badAnswer(module string) *fault.Error {
	return fault.Newf(fault.ModuleBadResponse, "Phân hệ %s trả lời không hợp lệ; chưa có gì được ghi.",
		"The module %s gave an answer that is not valid; nothing was written.", module)
}

func tooBig(module string) *fault.Error {
	return fault.Newf(fault.TooCostly, "Yêu cầu quá lớn đối với phân hệ %s.", "The request is too big for the module %s.", module)
}
