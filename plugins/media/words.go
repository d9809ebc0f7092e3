package media

import "github.com/lantoa/lantoa/plugins/sdk"

// language is that of a text or of a broadcast; nothing is in both languages but what says so.
type language string

const (
	vietnamese language = "VIETNAMESE"
	khmer      language = "KHMER"
	bilingual  language = "BILINGUAL"
)

// minority tells whether people who read Khmer are served.
func (l language) minority() bool { return l == khmer || l == bilingual }

// Tags say whom something is for, where, and which fields of law it is about; they are those of
// all modules.
type Tags struct {
	Groups []string `lantoa:"enum=core.TargetGroup,section=tags" vi:"Đối tượng" en:"Target groups"`
	Areas  []string `lantoa:"enum=core.AreaTag,section=tags" vi:"Địa bàn" en:"Kinds of area"`
	Fields []string `lantoa:"enum=core.LegalField,section=tags" vi:"Lĩnh vực pháp luật" en:"Fields of law"`
}

type (
	reasonIn struct {
		Reason string `lantoa:"required,long" vi:"Lý do" en:"Reason"`
	}
	remarkIn struct {
		Remark string `lantoa:"required,long" vi:"Ý kiến" en:"Remark"`
	}
)

func words() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Ngôn ngữ", "Language"), sdk.V(vietnamese, "Tiếng Việt", "Vietnamese"), sdk.V(khmer, "Tiếng Khmer", "Khmer"),
			sdk.V(bilingual, "Song ngữ Việt - Khmer", "Vietnamese and Khmer")),
	}
}
