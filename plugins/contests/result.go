package contests

import (
	"cmp"
	"slices"
	"time"

	"github.com/lantoa/lantoa/plugins/sdk"
)

// CertificateState tells whether a certificate holds.
type CertificateState string

// The states of a certificate.
const (
	Valid   CertificateState = "VALID"
	Revoked CertificateState = "REVOKED"
)

// Certificate is a paper for an entrant or a team, with a number without gaps for each unit and
// year.
type Certificate struct {
	sdk.Record
	Number   *int             `lantoa:"index" vi:"Số" en:"Number"`
	Holder   string           `lantoa:"required,max=200,search,immutable" vi:"Người nhận" en:"Holder"`
	Award    string           `lantoa:"required,max=200,immutable" vi:"Thành tích" en:"Awarded for"`
	Event    string           `lantoa:"required,max=200,immutable" vi:"Cuộc thi" en:"Contest"`
	IssuedOn sdk.Date         `lantoa:"required,index,immutable" vi:"Ngày cấp" en:"Issued on"`
	State    CertificateState `lantoa:"by_action" vi:"Hiệu lực" en:"State"`
	Reason   string           `lantoa:"max=500" vi:"Lý do thu hồi" en:"Reason of the revocation"`
	Entrant  *sdk.Ref         `lantoa:"ref=Entrant,immutable,back=certificates" vi:"Người dự thi" en:"Entrant"`
	Team     *sdk.Ref         `lantoa:"ref=Team,immutable,back=certificates" vi:"Đội thi" en:"Team"`
}

// MineOut is how an entrant stands.
type MineOut struct {
	State        EntrantState `vi:"Trạng thái" en:"State"`
	ContestState ContestState `vi:"Trạng thái cuộc thi" en:"State of the contest"`
	Used         int          `vi:"Số lượt đã thi" en:"Attempts used"`
	Attempts     int          `vi:"Số lượt được thi" en:"Attempts allowed"`
	UnderWay     bool         `vi:"Có lượt đang thi" en:"An attempt is under way"`
	Score        *int         `vi:"Điểm cao nhất" en:"Best score"`
	Correct      *int         `vi:"Số câu đúng" en:"Correct answers"`
	Seconds      *int         `vi:"Số giây" en:"Seconds used"`
	Rank         *int         `vi:"Thứ hạng" en:"Rank" help_vi:"Tạm thời khi cuộc thi chưa công bố kết quả." help_en:"Provisional until the results are published."`
	Prize        string       `vi:"Giải" en:"Prize"`
	Certificate  *int         `vi:"Số giấy chứng nhận" en:"Number of the certificate"`
	Now          time.Time    `vi:"Bây giờ" en:"Now"`
}

// BoardIn is what board takes.
type BoardIn struct {
	First int `lantoa:"min=1,max=100,default=20" vi:"Số người" en:"How many"`
}

// BoardOut is the board of an online contest.
type BoardOut struct {
	State  ContestState `vi:"Trạng thái" en:"State"`
	Top    sdk.JSON     `vi:"Xếp hạng" en:"Ranking" help_vi:"Danh sách {rank, name, from, score, seconds, prize}." help_en:"A list of {rank, name, from, score, seconds, prize}."`
	Places sdk.JSON     `vi:"Theo đơn vị" en:"By where from" help_vi:"Danh sách {from, entrants, average}." help_en:"A list of {from, entrants, average}."`
}

// mostPlaces is how many of where entrants are from a board shows.
const mostPlaces = 200

type boardRow struct {
	Rank    int    `json:"rank"`
	Name    string `json:"name"`
	From    string `json:"from,omitempty"`
	Score   int    `json:"score"`
	Seconds int    `json:"seconds"`
	Prize   string `json:"prize,omitempty"`
}

type placeRow struct {
	From     string `json:"from"`
	Entrants int64  `json:"entrants"`
	Average  string `json:"average,omitempty"`
}

