// Package pgtest gives tests a throwaway PostgreSQL: a fresh database each, on a cluster that is
// started once per test process and dies with it. It is for tests and for the withpg command
// beside it; nothing that ships may import it, and it knows nothing of Lan Tỏa's tables.
//
// The databases belong to an ordinary role without special rights, as in a province: a superuser
// would pass every row-level policy and hide a migration that asks for too much.
//
// With LANTOA_TEST_PG set to the URL of an administrator of a test server, databases are made
// there and no cluster is started: that is how several packages, tested at the same time, share
// one (see withpg).
package pgtest
