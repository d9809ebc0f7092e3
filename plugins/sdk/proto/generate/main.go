// Command generate writes the Go of module.proto, without a protoc on the machine: the compiler is
// a library, the plugins are the module's tools.
package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/bufbuild/protocompile"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
	"google.golang.org/protobuf/types/pluginpb"

	"github.com/lantoa/lantoa/plugins/sdk/proto/lock"
)

func main() {
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "generate the protocol:", err)
		os.Exit(1)
	}
}

const source = "module.proto"

func run(ctx context.Context) error {
	c := protocompile.Compiler{Resolver: &protocompile.SourceResolver{}, SourceInfoMode: protocompile.SourceInfoStandard}
	files, err := c.Compile(ctx, source)
	if err != nil {
		return err
	}
	if err := keep(files[0]); err != nil {
		return err
	}
	file := protodesc.ToFileDescriptorProto(files[0])
	for _, plugin := range []string{"protoc-gen-go", "protoc-gen-go-grpc"} {
		if err := generate(ctx, plugin, file); err != nil {
			return fmt.Errorf("%s: %w", plugin, err)
		}
	}
	return nil
}

// keep writes the lock of the protocol, unless something that was locked would be taken away.
func keep(file protoreflect.FileDescriptor) error {
	now := lock.Of(file)
	old, err := os.ReadFile(lock.File)
	if err != nil && !os.IsNotExist(err) {
		return err
	}
	if err == nil {
		before, err := lock.Decode(old)
		if err != nil {
			return err
		}
		if breaks := lock.Breaks(before, now); len(breaks) > 0 {
			return fmt.Errorf("modules that were built before would break; add instead:\n%s", strings.Join(breaks, "\n"))
		}
	}
	data, err := lock.Encode(now)
	if err != nil {
		return err
	}
	return os.WriteFile(lock.File, data, 0o644) //nolint:gosec // source code
}

func generate(ctx context.Context, plugin string, file *descriptorpb.FileDescriptorProto) error {
	request, err := proto.Marshal(&pluginpb.CodeGeneratorRequest{
		FileToGenerate: []string{source}, Parameter: new("paths=source_relative"), ProtoFile: []*descriptorpb.FileDescriptorProto{file},
	})
	if err != nil {
		return err
	}
	tool := exec.CommandContext(ctx, "go", "tool", plugin) //nolint:gosec // the two names of run
	tool.Stdin, tool.Stderr = bytes.NewReader(request), os.Stderr
	out, err := tool.Output()
	if err != nil {
		return err
	}
	var made pluginpb.CodeGeneratorResponse
	if err := proto.Unmarshal(out, &made); err != nil {
		return err
	}
	for _, f := range made.GetFile() {
		if err := os.WriteFile(filepath.Clean(f.GetName()), []byte(f.GetContent()), 0o644); err != nil { //nolint:gosec // source code
			return err
		}
	}
	return nil
}
