package policy

// Files are the embedded model and rules, as a test may break them.
func Files() (model, roles string) { return modelConf, rolesCSV }

// Load judges by other files than the embedded ones.
func (p *Policy) Load(model, roles string, extra []Rule) error { return p.load(model, roles, extra) }

// Line is the rule as roles.csv would say it.
func (r Rule) Line() ([]string, error) { return r.line() }

// Told is how many decisions are remembered.
func (p *Policy) Told() int {
	s := p.now.Load()
	s.mu.RLock()
	defer s.mu.RUnlock()
	return len(s.told)
}
