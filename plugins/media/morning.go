package media

import (
	"errors"
	"fmt"

	"github.com/lantoa/lantoa/plugins/sdk"
)

const (
	most  = 500 // records of a sort that one morning looks at
	again = 7   // days after which a stale channel is told of again
)

// morning runs every day for each unit: airings whose day has passed without proof are missed, those
// of tomorrow are told; the days without an item are reckoned and stale channels told; answers that
// are due are told; and copies whose origin is gone.
func morning(r *sdk.Run, _ sdk.None, _ *sdk.Diags) error {
	own := sdk.Of("unit", r.Actor().Unit)
	return errors.Join(missed(r, own), tomorrow(r, own), freshness(r, own), due(r, own), origins(r, own))
}

func missed(r *sdk.Run, own sdk.Where) error {
	list, err := sdk.Find[Airing](r.Tx, sdk.And(own, sdk.Is("status", airingPlanned), sdk.Where{"on": sdk.Where{"lt": r.Today()}}), "on", most)
	for _, a := range list {
		if err := r.Write("missed:"+string(a.ID), func(tx *sdk.Tx) error {
			a, err := sdk.Get[Airing](tx, a.ID)
			if err != nil || a.Status != airingPlanned {
				return err
			}
			a.Status = airingMissed
			tx.Save(a)
			text := sdk.L("Lần phát “"+a.Title+"” ngày "+a.On.VN()+" chưa có minh chứng.", "The airing “"+a.Title+"” of "+a.On.String()+" has no proof.")
			tx.NotifyRole(officer, text, a)
			tx.NotifyRole(head, text, a)
			return nil
		}); err != nil {
			return err
		}
	}
	return err
}

func tomorrow(r *sdk.Run, own sdk.Where) error {
	day := r.Today().AddDays(1)
	list, err := sdk.Find[Airing](r.Tx, sdk.And(own, sdk.Is("status", airingPlanned), sdk.Is("on", day)), "", most)
	if err != nil || len(list) == 0 {
		return err
	}
	return r.Write("tomorrow", func(tx *sdk.Tx) error {
		for _, a := range list {
			tx.NotifyRole(officer, sdk.L(fmt.Sprintf("Ngày mai %s %s phát “%s”.", a.Time, day.VN(), a.Title), fmt.Sprintf("Tomorrow %s %s: “%s”.", a.Time, day, a.Title)), a)
		}
		return nil
	})
}

func freshness(r *sdk.Run, own sdk.Where) error {
	list, err := sdk.Find[Channel](r.Tx, sdk.And(own, sdk.Is("status", channelRunning)), "name", most)
	for _, c := range list {
		if err := r.Write("channel:"+string(c.ID), func(tx *sdk.Tx) error {
			c, err := sdk.Get[Channel](tx, c.ID)
			if err != nil {
				return err
			}
			was := c.Stale
			c.age(tx.Today())
			tx.Save(c)
			if !c.Stale || was && (c.Quiet-*c.FreshDays)%again != 1 { // told when it becomes stale, on whatever morning the server runs, and every week
				return nil
			}
			text := sdk.L(fmt.Sprintf("Kênh “%s” đã %d ngày chưa có nội dung mới (ngưỡng %d ngày).", c.Name, c.Quiet, *c.FreshDays),
				fmt.Sprintf("“%s” has had nothing new for %d days (it should within %d).", c.Name, c.Quiet, *c.FreshDays))
			tx.NotifyRole(officer, text, c)
			tx.NotifyRole(head, text, c)
			return nil
		}); err != nil {
			return err
		}
	}
	return err
}

// due tells the person that an answer is due tomorrow or today, and the head that it is late.
func due(r *sdk.Run, own sdk.Where) error {
	today := r.Today()
	list, err := sdk.Find[Question](r.Tx, sdk.And(own, sdk.Is("status", assigned), sdk.Where{"due": sdk.Where{"lte": today.AddDays(1)}}), "due", most)
	if err != nil || len(list) == 0 {
		return err
	}
	return r.Write("due", func(tx *sdk.Tx) error {
		for _, q := range list {
			if q.Due.Before(today) {
				tx.NotifyRole(head, sdk.L("Quá hạn trả lời “"+q.Subject+"” từ ngày "+q.Due.VN()+".", "The answer to “"+q.Subject+"” was due on "+q.Due.String()+"."), q)
				continue
			}
			tx.Notify(sdk.L("Câu hỏi “"+q.Subject+"” đến hạn trả lời ngày "+q.Due.VN()+".", "The answer to “"+q.Subject+"” is due on "+q.Due.String()+"."), q, q.Assignee)
		}
		return nil
	})
}

// origins marks the unit's copies of articles that have been withdrawn, and has them looked at. The
// copies stay as they are: whether they are still right, the unit decides.
func origins(r *sdk.Run, own sdk.Where) error {
	list, err := sdk.Find[Article](r.Tx, sdk.And(own, sdk.Is("use", reused), sdk.Is("status", articlePublished), sdk.Is("originGone", false)), "publishedOn", most)
	for _, a := range list {
		if _, err := root(r.Tx, a.Origin); !errors.Is(err, errGone) {
			if err != nil {
				return err
			}
			continue
		}
		if err := r.Write("origin:"+string(a.ID), func(tx *sdk.Tx) error {
			a, err := sdk.Get[Article](tx, a.ID)
			if err != nil {
				return err
			}
			a.OriginGone = true
			tx.Save(a)
			tx.NotifyRole(head, sdk.L("Bài gốc của “"+a.Title+"” đã được gỡ: hãy xem lại bài.", "The origin of “"+a.Title+"” was withdrawn: look at it again."), a)
			return nil
		}); err != nil {
			return err
		}
	}
	return err
}
