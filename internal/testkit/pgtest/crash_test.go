package pgtest

import (
	"testing"
)

func TestACrashedClusterComesBackWithWhatWasCommitted(t *testing.T) {
	c := Own(t, Options{Durable: true})
	dsn := c.Database(t)
	exec1(t, connect(t, dsn), "CREATE TABLE kept (id int)")
	exec1(t, connect(t, dsn), "INSERT INTO kept VALUES (7)")
	for range 2 {
		c.Crash()
		if err := c.Again(); err != nil {
			t.Fatal(err)
		}
		if got := one(t, connect(t, dsn), "SELECT id::text FROM kept"); got != "7" {
			t.Errorf("kept holds %s", got)
		}
		if got := one(t, connect(t, dsn), "SELECT rolsuper::text FROM pg_roles WHERE rolname = current_user"); got != "false" {
			t.Error("the owner of the database is a superuser")
		}
	}
}
