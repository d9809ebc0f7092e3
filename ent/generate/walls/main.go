// Command walls writes the next numbered SQL file of PostgreSQL with the second wall: the roles,
// and the policies of every table as the unit rules say them now:
//
//	go run ./ent/generate/walls NAME
//
// Run it after a migration that adds a table or after a rule has changed; the wall that it writes
// takes the place of the one before.
package main

import (
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"
	"time"

	"ariga.io/atlas/sql/migrate"
	"ariga.io/atlas/sql/sqltool"

	"github.com/lantoa/lantoa/internal/store"
)

func main() {
	if len(os.Args) != 2 {
		log.Fatal("use: go run ./ent/generate/walls NAME")
	}
	if err := write(filepath.Join("ent", "migrations", "postgres"), os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func write(folder, title string) error {
	var b strings.Builder
	b.WriteString("-- +goose Up\n")
	for _, piece := range store.SecondWall() {
		fmt.Fprintf(&b, "-- +goose StatementBegin\n%s\n-- +goose StatementEnd\n", strings.TrimSpace(piece))
	}
	dir, err := sqltool.NewGooseDir(folder)
	if err != nil {
		return err
	}
	file := time.Now().UTC().Format("20060102150405") + "_" + title + ".sql"
	if err := dir.WriteFile(file, []byte(b.String())); err != nil {
		return err
	}
	sum, err := dir.Checksum()
	if err != nil {
		return err
	}
	return migrate.WriteSumFile(dir, sum)
}
