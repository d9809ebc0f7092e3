// Package config is every setting of the program in one struct. A setting is a flag, an
// environment variable LANTOA_… and a key of an optional JSON file, in that order of strength.
// It holds values only and starts nothing.
package config

import (
	"net/netip"
	"time"
)

// Data says where the data is; commands that need a database embed it.
type Data struct {
	Data        string `help:"Folder of the embedded database (lantoa.db), the modules and the uploaded files (files/, by their hash); several nodes share files/." default:"./data" placeholder:"DIR"`
	DatabaseURL string `help:"PostgreSQL address (postgres://…); the embedded database is used without one." placeholder:"URL"`
}

// Serve is what the server is told.
type Serve struct {
	Data
	Addr      string         `help:"Address to listen on." default:"127.0.0.1:8080"`
	Demo      bool           `help:"Fill an empty folder with the demonstration province and serve it on its own clock; loopback only."`
	Migrate   bool           `help:"Bring an older PostgreSQL schema up to this program first. The embedded database is always brought up."`
	PublicURL string         `help:"Address under which people reach the server, such as https://pbgdpl.example.vn; https makes cookies secure." placeholder:"URL"`
	MetricsTo []netip.Prefix `help:"Networks that may read /metrics beside this machine, such as 10.0.0.0/8." placeholder:"NET"`
	Proxies   []netip.Prefix `help:"Networks of the proxies whose X-Forwarded-For is believed." placeholder:"NET"`
	AtOnce    int            `help:"Requests of one unit that run at once; more wait their turn. 0: half the processors, 2 at least." default:"0" placeholder:"N"`
	LogLevel  string         `help:"How much to log: debug, info, warn, error." default:"info" enum:"debug,info,warn,error"`
}

// DemoStart is where the clock of the demonstration begins.
var DemoStart = time.Date(2022, 11, 15, 8, 0, 0, 0, time.FixedZone("ICT", 7*60*60))
