// Package httpd is the door: the routes, the order of what stands before them (request id, log,
// headers, limits, cross-site protection, who is asking), and the one mapping of faults to HTTP.
// It hands a request with its viewer to the GraphQL handler that it is given; it may not read or
// write data, judge a right, or know GraphQL beyond the outside of a request.
package httpd

import (
	"context"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"runtime"
	"slices"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/lantoa/lantoa/internal/auth"
	"github.com/lantoa/lantoa/internal/clock"
	"github.com/lantoa/lantoa/internal/fault"
	"github.com/lantoa/lantoa/internal/files"
	"github.com/lantoa/lantoa/internal/settings"
	"github.com/lantoa/lantoa/internal/turns"
)

// Deps is what the door stands on.
type Deps struct {
	Auth      *auth.Auth
	GraphQL   http.Handler                    // gets requests with a viewer in the context, or none
	Public    http.Handler                    // operations for everybody; nil: none
	Files     *files.Service                  // nil: no /files
	Settings  *settings.Service               // nil: the sign-in page says nothing of the office
	Forms     Forms                           // of lists that come in; nil: no /template
	Ready     func(ctx context.Context) error // whether the server can do its work
	Metrics   *prometheus.Registry            // nil: no /metrics
	MetricsTo []netip.Prefix                  // who may read /metrics beside this machine
	Proxies   []netip.Prefix                  // whose X-Forwarded-For is believed
	Log       *slog.Logger                    // nil: slog.Default()
	PublicURL string                          // address that users type, "https://phobien.example.vn"; may be empty
	Demo      *DemoInfo                       // nil: not a demonstration
	Web       fs.FS                           // the web app; nil: a page that says what is here
	AtOnce    int                             // GraphQL requests of one unit that run at once; 0: AtOnce()
}

// AtOnce is how many requests of one unit run at once if nobody says otherwise.
func AtOnce() int { return max(2, runtime.NumCPU()/2) }

// DemoInfo is what the page of a demonstration shows.
type DemoInfo struct {
	Clock    *clock.Clock
	Password string // of every sign-in
	SignIns  []DemoSignIn
}

// DemoSignIn is one person of the demonstration.
type DemoSignIn struct {
	Username string `json:"username"`
	FullName string `json:"fullName"`
	Unit     string `json:"unit"`
}

// server is the door with what it has worked out of its Deps.
type server struct {
	Deps
	https       bool // the public address is https: cookies are Secure whatever the proxy speaks
	http        bool // the public address is plain http, by the operator's decision
	cross       *http.CrossOriginProtection
	seen        *prometheus.HistogramVec
	web         *assets
	turns       *turns.Turns // of units
	credentials *turns.Turns
	sending     *turns.Turns // of units that upload
	addresses   *turns.Turns // of the public
	crowd       *turns.Turns // the public together
	lists       *turns.Turns // lists as files
}

// New makes the handler of the whole server.
func New(d Deps) http.Handler {
	if d.Log == nil {
		d.Log = slog.Default()
	}
	if d.AtOnce <= 0 {
		d.AtOnce = AtOnce()
	}
	s := &server{Deps: d, web: newAssets(d.Web), cross: http.NewCrossOriginProtection(),
		turns: turns.New(d.AtOnce, waiting, patience), credentials: turns.New(lookingUp, waiting, patience),
		sending:   turns.New(sentAtOnce, sentWaiting, sentPatience),
		addresses: turns.New(publicPlaces, publicWaiting, publicPatience), crowd: turns.New(everybody, everybodyWaits, publicPatience),
		lists: turns.New(listsAtOnce, listsWaiting, listsWait)}
	if u, err := url.Parse(d.PublicURL); err == nil && u.Host != "" {
		s.https, s.http = u.Scheme == "https", u.Scheme == "http"
		if err := s.cross.AddTrustedOrigin(u.Scheme + "://" + u.Host); err != nil {
			d.Log.Warn("the public address is no origin", "error", err)
		}
	}
	if d.Metrics != nil {
		s.seen = prometheus.NewHistogramVec(prometheus.HistogramOpts{
			Name: "lantoa_http_request_seconds", Help: "Time to answer, by route and class of status.",
			Buckets: []float64{.001, .005, .02, .1, .5, 2, 10},
		}, []string{"route", "status"})
		d.Metrics.MustRegister(s.seen)
	}
	return s.outside(s.routes())
}

