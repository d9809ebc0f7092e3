// Package faults proves that nothing acknowledged is lost and nothing is half written, whatever
// dies: the server, the database, the disk, the network between them. Its tests run the real
// program as a process of its own (the test binary starts itself again), break something, and
// compare the rows with what clients were told. It holds tests only; nothing imports it.
package faults
