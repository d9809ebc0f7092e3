// Package read is the one door for reading from outside. It compiles each root field of a query,
// and each payload of a mutation, into one SQL statement that builds the JSON in the database,
// with the unit rule of a kind at every reference to it, and passes the bytes through. It writes
// nothing, knows no business rule, and takes every name in SQL from the catalogue.
package read

import (
	"context"
	"fmt"
	"io"
)

// JSON is a finished piece of a response. In the generated code it stands for every object type.
type JSON []byte

// MarshalGQLContext writes the bytes; a nil piece is null, so the response stays valid.
func (j JSON) MarshalGQLContext(_ context.Context, w io.Writer) error {
	if len(j) == 0 {
		j = JSON("null")
	}
	_, err := w.Write(j)
	return err
}

// UnmarshalGQLContext refuses: objects are never input.
func (j *JSON) UnmarshalGQLContext(context.Context, any) error {
	return fmt.Errorf("read: %T is not an input", j)
}
