package notify

import (
	"path/filepath"
	"testing"

	"github.com/lantoa/lantoa/internal/store"
)

func sqliteConfig(t *testing.T) store.Config {
	t.Helper()
	return store.Config{DataDir: filepath.Join(t.TempDir(), "data")}
}
