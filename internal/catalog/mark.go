package catalog

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/google/uuid"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/tenant"
)

// Mark is the annotation of an ent schema that puts its kind into the catalogue. A schema
// without one is not readable from outside.
type Mark struct {
	Prefix string `json:"prefix"`
	List   string `json:"list,omitempty"`
	Doc    string `json:"doc"`
	// Orders: "DUE_ON=due_on". The first is the default order of lists.
	Orders   []string     `json:"orders,omitempty"`
	Drive    []string     `json:"drive,omitempty"` // anchor columns of the driver
	Reach    bool         `json:"reach,omitempty"` // driver through task_reach
	Inner    *tenant.Rule `json:"inner,omitempty"`
	Computed []Computed   `json:"computed,omitempty"`
}

// Computed is a field that the reader answers with a SQL expression of its own.
type Computed struct {
	Name string `json:"name"`
	Type Type   `json:"type"`
	Enum string `json:"enum,omitempty"`
	Doc  string `json:"doc"`
}

// Name implements schema.Annotation.
func (Mark) Name() string { return "Mark" }

// Of is the annotation of a field or an edge.
type Of struct {
	Hide   bool   `json:"hide,omitempty"`   // not in the catalogue
	Inner  bool   `json:"inner,omitempty"`  // under the kind's inner rule
	Search string `json:"search,omitempty"` // folded column behind the search operator
	Long   bool   `json:"long,omitempty"`   // long text: no filter
	Sum    bool   `json:"sum,omitempty"`    // may be summed in statistics
	As     string `json:"as,omitempty"`     // another GraphQL name
	Enum   string `json:"enum,omitempty"`   // name of the enumeration
}

// Name implements schema.Annotation.
func (Of) Name() string { return "Of" }

// Back names the list that a reference makes on the kind it leads to.
type Back struct {
	As    string `json:"as"`
	Doc   string `json:"doc"`
	Inner bool   `json:"inner,omitempty"`
}

// Name implements schema.Annotation.
func (Back) Name() string { return "Back" }

// EncodeID makes the opaque id that the API shows for a row of this kind.
func (k *Kind) EncodeID(id uuid.UUID) string { return k.Prefix + "_" + id.String() }

// DecodeID reads an id of this kind; ids of other kinds and malformed ones are INVALID_REFERENCE
// for the caller to place.
func (k *Kind) DecodeID(s string) (uuid.UUID, error) {
	p, rest, ok := strings.Cut(s, "_")
	if ok && p == k.Prefix && len(rest) == 36 {
		if id, err := uuid.Parse(rest); err == nil && id.String() == rest {
			return id, nil
		}
	}
	return uuid.Nil, fault.New(fault.InvalidReference, "Mã tham chiếu không hợp lệ.", "The id is not valid here.")
}

// FromJSON reads kinds as ent's template writes them; it panics on text that the generator
// cannot have written.
func FromJSON(text string) []Kind {
	var kinds []Kind
	if err := json.Unmarshal([]byte(text), &kinds); err != nil {
		panic(fmt.Sprintf("catalog: generated text is broken: %v", err))
	}
	return kinds
}
