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

type remarkIn struct {
	Remark string `lantoa:"required,long" vi:"Ý kiến" en:"Remark"`
}

func words() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Ngôn ngữ", "Language"), sdk.V(vietnamese, "Tiếng Việt", "Vietnamese"), sdk.V(khmer, "Tiếng Khmer", "Khmer"),
			sdk.V(bilingual, "Song ngữ Việt - Khmer", "Vietnamese and Khmer")),
	}
}
