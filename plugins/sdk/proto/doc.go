// Package proto is the wire between the server and a programme module, generated from
// module.proto. Module authors do not need it: plugins/sdk speaks it for them.
package proto

//go:generate go run ./generate
