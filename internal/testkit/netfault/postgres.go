package netfault

import (
	"context"
	"net"
	"net/url"
	"path/filepath"
	"testing"
)

// Before puts a proxy before the PostgreSQL server of a URL and returns the URL that goes through
// it, without TLS: the proxy reads along.
func Before(t testing.TB, dsn string) (p *Proxy, through string) {
	t.Helper()
	u, err := url.Parse(dsn)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	network, address := "tcp", u.Host
	if folder := q.Get("host"); folder != "" {
		port := "5432"
		if q.Has("port") {
			port = q.Get("port")
		}
		network, address = "unix", filepath.Join(folder, ".s.PGSQL."+port)
	} else if u.Port() == "" {
		address = net.JoinHostPort(u.Hostname(), "5432")
	}
	p = New(t, func(ctx context.Context) (net.Conn, error) { return (&net.Dialer{}).DialContext(ctx, network, address) })
	q.Del("host")
	q.Del("port")
	q.Set("sslmode", "disable")
	u.Host, u.RawQuery = p.Addr(), q.Encode()
	return p, u.String()
}