func resultParts() []sdk.Part {
	return []sdk.Part{
		sdk.Enum(sdk.L("Hiệu lực giấy chứng nhận", "State of a certificate"), sdk.V(Valid, "Có hiệu lực", "Valid"), sdk.V(Revoked, "Đã thu hồi", "Revoked")),
		sdk.Kind("Certificate", sdk.KindOpts[Certificate]{
			Label: sdk.L("Giấy chứng nhận", "Certificate"), Labels: sdk.L("Giấy chứng nhận", "Certificates"), Menu: "contests", Visibility: sdk.Scope,
			Offers: sdk.OnlyActions, Title: "holder", Unique: [][]string{{"entrant"}, {"team"}}, States: sdk.States("state", Valid, sdk.Move(Valid, Revoked)),
			OrderBy: "-issuedOn", Columns: []string{"number", "holder", "award", "event", "issuedOn", "state"}, Filters: []string{"issuedOn", "state"},
		}),
		sdk.Action("close", sdk.ActionOpts{On: "Contest", Label: sdk.L("Đóng cuộc thi", "Close the contest"), From: []string{string(Open)}, Allow: []string{officer, head},
			Doc: sdk.L("Sau khi hết thời gian thi; các lượt còn dở được chấm theo câu trả lời đã lưu.", "After its time; attempts that were not handed in are graded by what was saved.")}, closeContest),
		sdk.Action("rank", sdk.ActionOpts{On: "Contest", Label: sdk.L("Xếp hạng", "Rank"), From: []string{string(Closed), string(Ranked)}, Allow: []string{officer, head},
			Doc: sdk.L("Tính thứ hạng và dự kiến giải; chạy nền, có thể làm lại.", "Reckons ranks and proposes prizes; in the background, and again if need be.")}, rank),
		sdk.Action("publish", sdk.ActionOpts{On: "Contest", Label: sdk.L("Công bố kết quả", "Publish the results"), From: []string{string(Ranked)}, Allow: []string{head},
			Doc: sdk.L("Công bố thứ hạng, giải và cấp giấy chứng nhận.", "Publishes ranks and prizes and issues certificates.")}, publish),
		sdk.Allow(officer, "Certificate", "read"), sdk.Allow(head, "Certificate", "read"),
	}
}

// key of a job of a contest.
type ofContest struct{ Contest sdk.Ref }

func closeContest(tx *sdk.Tx, _ sdk.None, d *sdk.Diags) (*Contest, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return nil, err
	}
	if !tx.Now().After(c.Closes) {
		d.Error("", "NOT_OVER", sdk.L("Chưa hết thời gian thi.", "The time of the contest is not over yet."))
	}
	c.State = Closed
	tx.Save(c)
	tx.Ask("tend", sdk.None{}, time.Time{}, "")
	return c, nil
}

func rank(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Contest, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return nil, err
	}
	if c.State == Ranked {
		c.State = Closed
		tx.Save(c)
	}
	tx.Ask("rank", ofContest{c.ID}, time.Time{}, "")
	return c, nil
}

func publish(tx *sdk.Tx, _ sdk.None, _ *sdk.Diags) (*Contest, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return nil, err
	}
	if err := tx.Guard(rankGuard(c.ID)); err != nil {
		return nil, err
	}
	c.State, c.PublishedAt = Published, tx.Now()
	tx.Save(c)
	tx.Ask("award", ofContest{c.ID}, time.Time{}, "award:"+string(c.ID))
	tx.NotifyRole(officer, sdk.L("Đã công bố kết quả cuộc thi “"+c.Title+"”.", "The results of “"+c.Title+"” have been published."), c)
	return c, nil
}

