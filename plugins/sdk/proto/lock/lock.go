// Package lock keeps the protocol from breaking: it compares the protocol with the one that was
// locked and names everything that is not an addition. Inside a version, modules that were built
// years ago and servers of today talk to each other. The package only compares; the generator
// writes the lock, a test reads it.
package lock

import (
	"fmt"
	"slices"

	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protodesc"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/descriptorpb"
)

// File is the name of the lock beside module.proto: a FileDescriptorSet.
const File = "module.lock.binpb"

// Of is the protocol of a file as it is locked: without comments.
func Of(f protoreflect.FileDescriptor) *descriptorpb.FileDescriptorProto {
	p := protodesc.ToFileDescriptorProto(f)
	p.SourceCodeInfo = nil
	return p
}

// Encode is the content of the lock.
func Encode(p *descriptorpb.FileDescriptorProto) ([]byte, error) {
	return proto.MarshalOptions{Deterministic: true}.Marshal(&descriptorpb.FileDescriptorSet{File: []*descriptorpb.FileDescriptorProto{p}})
}

// Decode reads the lock.
func Decode(data []byte) (*descriptorpb.FileDescriptorProto, error) {
	var set descriptorpb.FileDescriptorSet
	if err := proto.Unmarshal(data, &set); err != nil {
		return nil, err
	}
	if len(set.GetFile()) != 1 {
		return nil, fmt.Errorf("the lock holds %d files, want 1", len(set.GetFile()))
	}
	return set.GetFile()[0], nil
}

// Breaks names what a change of the protocol takes away or turns into something else; none means
// that it only adds.
func Breaks(before, after *descriptorpb.FileDescriptorProto) []string {
	c := &comparison{}
	if before.GetPackage() != after.GetPackage() || before.GetSyntax() != after.GetSyntax() {
		c.add("the package or the syntax is another")
	}
	c.messages("", before.GetMessageType(), after.GetMessageType())
	c.enums("", before.GetEnumType(), after.GetEnumType())
	for _, s := range before.GetService() {
		c.service(s, find(after.GetService(), s.GetName()))
	}
	return c.breaks
}

type comparison struct{ breaks []string }

func (c *comparison) add(format string, args ...any) {
	c.breaks = append(c.breaks, fmt.Sprintf(format, args...))
}

type named interface {
	comparable
	GetName() string
}

func find[T named](all []T, name string) T {
	var none T
	for _, x := range all {
		if x.GetName() == name {
			return x
		}
	}
	return none
}

func (c *comparison) messages(in string, before, after []*descriptorpb.DescriptorProto) {
	for _, m := range before {
		name, n := in+m.GetName(), find(after, m.GetName())
		if n == nil {
			c.add("message %s is gone", name)
			continue
		}
		c.messages(name+".", m.GetNestedType(), n.GetNestedType())
		c.enums(name+".", m.GetEnumType(), n.GetEnumType())
		for _, f := range m.GetField() {
			c.field(name, m, n, f)
		}
		for _, r := range m.GetReservedRange() {
			if !slices.ContainsFunc(n.GetReservedRange(), func(s *descriptorpb.DescriptorProto_ReservedRange) bool {
				return s.GetStart() <= r.GetStart() && r.GetEnd() <= s.GetEnd()
			}) {
				c.add("message %s: the numbers %d to %d are no longer reserved", name, r.GetStart(), r.GetEnd()-1)
			}
		}
		for _, r := range m.GetReservedName() {
			if !slices.Contains(n.GetReservedName(), r) {
				c.add("message %s: the name %s is no longer reserved", name, r)
			}
		}
	}
}

func (c *comparison) field(in string, m, n *descriptorpb.DescriptorProto, f *descriptorpb.FieldDescriptorProto) {
	g := find(n.GetField(), f.GetName())
	switch {
	case g == nil:
		c.add("field %s.%s is gone", in, f.GetName())
	case f.GetNumber() != g.GetNumber():
		c.add("field %s.%s has the number %d instead of %d", in, f.GetName(), g.GetNumber(), f.GetNumber())
	case f.GetType() != g.GetType() || f.GetTypeName() != g.GetTypeName() || f.GetLabel() != g.GetLabel() || f.GetProto3Optional() != g.GetProto3Optional():
		c.add("field %s.%s has another type", in, f.GetName())
	case oneof(m, f) != oneof(n, g):
		c.add("field %s.%s stands in oneof %q instead of %q", in, f.GetName(), oneof(n, g), oneof(m, f))
	}
}

func oneof(m *descriptorpb.DescriptorProto, f *descriptorpb.FieldDescriptorProto) string {
	if f.OneofIndex == nil {
		return ""
	}
	return m.GetOneofDecl()[f.GetOneofIndex()].GetName()
}

func (c *comparison) enums(in string, before, after []*descriptorpb.EnumDescriptorProto) {
	for _, e := range before {
		name, n := in+e.GetName(), find(after, e.GetName())
		if n == nil {
			c.add("enum %s is gone", name)
			continue
		}
		for _, v := range e.GetValue() {
			if w := find(n.GetValue(), v.GetName()); w == nil || w.GetNumber() != v.GetNumber() {
				c.add("value %s.%s is gone or has another number", name, v.GetName())
			}
		}
	}
}

func (c *comparison) service(before, after *descriptorpb.ServiceDescriptorProto) {
	if after == nil {
		c.add("service %s is gone", before.GetName())
		return
	}
	for _, m := range before.GetMethod() {
		n := find(after.GetMethod(), m.GetName())
		switch {
		case n == nil:
			c.add("rpc %s.%s is gone", before.GetName(), m.GetName())
		case m.GetInputType() != n.GetInputType() || m.GetOutputType() != n.GetOutputType() ||
			m.GetClientStreaming() != n.GetClientStreaming() || m.GetServerStreaming() != n.GetServerStreaming():
			c.add("rpc %s.%s takes or returns something else", before.GetName(), m.GetName())
		}
	}
}
