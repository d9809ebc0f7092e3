package speed_test

// The floor: one statement an answer, written by hand for this question alone, with the unit rule
// on every reference as design.md wants it. {sight} is the viewer's anchors as an array or list,
// {in} a condition on it. No GraphQL, no sign-in, no policy, no cursors.
const (
	floorQ1Postgres = `SELECT json_build_object('data', json_build_object('tasks', json_build_object('nodes', coalesce(json_agg(json_build_object(
 'id', 'task_' || t.id, 'title', t.title, 'dueOn', to_char(d.due_on, 'YYYY-MM-DD'),
 'taskGroup', (SELECT json_build_object('number', g.number, 'title', g.title) FROM task_groups g WHERE g.id = t.task_group_id
   AND (g.plan_id = ANY($1::uuid[]) OR EXISTS (SELECT 1 FROM task_reach r WHERE r.group_id = g.id AND r.anchor_id = ANY($1::uuid[])))),
 'assignments', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('role', a.role, 'unit', (SELECT json_build_object('name', u.name) FROM units u WHERE u.id = a.unit_id)) ORDER BY a.due_on, a.id), '[]')
   FROM (SELECT a.* FROM assignments a WHERE a.task_id = t.id AND (a.unit_id = ANY($1::uuid[]) OR a.lead_unit_id = ANY($1::uuid[]) OR a.plan_id = ANY($1::uuid[])) ORDER BY a.due_on, a.id LIMIT 20) a)),
 'progress', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('percent', p.percent, 'text', p.text, 'createdAt', to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))), '[]')
   FROM (SELECT p.* FROM progress_updates p WHERE p.task_id = t.id AND (p.unit_id = ANY($1::uuid[]) OR p.lead_unit_id = ANY($1::uuid[]) OR p.plan_id = ANY($1::uuid[])) ORDER BY p.created_at DESC, p.id DESC LIMIT 1) p)))
 ORDER BY d.due_on, d.task_id), '[]'))))::text
 FROM (SELECT m.* FROM unnest($1::uuid[]) AS s(id) CROSS JOIN LATERAL (SELECT x.task_id, x.due_on FROM task_reach x WHERE x.anchor_id = s.id
   AND x.anchor_id = (SELECT b.anchor_id FROM task_reach b WHERE b.task_id = x.task_id AND b.anchor_id = ANY($1::uuid[]) ORDER BY b.closed, b.due_on IS NULL, b.due_on, b.anchor_id LIMIT 1)
   ORDER BY x.due_on, x.task_id LIMIT 20) m ORDER BY m.due_on, m.task_id LIMIT 20) d JOIN tasks t ON t.id = d.task_id`

	floorQ1SQLite = `SELECT json_object('data', json_object('tasks', json_object('nodes', coalesce(json_group_array(json_object(
 'id', 'task_' || t.id, 'title', t.title, 'dueOn', d.due_on,
 'taskGroup', (SELECT json_object('number', g.number, 'title', g.title) FROM task_groups g WHERE g.id = t.task_group_id
   AND (g.plan_id IN {in} OR EXISTS (SELECT 1 FROM task_reach r WHERE r.group_id = g.id AND r.anchor_id IN {in}))),
 'assignments', json_object('nodes', (SELECT json_group_array(json_object('role', a.role, 'unit', (SELECT json_object('name', u.name) FROM units u WHERE u.id = a.unit_id)) ORDER BY a.due_on IS NULL, a.due_on, a.id)
   FROM (SELECT a.* FROM assignments a WHERE a.task_id = t.id AND (a.unit_id IN {in} OR a.lead_unit_id IN {in} OR a.plan_id IN {in}) ORDER BY a.due_on IS NULL, a.due_on, a.id LIMIT 20) a)),
 'progress', json_object('nodes', (SELECT json_group_array(json_object('percent', p.percent, 'text', p.text, 'createdAt', strftime('%Y-%m-%dT%H:%M:%S', p.created_at / 1000000, 'unixepoch') || printf('.%06dZ', p.created_at % 1000000)))
   FROM (SELECT p.* FROM progress_updates p WHERE p.task_id = t.id AND (p.unit_id IN {in} OR p.lead_unit_id IN {in} OR p.plan_id IN {in}) ORDER BY p.created_at DESC, p.id DESC LIMIT 1) p)))
 ORDER BY d.due_on IS NULL, d.due_on, d.task_id), json('[]')))))
 FROM (SELECT * FROM (
   SELECT m.value ->> 0 AS task_id, m.value ->> 1 AS due_on FROM json_each(?1) s, json_each((SELECT json_group_array(json_array(task_id, due_on)) FROM (SELECT x.task_id, x.due_on FROM task_reach x WHERE x.anchor_id = s.value AND x.due_on IS NOT NULL
     AND x.anchor_id = {best} ORDER BY x.due_on, x.task_id LIMIT 20))) m
   UNION ALL
   SELECT m.value ->> 0, m.value ->> 1 FROM json_each(?1) s, json_each((SELECT json_group_array(json_array(task_id, due_on)) FROM (SELECT x.task_id, x.due_on FROM task_reach x WHERE x.anchor_id = s.value AND x.due_on IS NULL
     AND x.anchor_id = {best} ORDER BY x.task_id LIMIT 20))) m)
   ORDER BY due_on IS NULL, due_on, task_id LIMIT 20) d JOIN tasks t ON t.id = d.task_id`
	bestSQLite = `(SELECT b.anchor_id FROM task_reach b WHERE b.task_id = x.task_id AND +b.anchor_id IN {in} ORDER BY b.closed, b.due_on IS NULL, b.due_on, b.anchor_id LIMIT 1)`

	floorQ2Postgres = `SELECT json_build_object('data', json_build_object('node', json_build_object(
 'id', 'task_' || t.id, 'number', t.number, 'title', t.title, 'content', t.content,
 'taskGroup', (SELECT json_build_object('number', g.number, 'title', g.title) FROM task_groups g WHERE g.id = t.task_group_id
   AND (g.plan_id = ANY($1::uuid[]) OR EXISTS (SELECT 1 FROM task_reach r WHERE r.group_id = g.id AND r.anchor_id = ANY($1::uuid[])))),
 'plan', (SELECT json_build_object('title', l.title) FROM plans l WHERE l.id = t.plan_id AND (l.id = ANY($1::uuid[]) OR EXISTS (SELECT 1 FROM task_reach r WHERE r.plan_id = l.id AND r.anchor_id = ANY($1::uuid[])))),
 'participations', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('role', k.role, 'unit', (SELECT json_build_object('name', u.name) FROM units u WHERE u.id = k.unit_id)) ORDER BY k.created_at DESC, k.id DESC), '[]')
   FROM (SELECT k.* FROM participations k WHERE k.task_id = t.id AND EXISTS (SELECT 1 FROM task_reach r WHERE r.task_id = k.task_id AND r.anchor_id = ANY($1::uuid[])) ORDER BY k.created_at DESC, k.id DESC LIMIT 20) k)),
 'assignments', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('role', a.role, 'state', a.state, 'dueOn', to_char(a.due_on, 'YYYY-MM-DD'), 'percent', a.percent,
   'unit', (SELECT json_build_object('name', u.name) FROM units u WHERE u.id = a.unit_id),
   'progress', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('percent', p.percent, 'text', p.text, 'authorName', p.author_name, 'createdAt', to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')) ORDER BY p.created_at DESC, p.id DESC), '[]')
     FROM (SELECT p.* FROM progress_updates p WHERE p.assignment_id = a.id AND (p.unit_id = ANY($1::uuid[]) OR p.lead_unit_id = ANY($1::uuid[]) OR p.plan_id = ANY($1::uuid[])) ORDER BY p.created_at DESC, p.id DESC LIMIT 20) p))) ORDER BY a.due_on, a.id), '[]')
   FROM (SELECT a.* FROM assignments a WHERE a.task_id = t.id AND (a.unit_id = ANY($1::uuid[]) OR a.lead_unit_id = ANY($1::uuid[]) OR a.plan_id = ANY($1::uuid[])) ORDER BY a.due_on, a.id LIMIT 20) a)))))::text
 FROM tasks t WHERE t.id = $2::uuid AND (t.plan_id = ANY($1::uuid[]) OR EXISTS (SELECT 1 FROM task_reach r WHERE r.task_id = t.id AND r.anchor_id = ANY($1::uuid[])))`

	floorQ2SQLite = `SELECT json_object('data', json_object('node', json_object(
 'id', 'task_' || t.id, 'number', t.number, 'title', t.title, 'content', t.content,
 'taskGroup', (SELECT json_object('number', g.number, 'title', g.title) FROM task_groups g WHERE g.id = t.task_group_id
   AND (g.plan_id IN {in} OR EXISTS (SELECT 1 FROM task_reach r WHERE r.group_id = g.id AND r.anchor_id IN {in}))),
 'plan', (SELECT json_object('title', l.title) FROM plans l WHERE l.id = t.plan_id AND (l.id IN {in} OR EXISTS (SELECT 1 FROM task_reach r WHERE r.plan_id = l.id AND r.anchor_id IN {in}))),
 'participations', json_object('nodes', (SELECT json_group_array(json_object('role', k.role, 'unit', (SELECT json_object('name', u.name) FROM units u WHERE u.id = k.unit_id)) ORDER BY k.created_at DESC, k.id DESC)
   FROM (SELECT k.* FROM participations k WHERE k.task_id = t.id AND EXISTS (SELECT 1 FROM task_reach r WHERE r.task_id = k.task_id AND r.anchor_id IN {in}) ORDER BY k.created_at DESC, k.id DESC LIMIT 20) k)),
 'assignments', json_object('nodes', (SELECT json_group_array(json_object('role', a.role, 'state', a.state, 'dueOn', a.due_on, 'percent', a.percent,
   'unit', (SELECT json_object('name', u.name) FROM units u WHERE u.id = a.unit_id),
   'progress', json_object('nodes', (SELECT json_group_array(json_object('percent', p.percent, 'text', p.text, 'authorName', p.author_name, 'createdAt', strftime('%Y-%m-%dT%H:%M:%S', p.created_at / 1000000, 'unixepoch') || printf('.%06dZ', p.created_at % 1000000)) ORDER BY p.created_at DESC, p.id DESC)
     FROM (SELECT p.* FROM progress_updates p WHERE p.assignment_id = a.id AND (p.unit_id IN {in} OR p.lead_unit_id IN {in} OR p.plan_id IN {in}) ORDER BY p.created_at DESC, p.id DESC LIMIT 20) p))) ORDER BY a.due_on IS NULL, a.due_on, a.id)
   FROM (SELECT a.* FROM assignments a WHERE a.task_id = t.id AND (a.unit_id IN {in} OR a.lead_unit_id IN {in} OR a.plan_id IN {in}) ORDER BY a.due_on IS NULL, a.due_on, a.id LIMIT 20) a)))))
 FROM tasks t WHERE t.id = ?2 AND (t.plan_id IN {in} OR EXISTS (SELECT 1 FROM task_reach r WHERE r.task_id = t.id AND r.anchor_id IN {in}))`

	floorQ3Postgres = `SELECT json_build_object('data', json_build_object('assignmentStats', coalesce(json_agg(json_build_object('key', json_build_object('state', s.state), 'count', s.n) ORDER BY s.state COLLATE "C"), '[]')))::text
 FROM (SELECT state, count(*) AS n FROM (
   SELECT a.state FROM unnest($1::uuid[]) s(id) CROSS JOIN LATERAL (SELECT a.state FROM assignments a WHERE a.unit_id = s.id OFFSET 0) a
   UNION ALL SELECT a.state FROM unnest($1::uuid[]) s(id) CROSS JOIN LATERAL (SELECT a.state FROM assignments a WHERE a.lead_unit_id = s.id AND a.unit_id <> ALL($1::uuid[]) OFFSET 0) a
   UNION ALL SELECT a.state FROM unnest($1::uuid[]) s(id) CROSS JOIN LATERAL (SELECT a.state FROM assignments a WHERE a.plan_id = s.id AND a.unit_id <> ALL($1::uuid[]) AND coalesce(a.lead_unit_id <> ALL($1::uuid[]), TRUE) OFFSET 0) a) a
  GROUP BY state) s`
	floorQ3SQLite = `SELECT json_object('data', json_object('assignmentStats', json_group_array(json_object('key', json_object('state', s.state), 'count', s.n) ORDER BY s.state)))
 FROM (SELECT state, count(*) AS n FROM (
   SELECT a.state FROM json_each(?1) s CROSS JOIN assignments a WHERE a.unit_id = s.value
   UNION ALL SELECT a.state FROM json_each(?1) s CROSS JOIN assignments a WHERE a.lead_unit_id = s.value AND a.unit_id NOT IN {in}
   UNION ALL SELECT a.state FROM json_each(?1) s CROSS JOIN assignments a WHERE a.plan_id = s.value AND a.unit_id NOT IN {in} AND coalesce(a.lead_unit_id NOT IN {in}, 1)) GROUP BY state) s`
)
