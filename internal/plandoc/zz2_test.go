package plandoc
import "testing"
func TestZZ2(t *testing.T){
 for _,s:=range []string{"Giao Văn phòng Sở chủ trì, phối hợp với Trung tâm Công nghệ thông tin và Truyền thông tỉnh thực hiện, hoàn thành trong Quý I/2024.","Giao Phòng Phổ biến, giáo dục pháp luật chủ trì, phối hợp với Phòng Tư pháp các huyện, thành phố thực hiện, hoàn thành trước ngày 31/5/2024."}{
  n,e:=subjectOf(s); t.Log(n,e, e>0&&leads.MatchString(s[e:]))
  for _,r:=range rolesAssigned(s){t.Log(r.role,s[r.name.from:r.name.to])}
  w,_,_,ok:=(calendar{}).timingIn(s); t.Log(ok,w.kind); if ok {t.Log(s[w.at:w.end])}
  t.Log(len(assignment(s)))
 }
}