const graphqlPath = "/graphql"

// routes is the whole of what the server answers.
func (s *server) routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc(graphqlPath, s.only(http.MethodPost, s.graphql))
	mux.HandleFunc(exportPath, s.only(http.MethodPost, s.export))
	if s.Forms != nil {
		mux.HandleFunc(templatePath, s.only(http.MethodGet, s.template))
	}
	if s.Public != nil {
		mux.HandleFunc(publicPath, s.public)
	}
	mux.HandleFunc("/auth/sign-in", s.only(http.MethodPost, s.signIn))
	mux.HandleFunc("/auth/sign-out", s.only(http.MethodPost, s.signOut))
	mux.HandleFunc("/auth/start", s.only(http.MethodGet, s.start))
	mux.HandleFunc("/auth/setup", s.setup)
	s.own(mux)
	mux.HandleFunc("/healthz", s.only(http.MethodGet, func(w http.ResponseWriter, _ *http.Request) {
		answer(w, http.StatusOK, map[string]string{"status": "ok"})
	}))
	mux.HandleFunc("/readyz", s.only(http.MethodGet, s.ready))
	if s.Metrics != nil {
		mux.HandleFunc("/metrics", s.only(http.MethodGet, s.metrics(promhttp.HandlerFor(s.Metrics, promhttp.HandlerOpts{}))))
	}
	if s.Files != nil {
		mux.HandleFunc(filesPath, s.only(http.MethodPost, s.upload))
		mux.HandleFunc(filePath, s.only(http.MethodGet, s.file))
	}
	s.pages(mux)
	return mux
}

// only answers 405 to every other method.
func (s *server) only(method string, f http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != method && (method != http.MethodGet || r.Method != http.MethodHead) {
			w.Header().Set("Allow", method)
			s.refuse(w, r, http.StatusMethodNotAllowed, fault.Newf(fault.BadInput, "Địa chỉ này chỉ nhận %s.", "This address takes %s only.", method))
			return
		}
		f(w, r)
	}
}

func (s *server) ready(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), 2*time.Second)
	defer cancel()
	if s.Ready != nil {
		if err := s.Ready(ctx); err != nil {
			s.Log.WarnContext(ctx, "not ready", "error", err, "request_id", RequestID(ctx))
			answer(w, http.StatusServiceUnavailable, map[string]string{"status": "unavailable"})
			return
		}
	}
	answer(w, http.StatusOK, map[string]string{"status": "ready"})
}

// metrics are for this machine and for those named; a request that somebody forwarded is not from
// this machine, whatever its connection says.
func (s *server) metrics(show http.Handler) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		peer := s.peer(r)
		direct := r.Header.Get("X-Forwarded-For") == "" && r.Header.Get("Forwarded") == ""
		if !(direct && peer.IsLoopback()) && !within(peer, s.MetricsTo) {
			s.fail(w, r, fault.Missing())
			return
		}
		show.ServeHTTP(w, r)
	}
}

// peer is who asks: the connection's other end, or, if that is one of the proxies, the last
// address of X-Forwarded-For that is none.
func (s *server) peer(r *http.Request) netip.Addr {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil {
		host = r.RemoteAddr
	}
	addr, _ := netip.ParseAddr(host)
	addr = addr.Unmap().WithZone("")
	if !within(addr, s.Proxies) {
		return addr
	}
	hops := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for _, hop := range slices.Backward(hops) {
		hop, err := netip.ParseAddr(strings.TrimSpace(hop))
		if err != nil {
			break
		}
		if addr = hop.Unmap().WithZone(""); !within(addr, s.Proxies) {
			break
		}
	}
	return addr
}

func within(a netip.Addr, prefixes []netip.Prefix) bool {
	for _, p := range prefixes {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// Server is an http.Server with limits on what a slow or greedy client may hold. Streams lift the
// time limits for themselves.
func Server(addr string, h http.Handler) *http.Server {
	return &http.Server{
		Addr: addr, Handler: h,
		ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second,
		WriteTimeout: 60 * time.Second, IdleTimeout: 2 * time.Minute, MaxHeaderBytes: 32 << 10,
	}
}
