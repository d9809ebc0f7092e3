package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/cookiejar"
	"strings"
	"time"
)

// places are where entrants say that they are from.
var places = []string{"Xã An Bình", "Xã Bình Minh", "Phường Cửa Đông", "Thị trấn Đại Lộc", "Xã Hòa Ân"}

// isRight tells what the bank of burst calls right.
func isRight(option string) bool { return strings.HasPrefix(option, "Đúng") }

// organiser is the officer who runs the contest, signed in.
type organiser struct {
	url  string
	http *http.Client
}

func (o order) signIn(ctx context.Context) (*organiser, error) {
	jar, err := cookiejar.New(nil)
	if err != nil {
		return nil, err
	}
	p := &organiser{o.url, &http.Client{Jar: jar, Timeout: time.Minute}}
	if status, text, err := p.post(ctx, "/auth/sign-in", map[string]string{"username": o.user, "password": o.password}); err != nil || status != http.StatusOK {
		return nil, fmt.Errorf("sign in as %q: %d %s %w", o.user, status, text, err)
	}
	return p, nil
}

func (p *organiser) post(ctx context.Context, path string, body any) (int, []byte, error) {
	text, err := json.Marshal(body)
	if err != nil {
		return 0, nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, p.url+path, bytes.NewReader(text))
	if err != nil {
		return 0, nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := p.http.Do(req)
	if err != nil {
		return 0, nil, err
	}
	defer resp.Body.Close()
	text, err = io.ReadAll(resp.Body)
	return resp.StatusCode, text, err
}

// ask asks GraphQL and reads what stands under data.
func (p *organiser) ask(ctx context.Context, query string, vars map[string]any, into any) error {
	status, text, err := p.post(ctx, "/graphql", map[string]any{"query": query, "variables": vars})
	if err != nil {
		return err
	}
	var answer struct {
		Data   json.RawMessage
		Errors []json.RawMessage
	}
	if err := json.Unmarshal(text, &answer); err != nil || len(answer.Errors) > 0 || status != http.StatusOK {
		return fmt.Errorf("%.60s answers %d %.500s", query, status, text)
	}
	return json.Unmarshal(answer.Data, into)
}

// change runs a mutation and returns what a field of its payload has for an id.
func (p *organiser) change(ctx context.Context, name, shows string, input map[string]any) (string, error) {
	var out map[string]map[string]json.RawMessage
	doc := fmt.Sprintf("mutation($in: %s%sInput!) { %s(input: $in) { %s } }", strings.ToUpper(name[:1]), name[1:], name, shows)
	if err := p.ask(ctx, doc, map[string]any{"in": input}, &out); err != nil {
		return "", err
	}
	field, _, _ := strings.Cut(shows, " ")
	var record struct{ ID string }
	err := json.Unmarshal(out[name][field], &record)
	return record.ID, err
}

// makeContest makes a contest that is open now, with 20 questions of three topics in a paper.
func (p *organiser) makeContest(ctx context.Context, codes bool) (string, error) {
	now := time.Now().UTC() //nolint:forbidigo // of the contest that is made
	verification := "NONE"
	if codes {
		verification = "HANDED_OUT"
	}
	id, err := p.change(ctx, "contestsCreateContest", "contest { id }", map[string]any{
		"title": "Tìm hiểu pháp luật", "opens": now.Add(-time.Minute).Format(time.RFC3339), "closes": now.Add(24 * time.Hour).Format(time.RFC3339),
		"minutes": 60, "verification": verification, "places": places, "liveBoard": true, "tieBreak": false,
	})
	if err != nil {
		return "", err
	}
	for i, t := range []struct{ draw, points, bank int }{{10, 1, 60}, {6, 2, 40}, {4, 3, 30}} {
		topic, err := p.change(ctx, "contestsCreateTopic", "topic { id }", map[string]any{"contest": id, "name": fmt.Sprint("Chủ đề ", i+1), "position": i, "draw": t.draw, "points": t.points})
		if err != nil {
			return "", err
		}
		var bank []map[string]any
		for n := range t.bank {
			options := []string{"Sai, vì luật không cho phép", "Sai, vì thiếu thẩm quyền", "Sai, vì đã hết thời hạn", "Sai, vì chưa có quyết định"}
			options[n%4] = fmt.Sprint("Đúng, theo quy định tại khoản ", n+1)
			bank = append(bank, map[string]any{"text": fmt.Sprintf("Câu %d.%d: theo pháp luật về phổ biến, giáo dục pháp luật, trường hợp này được xử lý như thế nào?", i+1, n+1),
				"article": fmt.Sprint("Điều ", n+1), "options": options, "correct": n%4 + 1})
		}
		if err := p.ask(ctx, "mutation($in: ContestsImportQuestionsTopicInput!) { contestsImportQuestionsTopic(input: $in) { questions { id } } }",
			map[string]any{"in": map[string]any{"id": topic, "questions": bank}}, &struct{}{}); err != nil {
			return "", err
		}
	}
	_, err = p.change(ctx, "contestsStartContest", "contest { id }", map[string]any{"id": id})
	return id, err
}

// handOut has codes listed, one for each entrant, if the contest asks for them.
func (p *organiser) handOut(ctx context.Context, o order) ([]string, error) {
	var card struct {
		Contests struct{ Contest struct{ Verification string } }
	}
	if err := p.ask(ctx, "query($id: ID!) { contests { contest(id: $id) { verification } } }", map[string]any{"id": o.contest}, &card); err != nil {
		return nil, err
	}
	if card.Contests.Contest.Verification != "HANDED_OUT" {
		return nil, nil
	}
	var codes []string
	for len(codes) < o.entrants {
		var out struct {
			List struct{ Codes []struct{ Code string } } `json:"contestsIssueCodesContest"`
		}
		if err := p.ask(ctx, "mutation($in: ContestsIssueCodesContestInput!) { contestsIssueCodesContest(input: $in) { codes } }",
			map[string]any{"in": map[string]any{"id": o.contest, "count": min(200, o.entrants-len(codes))}}, &out); err != nil {
			return nil, err
		}
		for _, c := range out.List.Codes {
			codes = append(codes, c.Code)
		}
	}
	return codes, nil
}

// q1 is the page that a unit has open all day.
const q1 = `{tasks(first:20,orderBy:[{field:DUE_ON,direction:ASC}]){nodes{id title dueOn taskGroup{number title} assignments{nodes{role unit{name}}} progress(first:1){nodes{percent text createdAt}}}}}`

// watch asks for the unit's page again and again, and returns how long each took.
func (p *organiser) watch(ctx context.Context, times int) []time.Duration {
	var all []time.Duration
	for range times {
		began := time.Now() //nolint:forbidigo // how long it takes
		err := p.ask(ctx, q1, nil, &struct{}{})
		if ctx.Err() != nil {
			break
		}
		if err != nil {
			all = append(all, time.Hour) // it stands out
		}
		all = append(all, time.Since(began)) //nolint:forbidigo // as above
		time.Sleep(10 * time.Millisecond)
	}
	return all
}
