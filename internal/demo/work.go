package demo

import "context"

func (f *filler) work(ctx context.Context) error { return nil }
