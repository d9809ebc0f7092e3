package graph

import (
	"context"
	"fmt"
	"strconv"

	"github.com/99designs/gqlgen/graphql"

	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/read"
)

// tellExpected answers the query about reports that should have come: what is missing is no row.
func (r *Resolver) tellExpected(ctx context.Context) (read.JSON, error) {
	given := graphql.GetFieldContext(ctx).Field.ArgumentMap(graphql.GetOperationContext(ctx).Variables)
	form, _ := given["formId"].(string)
	year, err := strconv.Atoi(fmt.Sprint(given["year"]))
	if err != nil || year < 2000 || year > 2100 {
		return nil, fault.New(fault.BadInput, "Năm phải từ 2000 đến 2100.", "The year is from 2000 to 2100.").At("year")
	}
	var plan *string
	if id, ok := given["planId"].(string); ok {
		plan = &id
	}
	told, err := r.Reporting.ExpectedReports(ctx, form, year, plan)
	if err != nil {
		return nil, err
	}
	return read.Told(ctx, told)
}
