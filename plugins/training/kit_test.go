package training_test

import (
	"testing"

	"github.com/lantoa/lantoa/plugins/sdk/sdktest"
	"github.com/lantoa/lantoa/plugins/training"
)

type in = sdktest.In

func TestTheManifestIsInOrder(t *testing.T) { sdktest.Declared(t, training.Module()) }

// someone is the input of a new person of a roster.
func someone(name string, more in) in {
	return in{"name": name, "sex": "FEMALE", "ethnicity": "KHMER", "degree": "LAW"}.With(more)
}
