package plandoc

import (
	"slices"
	"strings"
	"testing"

	"github.com/lantoa/lantoa/internal/clock"
)

func register() *Register {
	end := clock.MustDay("2025-06-30")
	return NewRegister([]RegisterUnit{
		{Code: "UBND", Name: "UBND tỉnh Trà Vinh", Kind: "PEOPLES_COMMITTEE", ShortName: "UBND tỉnh"},
		{Code: "STP", Name: "Sở Tư pháp", ShortName: "STP", Kind: "DEPARTMENT"},
		{Code: "SGDDT", Name: "Sở Giáo dục và Đào tạo", ShortName: "SGDĐT", Aliases: []string{"Sở GD&ĐT"}, Kind: "DEPARTMENT"},
		{Code: "BDT", Name: "Ban Dân tộc", Kind: "BOARD"},
		{Code: "CA", Name: "Công an tỉnh", Kind: "SECTOR_AGENCY"},
		{Code: "LHPN", Name: "Hội Liên hiệp Phụ nữ tỉnh", Kind: "MASS_ORG"},
		{Code: "HDPH", Name: "Hội đồng phối hợp phổ biến, giáo dục pháp luật tỉnh", Kind: "COUNCIL"},
		{Code: "H-CAU-KE", Name: "Huyện Cầu Kè", Kind: "DISTRICT", ValidTo: end},
		{Code: "H-DUYEN-HAI", Name: "Huyện Duyên Hải", Kind: "DISTRICT", ValidTo: end},
		{Code: "TX-DUYEN-HAI", Name: "Thị xã Duyên Hải", Kind: "DISTRICT", ValidTo: end},
		{Code: "TP-TRA-VINH", Name: "Thành phố Trà Vinh", Kind: "DISTRICT", ValidTo: end},
		{Code: "P-TRA-VINH", Name: "Phường Trà Vinh", Kind: "COMMUNE", ValidFrom: clock.MustDay("2025-07-01")},
	}, []RegisterSet{{Name: "các đơn vị nòng cốt", Units: []string{"STP", "CA"}}})
}

// TestMatch: names of a plan signed on 27-11-2020 against the register.
func TestMatch(t *testing.T) {
	districts := []string{"H-CAU-KE", "H-DUYEN-HAI", "TX-DUYEN-HAI", "TP-TRA-VINH"}
	offices := []string{"STP", "SGDDT", "BDT", "CA", "LHPN"}
	for name, want := range map[string][]string{
		"Sở Tư pháp":                                   {"STP"},
		"sở tư pháp":                                   {"STP"},
		"Sở Tư pháp tỉnh Trà Vinh":                     {"STP"},
		"STP":                                          {"STP"},
		"Sở GD&ĐT":                                     {"SGDDT"},
		"Sở Giáo dục và Đào tạo":                       {"SGDDT"},
		"UBND tỉnh":                                    {"UBND"},
		"Ủy ban nhân dân tỉnh Trà Vinh":                {"UBND"},
		"Hội LHPN tỉnh":                                {"LHPN"},
		"Hội đồng phối hợp PBGDPL tỉnh":                {"HDPH"},
		"UBND huyện Duyên Hải":                         {"H-DUYEN-HAI"},
		"UBND thị xã Duyên Hải":                        {"TX-DUYEN-HAI"},
		"UBND TX. Duyên Hải":                           {"TX-DUYEN-HAI"},
		"UBND Duyên Hải":                               {},
		"UBND Cầu Kè":                                  {"H-CAU-KE"},
		"UBND thành phố Trà Vinh":                      {"TP-TRA-VINH"},
		"UBND các huyện, thị xã, thành phố":            districts,
		"09 huyện, thị xã, thành phố":                  districts,
		"các sở, ban, ngành, đoàn thể tỉnh":            offices,
		"các cơ quan, đơn vị, địa phương":              append(slices.Clone(offices), districts...),
		"các đơn vị nòng cốt":                          {"STP", "CA"},
		"các cơ quan liên quan":                        {},
		"các cơ quan, đơn vị, địa phương có liên quan": {},
		"Bộ Tư pháp":                                   {},
		"Phường Trà Vinh":                              {},
	} {
		r := &Reading{
			Document:    Heading{Date: clock.MustDay("2020-11-27")},
			Definitions: map[string]string{"các cơ quan, đơn vị, địa phương": "các sở, ban, ngành, đoàn thể tỉnh và UBND các huyện, thị xã, thành phố"},
			Groups:      []Group{{Tasks: []Task{{Roles: []Role{{Role: Lead, Name: Said(name), Confidence: 0.95, Lines: Lines{7, 7}}}}}}},
		}
		r.Match(register())
		role := r.Groups[0].Tasks[0].Roles[0]
		if !slices.Equal(role.Units, want) {
			t.Errorf("%q is %v, want %v", name, role.Units, want)
		}
		if (len(want) > 0) != (role.Confidence > 0.7) {
			t.Errorf("%q has confidence %v with units %v", name, role.Confidence, role.Units)
		}
	}
}

// TestMatchNamesBothRivals: a name that two units bear gets none, and the warning names both.
func TestMatchNamesBothRivals(t *testing.T) {
	r := &Reading{Groups: []Group{{Tasks: []Task{{Roles: []Role{{Role: Coordinate, Name: "UBND Duyên Hải", Confidence: 0.95, Lines: Lines{12, 12}}}}}}}}
	r.Match(register())
	role := r.Groups[0].Tasks[0].Roles[0]
	if len(role.Units) != 0 || role.Confidence > 0.3 {
		t.Errorf("got %v with confidence %v", role.Units, role.Confidence)
	}
	if len(r.Warnings) != 1 || r.Warnings[0].Line != 12 || !strings.Contains(r.Warnings[0].Message, "Huyện Duyên Hải; Thị xã Duyên Hải") {
		t.Errorf("warnings: %+v", r.Warnings)
	}
}
