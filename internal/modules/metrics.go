package modules

import "github.com/prometheus/client_golang/prometheus"

var (
	stateMetric    = prometheus.NewDesc("lantoa_module_state", "1 for the phase of each module's process on this node.", []string{"module", "state"}, nil)
	restartsMetric = prometheus.NewDesc("lantoa_module_restarts_total", "Starts of a module's process after the first one.", []string{"module"}, nil)
	callsMetric    = prometheus.NewDesc("lantoa_module_calls_total", "Calls of a module.", []string{"module"}, nil)
	memoryMetric   = prometheus.NewDesc("lantoa_module_resident_bytes", "Resident memory of a module's process and its children.", []string{"module"}, nil)
)

// Describe implements prometheus.Collector.
func (h *Host) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{stateMetric, restartsMetric, callsMetric, memoryMetric} {
		to <- d
	}
}

// Collect implements prometheus.Collector.
func (h *Host) Collect(to chan<- prometheus.Metric) {
	for name, m := range h.now.Load().modules {
		s := m.run.State()
		to <- prometheus.MustNewConstMetric(stateMetric, prometheus.GaugeValue, 1, name, string(s.Phase))
		to <- prometheus.MustNewConstMetric(restartsMetric, prometheus.CounterValue, float64(s.Restarts), name)
		to <- prometheus.MustNewConstMetric(callsMetric, prometheus.CounterValue, float64(s.Calls), name)
		to <- prometheus.MustNewConstMetric(memoryMetric, prometheus.GaugeValue, float64(s.RSS), name)
	}
}
