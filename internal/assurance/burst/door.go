package main

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// door is the public door as seen from one address.
type door struct {
	url  string
	http *http.Client
}

// doors are the ways of people from several addresses. A server elsewhere sees the one of this machine.
func (o order) doors() []*door {
	u, err := url.Parse(o.url)
	local := err == nil && strings.HasPrefix(u.Hostname(), "127.")
	out := make([]*door, max(o.addresses, 1))
	for i := range out {
		dial := &net.Dialer{Timeout: 10 * time.Second}
		if local {
			dial.LocalAddr = &net.TCPAddr{IP: net.IPv4(127, 0, 1, byte(i%250+1))}
		}
		out[i] = &door{o.url + "/public/graphql", &http.Client{Timeout: time.Minute, Transport: &http.Transport{DialContext: dial.DialContext, MaxIdleConnsPerHost: 64}}}
	}
	return out
}

// reply is an answer of the public door.
type reply struct {
	code string // of the first fault, with the module's own code if it gives one; "" for none
	text string // of it
	data json.RawMessage
}

// errCut is a request that broke off: nobody knows what became of it.
var errCut = errors.New("cut off")

// send sends one operation; after cut, if that is not 0, the connection breaks.
func (d *door) send(ctx context.Context, operation string, input map[string]any, cut time.Duration) (reply, error) {
	body, err := json.Marshal(map[string]any{"operationName": operation, "variables": map[string]any{"input": input}})
	if err != nil {
		return reply{}, err
	}
	if cut > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, cut)
		defer cancel()
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, d.url, bytes.NewReader(body))
	if err != nil {
		return reply{}, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := d.http.Do(req)
	if err != nil {
		return reply{}, errors.Join(errCut, err)
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		return reply{}, errors.Join(errCut, err)
	}
	var answer struct {
		Data   map[string]json.RawMessage
		Errors []struct {
			Message    string
			Extensions struct{ Code, Reason string }
		}
	}
	if err := json.Unmarshal(text, &answer); err != nil {
		return reply{}, fmt.Errorf("%s answered %d %.200q: %w", operation, resp.StatusCode, text, err)
	}
	r := reply{data: answer.Data[operation]}
	if len(answer.Errors) > 0 {
		said := answer.Errors[0].Extensions
		r.code, r.text = cmp.Or(said.Reason, said.Code), answer.Errors[0].Message
	} else if resp.StatusCode != http.StatusOK {
		r.code = fmt.Sprint("HTTP ", resp.StatusCode)
	}
	return r, nil
}
