package files

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/lantoa/lantoa/internal/fault"
)

// longestName is the most characters of a name that are kept.
const longestName = 150

// clean makes a label of a name that a person's machine gave: the last part of a path, composed,
// without what could break a line, hide the ending or turn the text around. It never names
// anything on a disk. A name whose ending says another type than the content is refused: whoever
// saves the file would be misled.
func clean(name, mediaType string) (string, error) {
	if !utf8.ValidString(name) {
		return "", fault.New(fault.BadInput, "Tên tệp có ký tự không hợp lệ.", "The file's name has invalid characters.").At("name")
	}
	name = name[strings.LastIndexAny(name, `/\`)+1:]
	name = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) || strings.ContainsRune(`<>:"|?*`, r) {
			return -1
		}
		return r
	}, norm.NFC.String(name))
	name = strings.Trim(strings.Join(strings.Fields(name), " "), ". ")
	ending := path.Ext(name)
	switch {
	case agrees(ending, mediaType):
	case known(ending):
		return "", fault.Newf(fault.BadFile, "Tên tệp kết thúc bằng %s nhưng nội dung không phải loại đó.", "The name ends in %s, but the content is something else.", ending).At("name")
	default:
		ending = endings[mediaType][0]
		name += ending
	}
	base := []rune(strings.TrimSuffix(name, ending))
	if most := longestName - utf8.RuneCountInString(ending); len(base) > most {
		base = base[:most]
	}
	if len(base) == 0 {
		base = []rune("tep")
	}
	return string(base) + ending, nil
}

// known tells whether an ending says a type: one that is taken, or one of programs and pages, that
// a browser or a desktop would run.
func known(ending string) bool {
	ending = strings.ToLower(ending)
	for mediaType := range endings {
		if agrees(ending, mediaType) {
			return true
		}
	}
	switch ending {
	case ".exe", ".com", ".bat", ".cmd", ".msi", ".scr", ".js", ".vbs", ".ps1", ".sh", ".jar", ".apk", ".lnk", ".htm", ".html", ".svg", ".xml",
		".zip", ".rar", ".7z", ".docm", ".xlsm", ".pptm", ".txt", ".csv", ".gif", ".mov", ".avi":
		return true
	}
	return false
}
