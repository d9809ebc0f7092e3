import { describe, expect, it } from 'vitest';
import { recordLink, subjectLink } from './subject';

describe('where a notification leads', () => {
  it.each([
    ['report_01', '/reports/report_01'],
    ['task_01', '/tasks/task_01'],
    ['asg_01', '/go/asg_01'],
    ['period_01', '/go/period_01'],
    ['diff_01', '/go/diff_01'],
    ['training-course_01', '/m/training/Course/training-course_01'],
    ['awareness-study-session_01', '/m/awareness/StudySession/awareness-study-session_01'],
    ['plan_01', ''],
    ['', ''],
    [null, ''],
  ])('%s: %s', (id, want) => expect(subjectLink(id)).toBe(want));
  it('a record stands under its module and kind', () =>
    expect(recordLink({ module: 'training', kind: 'TrainingCourse', of: 'training-course_01' })).toBe(
      '/m/training/Course/training-course_01',
    ));
});