func mine(tx *sdk.Tx, in TokenIn, _ *sdk.Diags) (MineOut, error) {
	e, err := sdk.Target[Entrant](tx)
	if err != nil {
		return MineOut{}, err
	}
	if !fits(e.TokenHash, hashed(in.Token)) {
		return MineOut{}, errToken
	}
	c, err := sdk.Get[Contest](tx, e.Contest)
	if err != nil {
		return MineOut{}, err
	}
	out := MineOut{
		State: e.State, ContestState: c.State, Used: e.Used, Attempts: c.Attempts, UnderWay: e.Current != nil,
		Score: e.Score, Correct: e.Correct, Seconds: e.Seconds, Now: tx.Now(),
	}
	switch {
	case e.State == Disqualified || e.Standing == nil:
	case c.State == Published:
		return out, out.awarded(tx, e)
	case c.LiveBoard:
		better, err := sdk.Count[Entrant](tx, sdk.And(sdk.Of("contest", c.ID), sdk.Where{"standing": sdk.Where{"gt": sdk.Money(*e.Standing).String()}},
			sdk.Where{"state": sdk.Where{"in": []EntrantState{Verified}}}))
		if err != nil {
			return MineOut{}, err
		}
		place := int(better) + 1
		out.Rank = &place
	}
	return out, nil
}

func (out *MineOut) awarded(tx *sdk.Tx, e *Entrant) error {
	out.Rank = e.Rank
	if e.Prize != nil {
		p, err := sdk.Get[Prize](tx, *e.Prize)
		if err != nil {
			return err
		}
		out.Prize = p.Name
	}
	certificate, err := sdk.One[Certificate](tx, sdk.And(sdk.Of("entrant", e.ID), sdk.Is("state", Valid)))
	if certificate != nil {
		out.Certificate = certificate.Number
	}
	return err
}

// board shows the best, where the contest lets strangers see them, and the entrants by where they
// are from. Names of living people stay short until the results are published, and then those of
// winners alone are written out.
func board(tx *sdk.Tx, in BoardIn, _ *sdk.Diags) (BoardOut, error) {
	c, err := sdk.Target[Contest](tx)
	if err != nil {
		return BoardOut{}, err
	}
	if c.State == Draft {
		return BoardOut{}, sdk.ErrNotFound
	}
	if in.First < 1 || in.First > 100 {
		in.First = 20
	}
	rows, err := ranking(tx, c, in.First)
	if err != nil {
		return BoardOut{}, err
	}
	groups, err := sdk.Aggregate[Entrant](tx, sdk.And(sdk.Of("contest", c.ID), sdk.Where{"score": sdk.Where{"gte": 0}}), "from")
	if err != nil {
		return BoardOut{}, err
	}
	places := []placeRow{}
	for _, g := range groups {
		from, _ := g.Key["from"].(string)
		average, err := g.Decimal("scoreAvg")
		if err != nil {
			return BoardOut{}, err
		}
		places = append(places, placeRow{from, g.Count, average.String()})
	}
	slices.SortStableFunc(places, func(a, b placeRow) int { return cmp.Compare(b.Entrants, a.Entrants) })
	places = places[:min(len(places), mostPlaces)]
	out := BoardOut{State: c.State}
	if out.Top, err = encoded(rows); err == nil {
		out.Places, err = encoded(places)
	}
	return out, err
}

func ranking(tx *sdk.Tx, c *Contest, first int) ([]boardRow, error) {
	rows := []boardRow{}
	if c.State != Published && !c.LiveBoard {
		return rows, nil
	}
	order := "-standing"
	if c.State == Published {
		order = "rank"
	}
	best, err := sdk.Find[Entrant](tx, sdk.And(sdk.Of("contest", c.ID), sdk.Is("state", Verified), sdk.Where{"score": sdk.Where{"gte": 0}}), order, first)
	if err != nil {
		return nil, err
	}
	var prizes []sdk.Ref
	for _, e := range best {
		if e.Prize != nil {
			prizes = append(prizes, *e.Prize)
		}
	}
	names := map[sdk.Ref]string{}
	if c.State == Published {
		all, err := sdk.GetAll[Prize](tx, prizes...)
		if err != nil {
			return nil, err
		}
		for _, p := range all {
			names[p.ID] = p.Name
		}
	}
	for i, e := range best {
		row := boardRow{Rank: i + 1, Name: initials(e.Name), From: e.From, Score: *e.Score, Seconds: *e.Seconds}
		if c.State == Published && e.Rank != nil {
			row.Rank = *e.Rank
		}
		if e.Prize != nil && names[*e.Prize] != "" {
			row.Name, row.Prize = e.Name, names[*e.Prize]
		}
		rows = append(rows, row)
	}
	return rows, nil
}
