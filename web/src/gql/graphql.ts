/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Accepts a part. */
export type AcceptAssignmentInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The person of the unit who will do it (người được phân công). */
  staffId?: string | number | null | undefined;
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
};

/** Which report to accept. */
export type AcceptReportInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the report. */
  reportId: string | number;
  /** The version that the caller saw. */
  version: number;
};

/** A report of progress. */
export type AddProgressUpdateInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** Figures by indicator code (mã chỉ tiêu), each a whole number, zero or more. */
  figures?: unknown;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Progress in percent, 0 to 100; it may be lower than before. */
  percent: number;
  /** What was done, up to 10,000 characters (nội dung đã thực hiện). */
  text: string;
  /** Up to 20 files that prove it: ids that POST /files answered to the same person and unit within a day (tệp minh chứng). */
  uploads?: Array<string | number> | null | undefined;
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
};

/** Tasks to add to a plan in force. */
export type AddTasksInput = {
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The plan (kế hoạch). */
  planId: string | number;
  /** The tasks, 50 at most. A lead or coordinating unit must be registered; without a lead the owner is proposed. */
  tasks: Array<NewTaskInput>;
};

/** Conditions on a list of Assignment. */
export type AssignmentListWhere = {
  /** Every row is so. */
  every?: AssignmentWhere | null | undefined;
  /** No row is so. */
  none?: AssignmentWhere | null | undefined;
  /** At least one row is so. */
  some?: AssignmentWhere | null | undefined;
};

/** Role of a unit in a task (Vai trò trong nhiệm vụ). */
export type AssignmentRole =
  /** Is advised (Được tham mưu). */
  | 'ADVISE'
  /** Coordinates (Phối hợp). */
  | 'COORDINATE'
  /** Is guided (Được hướng dẫn). */
  | 'GUIDE'
  /** Leads (Chủ trì). */
  | 'LEAD'
  /** Receives the report (Nhận báo cáo). */
  | 'REPORT_TO';

/** Conditions on one value; all given ones must hold. */
export type AssignmentRoleFilter = {
  /** Equal. */
  eq?: AssignmentRole | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AssignmentRole> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AssignmentRole | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AssignmentRole> | null | undefined;
};

/** State of an assignment (Trạng thái phần việc). */
export type AssignmentState =
  /** Accepted (Đã tiếp nhận). */
  | 'ACCEPTED'
  /** Assigned (Đã giao). */
  | 'ASSIGNED'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Carried over (Chuyển kỳ sau). */
  | 'CARRIED_OVER'
  /** Confirmed (Đã xác nhận). */
  | 'CONFIRMED'
  /** In progress (Đang thực hiện). */
  | 'IN_PROGRESS'
  /** Not applicable (Không phải thực hiện). */
  | 'NOT_APPLICABLE'
  /** Returned (Bị trả lại). */
  | 'RETURNED'
  /** Submitted (Chờ xác nhận). */
  | 'SUBMITTED'
  /** Suspended (Tạm dừng). */
  | 'SUSPENDED'
  /** Waiting for guidance (Chờ hướng dẫn). */
  | 'WAITING_GUIDANCE';

/** Conditions on one value; all given ones must hold. */
export type AssignmentStateFilter = {
  /** Equal. */
  eq?: AssignmentState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AssignmentState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AssignmentState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AssignmentState> | null | undefined;
};

/** Conditions on Assignment; all given ones must hold. What the viewer does not see does not exist here either. */
export type AssignmentWhere = {
  /** When the unit accepted it. */
  acceptedAt?: InstantFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AssignmentWhere> | null | undefined;
  /** Acknowledgements (Tiếp nhận văn bản). */
  awarenessAcknowledgements?: AwarenessAcknowledgementListWhere | null | undefined;
  /** Commitments of heads (Cam kết của người đứng đầu). */
  awarenessCommitments?: AwarenessCommitmentListWhere | null | undefined;
  /** Guidance (Văn bản chỉ đạo, hướng dẫn). */
  awarenessGuidances?: AwarenessGuidanceListWhere | null | undefined;
  /** Study sessions (Học tập, quán triệt). */
  awarenessStudySessions?: AwarenessStudySessionListWhere | null | undefined;
  /** Online contests (Các cuộc thi trực tuyến). */
  contestsContests?: ContestsContestListWhere | null | undefined;
  /** Contests on a stage (Các hội thi sân khấu). */
  contestsStages?: ContestsStageListWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** The parts delegated from this one. */
  delegated?: AssignmentListWhere | null | undefined;
  /** Difficulties reported on this part. */
  difficulties?: DifficultyListWhere | null | undefined;
  /** Day of the submission that was confirmed. */
  doneOn?: DayFilter | null | undefined;
  /** Due day (thời hạn); null if none is set. */
  dueOn?: DayFilter | null | undefined;
  /** Commendations (Khen thưởng). */
  evaluationCommendations?: EvaluationCommendationListWhere | null | undefined;
  /** Findings (Kết quả kiểm tra, kiến nghị). */
  evaluationFindings?: EvaluationFindingListWhere | null | undefined;
  /** Inspections (Kiểm tra). */
  evaluationInspections?: EvaluationInspectionListWhere | null | undefined;
  /** Minutes of inspections (Biên bản kiểm tra). */
  evaluationMinutesList?: EvaluationMinutesListWhere | null | undefined;
  /** Reviews (Sơ kết, tổng kết). */
  evaluationReviews?: EvaluationReviewListWhere | null | undefined;
  /** Plans for the evaluation scheme (Kế hoạch thực hiện đề án đánh giá). */
  evaluationSchemes?: EvaluationSchemeListWhere | null | undefined;
  /** Scorecards (Chấm điểm hiệu quả). */
  evaluationScorecards?: EvaluationScorecardListWhere | null | undefined;
  /** Scores by criterion (Điểm theo tiêu chí). */
  evaluationScores?: EvaluationScoreListWhere | null | undefined;
  /** Surveys (Khảo sát). */
  evaluationSurveys?: EvaluationSurveyListWhere | null | undefined;
  /** Evidence of the work. */
  evidence?: EvidenceListWhere | null | undefined;
  /** Requests for more time. */
  extensions?: ExtensionListWhere | null | undefined;
  /** Allocations (Phân bổ kinh phí). */
  fundingAllocations?: FundingAllocationListWhere | null | undefined;
  /** Commitments (Cam kết chi). */
  fundingCommitments?: FundingCommitmentListWhere | null | undefined;
  /** Drafts of resolutions and decisions (Dự thảo nghị quyết, quyết định). */
  fundingDrafts?: FundingDraftListWhere | null | undefined;
  /** Lines of estimates (Các mục dự toán). */
  fundingEstimateLines?: FundingEstimateLineListWhere | null | undefined;
  /** Estimates (Dự toán kinh phí). */
  fundingEstimates?: FundingEstimateListWhere | null | undefined;
  /** Ten-year reviews of the Law (Tổng kết 10 năm thi hành Luật PBGDPL). */
  fundingLawReviews?: FundingLawReviewListWhere | null | undefined;
  /** Register of legal reviews (Sổ rà soát văn bản). */
  fundingLegalReviews?: FundingLegalReviewListWhere | null | undefined;
  /** Budget lines (Nguồn kinh phí được giao). */
  fundingLines?: FundingLineListWhere | null | undefined;
  /** Needs of units (Số liệu ưu tiên của đơn vị). */
  fundingNeeds?: FundingNeedListWhere | null | undefined;
  /** Norms (Định mức chi). */
  fundingNorms?: FundingNormListWhere | null | undefined;
  /** Opinions on drafts (Ý kiến về dự thảo). */
  fundingOpinions?: FundingOpinionListWhere | null | undefined;
  /** Settlements (Quyết toán kinh phí). */
  fundingSettlements?: FundingSettlementListWhere | null | undefined;
  /** Explanation of shares (Giải trình phần kinh phí). */
  fundingShareLines?: FundingShareLineListWhere | null | undefined;
  /** Shares of units (Kinh phí giao cho đơn vị). */
  fundingShares?: FundingShareListWhere | null | undefined;
  /** Spendings (Các khoản chi). */
  fundingSpendings?: FundingSpendingListWhere | null | undefined;
  /** Weights (Tỷ trọng ưu tiên). */
  fundingWeights?: FundingWeightListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** When it was last confirmed or returned. */
  judgedAt?: InstantFilter | null | undefined;
  /** Who confirmed or returned it. */
  judgedBy?: UserWhere | null | undefined;
  /** Standing against the due day today, computed, never typed. */
  lateness?: LatenessFilter | null | undefined;
  /** Airings (Lịch phát, đăng). */
  mediaAirings?: MediaAiringListWhere | null | undefined;
  /** Articles and shared library (Tin, bài; kho dùng chung). */
  mediaArticles?: MediaArticleListWhere | null | undefined;
  /** Channels (Kênh truyền thông). */
  mediaChannels?: MediaChannelListWhere | null | undefined;
  /** Columns (Chuyên trang, chuyên mục). */
  mediaColumns?: MediaColumnListWhere | null | undefined;
  /** Events (Hội nghị, tọa đàm, đối thoại). */
  mediaEvents?: MediaEventListWhere | null | undefined;
  /** FAQ (Bộ hỏi đáp dùng chung). */
  mediaFaqs?: MediaFaqListWhere | null | undefined;
  /** Materials (Tài liệu phổ biến, giáo dục pháp luật). */
  mediaMaterials?: MediaMaterialListWhere | null | undefined;
  /** Models of self-learning (Mô hình tự học pháp luật). */
  mediaModels?: MediaModelListWhere | null | undefined;
  /** Questions (Câu hỏi của người dân, doanh nghiệp). */
  mediaQuestions?: MediaQuestionListWhere | null | undefined;
  /** Topics of public concern (Danh mục chủ đề dư luận quan tâm). */
  mediaTopics?: MediaTopicListWhere | null | undefined;
  /** Upgrades (Nâng cấp trang, kênh). */
  mediaUpgrades?: MediaUpgradeListWhere | null | undefined;
  /** Agreements (Thỏa thuận phối hợp). */
  mobilizationAgreements?: MobilizationAgreementListWhere | null | undefined;
  /** Contributions (Đóng góp). */
  mobilizationContributions?: MobilizationContributionListWhere | null | undefined;
  /** Mechanisms (Cơ chế huy động nguồn lực xã hội). */
  mobilizationMechanisms?: MobilizationMechanismListWhere | null | undefined;
  /** Offers (Đề nghị hỗ trợ). */
  mobilizationOffers?: MobilizationOfferListWhere | null | undefined;
  /** Partners (Đối tác). */
  mobilizationPartners?: MobilizationPartnerListWhere | null | undefined;
  /** Public lists (Danh sách ghi nhận công khai). */
  mobilizationRolls?: MobilizationRollListWhere | null | undefined;
  /** This does not hold. */
  not?: AssignmentWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AssignmentWhere> | null | undefined;
  /** Councils (Hội đồng phối hợp phổ biến, giáo dục pháp luật). */
  organizationCouncils?: OrganizationCouncilListWhere | null | undefined;
  /** Meetings of councils (Phiên họp Hội đồng). */
  organizationMeetings?: OrganizationMeetingListWhere | null | undefined;
  /** Reviews of the organisation (Rà soát tổ chức bộ máy). */
  organizationOrganisationReviews?: OrganizationOrganisationReviewListWhere | null | undefined;
  /** Proposals on the way of working (Đề xuất đổi mới hoạt động). */
  organizationProposals?: OrganizationProposalListWhere | null | undefined;
  /** Reconstitutions (Kiện toàn Hội đồng). */
  organizationReconstitutions?: OrganizationReconstitutionListWhere | null | undefined;
  /** Resolutions (Nghị quyết, văn bản chỉ đạo). */
  organizationResolutions?: OrganizationResolutionListWhere | null | undefined;
  /** Legal-access assessments (Đánh giá xã đạt chuẩn tiếp cận pháp luật). */
  outreachAssessments?: OutreachAssessmentListWhere | null | undefined;
  /** Contributions (Phần của các đơn vị). */
  outreachContributions?: OutreachContributionListWhere | null | undefined;
  /** Parts in joint sessions (Phần phối hợp của đơn vị). */
  outreachParts?: OutreachPartListWhere | null | undefined;
  /** Programme reviews (Tổng kết chương trình, nhu cầu, góp ý). */
  outreachProgrammeReviews?: OutreachProgrammeReviewListWhere | null | undefined;
  /** Grassroots sessions (Buổi sinh hoạt ở cơ sở). */
  outreachSessions?: OutreachSessionListWhere | null | undefined;
  /** Legal-access summaries (Tổng hợp kết quả tiếp cận pháp luật). */
  outreachSummaries?: OutreachSummaryListWhere | null | undefined;
  /** Mediation teams (Tổ hòa giải ở cơ sở). */
  outreachTeams?: OutreachTeamListWhere | null | undefined;
  /** The part that this one was delegated from. */
  parent?: AssignmentWhere | null | undefined;
  /** Progress of the last update, 0 to 100. */
  percent?: IntFilter | null | undefined;
  /** The period it is for: a year, or empty for a single one. */
  period?: StringFilter | null | undefined;
  /** First day of the period. */
  periodFrom?: DayFilter | null | undefined;
  /** Last day of the period. */
  periodTo?: DayFilter | null | undefined;
  /** The plan. */
  plan?: PlanWhere | null | undefined;
  /** Progress, newest first. */
  progress?: ProgressUpdateListWhere | null | undefined;
  /** Records tied to the assignment (hồ sơ gắn với phần việc). */
  records?: RecordListWhere | null | undefined;
  /** LEAD (chủ trì) or COORDINATE (phối hợp). */
  role?: AssignmentRoleFilter | null | undefined;
  /** The person named for it. */
  staff?: UserWhere | null | undefined;
  /** State of the work. */
  state?: AssignmentStateFilter | null | undefined;
  /** When it was last submitted. */
  submittedAt?: InstantFilter | null | undefined;
  /** Who submitted it. */
  submittedBy?: UserWhere | null | undefined;
  /** The task. */
  task?: TaskWhere | null | undefined;
  /** Sessions given (Các buổi phổ biến pháp luật). */
  trainingActivities?: TrainingActivityListWhere | null | undefined;
  /** Legal communicators (Tuyên truyền viên pháp luật). */
  trainingCommunicators?: TrainingCommunicatorListWhere | null | undefined;
  /** Courses (Lớp bồi dưỡng, tập huấn). */
  trainingCourses?: TrainingCourseListWhere | null | undefined;
  /** Education measures (Giải pháp giáo dục pháp luật trong nhà trường). */
  trainingMeasures?: TrainingMeasureListWhere | null | undefined;
  /** Grassroots mediators (Hòa giải viên ở cơ sở). */
  trainingMediators?: TrainingMediatorListWhere | null | undefined;
  /** Officials of legal education (Công chức, viên chức làm công tác PBGDPL). */
  trainingOfficials?: TrainingOfficialListWhere | null | undefined;
  /** Proposals (Đề xuất chính sách, chương trình). */
  trainingProposals?: TrainingProposalListWhere | null | undefined;
  /** Legal reporters (Báo cáo viên pháp luật). */
  trainingReporters?: TrainingReporterListWhere | null | undefined;
  /** Teachers of civics and law (Giáo viên giáo dục công dân, pháp luật). */
  trainingTeachers?: TrainingTeacherListWhere | null | undefined;
  /** The unit whose part it is. */
  unit?: UnitWhere | null | undefined;
  /** Raised by every change; send it back to change what you saw. */
  version?: IntFilter | null | undefined;
};

/** Files that become evidence. */
export type AttachEvidenceInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** From 1 to 20 ids that POST /files answered to the same person and unit within a day. */
  uploads: Array<string | number>;
};

/** Conditions on AuditEntry; all given ones must hold. What the viewer does not see does not exist here either. */
export type AuditEntryWhere = {
  /** The operation. */
  action?: StringFilter | null | undefined;
  /** Who did it. */
  actor?: UserWhere | null | undefined;
  /** Who did it, as named then; the server itself is lantoa. */
  actorName?: StringFilter | null | undefined;
  /** All of these hold. */
  and?: Array<AuditEntryWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Kind of the object. */
  kind?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: AuditEntryWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AuditEntryWhere> | null | undefined;
  /** Id of the object. */
  subject?: StringFilter | null | undefined;
  /** The unit whose row changed. */
  unit?: UnitWhere | null | undefined;
};

/** Conditions on a list of AwarenessAcknowledgement. */
export type AwarenessAcknowledgementListWhere = {
  /** Every row is so. */
  every?: AwarenessAcknowledgementWhere | null | undefined;
  /** No row is so. */
  none?: AwarenessAcknowledgementWhere | null | undefined;
  /** At least one row is so. */
  some?: AwarenessAcknowledgementWhere | null | undefined;
};

/** Conditions on AwarenessAcknowledgement; all given ones must hold. What the viewer does not see does not exist here either. */
export type AwarenessAcknowledgementWhere = {
  /** Addressee (Nơi nhận). */
  addressee?: AwarenessAddresseeWhere | null | undefined;
  /** All of these hold. */
  and?: Array<AwarenessAcknowledgementWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Guidance (Văn bản chỉ đạo, hướng dẫn). */
  guidance?: AwarenessGuidanceWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Late (Quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** Level (Cấp). */
  level?: AwarenessLevelFilter | null | undefined;
  /** This does not hold. */
  not?: AwarenessAcknowledgementWhere | null | undefined;
  /** Taken note on (Ngày tiếp nhận). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwarenessAcknowledgementWhere> | null | undefined;
  /** Units below that committed (Số đơn vị cấp dưới đã cam kết). */
  passedCommitted?: IntFilter | null | undefined;
  /** Units below that studied it (Số đơn vị cấp dưới đã học tập). */
  passedStudied?: IntFilter | null | undefined;
  /** Units below that took note (Số đơn vị cấp dưới đã tiếp nhận). */
  passedTaken?: IntFilter | null | undefined;
  /** Units below that it was passed on to (Số đơn vị cấp dưới đã chuyển). */
  passedTo?: IntFilter | null | undefined;
  /** Guidance received (Văn bản). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of AwarenessAddressee. */
export type AwarenessAddresseeListWhere = {
  /** Every row is so. */
  every?: AwarenessAddresseeWhere | null | undefined;
  /** No row is so. */
  none?: AwarenessAddresseeWhere | null | undefined;
  /** At least one row is so. */
  some?: AwarenessAddresseeWhere | null | undefined;
};

/** Conditions on AwarenessAddressee; all given ones must hold. What the viewer does not see does not exist here either. */
export type AwarenessAddresseeWhere = {
  /** Acknowledgements (Tiếp nhận văn bản). */
  acknowledgements?: AwarenessAcknowledgementListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<AwarenessAddresseeWhere> | null | undefined;
  /** Commitments of heads (Cam kết của người đứng đầu). */
  commitments?: AwarenessCommitmentListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Guidance (Văn bản). */
  guidance?: AwarenessGuidanceWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Level (Cấp). */
  level?: AwarenessLevelFilter | null | undefined;
  /** Name of the unit (Tên đơn vị). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: AwarenessAddresseeWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwarenessAddresseeWhere> | null | undefined;
  /** Unit (Đơn vị nhận). */
  recipient?: UnitWhere | null | undefined;
  /** Reminders (Đôn đốc). */
  reminders?: AwarenessReminderListWhere | null | undefined;
  /** Sent on (Ngày gửi). */
  sentOn?: DayFilter | null | undefined;
  /** Study sessions (Học tập, quán triệt). */
  sessions?: AwarenessStudySessionListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: AwarenessDeliveryFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of AwarenessCommitment. */
export type AwarenessCommitmentListWhere = {
  /** Every row is so. */
  every?: AwarenessCommitmentWhere | null | undefined;
  /** No row is so. */
  none?: AwarenessCommitmentWhere | null | undefined;
  /** At least one row is so. */
  some?: AwarenessCommitmentWhere | null | undefined;
};

/** Conditions on AwarenessCommitment; all given ones must hold. What the viewer does not see does not exist here either. */
export type AwarenessCommitmentWhere = {
  /** Asked by (addressee) (Theo văn bản đã nhận (nơi nhận)). */
  addressee?: AwarenessAddresseeWhere | null | undefined;
  /** All of these hold. */
  and?: Array<AwarenessCommitmentWhere> | null | undefined;
  /** Assessed on (Ngày đánh giá). */
  assessedOn?: DayFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Asked by (guidance) (Theo văn bản chỉ đạo, hướng dẫn). */
  guidance?: AwarenessGuidanceWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Level (Cấp). */
  level?: AwarenessLevelFilter | null | undefined;
  /** This does not hold. */
  not?: AwarenessCommitmentWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwarenessCommitmentWhere> | null | undefined;
  /** Signed by (Tài khoản ký). */
  signedBy?: UserWhere | null | undefined;
  /** Signed on (Ngày ký). */
  signedOn?: DayFilter | null | undefined;
  /** Who commits (Người cam kết). */
  signer?: SearchFilter | null | undefined;
  /** State (Trạng thái). */
  status?: AwarenessSigningFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Outcome (Kết quả thực hiện cam kết). */
  verdict?: AwarenessVerdictFilter | null | undefined;
  /** Year (Năm). */
  year?: IntFilter | null | undefined;
};

/** Delivery (Trạng thái gửi). */
export type AwarenessDelivery =
  /** Not sent (Chưa gửi). */
  | 'LISTED'
  /** Sent (Đã gửi). */
  | 'SENT';

/** Conditions on one value; all given ones must hold. */
export type AwarenessDeliveryFilter = {
  /** Equal. */
  eq?: AwarenessDelivery | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessDelivery> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessDelivery | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessDelivery> | null | undefined;
};

/** How a session is held (Hình thức học tập). */
export type AwarenessForm =
  /** Meeting of the Party cell (Sinh hoạt chi bộ). */
  | 'CELL_MEETING'
  /** Conference (Hội nghị trực tiếp). */
  | 'CONFERENCE'
  /** Documents to read (Gửi tài liệu tự nghiên cứu). */
  | 'DOCUMENTS'
  /** Online (Hội nghị trực tuyến). */
  | 'ONLINE'
  /** Staff meeting (Họp cơ quan, đơn vị). */
  | 'STAFF_MEETING';

/** Conditions on one value; all given ones must hold. */
export type AwarenessFormFilter = {
  /** Equal. */
  eq?: AwarenessForm | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessForm> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessForm | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessForm> | null | undefined;
};

/** Conditions on a list of AwarenessGuidance. */
export type AwarenessGuidanceListWhere = {
  /** Every row is so. */
  every?: AwarenessGuidanceWhere | null | undefined;
  /** No row is so. */
  none?: AwarenessGuidanceWhere | null | undefined;
  /** At least one row is so. */
  some?: AwarenessGuidanceWhere | null | undefined;
};

/** Conditions on AwarenessGuidance; all given ones must hold. What the viewer does not see does not exist here either. */
export type AwarenessGuidanceWhere = {
  /** Acknowledgements (Tiếp nhận văn bản). */
  acknowledgements?: AwarenessAcknowledgementListWhere | null | undefined;
  /** Addressees (Nơi nhận). */
  addressees?: AwarenessAddresseeListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<AwarenessGuidanceWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** A commitment of the head is asked (Người đứng đầu phải ký cam kết). */
  commitment?: BooleanFilter | null | undefined;
  /** Commitments of heads (Cam kết của người đứng đầu). */
  commitments?: AwarenessCommitmentListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** To be done by (Hạn thực hiện). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày ban hành). */
  issuedOn?: DayFilter | null | undefined;
  /** This does not hold. */
  not?: AwarenessGuidanceWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwarenessGuidanceWhere> | null | undefined;
  /** Passed on from (Văn bản được chuyển tiếp). */
  origin?: AwarenessGuidanceWhere | null | undefined;
  /** Guidance (Văn bản chỉ đạo, hướng dẫn). */
  passedOn?: AwarenessGuidanceListWhere | null | undefined;
  /** Reminders (Đôn đốc). */
  reminders?: AwarenessReminderListWhere | null | undefined;
  /** A study session is asked (Phải tổ chức học tập, quán triệt). */
  session?: BooleanFilter | null | undefined;
  /** Study sessions (Học tập, quán triệt). */
  sessions?: AwarenessStudySessionListWhere | null | undefined;
  /** Kind of document (Loại văn bản). */
  sort?: AwarenessSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: AwarenessSendingFilter | null | undefined;
  /** What it is about (Nội dung chỉ đạo). */
  subject?: AwarenessSubjectFilter | null | undefined;
  /** Number and symbol (Số, ký hiệu). */
  symbol?: StringFilter | null | undefined;
  /** A unit that is not below the sender is addressed if it has a part in this task; its answers are tied to that part. (Nhiệm vụ của kế hoạch) */
  task?: TaskWhere | null | undefined;
  /** Subject (Trích yếu). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Level (Cấp). */
export type AwarenessLevel =
  /** Commune (Cấp xã). */
  | 'COMMUNE'
  /** District (Cấp huyện). */
  | 'DISTRICT'
  /** Within the unit (Trong đơn vị). */
  | 'INTERNAL'
  /** Province (Cấp tỉnh). */
  | 'PROVINCE';

/** Conditions on one value; all given ones must hold. */
export type AwarenessLevelFilter = {
  /** Equal. */
  eq?: AwarenessLevel | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessLevel> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessLevel | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessLevel> | null | undefined;
};

/** State of a session (Trạng thái buổi học). */
export type AwarenessProgress =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Held (Đã tổ chức). */
  | 'HELD'
  /** Planned (Dự kiến). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type AwarenessProgressFilter = {
  /** Equal. */
  eq?: AwarenessProgress | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessProgress> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessProgress | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessProgress> | null | undefined;
};

/** Conditions on a list of AwarenessReminder. */
export type AwarenessReminderListWhere = {
  /** Every row is so. */
  every?: AwarenessReminderWhere | null | undefined;
  /** No row is so. */
  none?: AwarenessReminderWhere | null | undefined;
  /** At least one row is so. */
  some?: AwarenessReminderWhere | null | undefined;
};

/** Conditions on AwarenessReminder; all given ones must hold. What the viewer does not see does not exist here either. */
export type AwarenessReminderWhere = {
  /** Addressee (Nơi nhận). */
  addressee?: AwarenessAddresseeWhere | null | undefined;
  /** All of these hold. */
  and?: Array<AwarenessReminderWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Guidance (Văn bản). */
  guidance?: AwarenessGuidanceWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Overdue (Đã quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** Level (Cấp). */
  level?: AwarenessLevelFilter | null | undefined;
  /** Unit reminded (Đơn vị được đôn đốc). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: AwarenessReminderWhere | null | undefined;
  /** Reminded on (Ngày đôn đốc). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwarenessReminderWhere> | null | undefined;
  /** Time (Lần thứ). */
  times?: IntFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** State of guidance (Trạng thái văn bản). */
export type AwarenessSending =
  /** Closed (Đã kết thúc theo dõi). */
  | 'CLOSED'
  /** Draft (Dự thảo). */
  | 'DRAFT'
  /** Issued (Đã ban hành). */
  | 'ISSUED';

/** Conditions on one value; all given ones must hold. */
export type AwarenessSendingFilter = {
  /** Equal. */
  eq?: AwarenessSending | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessSending> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessSending | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessSending> | null | undefined;
};

/** State of a commitment (Trạng thái cam kết). */
export type AwarenessSigning =
  /** Assessed (Đã đánh giá). */
  | 'ASSESSED'
  /** Not signed (Chưa ký). */
  | 'DRAFT'
  /** Signed (Đã ký). */
  | 'SIGNED';

/** Conditions on one value; all given ones must hold. */
export type AwarenessSigningFilter = {
  /** Equal. */
  eq?: AwarenessSigning | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessSigning> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessSigning | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessSigning> | null | undefined;
};

/** Kind of document (Loại văn bản). */
export type AwarenessSort =
  /** Conclusion (Kết luận). */
  | 'CONCLUSION'
  /** Directive (Chỉ thị). */
  | 'DIRECTIVE'
  /** Letter (Công văn). */
  | 'LETTER'
  /** Notice (Thông báo). */
  | 'NOTICE'
  /** Plan (Kế hoạch). */
  | 'PLAN'
  /** Resolution (Nghị quyết). */
  | 'RESOLUTION';

/** Conditions on one value; all given ones must hold. */
export type AwarenessSortFilter = {
  /** Equal. */
  eq?: AwarenessSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessSort> | null | undefined;
};

/** Conditions on a list of AwarenessStudySession. */
export type AwarenessStudySessionListWhere = {
  /** Every row is so. */
  every?: AwarenessStudySessionWhere | null | undefined;
  /** No row is so. */
  none?: AwarenessStudySessionWhere | null | undefined;
  /** At least one row is so. */
  some?: AwarenessStudySessionWhere | null | undefined;
};

/** Conditions on AwarenessStudySession; all given ones must hold. What the viewer does not see does not exist here either. */
export type AwarenessStudySessionWhere = {
  /** Asked by (addressee) (Theo văn bản đã nhận (nơi nhận)). */
  addressee?: AwarenessAddresseeWhere | null | undefined;
  /** All of these hold. */
  and?: Array<AwarenessStudySessionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Attendances (Tổng số lượt người dự). */
  attendances?: IntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** How it is held (Hình thức). */
  form?: AwarenessFormFilter | null | undefined;
  /** Asked by (guidance) (Theo văn bản chỉ đạo, hướng dẫn). */
  guidance?: AwarenessGuidanceWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Level (Cấp). */
  level?: AwarenessLevelFilter | null | undefined;
  /** This does not hold. */
  not?: AwarenessStudySessionWhere | null | undefined;
  /** Officials (attendances) (Cán bộ, công chức dự (lượt người)). */
  officials?: IntFilter | null | undefined;
  /** Day (Ngày học). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<AwarenessStudySessionWhere> | null | undefined;
  /** Party members (attendances) (Đảng viên dự (lượt người)). */
  partyMembers?: IntFilter | null | undefined;
  /** Public employees (attendances) (Viên chức dự (lượt người)). */
  publicEmployees?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: AwarenessProgressFilter | null | undefined;
  /** Title (Tên buổi học). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Workers (attendances) (Người lao động dự (lượt người)). */
  workers?: IntFilter | null | undefined;
};

/** What guidance is about (Nội dung chỉ đạo). */
export type AwarenessSubject =
  /** Use of forms (Hình thức phổ biến, giáo dục pháp luật). */
  | 'FORMS'
  /** Other (Nội dung khác). */
  | 'OTHER'
  /** Study of a Party document (Học tập, quán triệt văn bản của Đảng). */
  | 'PARTY_DOCUMENT'
  /** Carrying out the plan (Triển khai kế hoạch, nhiệm vụ). */
  | 'PROGRAMME'
  /** Responsibility of heads (Trách nhiệm người đứng đầu). */
  | 'RESPONSIBILITY';

/** Conditions on one value; all given ones must hold. */
export type AwarenessSubjectFilter = {
  /** Equal. */
  eq?: AwarenessSubject | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessSubject> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessSubject | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessSubject> | null | undefined;
};

/** Outcome of a commitment (Kết quả thực hiện cam kết). */
export type AwarenessVerdict =
  /** Kept (Thực hiện tốt). */
  | 'KEPT'
  /** Not kept (Chưa thực hiện). */
  | 'NOT_KEPT'
  /** Kept in part (Thực hiện một phần). */
  | 'PARTLY';

/** Conditions on one value; all given ones must hold. */
export type AwarenessVerdictFilter = {
  /** Equal. */
  eq?: AwarenessVerdict | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<AwarenessVerdict> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: AwarenessVerdict | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<AwarenessVerdict> | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type BigIntFilter = {
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater, later. */
  gt?: string | null | undefined;
  /** Greater or equal. */
  gte?: string | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<string> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less, earlier. */
  lt?: string | null | undefined;
  /** Less or equal. */
  lte?: string | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: string | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type BooleanFilter = {
  /** Equal. */
  eq?: boolean | null | undefined;
};

/** Which period to close. */
export type ClosePeriodInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period. */
  periodId: string | number;
};

/** A plan to end. */
export type ClosePlanInput = {
  /** Open parts are carried over (chuyển kỳ sau); without it they hinder the end. Parts that wait to be confirmed always do. */
  carryOver?: boolean | null | undefined;
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The plan (kế hoạch). */
  planId: string | number;
  /** Its version as it was seen. */
  version: number;
};

/** What to compose a report from. */
export type ComposeReportInput = {
  /** Id of the form (biểu mẫu). */
  formId: string | number;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period (kỳ báo cáo); open, and one that the form is filed for. */
  periodId: string | number;
  /** Id of the plan; without it the report is about all assignments of the unit. */
  planId?: string | number | null | undefined;
  /** Id of the receiver: the plan's owner or the unit above. Without it the plan's owner, or the unit above where there is no plan, or where that unit delegated all parts. */
  receiverUnitId?: string | number | null | undefined;
};

/** Confirms submissions. */
export type ConfirmAssignmentsInput = {
  /** From 1 to 200 parts. */
  assignmentIds: Array<string | number>;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

/** What to sum up. */
export type ConsolidateReportsInput = {
  /** Id of the form. */
  formId: string | number;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period. */
  periodId: string | number;
  /** Id of the plan; without it the reports on the form and period whatever they are about. */
  planId?: string | number | null | undefined;
};

/** Input of contestsAddQuestionTopic. */
export type ContestsAddQuestionTopicInput = {
  /** Legal article (Điều luật). */
  article: string;
  /** Its number, from 1. (Phương án đúng) */
  correct: number;
  /** Explanation (Giải thích). */
  explanation?: string | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Options (Phương án). */
  options: Array<string>;
  /** For practice (Câu thi thử). */
  practice?: boolean | null | undefined;
  /** Question (Câu hỏi). */
  text: string;
};

/** Conditions on a list of ContestsAttempt. */
export type ContestsAttemptListWhere = {
  /** Every row is so. */
  every?: ContestsAttemptWhere | null | undefined;
  /** No row is so. */
  none?: ContestsAttemptWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsAttemptWhere | null | undefined;
};

/** State of an attempt (Trạng thái lượt thi). */
export type ContestsAttemptState =
  /** Expired (Hết giờ). */
  | 'EXPIRED'
  /** Running (Đang thi). */
  | 'RUNNING'
  /** Submitted (Đã nộp). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type ContestsAttemptStateFilter = {
  /** Equal. */
  eq?: ContestsAttemptState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsAttemptState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsAttemptState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsAttemptState> | null | undefined;
};

/** Conditions on ContestsAttempt; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsAttemptWhere = {
  /** All of these hold. */
  and?: Array<ContestsAttemptWhere> | null | undefined;
  /** Contest (Cuộc thi). */
  contest?: ContestsContestWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Deadline (Hạn nộp). */
  deadline?: InstantFilter | null | undefined;
  /** Entrant (Người dự thi). */
  entrant?: ContestsEntrantWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsAttemptWhere | null | undefined;
  /** Number (Lượt). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsAttemptWhere> | null | undefined;
  /** Practice (Thi thử). */
  practice?: BooleanFilter | null | undefined;
  /** Score (Điểm). */
  score?: IntFilter | null | undefined;
  /** Seconds used (Số giây). */
  seconds?: IntFilter | null | undefined;
  /** Started (Bắt đầu). */
  started?: InstantFilter | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsAttemptStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsBoardContest. */
export type ContestsBoardContestInput = {
  /** How many (Số người). */
  first?: number | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Conditions on a list of ContestsCertificate. */
export type ContestsCertificateListWhere = {
  /** Every row is so. */
  every?: ContestsCertificateWhere | null | undefined;
  /** No row is so. */
  none?: ContestsCertificateWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsCertificateWhere | null | undefined;
};

/** State of a certificate (Hiệu lực giấy chứng nhận). */
export type ContestsCertificateState =
  /** Revoked (Đã thu hồi). */
  | 'REVOKED'
  /** Valid (Có hiệu lực). */
  | 'VALID';

/** Conditions on one value; all given ones must hold. */
export type ContestsCertificateStateFilter = {
  /** Equal. */
  eq?: ContestsCertificateState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsCertificateState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsCertificateState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsCertificateState> | null | undefined;
};

/** Conditions on ContestsCertificate; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsCertificateWhere = {
  /** All of these hold. */
  and?: Array<ContestsCertificateWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Entrant (Người dự thi). */
  entrant?: ContestsEntrantWhere | null | undefined;
  /** Holder (Người nhận). */
  holder?: SearchFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày cấp). */
  issuedOn?: DayFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsCertificateWhere | null | undefined;
  /** Number (Số). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsCertificateWhere> | null | undefined;
  /** State (Hiệu lực). */
  state?: ContestsCertificateStateFilter | null | undefined;
  /** Team (Đội thi). */
  team?: ContestsTeamWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsChangeQuestion. */
export type ContestsChangeQuestionInput = {
  /** Legal article (Điều luật). */
  article: string;
  /** Its number, from 1. (Phương án đúng) */
  correct: number;
  /** Explanation (Giải thích). */
  explanation?: string | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Options (Phương án). */
  options: Array<string>;
  /** For practice (Câu thi thử). */
  practice?: boolean | null | undefined;
  /** Question (Câu hỏi). */
  text: string;
};

/** Conditions on a list of ContestsCode. */
export type ContestsCodeListWhere = {
  /** Every row is so. */
  every?: ContestsCodeWhere | null | undefined;
  /** No row is so. */
  none?: ContestsCodeWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsCodeWhere | null | undefined;
};

/** Conditions on ContestsCode; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsCodeWhere = {
  /** All of these hold. */
  and?: Array<ContestsCodeWhere> | null | undefined;
  /** Contest (Cuộc thi). */
  contest?: ContestsContestWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Used by (Người dùng mã). */
  entrant?: ContestsEntrantWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsCodeWhere | null | undefined;
  /** Serial number (Số thứ tự). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsCodeWhere> | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of ContestsContest. */
export type ContestsContestListWhere = {
  /** Every row is so. */
  every?: ContestsContestWhere | null | undefined;
  /** No row is so. */
  none?: ContestsContestWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsContestWhere | null | undefined;
};

/** State of a contest (Trạng thái cuộc thi). */
export type ContestsContestState =
  /** Closed (Đã đóng). */
  | 'CLOSED'
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** Open (Đang mở). */
  | 'OPEN'
  /** Published (Đã công bố). */
  | 'PUBLISHED'
  /** Ranked (Đã xếp hạng). */
  | 'RANKED';

/** Conditions on one value; all given ones must hold. */
export type ContestsContestStateFilter = {
  /** Equal. */
  eq?: ContestsContestState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsContestState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsContestState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsContestState> | null | undefined;
};

/** Conditions on ContestsContest; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsContestWhere = {
  /** All of these hold. */
  and?: Array<ContestsContestWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Every attempt ends by then; while the contest is open it can only be moved to later. (Kết thúc thi) */
  closes?: InstantFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Entrants (Số người dự thi). */
  entrants?: IntFilter | null | undefined;
  /** Entries (Số lượt dự thi). */
  entries?: IntFilter | null | undefined;
  /** Personal data erased on (Ngày xóa thông tin cá nhân). */
  eraseOn?: DayFilter | null | undefined;
  /** Personal data erased (Đã xóa thông tin cá nhân). */
  erased?: BooleanFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsContestWhere | null | undefined;
  /** Opens (Bắt đầu thi). */
  opens?: InstantFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsContestWhere> | null | undefined;
  /** Entrants (Người dự thi). */
  people?: ContestsEntrantListWhere | null | undefined;
  /** Prizes (Giải thưởng). */
  prizes?: ContestsPrizeListWhere | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsContestStateFilter | null | undefined;
  /** Title (Tên cuộc thi). */
  title?: TextFilter | null | undefined;
  /** Topics (Các chủ đề). */
  topics?: ContestsTopicListWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsCreatePrize. */
export type ContestsCreatePrizeInput = {
  /** Online contest (Cuộc thi trực tuyến). */
  contest?: string | number | null | undefined;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Least score (Điểm tối thiểu). */
  minScore?: number | null | undefined;
  /** Money of each (Tiền thưởng mỗi giải). */
  money?: string | null | undefined;
  /** Prize (Tên giải). */
  name: string;
  /** Number of prizes (Số giải). */
  places?: number | null | undefined;
  /** Position (Thứ tự). */
  position: number;
  /** Contest on a stage (Hội thi). */
  stage?: string | number | null | undefined;
};

/** Input of contestsCreateTopic. */
export type ContestsCreateTopicInput = {
  /** Contest (Cuộc thi). */
  contest: string | number;
  /** Questions of a paper (Số câu trong đề). */
  draw: number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Topic (Chủ đề). */
  name: string;
  /** Points of a question (Điểm mỗi câu). */
  points?: number | null | undefined;
  /** Position (Thứ tự). */
  position?: number | null | undefined;
};

/** Input of contestsDeleteQuestion. */
export type ContestsDeleteQuestionInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Version of it that was seen; another one is CONFLICT. */
  version: number;
};

/** Conditions on a list of ContestsEntrant. */
export type ContestsEntrantListWhere = {
  /** Every row is so. */
  every?: ContestsEntrantWhere | null | undefined;
  /** No row is so. */
  none?: ContestsEntrantWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsEntrantWhere | null | undefined;
};

/** State of an entrant (Trạng thái người dự thi). */
export type ContestsEntrantState =
  /** Disqualified (Bị loại). */
  | 'DISQUALIFIED'
  /** Registered (Chờ xác minh). */
  | 'REGISTERED'
  /** Verified (Được dự thi). */
  | 'VERIFIED';

/** Conditions on one value; all given ones must hold. */
export type ContestsEntrantStateFilter = {
  /** Equal. */
  eq?: ContestsEntrantState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsEntrantState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsEntrantState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsEntrantState> | null | undefined;
};

/** Conditions on ContestsEntrant; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsEntrantWhere = {
  /** All of these hold. */
  and?: Array<ContestsEntrantWhere> | null | undefined;
  /** Attempts (Các lượt thi). */
  attempts?: ContestsAttemptListWhere | null | undefined;
  /** Best attempt (Lượt tốt nhất). */
  best?: ContestsAttemptWhere | null | undefined;
  /** Certificates (Giấy chứng nhận). */
  certificates?: ContestsCertificateListWhere | null | undefined;
  /** A code was sent (Đã gửi mã). */
  codeSent?: BooleanFilter | null | undefined;
  /** Contest (Cuộc thi). */
  contest?: ContestsContestWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Attempt under way (Lượt đang thi). */
  current?: ContestsAttemptWhere | null | undefined;
  /** Distance of the guess (Sai số dự đoán). */
  distance?: IntFilter | null | undefined;
  /** Personal data erased (Đã xóa thông tin). */
  erased?: BooleanFilter | null | undefined;
  /** Where from (Đơn vị). */
  from?: StringFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Name (Họ và tên). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsEntrantWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsEntrantWhere> | null | undefined;
  /** Everything correct (Đúng tất cả). */
  perfect?: BooleanFilter | null | undefined;
  /** Telephone (keyed digest) (Số điện thoại (mã hóa)). */
  phoneKey?: StringFilter | null | undefined;
  /** Prize (Giải). */
  prize?: ContestsPrizeWhere | null | undefined;
  /** Rank (Thứ hạng). */
  rank?: IntFilter | null | undefined;
  /** Best score (Điểm cao nhất). */
  score?: IntFilter | null | undefined;
  /** Seconds used (Số giây). */
  seconds?: IntFilter | null | undefined;
  /** Score, time, distance of the guess and moment of handing in as one number; the larger stands higher. (Khóa xếp hạng) */
  standing?: BigIntFilter | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsEntrantStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsImportQuestionsTopic. */
export type ContestsImportQuestionsTopicInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** A list of {text, article, options, correct, explanation, practice}. (Các câu hỏi) */
  questions: unknown;
};

/** Input of contestsInfoContest. */
export type ContestsInfoContestInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Input of contestsKeyQuestion. */
export type ContestsKeyQuestionInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Input of contestsList. */
export type ContestsListInput = {
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Input of contestsMineEntrant. */
export type ContestsMineEntrantInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Token (Mã phiên). */
  token: string;
};

/** Input of contestsOpenEntrant. */
export type ContestsOpenEntrantInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Practice (Thi thử). */
  practice?: boolean | null | undefined;
  /** Token (Mã phiên). */
  token: string;
};

/** Conditions on a list of ContestsPerformance. */
export type ContestsPerformanceListWhere = {
  /** Every row is so. */
  every?: ContestsPerformanceWhere | null | undefined;
  /** No row is so. */
  none?: ContestsPerformanceWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsPerformanceWhere | null | undefined;
};

/** State of a performance (Trạng thái lượt thi sân khấu). */
export type ContestsPerformanceState =
  /** Done (Đã thi). */
  | 'DONE'
  /** On stage (Đang thi). */
  | 'ON_STAGE'
  /** Waiting (Chờ thi). */
  | 'WAITING';

/** Conditions on one value; all given ones must hold. */
export type ContestsPerformanceStateFilter = {
  /** Equal. */
  eq?: ContestsPerformanceState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsPerformanceState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsPerformanceState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsPerformanceState> | null | undefined;
};

/** Conditions on ContestsPerformance; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsPerformanceWhere = {
  /** All of these hold. */
  and?: Array<ContestsPerformanceWhere> | null | undefined;
  /** When every judge has given a sheet. (Điểm trung bình) */
  average?: DecimalFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Judges' sheets (Phiếu chấm). */
  judgeSheets?: ContestsSheetListWhere | null | undefined;
  /** This does not hold. */
  not?: ContestsPerformanceWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsPerformanceWhere> | null | undefined;
  /** Penalty (Điểm trừ). */
  penalty?: DecimalFilter | null | undefined;
  /** Position (Thứ tự). */
  position?: IntFilter | null | undefined;
  /** Round (Phần thi). */
  round?: ContestsRoundWhere | null | undefined;
  /** Sheets (Số phiếu). */
  sheets?: IntFilter | null | undefined;
  /** Contest (Hội thi). */
  stage?: ContestsStageWhere | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsPerformanceStateFilter | null | undefined;
  /** Team (Đội thi). */
  team?: ContestsTeamWhere | null | undefined;
  /** When it is over and every judge has given a sheet. (Điểm) */
  total?: DecimalFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of ContestsPrize. */
export type ContestsPrizeListWhere = {
  /** Every row is so. */
  every?: ContestsPrizeWhere | null | undefined;
  /** No row is so. */
  none?: ContestsPrizeWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsPrizeWhere | null | undefined;
};

/** Conditions on ContestsPrize; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsPrizeWhere = {
  /** All of these hold. */
  and?: Array<ContestsPrizeWhere> | null | undefined;
  /** Online contest (Cuộc thi trực tuyến). */
  contest?: ContestsContestWhere | null | undefined;
  /** Money in all (Tổng tiền thưởng). */
  cost?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsPrizeWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsPrizeWhere> | null | undefined;
  /** Position (Thứ tự). */
  position?: IntFilter | null | undefined;
  /** Contest on a stage (Hội thi). */
  stage?: ContestsStageWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Entrants (Người dự thi). */
  winners?: ContestsEntrantListWhere | null | undefined;
};

/** Conditions on a list of ContestsQuestion. */
export type ContestsQuestionListWhere = {
  /** Every row is so. */
  every?: ContestsQuestionWhere | null | undefined;
  /** No row is so. */
  none?: ContestsQuestionWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsQuestionWhere | null | undefined;
};

/** Conditions on a list of ContestsQuestionSet. */
export type ContestsQuestionSetListWhere = {
  /** Every row is so. */
  every?: ContestsQuestionSetWhere | null | undefined;
  /** No row is so. */
  none?: ContestsQuestionSetWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsQuestionSetWhere | null | undefined;
};

/** Conditions on ContestsQuestionSet; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsQuestionSetWhere = {
  /** All of these hold. */
  and?: Array<ContestsQuestionSetWhere> | null | undefined;
  /** Contest (Cuộc thi). */
  contest?: ContestsContestWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsQuestionSetWhere | null | undefined;
  /** Part (Phần). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsQuestionSetWhere> | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on ContestsQuestion; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsQuestionWhere = {
  /** All of these hold. */
  and?: Array<ContestsQuestionWhere> | null | undefined;
  /** Legal article (Điều luật). */
  article?: TextFilter | null | undefined;
  /** Contest (Cuộc thi). */
  contest?: ContestsContestWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsQuestionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsQuestionWhere> | null | undefined;
  /** Comes in practice only, never in a paper that counts. (Câu thi thử) */
  practice?: BooleanFilter | null | undefined;
  /** Question (Câu hỏi). */
  text?: SearchFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: ContestsTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsRegisterContest. */
export type ContestsRegisterContestInput = {
  /** Year of birth (Năm sinh). */
  birthYear?: number | null | undefined;
  /** Where from (Đơn vị). */
  from?: string | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Name (Họ và tên). */
  name: string;
  /** Telephone (Số điện thoại). */
  phone: string;
  /** 32 random hexadecimal digits; without it the server gives one. (Mã phiên) */
  token?: string | null | undefined;
};

/** Conditions on a list of ContestsRound. */
export type ContestsRoundListWhere = {
  /** Every row is so. */
  every?: ContestsRoundWhere | null | undefined;
  /** No row is so. */
  none?: ContestsRoundWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsRoundWhere | null | undefined;
};

/** State of a round (Trạng thái phần thi). */
export type ContestsRoundState =
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** Fixed (Đã chốt). */
  | 'FIXED';

/** Conditions on one value; all given ones must hold. */
export type ContestsRoundStateFilter = {
  /** Equal. */
  eq?: ContestsRoundState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsRoundState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsRoundState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsRoundState> | null | undefined;
};

/** Conditions on ContestsRound; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsRoundWhere = {
  /** All of these hold. */
  and?: Array<ContestsRoundWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsRoundWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsRoundWhere> | null | undefined;
  /** Performances (Lịch thi). */
  performances?: ContestsPerformanceListWhere | null | undefined;
  /** Position (Thứ tự). */
  position?: IntFilter | null | undefined;
  /** Contest (Hội thi). */
  stage?: ContestsStageWhere | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsRoundStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsSaveAttempt. */
export type ContestsSaveAttemptInput = {
  /** Answers (Trả lời). */
  answers?: string | null | undefined;
  /** Guess (Dự đoán). */
  guess?: number | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Number of the save (Lần lưu). */
  sequence?: number | null | undefined;
  /** Token (Mã phiên). */
  token: string;
};

/** Conditions on a list of ContestsSheet. */
export type ContestsSheetListWhere = {
  /** Every row is so. */
  every?: ContestsSheetWhere | null | undefined;
  /** No row is so. */
  none?: ContestsSheetWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsSheetWhere | null | undefined;
};

/** Conditions on ContestsSheet; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsSheetWhere = {
  /** All of these hold. */
  and?: Array<ContestsSheetWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Judge (Giám khảo). */
  judge?: UserWhere | null | undefined;
  /** This does not hold. */
  not?: ContestsSheetWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsSheetWhere> | null | undefined;
  /** Performance (Lượt thi). */
  performance?: ContestsPerformanceWhere | null | undefined;
  /** Contest (Hội thi). */
  stage?: ContestsStageWhere | null | undefined;
  /** Total (Tổng điểm). */
  total?: DecimalFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of ContestsStage. */
export type ContestsStageListWhere = {
  /** Every row is so. */
  every?: ContestsStageWhere | null | undefined;
  /** No row is so. */
  none?: ContestsStageWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsStageWhere | null | undefined;
};

/** State of a contest on a stage (Trạng thái hội thi). */
export type ContestsStageState =
  /** Finished (Đã kết thúc). */
  | 'FINISHED'
  /** Preparing (Đang chuẩn bị). */
  | 'PREPARING'
  /** Published (Đã công bố). */
  | 'PUBLISHED'
  /** Running (Đang diễn ra). */
  | 'RUNNING';

/** Conditions on one value; all given ones must hold. */
export type ContestsStageStateFilter = {
  /** Equal. */
  eq?: ContestsStageState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsStageState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsStageState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsStageState> | null | undefined;
};

/** Conditions on ContestsStage; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsStageWhere = {
  /** All of these hold. */
  and?: Array<ContestsStageWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Day (Ngày thi). */
  day?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsStageWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsStageWhere> | null | undefined;
  /** Performances (Lịch thi). */
  performances?: ContestsPerformanceListWhere | null | undefined;
  /** Prizes (Giải thưởng). */
  prizes?: ContestsPrizeListWhere | null | undefined;
  /** Rounds (Các phần thi). */
  rounds?: ContestsRoundListWhere | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsStageStateFilter | null | undefined;
  /** Teams (Các đội thi). */
  teams?: ContestsTeamListWhere | null | undefined;
  /** Title (Tên hội thi). */
  title?: TextFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Input of contestsSubmitAttempt. */
export type ContestsSubmitAttemptInput = {
  /** Answers (Trả lời). */
  answers?: string | null | undefined;
  /** Guess (Dự đoán). */
  guess?: number | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Number of the save (Lần lưu). */
  sequence?: number | null | undefined;
  /** Token (Mã phiên). */
  token: string;
};

/** Conditions on a list of ContestsTeam. */
export type ContestsTeamListWhere = {
  /** Every row is so. */
  every?: ContestsTeamWhere | null | undefined;
  /** No row is so. */
  none?: ContestsTeamWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsTeamWhere | null | undefined;
};

/** State of a team (Trạng thái đội thi). */
export type ContestsTeamState =
  /** Enrolled (Đã đăng ký). */
  | 'ENROLLED'
  /** Takes part (Dự thi). */
  | 'TAKES_PART'
  /** Withdrawn (Đã rút). */
  | 'WITHDRAWN';

/** Conditions on one value; all given ones must hold. */
export type ContestsTeamStateFilter = {
  /** Equal. */
  eq?: ContestsTeamState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ContestsTeamState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ContestsTeamState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ContestsTeamState> | null | undefined;
};

/** Conditions on ContestsTeam; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsTeamWhere = {
  /** All of these hold. */
  and?: Array<ContestsTeamWhere> | null | undefined;
  /** Certificates (Giấy chứng nhận). */
  certificates?: ContestsCertificateListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Where from (Đơn vị). */
  from?: StringFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Team (Tên đội). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsTeamWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsTeamWhere> | null | undefined;
  /** Penalties in all (Tổng điểm trừ). */
  penalty?: DecimalFilter | null | undefined;
  /** Performances (Lịch thi). */
  performances?: ContestsPerformanceListWhere | null | undefined;
  /** Number drawn (Số bốc thăm). */
  position?: IntFilter | null | undefined;
  /** Prize (Giải). */
  prize?: ContestsPrizeWhere | null | undefined;
  /** Rank (Thứ hạng). */
  rank?: IntFilter | null | undefined;
  /** Contest (Hội thi). */
  stage?: ContestsStageWhere | null | undefined;
  /** State (Trạng thái). */
  state?: ContestsTeamStateFilter | null | undefined;
  /** Total (Tổng điểm). */
  total?: DecimalFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of ContestsTopic. */
export type ContestsTopicListWhere = {
  /** Every row is so. */
  every?: ContestsTopicWhere | null | undefined;
  /** No row is so. */
  none?: ContestsTopicWhere | null | undefined;
  /** At least one row is so. */
  some?: ContestsTopicWhere | null | undefined;
};

/** Conditions on ContestsTopic; all given ones must hold. What the viewer does not see does not exist here either. */
export type ContestsTopicWhere = {
  /** All of these hold. */
  and?: Array<ContestsTopicWhere> | null | undefined;
  /** Contest (Cuộc thi). */
  contest?: ContestsContestWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ContestsTopicWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ContestsTopicWhere> | null | undefined;
  /** Position (Thứ tự). */
  position?: IntFilter | null | undefined;
  /** Question bank (Ngân hàng câu hỏi). */
  questions?: ContestsQuestionListWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Way of verification (Cách xác minh). */
export type ContestsVerification =
  /** Codes handed out (Phát mã trước). */
  | 'HANDED_OUT'
  /** None (Không cần). */
  | 'NONE'
  /** Codes sent to telephones (Gửi mã đến số đã đăng ký). */
  | 'SENT';

/** Input of contestsVerifyEntrant. */
export type ContestsVerifyEntrantInput = {
  /** Code (Mã xác minh). */
  code: string;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Token (Mã phiên). */
  token: string;
};

/** A new unit. */
export type CreateUnitInput = {
  /** Other names in documents. */
  aliases?: Array<string> | null | undefined;
  /** Our own handle: lower-case letters, digits and hyphens; never re-used. */
  code: string;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Kind of unit (loại đơn vị). */
  kind: UnitKind;
  /** Official name (tên đơn vị). */
  name: string;
  /** Official code (mã số). */
  officialCode?: string | null | undefined;
  /** Who gives the official code; GSO if it is missing. */
  officialScheme?: string | null | undefined;
  /** Id of the unit above: the acting unit or one below it. */
  parentId: string | number;
  /** Usual abbreviation (tên viết tắt). */
  shortName?: string | null | undefined;
  /** First day of the unit; today if it is missing. */
  validFrom?: string | null | undefined;
};

/** A new account. */
export type CreateUserInput = {
  /** Full name (họ và tên). */
  fullName: string;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** The person must choose another at the first sign-in (mật khẩu dùng một lần); true if it is missing. */
  oneTime?: boolean | null | undefined;
  /** First password. */
  password: string;
  /** Roles in the home unit from today on. */
  roles?: Array<Role> | null | undefined;
  /** Position (chức vụ). */
  title?: string | null | undefined;
  /** Id of the home unit, which keeps the account. */
  unitId: string | number;
  /** Sign-in name: lower-case letters, digits and . _ - */
  username: string;
};

/** Conditions on one value; all given ones must hold. */
export type DayFilter = {
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater, later. */
  gt?: string | null | undefined;
  /** Greater or equal. */
  gte?: string | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<string> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less, earlier. */
  lt?: string | null | undefined;
  /** Less or equal. */
  lte?: string | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: string | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<string> | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type DecimalFilter = {
  /** Equal. */
  eq?: string | null | undefined;
  /** Greater, later. */
  gt?: string | null | undefined;
  /** Greater or equal. */
  gte?: string | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<string> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less, earlier. */
  lt?: string | null | undefined;
  /** Less or equal. */
  lte?: string | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: string | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<string> | null | undefined;
};

/** Which day to take out of the holiday calendar. */
export type DeleteHolidayInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** The day. */
  on: string;
};

/** Conditions on a list of Difficulty. */
export type DifficultyListWhere = {
  /** Every row is so. */
  every?: DifficultyWhere | null | undefined;
  /** No row is so. */
  none?: DifficultyWhere | null | undefined;
  /** At least one row is so. */
  some?: DifficultyWhere | null | undefined;
};

/** State of a difficulty (Trạng thái vướng mắc). */
export type DifficultyState =
  /** Answered (Đã trả lời). */
  | 'ANSWERED'
  /** Waits for an answer (Chờ trả lời). */
  | 'OPEN';

/** Conditions on one value; all given ones must hold. */
export type DifficultyStateFilter = {
  /** Equal. */
  eq?: DifficultyState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<DifficultyState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: DifficultyState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<DifficultyState> | null | undefined;
};

/** Conditions on Difficulty; all given ones must hold. What the viewer does not see does not exist here either. */
export type DifficultyWhere = {
  /** All of these hold. */
  and?: Array<DifficultyWhere> | null | undefined;
  /** When it was answered. */
  answeredAt?: InstantFilter | null | undefined;
  /** Who answered. */
  answeredBy?: UserWhere | null | undefined;
  /** The assignment that it hinders. */
  assignment?: AssignmentWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: DifficultyWhere | null | undefined;
  /** The office that answers. */
  officeUnit?: UnitWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<DifficultyWhere> | null | undefined;
  /** Who reported it. */
  reportedBy?: UserWhere | null | undefined;
  /** The answer serves others too. */
  reusable?: BooleanFilter | null | undefined;
  /** Waits or answered. */
  state?: DifficultyStateFilter | null | undefined;
  /** The unit in difficulty. */
  unit?: UnitWhere | null | undefined;
  /** Raised by every change; send it back to change what you saw. */
  version?: IntFilter | null | undefined;
};

/** Names a module. */
export type DisableModuleInput = {
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** Which account to close. */
export type DisableUserInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the user. */
  userId: string | number;
};

/** An official document (văn bản). */
export type DocumentInput = {
  /** Day of issue (ngày ban hành). */
  issuedOn?: string | null | undefined;
  /** Issuing body (cơ quan ban hành). */
  issuer?: string | null | undefined;
  /** Kind of document (loại văn bản). */
  kind: DocumentKind;
  /** Number and symbol (số, ký hiệu); this or the title is needed. */
  symbol?: string | null | undefined;
  /** Subject (trích yếu). */
  title?: string | null | undefined;
};

/** Kind of official document (Loại văn bản). */
export type DocumentKind =
  /** Report (Báo cáo). */
  | 'BC'
  /** Directive (Chỉ thị). */
  | 'CT'
  /** Programme (Chương trình). */
  | 'CTR'
  /** Official letter (Công văn). */
  | 'CV'
  /** Scheme (Đề án). */
  | 'DA'
  /** Guidance (Hướng dẫn). */
  | 'HD'
  /** Plan (Kế hoạch). */
  | 'KH'
  /** Conclusion (Kết luận). */
  | 'KL'
  /** Resolution (Nghị quyết). */
  | 'NQ'
  /** Other document (Văn bản khác). */
  | 'OTHER'
  /** Decision (Quyết định). */
  | 'QD'
  /** Notice (Thông báo). */
  | 'TB'
  /** Submission (Tờ trình). */
  | 'TTR';

/** Conditions on one value; all given ones must hold. */
export type DocumentKindFilter = {
  /** Equal. */
  eq?: DocumentKind | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<DocumentKind> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: DocumentKind | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<DocumentKind> | null | undefined;
};

/** Conditions on Document; all given ones must hold. What the viewer does not see does not exist here either. */
export type DocumentWhere = {
  /** All of these hold. */
  and?: Array<DocumentWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The document that this one carries out (văn bản cấp trên). */
  implements?: DocumentWhere | null | undefined;
  /** Day of issue (ngày ban hành). */
  issuedOn?: DayFilter | null | undefined;
  /** Issuing body (cơ quan ban hành). */
  issuer?: StringFilter | null | undefined;
  /** Kind of document (loại văn bản). */
  kind?: DocumentKindFilter | null | undefined;
  /** This does not hold. */
  not?: DocumentWhere | null | undefined;
  /** Number (số); null if blank in the document. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<DocumentWhere> | null | undefined;
  /** Place of issue. */
  place?: StringFilter | null | undefined;
  /** Number and symbol (số, ký hiệu). */
  symbol?: StringFilter | null | undefined;
  /** The unit that keeps the record. */
  unit?: UnitWhere | null | undefined;
};

/** Who takes part in a task of a draft: a registered unit, or a name. */
export type DraftParticipationInput = {
  /** The name in the document; alone, it is resolved when the plan is published. */
  name?: string | null | undefined;
  /** What for (vai trò). */
  role: AssignmentRole;
  /** The registered unit (đơn vị). */
  unitId?: string | number | null | undefined;
};

/** A task of a draft: naming it confirms it, with the changes given. */
export type DraftTaskInput = {
  /** Move it in front of this task, into its group. */
  beforeTaskId?: string | number | null | undefined;
  /** What must happen first (điều kiện); empty for nothing. */
  condition?: string | null | undefined;
  /** New words (nội dung), where the reading caught others. */
  content?: string | null | undefined;
  /** New number. */
  number?: string | null | undefined;
  /** Who takes part, in place of those before. */
  participations?: Array<DraftParticipationInput> | null | undefined;
  /** What comes out (sản phẩm); empty for nothing. */
  product?: string | null | undefined;
  /** Take it out of the plan. */
  remove?: boolean | null | undefined;
  /** Move it to this group (nhóm nhiệm vụ), to its end if no task behind it is named. */
  taskGroupId?: string | number | null | undefined;
  /** The task (nhiệm vụ). */
  taskId: string | number;
  /** How the time is worded; given, it replaces the days of the timing too. */
  timing?: TimingKind | null | undefined;
  /** Last day (thời hạn). */
  timingDue?: string | null | undefined;
  /** First day. */
  timingFrom?: string | null | undefined;
  /** Words of the time (thời gian thực hiện); empty for none. */
  timingText?: string | null | undefined;
  /** New title. */
  title?: string | null | undefined;
};

/** What to change of a unit; what is missing stays. */
export type EditUnitInput = {
  /** Other names in documents; an empty list takes them out. */
  aliases?: Array<string> | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Kind of unit. */
  kind?: UnitKind | null | undefined;
  /** Official name. */
  name?: string | null | undefined;
  /** New official code; the one before ends the day before. */
  officialCode?: string | null | undefined;
  /** First day of the official code; today if it is missing. */
  officialFrom?: string | null | undefined;
  /** Who gives the official code; GSO if it is missing. */
  officialScheme?: string | null | undefined;
  /** Usual abbreviation; an empty text takes it out. */
  shortName?: string | null | undefined;
  /** Id of the unit. */
  unitId: string | number;
};

/** What to change of a user; what is missing stays. */
export type EditUserInput = {
  /** Full name. */
  fullName?: string | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Position; an empty text takes it out. */
  title?: string | null | undefined;
  /** Id of another home unit. */
  unitId?: string | number | null | undefined;
  /** Id of the user. */
  userId: string | number;
};

/** Names a module. */
export type EnableModuleInput = {
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** Which account to open again. */
export type EnableUserInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the user. */
  userId: string | number;
};

/** Which role to take away. */
export type EndRoleInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the membership. */
  membershipId: string | number;
  /** Last day; without it the role ends at once. */
  to?: string | null | undefined;
};

/** Conditions on a list of EvaluationAnswer. */
export type EvaluationAnswerListWhere = {
  /** Every row is so. */
  every?: EvaluationAnswerWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationAnswerWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationAnswerWhere | null | undefined;
};

/** Conditions on EvaluationAnswer; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationAnswerWhere = {
  /** All of these hold. */
  and?: Array<EvaluationAnswerWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationAnswerWhere | null | undefined;
  /** Forms with this answer (Số phiếu chọn). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationAnswerWhere> | null | undefined;
  /** Place (Thứ tự). */
  place?: IntFilter | null | undefined;
  /** Question (Câu hỏi). */
  question?: EvaluationQuestionWhere | null | undefined;
  /** Answer (Phương án trả lời). */
  title?: StringFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** State of a commendation (Trạng thái khen thưởng). */
export type EvaluationAwardStep =
  /** Awarded (Đã khen thưởng). */
  | 'AWARDED'
  /** Declined by the council (Hội đồng không tán thành). */
  | 'DECLINED'
  /** Endorsed by the council (Hội đồng tán thành). */
  | 'ENDORSED'
  /** Nominated (Đã đề nghị). */
  | 'NOMINATED'
  /** Refused (Không khen thưởng). */
  | 'REFUSED'
  /** Suggested (Dự kiến). */
  | 'SUGGESTED';

/** Conditions on one value; all given ones must hold. */
export type EvaluationAwardStepFilter = {
  /** Equal. */
  eq?: EvaluationAwardStep | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationAwardStep> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationAwardStep | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationAwardStep> | null | undefined;
};

/** State of a scorecard (Trạng thái phiếu chấm điểm). */
export type EvaluationCardState =
  /** The unit scores itself (Đơn vị đang tự chấm). */
  | 'DRAFT'
  /** Final (Kết quả chính thức). */
  | 'FINAL'
  /** Provisional, the unit may reply (Dự kiến, chờ ý kiến đơn vị). */
  | 'PROVISIONAL'
  /** The unit has replied (Đơn vị đã có ý kiến). */
  | 'REPLIED'
  /** To be assessed (Chờ chấm). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type EvaluationCardStateFilter = {
  /** Equal. */
  eq?: EvaluationCardState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationCardState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationCardState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationCardState> | null | undefined;
};

/** Choice (Cách chọn). */
export type EvaluationChoice =
  /** Several answers (Nhiều phương án). */
  | 'MULTIPLE'
  /** One answer (Một phương án). */
  | 'SINGLE';

/** Conditions on one value; all given ones must hold. */
export type EvaluationChoiceFilter = {
  /** Equal. */
  eq?: EvaluationChoice | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationChoice> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationChoice | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationChoice> | null | undefined;
};

/** Conditions on a list of EvaluationCommendation. */
export type EvaluationCommendationListWhere = {
  /** Every row is so. */
  every?: EvaluationCommendationWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationCommendationWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationCommendationWhere | null | undefined;
};

/** Conditions on EvaluationCommendation; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationCommendationWhere = {
  /** All of these hold. */
  and?: Array<EvaluationCommendationWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** Form (Hình thức khen thưởng). */
  form?: EvaluationFormFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Nominated on (Ngày trình). */
  letterOn?: DayFilter | null | undefined;
  /** Council met on (Ngày Hội đồng xét). */
  metOn?: DayFilter | null | undefined;
  /** Nominee (Tập thể, cá nhân). */
  nominee?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationCommendationWhere | null | undefined;
  /** Unit (Đơn vị). */
  of?: UnitWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationCommendationWhere> | null | undefined;
  /** Scorecard (Phiếu chấm điểm). */
  scorecard?: EvaluationScorecardWhere | null | undefined;
  /** Sort (Loại). */
  sort?: EvaluationNomineeFilter | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationAwardStepFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Year (Năm). */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of EvaluationCriterion. */
export type EvaluationCriterionListWhere = {
  /** Every row is so. */
  every?: EvaluationCriterionWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationCriterionWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationCriterionWhere | null | undefined;
};

/** Conditions on EvaluationCriterion; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationCriterionWhere = {
  /** All of these hold. */
  and?: Array<EvaluationCriterionWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** How it is measured (Cách tính). */
  how?: EvaluationMeasureFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationCriterionWhere | null | undefined;
  /** Number (Số). */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationCriterionWhere> | null | undefined;
  /** Scale (Bộ tiêu chí). */
  scale?: EvaluationScaleWhere | null | undefined;
  /** In force (Hiệu lực). */
  status?: EvaluationValidityFilter | null | undefined;
  /** Criterion (Tiêu chí). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of EvaluationFinding. */
export type EvaluationFindingListWhere = {
  /** Every row is so. */
  every?: EvaluationFindingWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationFindingWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationFindingWhere | null | undefined;
};

/** State of a finding (Trạng thái kiến nghị). */
export type EvaluationFindingState =
  /** Answered by the unit (Đơn vị đã báo cáo). */
  | 'ANSWERED'
  /** Drafted (Đang soạn). */
  | 'DRAFT'
  /** Noted, nothing is asked (Ghi nhận, không kiến nghị). */
  | 'NOTED'
  /** Carried out (Đã thực hiện xong). */
  | 'RESOLVED'
  /** To be carried out (Đang thực hiện). */
  | 'SENT';

/** Conditions on one value; all given ones must hold. */
export type EvaluationFindingStateFilter = {
  /** Equal. */
  eq?: EvaluationFindingState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationFindingState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationFindingState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationFindingState> | null | undefined;
};

/** Conditions on EvaluationFinding; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationFindingWhere = {
  /** All of these hold. */
  and?: Array<EvaluationFindingWhere> | null | undefined;
  /** Answered on (Ngày đơn vị báo cáo). */
  answeredOn?: DayFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Due (Hạn thực hiện). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Inspection (Cuộc kiểm tra). */
  inspection?: EvaluationInspectionWhere | null | undefined;
  /** This does not hold. */
  not?: EvaluationFindingWhere | null | undefined;
  /** Number (Số thứ tự). */
  number?: IntFilter | null | undefined;
  /** On time (Đúng hạn). */
  onTime?: BooleanFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationFindingWhere> | null | undefined;
  /** Marked every morning. (Đang quá hạn) */
  overdue?: BooleanFilter | null | undefined;
  /** Carried out on (Ngày thực hiện xong). */
  resolvedOn?: DayFilter | null | undefined;
  /** Sort (Loại). */
  sort?: EvaluationSortFilter | null | undefined;
  /** Position of the unit (Ý kiến của đơn vị). */
  stand?: EvaluationStandFilter | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationFindingStateFilter | null | undefined;
  /** Inspected unit (Đơn vị được kiểm tra). */
  target?: UnitWhere | null | undefined;
  /** Finding (Nội dung ghi nhận). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Form of commendation (Hình thức khen thưởng). */
export type EvaluationForm =
  /** Certificate of a department or district (Giấy khen). */
  | 'CERTIFICATE_OF_DEPARTMENT'
  /** Certificate of a minister (Bằng khen của Bộ trưởng). */
  | 'CERTIFICATE_OF_MINISTER'
  /** Certificate of the Prime Minister (Bằng khen của Thủ tướng Chính phủ). */
  | 'CERTIFICATE_OF_PRIME_MINISTER'
  /** Certificate of the province's chairman (Bằng khen của Chủ tịch UBND tỉnh). */
  | 'CERTIFICATE_OF_PROVINCE'
  /** Another (Hình thức khác). */
  | 'OTHER';

/** Conditions on one value; all given ones must hold. */
export type EvaluationFormFilter = {
  /** Equal. */
  eq?: EvaluationForm | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationForm> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationForm | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationForm> | null | undefined;
};

/** Grade (Xếp loại). */
export type EvaluationGrade =
  /** Excellent (Xuất sắc). */
  | 'EXCELLENT'
  /** Good (Tốt). */
  | 'GOOD'
  /** Insufficient (Chưa đạt). */
  | 'INSUFFICIENT'
  /** Not rated (Chưa xếp loại). */
  | 'NOT_RATED'
  /** Sufficient (Đạt). */
  | 'SUFFICIENT';

/** Conditions on one value; all given ones must hold. */
export type EvaluationGradeFilter = {
  /** Equal. */
  eq?: EvaluationGrade | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationGrade> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationGrade | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationGrade> | null | undefined;
};

/** Conditions on a list of EvaluationInspection. */
export type EvaluationInspectionListWhere = {
  /** Every row is so. */
  every?: EvaluationInspectionWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationInspectionWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationInspectionWhere | null | undefined;
};

/** State of an inspection (Trạng thái cuộc kiểm tra). */
export type EvaluationInspectionState =
  /** Announced (Đã thông báo). */
  | 'ANNOUNCED'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** All followed up (Đã thực hiện xong kiến nghị). */
  | 'CLOSED'
  /** Concluded, being followed (Đã kết luận, đang theo dõi). */
  | 'CONCLUDED'
  /** Minutes are made (Đã lập biên bản). */
  | 'CONDUCTED'
  /** Dropped before it was announced (Bỏ, chưa thông báo). */
  | 'DROPPED'
  /** Planned (Dự kiến). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type EvaluationInspectionStateFilter = {
  /** Equal. */
  eq?: EvaluationInspectionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationInspectionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationInspectionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationInspectionState> | null | undefined;
};

/** Conditions on EvaluationInspection; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationInspectionWhere = {
  /** All of these hold. */
  and?: Array<EvaluationInspectionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Concluded on (Ngày kết luận). */
  concluded?: DayFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Findings (Số nội dung ghi nhận). */
  findings?: IntFilter | null | undefined;
  /** Findings (Kết quả kiểm tra, kiến nghị). */
  found?: EvaluationFindingListWhere | null | undefined;
  /** From (Từ ngày). */
  from?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Minutes of inspections (Biên bản kiểm tra). */
  minutes?: EvaluationMinutesListWhere | null | undefined;
  /** This does not hold. */
  not?: EvaluationInspectionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationInspectionWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationInspectionStateFilter | null | undefined;
  /** Inspected unit (Đơn vị được kiểm tra). */
  target?: UnitWhere | null | undefined;
  /** Title (Tên cuộc kiểm tra). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** How points are measured (Cách tính điểm). */
export type EvaluationMeasure =
  /** Parts of tasks done on time (Phần việc hoàn thành đúng hạn). */
  | 'ASSIGNMENTS_ON_TIME'
  /** Parts of tasks with records tied to them (Phần việc có hồ sơ chứng minh). */
  | 'ASSIGNMENTS_PROVEN'
  /** By hand (Đơn vị tự chấm). */
  | 'MANUAL'
  /** Recommendations carried out on time (Kiến nghị sau kiểm tra thực hiện đúng hạn). */
  | 'RECOMMENDATIONS_ON_TIME'
  /** Reports sent on time (Báo cáo gửi đúng hạn). */
  | 'REPORTS_ON_TIME';

/** Conditions on one value; all given ones must hold. */
export type EvaluationMeasureFilter = {
  /** Equal. */
  eq?: EvaluationMeasure | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationMeasure> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationMeasure | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationMeasure> | null | undefined;
};

/** Conditions on a list of EvaluationMinutes. */
export type EvaluationMinutesListWhere = {
  /** Every row is so. */
  every?: EvaluationMinutesWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationMinutesWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationMinutesWhere | null | undefined;
};

/** Conditions on EvaluationMinutes; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationMinutesWhere = {
  /** All of these hold. */
  and?: Array<EvaluationMinutesWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Inspection (Cuộc kiểm tra). */
  inspection?: EvaluationInspectionWhere | null | undefined;
  /** This does not hold. */
  not?: EvaluationMinutesWhere | null | undefined;
  /** Day (Ngày lập). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationMinutesWhere> | null | undefined;
  /** Copy of the paper (Bản chụp biên bản). */
  paper?: FileWhere | null | undefined;
  /** Inspected unit (Đơn vị được kiểm tra). */
  target?: UnitWhere | null | undefined;
  /** Title (Tên biên bản). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Sort of nominee (Loại đối tượng khen thưởng). */
export type EvaluationNominee =
  /** Collective (Tập thể). */
  | 'COLLECTIVE'
  /** Individual (Cá nhân). */
  | 'INDIVIDUAL';

/** Conditions on one value; all given ones must hold. */
export type EvaluationNomineeFilter = {
  /** Equal. */
  eq?: EvaluationNominee | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationNominee> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationNominee | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationNominee> | null | undefined;
};

/** Conditions on a list of EvaluationQuestion. */
export type EvaluationQuestionListWhere = {
  /** Every row is so. */
  every?: EvaluationQuestionWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationQuestionWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationQuestionWhere | null | undefined;
};

/** Conditions on EvaluationQuestion; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationQuestionWhere = {
  /** All of these hold. */
  and?: Array<EvaluationQuestionWhere> | null | undefined;
  /** Answers as numbers (Kết quả trả lời). */
  answers?: EvaluationAnswerListWhere | null | undefined;
  /** Choice (Cách chọn). */
  choice?: EvaluationChoiceFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationQuestionWhere | null | undefined;
  /** Number (Số thứ tự). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationQuestionWhere> | null | undefined;
  /** Survey (Cuộc khảo sát). */
  survey?: EvaluationSurveyWhere | null | undefined;
  /** Question (Câu hỏi). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of EvaluationReview. */
export type EvaluationReviewListWhere = {
  /** Every row is so. */
  every?: EvaluationReviewWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationReviewWhere | null | undefined;
};

/** Sort of review (Loại sơ kết, tổng kết). */
export type EvaluationReviewSort =
  /** Final (Tổng kết). */
  | 'FINAL'
  /** Interim (Sơ kết). */
  | 'INTERIM';

/** Conditions on one value; all given ones must hold. */
export type EvaluationReviewSortFilter = {
  /** Equal. */
  eq?: EvaluationReviewSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationReviewSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationReviewSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationReviewSort> | null | undefined;
};

/** State of a review (Trạng thái báo cáo sơ kết, tổng kết). */
export type EvaluationReviewState =
  /** Signed (Đã ký). */
  | 'APPROVED'
  /** Drafted (Đang soạn). */
  | 'DRAFT'
  /** Submitted (Đã trình). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type EvaluationReviewStateFilter = {
  /** Equal. */
  eq?: EvaluationReviewState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationReviewState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationReviewState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationReviewState> | null | undefined;
};

/** Conditions on EvaluationReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationReviewWhere = {
  /** All of these hold. */
  and?: Array<EvaluationReviewWhere> | null | undefined;
  /** Signed on (Ngày ký). */
  approvedOn?: DayFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** From (Từ ngày). */
  from?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Late (Trễ hạn). */
  late?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationReviewWhere | null | undefined;
  /** On time (Đúng hạn). */
  onTime?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationReviewWhere> | null | undefined;
  /** Overdue (Quá hạn chưa xong). */
  overdue?: IntFilter | null | undefined;
  /** Parts that were due (Số phần việc đến hạn). */
  parts?: IntFilter | null | undefined;
  /** If it is named, figures are of this plan alone. (Kế hoạch) */
  plan?: PlanWhere | null | undefined;
  /** Sort (Loại). */
  sort?: EvaluationReviewSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationReviewStateFilter | null | undefined;
  /** Of a (Về). */
  subject?: EvaluationSubjectFilter | null | undefined;
  /** Title (Tên báo cáo). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of EvaluationScale. */
export type EvaluationScaleListWhere = {
  /** Every row is so. */
  every?: EvaluationScaleWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationScaleWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationScaleWhere | null | undefined;
};

/** Conditions on EvaluationScale; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationScaleWhere = {
  /** All of these hold. */
  and?: Array<EvaluationScaleWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Criteria (Tiêu chí). */
  criteria?: EvaluationCriterionListWhere | null | undefined;
  /** Holds from (Áp dụng từ ngày). */
  from?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationScaleWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationScaleWhere> | null | undefined;
  /** Scorecards (Chấm điểm hiệu quả). */
  scorecards?: EvaluationScorecardListWhere | null | undefined;
  /** In force (Hiệu lực). */
  status?: EvaluationValidityFilter | null | undefined;
  /** Title (Tên bộ tiêu chí). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of EvaluationScheme. */
export type EvaluationSchemeListWhere = {
  /** Every row is so. */
  every?: EvaluationSchemeWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationSchemeWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationSchemeWhere | null | undefined;
};

/** State of a scheme's plan (Trạng thái kế hoạch thực hiện đề án). */
export type EvaluationSchemeState =
  /** Being drafted (Đang soạn). */
  | 'DRAFTED'
  /** Issued (Đã ban hành). */
  | 'ISSUED'
  /** Submitted (Đã trình). */
  | 'SUBMITTED'
  /** Waiting for guidance (Chờ hướng dẫn). */
  | 'WAITING_GUIDANCE';

/** Conditions on one value; all given ones must hold. */
export type EvaluationSchemeStateFilter = {
  /** Equal. */
  eq?: EvaluationSchemeState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationSchemeState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationSchemeState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationSchemeState> | null | undefined;
};

/** Conditions on EvaluationScheme; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationSchemeWhere = {
  /** All of these hold. */
  and?: Array<EvaluationSchemeWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Guidance of (Ngày văn bản hướng dẫn). */
  guidedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày ban hành). */
  issuedOn?: DayFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationSchemeWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationSchemeWhere> | null | undefined;
  /** The plan (Bản kế hoạch). */
  paper?: FileWhere | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationSchemeStateFilter | null | undefined;
  /** Submitted on (Ngày trình). */
  submittedOn?: DayFilter | null | undefined;
  /** Title (Tên kế hoạch). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of EvaluationScore. */
export type EvaluationScoreListWhere = {
  /** Every row is so. */
  every?: EvaluationScoreWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationScoreWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationScoreWhere | null | undefined;
};

/** Conditions on EvaluationScore; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationScoreWhere = {
  /** All of these hold. */
  and?: Array<EvaluationScoreWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Of the criterion (Theo tiêu chí). */
  criterion?: EvaluationCriterionWhere | null | undefined;
  /** How it is measured (Cách tính). */
  how?: EvaluationMeasureFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationScoreWhere | null | undefined;
  /** Number (Số). */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationScoreWhere> | null | undefined;
  /** Scorecard (Phiếu chấm điểm). */
  scorecard?: EvaluationScorecardWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of EvaluationScorecard. */
export type EvaluationScorecardListWhere = {
  /** Every row is so. */
  every?: EvaluationScorecardWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationScorecardWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationScorecardWhere | null | undefined;
};

/** Conditions on EvaluationScorecard; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationScorecardWhere = {
  /** All of these hold. */
  and?: Array<EvaluationScorecardWhere> | null | undefined;
  /** Assessed by (Đơn vị chấm). */
  assessor?: UnitWhere | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Contested (Có ý kiến khác). */
  contested?: BooleanFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Final on (Ngày công nhận kết quả). */
  finalOn?: DayFilter | null | undefined;
  /** Grade (Xếp loại). */
  grade?: EvaluationGradeFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationScorecardWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationScorecardWhere> | null | undefined;
  /** Reply by (Hạn có ý kiến). */
  replyBy?: DayFilter | null | undefined;
  /** Scale (Bộ tiêu chí). */
  scale?: EvaluationScaleWhere | null | undefined;
  /** Scores by criterion (Điểm theo tiêu chí). */
  scores?: EvaluationScoreListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationCardStateFilter | null | undefined;
  /** Submitted on (Ngày gửi). */
  submittedOn?: DayFilter | null | undefined;
  /** Points (Tổng điểm). */
  total?: DecimalFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Criteria whose points are unknown (Số tiêu chí chưa xác định điểm). */
  unknown?: IntFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Year (Năm). */
  year?: IntFilter | null | undefined;
};

/** Sort of finding (Loại nội dung ghi nhận). */
export type EvaluationSort =
  /** Difficulty (Khó khăn, vướng mắc). */
  | 'DIFFICULTY'
  /** Shortcoming (Hạn chế, tồn tại). */
  | 'SHORTCOMING'
  /** Strength (Ưu điểm, cách làm tốt). */
  | 'STRENGTH'
  /** Breach of rules (Sai phạm). */
  | 'VIOLATION';

/** Conditions on one value; all given ones must hold. */
export type EvaluationSortFilter = {
  /** Equal. */
  eq?: EvaluationSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationSort> | null | undefined;
};

/** Position on a recommendation (Ý kiến về kiến nghị). */
export type EvaluationStand =
  /** Accepted (Tiếp thu). */
  | 'ACCEPTED'
  /** Contested (Không nhất trí). */
  | 'CONTESTED'
  /** Accepted in part (Tiếp thu một phần). */
  | 'PARTLY';

/** Conditions on one value; all given ones must hold. */
export type EvaluationStandFilter = {
  /** Equal. */
  eq?: EvaluationStand | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationStand> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationStand | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationStand> | null | undefined;
};

/** What is reviewed (Nội dung được sơ kết, tổng kết). */
export type EvaluationSubject =
  /** Field of work (Công tác phổ biến, giáo dục pháp luật). */
  | 'FIELD'
  /** Plan (Kế hoạch). */
  | 'PLAN'
  /** Programme (Chương trình). */
  | 'PROGRAMME'
  /** Scheme (Đề án). */
  | 'SCHEME';

/** Conditions on one value; all given ones must hold. */
export type EvaluationSubjectFilter = {
  /** Equal. */
  eq?: EvaluationSubject | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationSubject> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationSubject | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationSubject> | null | undefined;
};

/** Conditions on a list of EvaluationSurvey. */
export type EvaluationSurveyListWhere = {
  /** Every row is so. */
  every?: EvaluationSurveyWhere | null | undefined;
  /** No row is so. */
  none?: EvaluationSurveyWhere | null | undefined;
  /** At least one row is so. */
  some?: EvaluationSurveyWhere | null | undefined;
};

/** How a survey is done (Hình thức khảo sát). */
export type EvaluationSurveyMode =
  /** By interview (Phỏng vấn). */
  | 'INTERVIEW'
  /** Online (Trực tuyến). */
  | 'ONLINE'
  /** On paper (Phiếu giấy). */
  | 'PAPER';

/** Conditions on one value; all given ones must hold. */
export type EvaluationSurveyModeFilter = {
  /** Equal. */
  eq?: EvaluationSurveyMode | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationSurveyMode> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationSurveyMode | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationSurveyMode> | null | undefined;
};

/** State of a survey (Trạng thái khảo sát). */
export type EvaluationSurveyState =
  /** Closed (Đã tổng hợp). */
  | 'CLOSED'
  /** Drafted (Đang soạn). */
  | 'DRAFT'
  /** Under way (Đang khảo sát). */
  | 'OPEN';

/** Conditions on one value; all given ones must hold. */
export type EvaluationSurveyStateFilter = {
  /** Equal. */
  eq?: EvaluationSurveyState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationSurveyState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationSurveyState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationSurveyState> | null | undefined;
};

/** Conditions on EvaluationSurvey; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvaluationSurveyWhere = {
  /** All of these hold. */
  and?: Array<EvaluationSurveyWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** From (Từ ngày). */
  from?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Forms issued (Số phiếu phát ra). */
  issued?: IntFilter | null | undefined;
  /** How (Hình thức). */
  mode?: EvaluationSurveyModeFilter | null | undefined;
  /** This does not hold. */
  not?: EvaluationSurveyWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvaluationSurveyWhere> | null | undefined;
  /** Questions of surveys (Câu hỏi khảo sát). */
  questions?: EvaluationQuestionListWhere | null | undefined;
  /** Forms returned (Số phiếu thu về). */
  returned?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: EvaluationSurveyStateFilter | null | undefined;
  /** Title (Tên cuộc khảo sát). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Validity (Hiệu lực). */
export type EvaluationValidity =
  /** Being drafted (Đang soạn). */
  | 'DRAFT'
  /** In force (Đang áp dụng). */
  | 'IN_FORCE'
  /** Replaced (Hết áp dụng). */
  | 'REPLACED';

/** Conditions on one value; all given ones must hold. */
export type EvaluationValidityFilter = {
  /** Equal. */
  eq?: EvaluationValidity | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvaluationValidity> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvaluationValidity | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvaluationValidity> | null | undefined;
};

/** Conditions on a list of Evidence. */
export type EvidenceListWhere = {
  /** Every row is so. */
  every?: EvidenceWhere | null | undefined;
  /** No row is so. */
  none?: EvidenceWhere | null | undefined;
  /** At least one row is so. */
  some?: EvidenceWhere | null | undefined;
};

/** Review of a piece of evidence (Trạng thái minh chứng). */
export type EvidenceState =
  /** Accepted (Được chấp nhận). */
  | 'ACCEPTED'
  /** Not reviewed (Chờ xem xét). */
  | 'PENDING'
  /** Rejected (Không chấp nhận). */
  | 'REJECTED';

/** Conditions on one value; all given ones must hold. */
export type EvidenceStateFilter = {
  /** Equal. */
  eq?: EvidenceState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<EvidenceState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: EvidenceState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<EvidenceState> | null | undefined;
};

/** Conditions on Evidence; all given ones must hold. What the viewer does not see does not exist here either. */
export type EvidenceWhere = {
  /** All of these hold. */
  and?: Array<EvidenceWhere> | null | undefined;
  /** The assignment. */
  assignment?: AssignmentWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Who gave it. */
  givenBy?: UserWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Media type by content. */
  mediaType?: StringFilter | null | undefined;
  /** File name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: EvidenceWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<EvidenceWhere> | null | undefined;
  /** The update that it came with. */
  progressUpdate?: ProgressUpdateWhere | null | undefined;
  /** When it was reviewed last. */
  reviewedAt?: InstantFilter | null | undefined;
  /** Who reviewed it. */
  reviewedBy?: UserWhere | null | undefined;
  /** SHA-256 of the content, hex. */
  sha256?: StringFilter | null | undefined;
  /** Bytes. */
  size?: IntFilter | null | undefined;
  /** Its review. */
  state?: EvidenceStateFilter | null | undefined;
  /** The unit that gave it. */
  unit?: UnitWhere | null | undefined;
  /** Where its bytes are, for whoever sees it: /files/{id}. */
  url?: StringFilter | null | undefined;
};

/** Conditions on a list of Extension. */
export type ExtensionListWhere = {
  /** Every row is so. */
  every?: ExtensionWhere | null | undefined;
  /** No row is so. */
  none?: ExtensionWhere | null | undefined;
  /** At least one row is so. */
  some?: ExtensionWhere | null | undefined;
};

/** State of an extension (Trạng thái gia hạn). */
export type ExtensionState =
  /** Granted (Được gia hạn). */
  | 'GRANTED'
  /** Refused (Không gia hạn). */
  | 'REFUSED'
  /** Requested (Đã đề nghị). */
  | 'REQUESTED';

/** Conditions on one value; all given ones must hold. */
export type ExtensionStateFilter = {
  /** Equal. */
  eq?: ExtensionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ExtensionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ExtensionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ExtensionState> | null | undefined;
};

/** Conditions on Extension; all given ones must hold. What the viewer does not see does not exist here either. */
export type ExtensionWhere = {
  /** All of these hold. */
  and?: Array<ExtensionWhere> | null | undefined;
  /** The assignment. */
  assignment?: AssignmentWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** When it was decided. */
  decidedAt?: InstantFilter | null | undefined;
  /** Who decided. */
  decidedBy?: UserWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The due day asked for. */
  newDueOn?: DayFilter | null | undefined;
  /** This does not hold. */
  not?: ExtensionWhere | null | undefined;
  /** The due day before. */
  oldDueOn?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ExtensionWhere> | null | undefined;
  /** Who asked. */
  requestedBy?: UserWhere | null | undefined;
  /** Requested, granted or refused. */
  state?: ExtensionStateFilter | null | undefined;
  /** The unit that asks. */
  unit?: UnitWhere | null | undefined;
};

/** Conditions on a list of Figure. */
export type FigureListWhere = {
  /** Every row is so. */
  every?: FigureWhere | null | undefined;
  /** No row is so. */
  none?: FigureWhere | null | undefined;
  /** At least one row is so. */
  some?: FigureWhere | null | undefined;
};

/** Conditions on Figure; all given ones must hold. What the viewer does not see does not exist here either. */
export type FigureWhere = {
  /** Actual figure. */
  actual?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FigureWhere> | null | undefined;
  /** Code of the breakdown; empty for the whole. */
  breakdown?: StringFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Estimate for the rest of the period. */
  estimate?: BigIntFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** What it counts. */
  indicator?: IndicatorWhere | null | undefined;
  /** This does not hold. */
  not?: FigureWhere | null | undefined;
  /** Official figure. */
  official?: BigIntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FigureWhere> | null | undefined;
  /** Order in the report. */
  position?: IntFilter | null | undefined;
  /** The report. */
  report?: ReportWhere | null | undefined;
  /** A person typed it over the computed one. */
  typed?: BooleanFilter | null | undefined;
  /** The unit whose report it is. */
  unit?: UnitWhere | null | undefined;
};

/** Conditions on File; all given ones must hold. What the viewer does not see does not exist here either. */
export type FileWhere = {
  /** All of these hold. */
  and?: Array<FileWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Who uploaded it. */
  givenBy?: UserWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Media type by content. */
  mediaType?: StringFilter | null | undefined;
  /** File name, a label only. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: FileWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FileWhere> | null | undefined;
  /** SHA-256 of the content, hex. */
  sha256?: StringFilter | null | undefined;
  /** Bytes. */
  size?: IntFilter | null | undefined;
  /** The unit whose record it is in. */
  unit?: UnitWhere | null | undefined;
  /** Where its bytes are, for whoever sees it: /files/{id}. */
  url?: StringFilter | null | undefined;
};

/** Units that begin and cease to follow a plan. */
export type FollowPlanInput = {
  /** Units that begin. */
  add?: Array<string | number> | null | undefined;
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The plan (kế hoạch). */
  planId: string | number;
  /** Units that cease. */
  remove?: Array<string | number> | null | undefined;
};

/** State of a line (Trạng thái nguồn kinh phí). */
export type FundingAccount =
  /** Open (Đang sử dụng). */
  | 'OPEN'
  /** Settled (Đã quyết toán). */
  | 'SETTLED'
  /** Being settled (Đang quyết toán). */
  | 'SETTLING';

/** Conditions on one value; all given ones must hold. */
export type FundingAccountFilter = {
  /** Equal. */
  eq?: FundingAccount | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingAccount> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingAccount | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingAccount> | null | undefined;
};

/** Kind of act (Loại văn bản). */
export type FundingAct =
  /** Decision (Quyết định). */
  | 'DECISION'
  /** Resolution (Nghị quyết). */
  | 'RESOLUTION';

/** Conditions on one value; all given ones must hold. */
export type FundingActFilter = {
  /** Equal. */
  eq?: FundingAct | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingAct> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingAct | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingAct> | null | undefined;
};

/** Conditions on a list of FundingAllocation. */
export type FundingAllocationListWhere = {
  /** Every row is so. */
  every?: FundingAllocationWhere | null | undefined;
  /** No row is so. */
  none?: FundingAllocationWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingAllocationWhere | null | undefined;
};

/** Conditions on FundingAllocation; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingAllocationWhere = {
  /** All of these hold. */
  and?: Array<FundingAllocationWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Needs of units (Số liệu ưu tiên của đơn vị). */
  needs?: FundingNeedListWhere | null | undefined;
  /** This does not hold. */
  not?: FundingAllocationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingAllocationWhere> | null | undefined;
  /** Shared out (VND) (Đã chia cho đơn vị (đồng)). */
  shared?: BigIntFilter | null | undefined;
  /** Shares of units (Kinh phí giao cho đơn vị). */
  shares?: FundingShareListWhere | null | undefined;
  /** Source (Nguồn). */
  source?: FundingSourceFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingDistributionFilter | null | undefined;
  /** Title (Tên phương án phân bổ). */
  title?: SearchFilter | null | undefined;
  /** Total (VND) (Tổng số phân bổ (đồng)). */
  total?: BigIntFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Weights (Tỷ trọng ưu tiên). */
  weights?: FundingWeightListWhere | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** Authority (Cơ quan ban hành). */
export type FundingAuthority =
  /** Chairman of the People's Committee (Chủ tịch Ủy ban nhân dân). */
  | 'CHAIRMAN'
  /** Government, Prime Minister (Chính phủ, Thủ tướng Chính phủ). */
  | 'GOVERNMENT'
  /** Ministry (Bộ, cơ quan ngang bộ). */
  | 'MINISTRY'
  /** National Assembly (Quốc hội). */
  | 'NATIONAL_ASSEMBLY'
  /** Another (Cơ quan khác). */
  | 'OTHER'
  /** People's Committee (Ủy ban nhân dân). */
  | 'PEOPLES_COMMITTEE'
  /** People's Council (Hội đồng nhân dân). */
  | 'PEOPLES_COUNCIL';

/** Conditions on one value; all given ones must hold. */
export type FundingAuthorityFilter = {
  /** Equal. */
  eq?: FundingAuthority | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingAuthority> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingAuthority | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingAuthority> | null | undefined;
};

/** State of a settlement (Trạng thái quyết toán). */
export type FundingClosing =
  /** Approved (Đã duyệt). */
  | 'APPROVED'
  /** Drafted (Đang lập). */
  | 'DRAFT'
  /** Sent back (Bị trả lại). */
  | 'RETURNED'
  /** Submitted (Đã gửi). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type FundingClosingFilter = {
  /** Equal. */
  eq?: FundingClosing | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingClosing> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingClosing | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingClosing> | null | undefined;
};

/** Conditions on a list of FundingCommitment. */
export type FundingCommitmentListWhere = {
  /** Every row is so. */
  every?: FundingCommitmentWhere | null | undefined;
  /** No row is so. */
  none?: FundingCommitmentWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingCommitmentWhere | null | undefined;
};

/** State of a commitment (Trạng thái cam kết). */
export type FundingCommitmentState =
  /** Open (Chưa chi hết). */
  | 'OPEN'
  /** Paid (Đã chi hết). */
  | 'PAID'
  /** Released (Đã thu hồi). */
  | 'RELEASED';

/** Conditions on one value; all given ones must hold. */
export type FundingCommitmentStateFilter = {
  /** Equal. */
  eq?: FundingCommitmentState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingCommitmentState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingCommitmentState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingCommitmentState> | null | undefined;
};

/** Conditions on FundingCommitment; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingCommitmentWhere = {
  /** Activity (Hoạt động). */
  activity?: RecordWhere | null | undefined;
  /** Amount (VND) (Số tiền (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingCommitmentWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Budget line (Nguồn kinh phí). */
  line?: FundingLineWhere | null | undefined;
  /** This does not hold. */
  not?: FundingCommitmentWhere | null | undefined;
  /** On (Ngày cam kết). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingCommitmentWhere> | null | undefined;
  /** Paid (VND) (Đã chi (đồng)). */
  paid?: BigIntFilter | null | undefined;
  /** Spendings (Các khoản chi). */
  spendings?: FundingSpendingListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: FundingCommitmentStateFilter | null | undefined;
  /** What for (Nội dung cam kết). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Criterion of priority (Tiêu chí ưu tiên). */
export type FundingCriterion =
  /** Equal part (Phần chia đều). */
  | 'EQUAL'
  /** Island communes (Xã đảo). */
  | 'ISLAND_COMMUNES'
  /** Poor localities (Địa bàn khó khăn). */
  | 'POOR_LOCALITY'
  /** Special groups (Đối tượng đặc thù). */
  | 'SPECIAL_GROUPS'
  /** Urgent need (Nhu cầu cấp bách). */
  | 'URGENT_NEED';

/** Conditions on one value; all given ones must hold. */
export type FundingCriterionFilter = {
  /** Equal. */
  eq?: FundingCriterion | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingCriterion> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingCriterion | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingCriterion> | null | undefined;
};

/** State of an allocation (Trạng thái phân bổ). */
export type FundingDistribution =
  /** Drafted (Đang lập). */
  | 'DRAFT'
  /** Issued (Đã giao). */
  | 'ISSUED'
  /** Reckoned (Đã tính). */
  | 'WEIGHED';

/** Conditions on one value; all given ones must hold. */
export type FundingDistributionFilter = {
  /** Equal. */
  eq?: FundingDistribution | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingDistribution> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingDistribution | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingDistribution> | null | undefined;
};

/** Conditions on a list of FundingDraft. */
export type FundingDraftListWhere = {
  /** Every row is so. */
  every?: FundingDraftWhere | null | undefined;
  /** No row is so. */
  none?: FundingDraftWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingDraftWhere | null | undefined;
};

/** Conditions on FundingDraft; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingDraftWhere = {
  /** All of these hold. */
  and?: Array<FundingDraftWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Authority (Cơ quan ban hành). */
  authority?: FundingAuthorityFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** To be presented by (Dự kiến trình). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày ban hành). */
  issuedOn?: DayFilter | null | undefined;
  /** Norms (Định mức chi). */
  norms?: FundingNormListWhere | null | undefined;
  /** This does not hold. */
  not?: FundingDraftWhere | null | undefined;
  /** Opinion that agrees (Ý kiến thống nhất). */
  opinion?: FundingOpinionWhere | null | undefined;
  /** Opinions on drafts (Ý kiến về dự thảo). */
  opinions?: FundingOpinionListWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingDraftWhere> | null | undefined;
  /** Presented on (Ngày trình). */
  presentedOn?: DayFilter | null | undefined;
  /** Register of legal reviews (Sổ rà soát văn bản). */
  reviews?: FundingLegalReviewListWhere | null | undefined;
  /** Kind of document (Loại văn bản). */
  sort?: FundingActFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingStageFilter | null | undefined;
  /** Title (Tên dự thảo). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** State of a spending (Trạng thái khoản chi). */
export type FundingEntry =
  /** Recorded (Đã ghi). */
  | 'RECORDED'
  /** Undone (Đã hủy). */
  | 'REVERSED';

/** Conditions on one value; all given ones must hold. */
export type FundingEntryFilter = {
  /** Equal. */
  eq?: FundingEntry | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingEntry> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingEntry | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingEntry> | null | undefined;
};

/** Conditions on a list of FundingEstimateLine. */
export type FundingEstimateLineListWhere = {
  /** Every row is so. */
  every?: FundingEstimateLineWhere | null | undefined;
  /** No row is so. */
  none?: FundingEstimateLineWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingEstimateLineWhere | null | undefined;
};

/** Conditions on FundingEstimateLine; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingEstimateLineWhere = {
  /** Amount (VND) (Thành tiền (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingEstimateLineWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Estimate (Dự toán). */
  estimate?: FundingEstimateWhere | null | undefined;
  /** Not where there is no norm, or its amount was not obtained. (Đã đối chiếu định mức) */
  held?: BooleanFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Norm (Định mức). */
  norm?: FundingNormWhere | null | undefined;
  /** This does not hold. */
  not?: FundingEstimateLineWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingEstimateLineWhere> | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of FundingEstimate. */
export type FundingEstimateListWhere = {
  /** Every row is so. */
  every?: FundingEstimateWhere | null | undefined;
  /** No row is so. */
  none?: FundingEstimateWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingEstimateWhere | null | undefined;
};

/** Conditions on FundingEstimate; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingEstimateWhere = {
  /** Asked for (VND) (Số tiền đề nghị (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingEstimateWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Granted (VND) (Số tiền được giao (đồng)). */
  granted?: BigIntFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Lines of estimates (Các mục dự toán). */
  lines?: FundingEstimateLineListWhere | null | undefined;
  /** This does not hold. */
  not?: FundingEstimateWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingEstimateWhere> | null | undefined;
  /** Source (Nguồn). */
  source?: FundingSourceFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingRequestFilter | null | undefined;
  /** Submitted on (Ngày gửi). */
  submittedOn?: DayFilter | null | undefined;
  /** Title (Tên dự toán). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** State of a review (Trạng thái rà soát). */
export type FundingFinding =
  /** Done (Đã xử lý). */
  | 'DONE'
  /** Dropped (Không xử lý). */
  | 'DROPPED'
  /** Found (Đã rà soát). */
  | 'FOUND'
  /** Recommended (Đã kiến nghị). */
  | 'RECOMMENDED';

/** Conditions on one value; all given ones must hold. */
export type FundingFindingFilter = {
  /** Equal. */
  eq?: FundingFinding | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingFinding> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingFinding | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingFinding> | null | undefined;
};

/** Ground of a line (Lý do của dòng giải trình). */
export type FundingGround =
  /** Adjusted (Điều chỉnh). */
  | 'ADJUSTED'
  /** Cut to what was asked for (Giảm đến mức đề nghị). */
  | 'CAPPED'
  /** Equal part (Phần chia đều). */
  | 'EQUAL'
  /** Island communes (Xã đảo). */
  | 'ISLAND_COMMUNES'
  /** Poor localities (Địa bàn khó khăn). */
  | 'POOR_LOCALITY'
  /** Special groups (Đối tượng đặc thù). */
  | 'SPECIAL_GROUPS'
  /** Urgent need (Nhu cầu cấp bách). */
  | 'URGENT_NEED';

/** Conditions on one value; all given ones must hold. */
export type FundingGroundFilter = {
  /** Equal. */
  eq?: FundingGround | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingGround> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingGround | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingGround> | null | undefined;
};

/** State of publication (Trạng thái công bố). */
export type FundingIssuing =
  /** Issued (Đã giao). */
  | 'ISSUED'
  /** Proposed (Dự kiến). */
  | 'PROPOSED';

/** Conditions on one value; all given ones must hold. */
export type FundingIssuingFilter = {
  /** Equal. */
  eq?: FundingIssuing | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingIssuing> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingIssuing | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingIssuing> | null | undefined;
};

/** Conditions on a list of FundingLawReview. */
export type FundingLawReviewListWhere = {
  /** Every row is so. */
  every?: FundingLawReviewWhere | null | undefined;
  /** No row is so. */
  none?: FundingLawReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingLawReviewWhere | null | undefined;
};

/** Conditions on FundingLawReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingLawReviewWhere = {
  /** All of these hold. */
  and?: Array<FundingLawReviewWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Guidance of (Ngày văn bản hướng dẫn). */
  guidedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingLawReviewWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingLawReviewWhere> | null | undefined;
  /** Reported on (Ngày báo cáo). */
  reportedOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingTenYearsFilter | null | undefined;
  /** Title (Báo cáo tổng kết). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Units gathered (Số đơn vị được tổng hợp). */
  units?: IntFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of FundingLegalReview. */
export type FundingLegalReviewListWhere = {
  /** Every row is so. */
  every?: FundingLegalReviewWhere | null | undefined;
  /** No row is so. */
  none?: FundingLegalReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingLegalReviewWhere | null | undefined;
};

/** Conditions on FundingLegalReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingLegalReviewWhere = {
  /** What to do (Kiến nghị xử lý). */
  action?: FundingRemedyFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingLegalReviewWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Authority (Thẩm quyền xử lý). */
  authority?: FundingAuthorityFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Deadline (Thời hạn xử lý). */
  deadline?: DayFilter | null | undefined;
  /** Draft in its place (Dự thảo thay thế). */
  draft?: FundingDraftWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingLegalReviewWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingLegalReviewWhere> | null | undefined;
  /** Outcome on (Ngày xử lý). */
  outcomeOn?: DayFilter | null | undefined;
  /** Recommended on (Ngày kiến nghị). */
  sentOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingFindingFilter | null | undefined;
  /** Symbol (Số, ký hiệu). */
  symbol?: TextFilter | null | undefined;
  /** Document reviewed (Tên văn bản được rà soát). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of FundingLine. */
export type FundingLineListWhere = {
  /** Every row is so. */
  every?: FundingLineWhere | null | undefined;
  /** No row is so. */
  none?: FundingLineWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingLineWhere | null | undefined;
};

/** Conditions on FundingLine; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingLineWhere = {
  /** Amount (VND) (Được giao (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingLineWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Carried over (VND) (Chuyển năm sau (đồng)). */
  carried?: BigIntFilter | null | undefined;
  /** Budget lines (Nguồn kinh phí được giao). */
  carriedTo?: FundingLineListWhere | null | undefined;
  /** Commitments (Cam kết chi). */
  commitments?: FundingCommitmentListWhere | null | undefined;
  /** Committed, not paid yet (VND) (Đang cam kết, chưa chi (đồng)). */
  committed?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingLineWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingLineWhere> | null | undefined;
  /** Origin (Hình thành từ). */
  origin?: FundingOriginFilter | null | undefined;
  /** Carried from (Chuyển từ nguồn). */
  previous?: FundingLineWhere | null | undefined;
  /** Returned (VND) (Hủy, nộp trả (đồng)). */
  returned?: BigIntFilter | null | undefined;
  /** Settlements (Quyết toán kinh phí). */
  settlements?: FundingSettlementListWhere | null | undefined;
  /** Share (Phần được giao). */
  share?: FundingShareWhere | null | undefined;
  /** Source (Nguồn). */
  source?: FundingSourceFilter | null | undefined;
  /** Spendings (Các khoản chi). */
  spendings?: FundingSpendingListWhere | null | undefined;
  /** Spent (VND) (Đã chi (đồng)). */
  spent?: BigIntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingAccountFilter | null | undefined;
  /** Title (Tên nguồn kinh phí). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** Measure of a norm (Cách tính mức chi). */
export type FundingMeasure =
  /** Amount (Số tiền). */
  | 'AMOUNT'
  /** Base salaries (Lần mức lương cơ sở). */
  | 'BASE_SALARIES'
  /** Percent (Tỷ lệ phần trăm). */
  | 'PERCENT';

/** Conditions on one value; all given ones must hold. */
export type FundingMeasureFilter = {
  /** Equal. */
  eq?: FundingMeasure | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingMeasure> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingMeasure | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingMeasure> | null | undefined;
};

/** Conditions on a list of FundingNeed. */
export type FundingNeedListWhere = {
  /** Every row is so. */
  every?: FundingNeedWhere | null | undefined;
  /** No row is so. */
  none?: FundingNeedWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingNeedWhere | null | undefined;
};

/** Conditions on FundingNeed; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingNeedWhere = {
  /** Allocation (Phương án). */
  allocation?: FundingAllocationWhere | null | undefined;
  /** All of these hold. */
  and?: Array<FundingNeedWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Criterion (Tiêu chí). */
  criterion?: FundingCriterionFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingNeedWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingNeedWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: FundingIssuingFilter | null | undefined;
  /** Unit (Đơn vị). */
  to?: UnitWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Communes, people, urgent things; 1 for the equal part. (Giá trị) */
  value?: IntFilter | null | undefined;
};

/** Level of a norm (Loại mức chi). */
export type FundingNormLevel =
  /** Maximum of the ministry (Mức tối đa của trung ương). */
  | 'MAXIMUM'
  /** The province's norm (Mức của tỉnh). */
  | 'PROVINCE';

/** Conditions on one value; all given ones must hold. */
export type FundingNormLevelFilter = {
  /** Equal. */
  eq?: FundingNormLevel | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingNormLevel> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingNormLevel | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingNormLevel> | null | undefined;
};

/** Conditions on a list of FundingNorm. */
export type FundingNormListWhere = {
  /** Every row is so. */
  every?: FundingNormWhere | null | undefined;
  /** No row is so. */
  none?: FundingNormWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingNormWhere | null | undefined;
};

/** Conditions on FundingNorm; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingNormWhere = {
  /** Act (Văn bản quy định). */
  act?: StringFilter | null | undefined;
  /** Without one it has not been obtained. (Mức chi (đồng)) */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingNormWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** The maximum and the province's norm for one thing have one code. (Mã nội dung chi) */
  code?: StringFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Draft that sets it (Dự thảo quy định). */
  draft?: FundingDraftWhere | null | undefined;
  /** Lines of estimates (Các mục dự toán). */
  estimateLines?: FundingEstimateLineListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Level (Loại mức). */
  level?: FundingNormLevelFilter | null | undefined;
  /** Measure (Cách tính). */
  measure?: FundingMeasureFilter | null | undefined;
  /** This does not hold. */
  not?: FundingNormWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingNormWhere> | null | undefined;
  /** Spendings (Các khoản chi). */
  spendings?: FundingSpendingListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: FundingValidityFilter | null | undefined;
  /** What is paid (Nội dung chi). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Without one it is not known. (Hiệu lực từ) */
  validFrom?: DayFilter | null | undefined;
  /** Valid until (Hiệu lực đến). */
  validTo?: DayFilter | null | undefined;
};

/** Conditions on a list of FundingOpinion. */
export type FundingOpinionListWhere = {
  /** Every row is so. */
  every?: FundingOpinionWhere | null | undefined;
  /** No row is so. */
  none?: FundingOpinionWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingOpinionWhere | null | undefined;
};

/** State of an opinion (Trạng thái ý kiến). */
export type FundingOpinionState =
  /** Drafted (Đang soạn). */
  | 'DRAFT'
  /** Sent (Đã gửi). */
  | 'SENT';

/** Conditions on one value; all given ones must hold. */
export type FundingOpinionStateFilter = {
  /** Equal. */
  eq?: FundingOpinionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingOpinionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingOpinionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingOpinionState> | null | undefined;
};

/** Conditions on FundingOpinion; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingOpinionWhere = {
  /** All of these hold. */
  and?: Array<FundingOpinionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Draft (Dự thảo). */
  draft?: FundingDraftWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingOpinionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingOpinionWhere> | null | undefined;
  /** Sent on (Ngày gửi). */
  sentOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingOpinionStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Verdict (Kết luận). */
  verdict?: FundingVerdictFilter | null | undefined;
};

/** Origin of a line (Nguồn hình thành từ). */
export type FundingOrigin =
  /** Carried over (Năm trước chuyển sang). */
  | 'CARRIED'
  /** The unit's own (Của đơn vị). */
  | 'OWN'
  /** Allocated (Được phân bổ). */
  | 'SHARE';

/** Conditions on one value; all given ones must hold. */
export type FundingOriginFilter = {
  /** Equal. */
  eq?: FundingOrigin | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingOrigin> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingOrigin | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingOrigin> | null | undefined;
};

/** What to do with a document (Kiến nghị xử lý). */
export type FundingRemedy =
  /** Amend (Sửa đổi, bổ sung). */
  | 'AMEND'
  /** Keep (Giữ nguyên). */
  | 'KEEP'
  /** Issue a new one (Ban hành mới). */
  | 'NEW'
  /** Repeal (Bãi bỏ). */
  | 'REPEAL'
  /** Replace (Thay thế). */
  | 'REPLACE';

/** Conditions on one value; all given ones must hold. */
export type FundingRemedyFilter = {
  /** Equal. */
  eq?: FundingRemedy | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingRemedy> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingRemedy | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingRemedy> | null | undefined;
};

/** State of an estimate (Trạng thái dự toán). */
export type FundingRequest =
  /** Drafted (Đang lập). */
  | 'DRAFT'
  /** Funded (Đã được giao kinh phí). */
  | 'FUNDED'
  /** Not funded (Không được giao kinh phí). */
  | 'NOT_FUNDED'
  /** Submitted (Đã gửi). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type FundingRequestFilter = {
  /** Equal. */
  eq?: FundingRequest | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingRequest> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingRequest | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingRequest> | null | undefined;
};

/** Conditions on a list of FundingSettlement. */
export type FundingSettlementListWhere = {
  /** Every row is so. */
  every?: FundingSettlementWhere | null | undefined;
  /** No row is so. */
  none?: FundingSettlementWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingSettlementWhere | null | undefined;
};

/** Conditions on FundingSettlement; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingSettlementWhere = {
  /** Given (VND) (Được giao (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingSettlementWhere> | null | undefined;
  /** Approved on (Ngày xét duyệt). */
  approvedOn?: DayFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Carried over (VND) (Chuyển năm sau (đồng)). */
  carried?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Spendings (Số khoản chi). */
  entries?: IntFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Budget line (Nguồn kinh phí). */
  line?: FundingLineWhere | null | undefined;
  /** This does not hold. */
  not?: FundingSettlementWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingSettlementWhere> | null | undefined;
  /** Returned (VND) (Hủy, nộp trả (đồng)). */
  returned?: BigIntFilter | null | undefined;
  /** Source (Nguồn). */
  source?: FundingSourceFilter | null | undefined;
  /** Spent (VND) (Đã chi, đề nghị quyết toán (đồng)). */
  spent?: BigIntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingClosingFilter | null | undefined;
  /** Submitted on (Ngày gửi). */
  submittedOn?: DayFilter | null | undefined;
  /** Settlement (Quyết toán). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** Conditions on a list of FundingShareLine. */
export type FundingShareLineListWhere = {
  /** Every row is so. */
  every?: FundingShareLineWhere | null | undefined;
  /** No row is so. */
  none?: FundingShareLineWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingShareLineWhere | null | undefined;
};

/** Conditions on FundingShareLine; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingShareLineWhere = {
  /** Amount (VND) (Số tiền (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingShareLineWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Ground (Lý do). */
  ground?: FundingGroundFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingShareLineWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingShareLineWhere> | null | undefined;
  /** Share (Phần kinh phí). */
  share?: FundingShareWhere | null | undefined;
  /** State (Trạng thái). */
  status?: FundingIssuingFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** Conditions on a list of FundingShare. */
export type FundingShareListWhere = {
  /** Every row is so. */
  every?: FundingShareWhere | null | undefined;
  /** No row is so. */
  none?: FundingShareWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingShareWhere | null | undefined;
};

/** Conditions on FundingShare; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingShareWhere = {
  /** Allocation (Phương án). */
  allocation?: FundingAllocationWhere | null | undefined;
  /** Amount (VND) (Số tiền giao (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingShareWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Budget lines (Nguồn kinh phí được giao). */
  budgetLines?: FundingLineListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Explanation of shares (Giải trình phần kinh phí). */
  lines?: FundingShareLineListWhere | null | undefined;
  /** This does not hold. */
  not?: FundingShareWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingShareWhere> | null | undefined;
  /** Asked for (VND) (Đơn vị đề nghị (đồng)). */
  requested?: BigIntFilter | null | undefined;
  /** Source (Nguồn). */
  source?: FundingSourceFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingIssuingFilter | null | undefined;
  /** Share (Phần kinh phí). */
  title?: SearchFilter | null | undefined;
  /** To the unit (Giao cho đơn vị). */
  to?: UnitWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** Source of money (Nguồn kinh phí). */
export type FundingSource =
  /** Integrated in other programmes (Lồng ghép chương trình, đề án). */
  | 'INTEGRATED'
  /** Socialised (Xã hội hóa). */
  | 'SOCIALISED'
  /** State budget (Ngân sách nhà nước). */
  | 'STATE_BUDGET';

/** Conditions on one value; all given ones must hold. */
export type FundingSourceFilter = {
  /** Equal. */
  eq?: FundingSource | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingSource> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingSource | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingSource> | null | undefined;
};

/** Conditions on a list of FundingSpending. */
export type FundingSpendingListWhere = {
  /** Every row is so. */
  every?: FundingSpendingWhere | null | undefined;
  /** No row is so. */
  none?: FundingSpendingWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingSpendingWhere | null | undefined;
};

/** Conditions on FundingSpending; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingSpendingWhere = {
  /** A record of any module: a course, a contest, a session. (Hoạt động được chi) */
  activity?: RecordWhere | null | undefined;
  /** Amount (VND) (Số tiền (đồng)). */
  amount?: BigIntFilter | null | undefined;
  /** All of these hold. */
  and?: Array<FundingSpendingWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Commitment (Cam kết). */
  commitment?: FundingCommitmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Budget line (Nguồn kinh phí). */
  line?: FundingLineWhere | null | undefined;
  /** Norm applied (Định mức áp dụng). */
  norm?: FundingNormWhere | null | undefined;
  /** This does not hold. */
  not?: FundingSpendingWhere | null | undefined;
  /** Paid on (Ngày chi). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingSpendingWhere> | null | undefined;
  /** Source (Nguồn). */
  source?: FundingSourceFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingEntryFilter | null | undefined;
  /** What for (Nội dung chi). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Budget year (Năm ngân sách). */
  year?: StringFilter | null | undefined;
};

/** State of a draft (Trạng thái dự thảo). */
export type FundingStage =
  /** Agreed (Đã thống nhất). */
  | 'AGREED'
  /** Opinions are asked for (Đang lấy ý kiến). */
  | 'CONSULTING'
  /** Drafted (Đang soạn). */
  | 'DRAFTING'
  /** Issued (Đã ban hành). */
  | 'ISSUED'
  /** Presented (Đã trình). */
  | 'PRESENTED'
  /** Rejected (Không ban hành). */
  | 'REJECTED';

/** Conditions on one value; all given ones must hold. */
export type FundingStageFilter = {
  /** Equal. */
  eq?: FundingStage | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingStage> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingStage | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingStage> | null | undefined;
};

/** State of the ten-year review (Trạng thái tổng kết). */
export type FundingTenYears =
  /** Gathered (Đã tổng hợp). */
  | 'GATHERED'
  /** Under way (Đang tổng kết). */
  | 'OPEN'
  /** Reported (Đã báo cáo). */
  | 'SUBMITTED'
  /** Waiting for guidance (Chờ hướng dẫn). */
  | 'WAITING_GUIDANCE';

/** Conditions on one value; all given ones must hold. */
export type FundingTenYearsFilter = {
  /** Equal. */
  eq?: FundingTenYears | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingTenYears> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingTenYears | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingTenYears> | null | undefined;
};

/** State of a norm (Trạng thái mức chi). */
export type FundingValidity =
  /** Drafted (Dự thảo). */
  | 'DRAFT'
  /** Enacted (Đã ban hành). */
  | 'ENACTED';

/** Conditions on one value; all given ones must hold. */
export type FundingValidityFilter = {
  /** Equal. */
  eq?: FundingValidity | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingValidity> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingValidity | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingValidity> | null | undefined;
};

/** Verdict of an opinion (Kết luận của ý kiến). */
export type FundingVerdict =
  /** Agrees (Thống nhất). */
  | 'AGREE'
  /** Agrees with changes (Thống nhất, có góp ý). */
  | 'AGREE_WITH_CHANGES'
  /** Disagrees (Không thống nhất). */
  | 'DISAGREE';

/** Conditions on one value; all given ones must hold. */
export type FundingVerdictFilter = {
  /** Equal. */
  eq?: FundingVerdict | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<FundingVerdict> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: FundingVerdict | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<FundingVerdict> | null | undefined;
};

/** Conditions on a list of FundingWeight. */
export type FundingWeightListWhere = {
  /** Every row is so. */
  every?: FundingWeightWhere | null | undefined;
  /** No row is so. */
  none?: FundingWeightWhere | null | undefined;
  /** At least one row is so. */
  some?: FundingWeightWhere | null | undefined;
};

/** Conditions on FundingWeight; all given ones must hold. What the viewer does not see does not exist here either. */
export type FundingWeightWhere = {
  /** Allocation (Phương án). */
  allocation?: FundingAllocationWhere | null | undefined;
  /** All of these hold. */
  and?: Array<FundingWeightWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Criterion (Tiêu chí). */
  criterion?: FundingCriterionFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: FundingWeightWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<FundingWeightWhere> | null | undefined;
  /** Weight (%) (Tỷ trọng (%)). */
  percent?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: FundingIssuingFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Which role to give. */
export type GrantRoleInput = {
  /** First day; today if it is missing. */
  from?: string | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** The role (vai trò). */
  role: Role;
  /** Last day; without it the role has no end. */
  to?: string | null | undefined;
  /** Id of the unit: the acting unit or one below. */
  unitId: string | number;
  /** Id of the user. */
  userId: string | number;
};

/** Which records go to which successor. Kinds and ids may both be given; 1 to 1,000 of them. */
export type HandOverRecordsInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Ids of records of the unit. */
  ids?: Array<string | number> | null | undefined;
  /** GraphQL types: all records of the unit that are of them. */
  kinds?: Array<string> | null | undefined;
  /** Id of one of its successors. */
  successorId: string | number;
  /** Id of the unit that has ended. */
  unitId: string | number;
};

/** Conditions on Holiday; all given ones must hold. What the viewer does not see does not exist here either. */
export type HolidayWhere = {
  /** All of these hold. */
  and?: Array<HolidayWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The unit that keeps it up to date. */
  keeper?: UnitWhere | null | undefined;
  /** Its name. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: HolidayWhere | null | undefined;
  /** The day. */
  onDay?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<HolidayWhere> | null | undefined;
  /** A make-up working day instead of a holiday. */
  working?: BooleanFilter | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type IdFilter = {
  /** Equal. */
  eq?: string | number | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<string | number> | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: string | number | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<string | number> | null | undefined;
};

/** A list of people. */
export type ImportPeopleInput = {
  /** Whether to open the accounts; otherwise the list is only looked through, just as thoroughly. */
  apply: boolean;
  /** Id of the uploaded file. */
  fileId: string | number;
  /** Makes a repeated call answer the first result, without the passwords. */
  idempotencyKey?: string | null | undefined;
};

/** A plan document to read. */
export type ImportPlanInput = {
  /** The file (.docx, .txt, .html, .pdf with text), base64; left out with fileId. */
  content?: string | null | undefined;
  /** Last day of the plan; left out, the end of the last year that the title or a timing names. */
  endsOn?: string | null | undefined;
  /** Instead of the content: an own upload (tệp đã tải lên, POST /files) of the last 24 hours, .docx or .pdf. A request takes 1 MiB, an upload 20 MiB. */
  fileId?: string | number | null | undefined;
  /** Name of the file; it shows in messages only. */
  fileName: string;
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** First day of the plan; left out, it is taken from the title, the date and the timings. */
  startsOn?: string | null | undefined;
};

/** A list of records. */
export type ImportRecordsInput = {
  /** Whether to make the records; otherwise the list is only looked through, just as thoroughly. */
  apply: boolean;
  /** Id of the uploaded file. */
  fileId: string | number;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** GraphQL type of the records: TrainingReporter. */
  kind: string;
};

/** Conditions on a list of Indicator. */
export type IndicatorListWhere = {
  /** Every row is so. */
  every?: IndicatorWhere | null | undefined;
  /** No row is so. */
  none?: IndicatorWhere | null | undefined;
  /** At least one row is so. */
  some?: IndicatorWhere | null | undefined;
};

/** Conditions on Indicator; all given ones must hold. What the viewer does not see does not exist here either. */
export type IndicatorWhere = {
  /** All of these hold. */
  and?: Array<IndicatorWhere> | null | undefined;
  /** Code of the figure. */
  code?: StringFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** The form. */
  form?: ReportFormWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The unit that keeps it up to date. */
  keeper?: UnitWhere | null | undefined;
  /** Unit of measure (đơn vị tính), such as lượt người: attendances, not persons. */
  measure?: StringFilter | null | undefined;
  /** Vietnamese name. */
  name?: StringFilter | null | undefined;
  /** English name. */
  nameEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: IndicatorWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<IndicatorWhere> | null | undefined;
  /** Order in the form. */
  position?: IntFilter | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type InstantFilter = {
  /** Greater, later. */
  gt?: string | null | undefined;
  /** Greater or equal. */
  gte?: string | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less, earlier. */
  lt?: string | null | undefined;
  /** Less or equal. */
  lte?: string | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type IntFilter = {
  /** Equal. */
  eq?: number | null | undefined;
  /** Greater, later. */
  gt?: number | null | undefined;
  /** Greater or equal. */
  gte?: number | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<number> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Less, earlier. */
  lt?: number | null | undefined;
  /** Less or equal. */
  lte?: number | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: number | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<number> | null | undefined;
};

/** Standing against the due day, computed (Tình trạng thời hạn). */
export type Lateness =
  /** Due within seven days (Sắp đến hạn). */
  | 'DUE_SOON'
  /** Done late (Hoàn thành trễ hạn). */
  | 'LATE'
  /** No due day (Không có thời hạn). */
  | 'NONE'
  /** On time (Đúng hạn). */
  | 'ON_TIME'
  /** Not due yet (Còn thời hạn). */
  | 'OPEN'
  /** Overdue (Quá hạn). */
  | 'OVERDUE';

/** Conditions on one value; all given ones must hold. */
export type LatenessFilter = {
  /** Equal. */
  eq?: Lateness | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<Lateness> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: Lateness | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<Lateness> | null | undefined;
};

/** Names notifications, or all of them; one of the two. */
export type MarkNotificationsReadInput = {
  /** All unread ones of the viewer in the acting unit. */
  all?: boolean | null | undefined;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Up to 200 notifications of the viewer in the acting unit. */
  ids?: Array<string | number> | null | undefined;
};

/** Conditions on a list of MediaAiring. */
export type MediaAiringListWhere = {
  /** Every row is so. */
  every?: MediaAiringWhere | null | undefined;
  /** No row is so. */
  none?: MediaAiringWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaAiringWhere | null | undefined;
};

/** State of an airing (Trạng thái lần phát). */
export type MediaAiringState =
  /** Aired, with proof (Đã phát, có minh chứng). */
  | 'AIRED'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Missed, or without proof (Lỡ lịch hoặc chưa có minh chứng). */
  | 'MISSED'
  /** Scheduled (Theo lịch). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type MediaAiringStateFilter = {
  /** Equal. */
  eq?: MediaAiringState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaAiringState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaAiringState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaAiringState> | null | undefined;
};

/** Conditions on MediaAiring; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaAiringWhere = {
  /** Aired on (Ngày đã phát). */
  airedOn?: DayFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MediaAiringWhere> | null | undefined;
  /** Article that is read (Bài được phát). */
  article?: MediaArticleWhere | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Column (Chuyên mục). */
  column?: MediaColumnWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Proof (file) (Minh chứng (tệp)). */
  file?: FileWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: MediaLanguageFilter | null | undefined;
  /** Length (minutes) (Thời lượng (phút)). */
  minutes?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: MediaAiringWhere | null | undefined;
  /** Scheduled for (Ngày phát theo lịch). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaAiringWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: MediaAiringStateFilter | null | undefined;
  /** Subject (Nội dung). */
  title?: SearchFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: MediaTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of MediaArticle. */
export type MediaArticleListWhere = {
  /** Every row is so. */
  every?: MediaArticleWhere | null | undefined;
  /** No row is so. */
  none?: MediaArticleWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaArticleWhere | null | undefined;
};

/** Sort of article (Thể loại). */
export type MediaArticleSort =
  /** Article (Bài). */
  | 'ARTICLE'
  /** Case (Tình huống pháp luật). */
  | 'CASE'
  /** Clip (Video, âm thanh). */
  | 'CLIP'
  /** News item (Tin). */
  | 'NEWS'
  /** New legislation (Giới thiệu văn bản mới). */
  | 'NEW_LAW'
  /** Reportage (Phóng sự). */
  | 'REPORTAGE'
  /** Legal story (Câu chuyện pháp luật). */
  | 'STORY';

/** Conditions on one value; all given ones must hold. */
export type MediaArticleSortFilter = {
  /** Equal. */
  eq?: MediaArticleSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaArticleSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaArticleSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaArticleSort> | null | undefined;
};

/** State of an article (Trạng thái bài). */
export type MediaArticleState =
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** In review (Chờ duyệt). */
  | 'IN_REVIEW'
  /** Published (Đã đăng). */
  | 'PUBLISHED'
  /** Withdrawn (Đã gỡ). */
  | 'WITHDRAWN';

/** Conditions on one value; all given ones must hold. */
export type MediaArticleStateFilter = {
  /** Equal. */
  eq?: MediaArticleState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaArticleState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaArticleState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaArticleState> | null | undefined;
};

/** Conditions on MediaArticle; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaArticleWhere = {
  /** Airings (Lịch phát, đăng). */
  airings?: MediaAiringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<MediaArticleWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Channel (Kênh). */
  channel?: MediaChannelWhere | null | undefined;
  /** Sort of channel (Loại kênh). */
  channelSort?: MediaChannelSortFilter | null | undefined;
  /** Articles and shared library (Tin, bài; kho dùng chung). */
  copies?: MediaArticleListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** File (Tệp kèm theo). */
  file?: FileWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: MediaLanguageFilter | null | undefined;
  /** This does not hold. */
  not?: MediaArticleWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaArticleWhere> | null | undefined;
  /** Origin (Bài gốc). */
  origin?: MediaArticleWhere | null | undefined;
  /** The origin is withdrawn (Bài gốc đã gỡ). */
  originGone?: BooleanFilter | null | undefined;
  /** Published on (Ngày đăng). */
  publishedOn?: DayFilter | null | undefined;
  /** Sort (Thể loại). */
  sort?: MediaArticleSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaArticleStateFilter | null | undefined;
  /** Title (Tên bài). */
  title?: SearchFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: MediaTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** How it came (Cách có). */
  use?: MediaUseFilter | null | undefined;
};

/** Who asks (Người hỏi). */
export type MediaAskerSort =
  /** A body (Cơ quan, tổ chức). */
  | 'BODY'
  /** A firm or cooperative (Doanh nghiệp, hợp tác xã). */
  | 'FIRM'
  /** A person (Người dân). */
  | 'PERSON';

/** Conditions on one value; all given ones must hold. */
export type MediaAskerSortFilter = {
  /** Equal. */
  eq?: MediaAskerSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaAskerSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaAskerSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaAskerSort> | null | undefined;
};

/** Conditions on a list of MediaChannel. */
export type MediaChannelListWhere = {
  /** Every row is so. */
  every?: MediaChannelWhere | null | undefined;
  /** No row is so. */
  none?: MediaChannelWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaChannelWhere | null | undefined;
};

/** Sort of channel (Loại kênh). */
export type MediaChannelSort =
  /** Bulletin (Bản tin). */
  | 'BULLETIN'
  /** Facebook page (Trang Facebook). */
  | 'FACEBOOK'
  /** Loudspeakers (Loa truyền thanh cơ sở). */
  | 'LOUDSPEAKER'
  /** Newspaper (Báo in). */
  | 'NEWSPAPER'
  /** Other (Kênh khác). */
  | 'OTHER'
  /** Portal or part of it (Cổng thông tin, trang thành phần). */
  | 'PORTAL'
  /** Radio (Phát thanh). */
  | 'RADIO'
  /** Web site (Trang thông tin điện tử). */
  | 'SITE'
  /** Television (Truyền hình). */
  | 'TELEVISION'
  /** Zalo page (Trang Zalo). */
  | 'ZALO';

/** Conditions on one value; all given ones must hold. */
export type MediaChannelSortFilter = {
  /** Equal. */
  eq?: MediaChannelSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaChannelSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaChannelSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaChannelSort> | null | undefined;
};

/** State of a channel (Trạng thái kênh). */
export type MediaChannelState =
  /** Closed (Đã dừng). */
  | 'CLOSED'
  /** Planned (Dự kiến). */
  | 'PLANNED'
  /** Running (Đang hoạt động). */
  | 'RUNNING';

/** Conditions on one value; all given ones must hold. */
export type MediaChannelStateFilter = {
  /** Equal. */
  eq?: MediaChannelState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaChannelState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaChannelState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaChannelState> | null | undefined;
};

/** Conditions on MediaChannel; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaChannelWhere = {
  /** All of these hold. */
  and?: Array<MediaChannelWhere> | null | undefined;
  /** Articles and shared library (Tin, bài; kho dùng chung). */
  articles?: MediaArticleListWhere | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Columns (Chuyên trang, chuyên mục). */
  columns?: MediaColumnListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Last item on (Tin, bài, lần phát gần nhất). */
  lastOn?: DayFilter | null | undefined;
  /** Name (Tên kênh). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: MediaChannelWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaChannelWhere> | null | undefined;
  /** Reckoned every morning and at every publication. (Số ngày chưa có nội dung mới) */
  quiet?: IntFilter | null | undefined;
  /** Running since (Hoạt động từ). */
  since?: DayFilter | null | undefined;
  /** Sort (Loại kênh). */
  sort?: MediaChannelSortFilter | null | undefined;
  /** Stale (Chậm cập nhật). */
  stale?: BooleanFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaChannelStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Upgrades (Nâng cấp trang, kênh). */
  upgrades?: MediaUpgradeListWhere | null | undefined;
};

/** Conditions on a list of MediaColumn. */
export type MediaColumnListWhere = {
  /** Every row is so. */
  every?: MediaColumnWhere | null | undefined;
  /** No row is so. */
  none?: MediaColumnWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaColumnWhere | null | undefined;
};

/** State of a column (Trạng thái chuyên mục). */
export type MediaColumnState =
  /** Ended (Đã kết thúc). */
  | 'ENDED'
  /** Running (Đang thực hiện). */
  | 'RUNNING';

/** Conditions on one value; all given ones must hold. */
export type MediaColumnStateFilter = {
  /** Equal. */
  eq?: MediaColumnState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaColumnState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaColumnState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaColumnState> | null | undefined;
};

/** Conditions on MediaColumn; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaColumnWhere = {
  /** Airings (Lịch phát, đăng). */
  airings?: MediaAiringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<MediaColumnWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Channel (Kênh). */
  channel?: MediaChannelWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** The others follow from this day. (Lần đầu) */
  first?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: MediaLanguageFilter | null | undefined;
  /** Name (Tên chuyên mục). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: MediaColumnWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaColumnWhere> | null | undefined;
  /** Rhythm (Nhịp phát, đăng). */
  rhythm?: MediaRhythmFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaColumnStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Where a concern shows (Nguồn phát hiện). */
export type MediaConcern =
  /** Letters and receptions (Đơn thư, tiếp công dân). */
  | 'LETTERS'
  /** A new rule (Chính sách, quy định mới). */
  | 'NEW_RULE'
  /** Elsewhere (Nguồn khác). */
  | 'OTHER'
  /** The press (Báo chí). */
  | 'PRESS'
  /** Questions and dialogues (Câu hỏi, đối thoại). */
  | 'QUESTIONS'
  /** Social networks (Mạng xã hội). */
  | 'SOCIAL_NETWORK'
  /** Meetings with voters (Tiếp xúc cử tri). */
  | 'VOTERS';

/** Conditions on one value; all given ones must hold. */
export type MediaConcernFilter = {
  /** Equal. */
  eq?: MediaConcern | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaConcern> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaConcern | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaConcern> | null | undefined;
};

/** Form of an event (Hình thức). */
export type MediaEventForm =
  /** Conference (Hội nghị phổ biến). */
  | 'CONFERENCE'
  /** Dialogue (Đối thoại). */
  | 'DIALOGUE'
  /** Online meeting (Giao lưu, phổ biến trực tuyến). */
  | 'ONLINE'
  /** Seminar (Tọa đàm). */
  | 'SEMINAR'
  /** Talk (Nói chuyện chuyên đề). */
  | 'TALK';

/** Conditions on one value; all given ones must hold. */
export type MediaEventFormFilter = {
  /** Equal. */
  eq?: MediaEventForm | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaEventForm> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaEventForm | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaEventForm> | null | undefined;
};

/** Conditions on a list of MediaEvent. */
export type MediaEventListWhere = {
  /** Every row is so. */
  every?: MediaEventWhere | null | undefined;
  /** No row is so. */
  none?: MediaEventWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaEventWhere | null | undefined;
};

/** State of an event (Trạng thái sự kiện). */
export type MediaEventState =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Held (Đã tổ chức). */
  | 'HELD'
  /** Minutes signed (Đã có biên bản). */
  | 'MINUTED'
  /** Planned (Dự kiến). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type MediaEventStateFilter = {
  /** Equal. */
  eq?: MediaEventState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaEventState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaEventState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaEventState> | null | undefined;
};

/** Conditions on MediaEvent; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaEventWhere = {
  /** All of these hold. */
  and?: Array<MediaEventWhere> | null | undefined;
  /** Answered on the spot (Trả lời tại chỗ). */
  answered?: IntFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Attendances (Lượt người dự). */
  attendances?: IntFilter | null | undefined;
  /** Cost (VND) (Kinh phí (đồng)). */
  cost?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Form (Hình thức). */
  form?: MediaEventFormFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: MediaLanguageFilter | null | undefined;
  /** Of which ethnic minorities (attendances) (Trong đó: dân tộc thiểu số (lượt)). */
  minority?: IntFilter | null | undefined;
  /** File of the minutes (Tệp biên bản). */
  minutesFile?: FileWhere | null | undefined;
  /** This does not hold. */
  not?: MediaEventWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaEventWhere> | null | undefined;
  /** Questions (Câu hỏi của người dân, doanh nghiệp). */
  questions?: MediaQuestionListWhere | null | undefined;
  /** Questions raised (Ý kiến, câu hỏi nêu ra). */
  raised?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaEventStateFilter | null | undefined;
  /** Title (Tên). */
  title?: SearchFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: MediaTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Of which women (attendances) (Trong đó: nữ (lượt)). */
  women?: IntFilter | null | undefined;
};

/** Conditions on a list of MediaFaq. */
export type MediaFaqListWhere = {
  /** Every row is so. */
  every?: MediaFaqWhere | null | undefined;
  /** No row is so. */
  none?: MediaFaqWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaFaqWhere | null | undefined;
};

/** State of an FAQ (Trạng thái hỏi đáp). */
export type MediaFaqState =
  /** Draft (Dự thảo). */
  | 'DRAFT'
  /** Published (Đã đăng). */
  | 'PUBLISHED'
  /** Withdrawn (Đã gỡ). */
  | 'WITHDRAWN';

/** Conditions on one value; all given ones must hold. */
export type MediaFaqStateFilter = {
  /** Equal. */
  eq?: MediaFaqState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaFaqState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaFaqState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaFaqState> | null | undefined;
};

/** Conditions on MediaFaq; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaFaqWhere = {
  /** All of these hold. */
  and?: Array<MediaFaqWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: MediaLanguageFilter | null | undefined;
  /** This does not hold. */
  not?: MediaFaqWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaFaqWhere> | null | undefined;
  /** Published on (Ngày đăng). */
  publishedOn?: DayFilter | null | undefined;
  /** Question (Câu hỏi). */
  question?: SearchFilter | null | undefined;
  /** Questions (Câu hỏi của người dân, doanh nghiệp). */
  questions?: MediaQuestionListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: MediaFaqStateFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: MediaTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Language (Ngôn ngữ). */
export type MediaLanguage =
  /** Vietnamese and Khmer (Song ngữ Việt - Khmer). */
  | 'BILINGUAL'
  /** Khmer (Tiếng Khmer). */
  | 'KHMER'
  /** Vietnamese (Tiếng Việt). */
  | 'VIETNAMESE';

/** Conditions on one value; all given ones must hold. */
export type MediaLanguageFilter = {
  /** Equal. */
  eq?: MediaLanguage | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaLanguage> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaLanguage | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaLanguage> | null | undefined;
};

/** Format of material (Dạng tài liệu). */
export type MediaMaterialFormat =
  /** Print and electronic (Bản in và bản điện tử). */
  | 'BOTH'
  /** Electronic (Bản điện tử). */
  | 'ELECTRONIC'
  /** Print (Bản in). */
  | 'PRINT';

/** Conditions on one value; all given ones must hold. */
export type MediaMaterialFormatFilter = {
  /** Equal. */
  eq?: MediaMaterialFormat | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaMaterialFormat> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaMaterialFormat | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaMaterialFormat> | null | undefined;
};

/** Conditions on a list of MediaMaterial. */
export type MediaMaterialListWhere = {
  /** Every row is so. */
  every?: MediaMaterialWhere | null | undefined;
  /** No row is so. */
  none?: MediaMaterialWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaMaterialWhere | null | undefined;
};

/** Sort of material (Loại tài liệu). */
export type MediaMaterialSort =
  /** Case with answers (Tình huống, hỏi đáp). */
  | 'CASE'
  /** Audio or video (Băng, đĩa, video). */
  | 'CLIP'
  /** Flyer (Tờ rơi). */
  | 'FLYER'
  /** Folded leaflet (Tờ gấp). */
  | 'FOLDER'
  /** Handbook (Sổ tay). */
  | 'HANDBOOK'
  /** Other (Loại khác). */
  | 'OTHER'
  /** Outline of a law (Đề cương giới thiệu luật). */
  | 'OUTLINE'
  /** Poster or banner (Pa nô, áp phích, băng rôn). */
  | 'POSTER'
  /** Skit (Tiểu phẩm). */
  | 'SKIT'
  /** Legal story (Câu chuyện pháp luật). */
  | 'STORY';

/** Conditions on one value; all given ones must hold. */
export type MediaMaterialSortFilter = {
  /** Equal. */
  eq?: MediaMaterialSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaMaterialSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaMaterialSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaMaterialSort> | null | undefined;
};

/** State of material (Trạng thái tài liệu). */
export type MediaMaterialState =
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** In review (Chờ duyệt). */
  | 'IN_REVIEW'
  /** Issued (Đã phát hành). */
  | 'ISSUED'
  /** Withdrawn (Đã thu hồi). */
  | 'WITHDRAWN';

/** Conditions on one value; all given ones must hold. */
export type MediaMaterialStateFilter = {
  /** Equal. */
  eq?: MediaMaterialState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaMaterialState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaMaterialState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaMaterialState> | null | undefined;
};

/** Conditions on MediaMaterial; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaMaterialWhere = {
  /** All of these hold. */
  and?: Array<MediaMaterialWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Copies issued (Số bản phát hành). */
  copies?: IntFilter | null | undefined;
  /** Cost (VND) (Kinh phí (đồng)). */
  cost?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** File (Tệp). */
  file?: FileWhere | null | undefined;
  /** Format (Dạng). */
  format?: MediaMaterialFormatFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày phát hành). */
  issuedOn?: DayFilter | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: MediaLanguageFilter | null | undefined;
  /** Of which in a minority language (copies) (Trong đó: có tiếng dân tộc thiểu số (bản)). */
  minorityCopies?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: MediaMaterialWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaMaterialWhere> | null | undefined;
  /** Sort (Loại tài liệu). */
  sort?: MediaMaterialSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaMaterialStateFilter | null | undefined;
  /** Title (Tên tài liệu). */
  title?: SearchFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: MediaTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of MediaModel. */
export type MediaModelListWhere = {
  /** Every row is so. */
  every?: MediaModelWhere | null | undefined;
  /** No row is so. */
  none?: MediaModelWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaModelWhere | null | undefined;
};

/** Sort of model (Loại mô hình). */
export type MediaModelSort =
  /** Law bookcase, also electronic (Tủ sách pháp luật, tủ sách điện tử). */
  | 'BOOKCASE'
  /** Legal club (Câu lạc bộ pháp luật). */
  | 'CLUB'
  /** Legal corner or café (Góc pháp luật, quán cà phê pháp luật). */
  | 'CORNER'
  /** Learning group (Tổ, nhóm tự học). */
  | 'GROUP'
  /** Group online (Nhóm chia sẻ trên mạng). */
  | 'ONLINE_GROUP'
  /** Other (Mô hình khác). */
  | 'OTHER';

/** Conditions on one value; all given ones must hold. */
export type MediaModelSortFilter = {
  /** Equal. */
  eq?: MediaModelSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaModelSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaModelSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaModelSort> | null | undefined;
};

/** State of a model (Trạng thái mô hình). */
export type MediaModelState =
  /** Ended (Đã kết thúc). */
  | 'ENDED'
  /** Pilot (Thí điểm). */
  | 'PILOT'
  /** Recognised (Hiệu quả, nhân rộng). */
  | 'RECOGNISED';

/** Conditions on one value; all given ones must hold. */
export type MediaModelStateFilter = {
  /** Equal. */
  eq?: MediaModelState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaModelState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaModelState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaModelState> | null | undefined;
};

/** Conditions on MediaModel; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaModelWhere = {
  /** All of these hold. */
  and?: Array<MediaModelWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Models of self-learning (Mô hình tự học pháp luật). */
  copies?: MediaModelListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Members (Số người tham gia). */
  members?: IntFilter | null | undefined;
  /** Name (Tên mô hình). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: MediaModelWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaModelWhere> | null | undefined;
  /** Made after (Nhân rộng từ). */
  origin?: MediaModelWhere | null | undefined;
  /** Recognised on (Ngày công nhận hiệu quả). */
  recognisedOn?: DayFilter | null | undefined;
  /** Made after another (Nhân rộng). */
  replicated?: BooleanFilter | null | undefined;
  /** Sort (Loại mô hình). */
  sort?: MediaModelSortFilter | null | undefined;
  /** Started (Bắt đầu). */
  started?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaModelStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of MediaQuestion. */
export type MediaQuestionListWhere = {
  /** Every row is so. */
  every?: MediaQuestionWhere | null | undefined;
  /** No row is so. */
  none?: MediaQuestionWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaQuestionWhere | null | undefined;
};

/** State of a question (Trạng thái câu hỏi). */
export type MediaQuestionState =
  /** Answer in review (Chờ duyệt trả lời). */
  | 'ANSWERED'
  /** Answered (Đã trả lời). */
  | 'APPROVED'
  /** Assigned (Đã giao). */
  | 'ASSIGNED'
  /** Declined (Không trả lời). */
  | 'DECLINED'
  /** In the FAQ (Đã đưa vào hỏi đáp). */
  | 'IN_FAQ'
  /** Received (Mới nhận). */
  | 'RECEIVED';

/** Conditions on one value; all given ones must hold. */
export type MediaQuestionStateFilter = {
  /** Equal. */
  eq?: MediaQuestionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaQuestionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaQuestionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaQuestionState> | null | undefined;
};

/** Conditions on MediaQuestion; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaQuestionWhere = {
  /** All of these hold. */
  and?: Array<MediaQuestionWhere> | null | undefined;
  /** Answered on (Ngày trả lời). */
  approvedOn?: DayFilter | null | undefined;
  /** Who asks (Người hỏi là). */
  asker?: MediaAskerSortFilter | null | undefined;
  /** Assigned to (Người được giao). */
  assignee?: UserWhere | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Days until the answer (Số ngày trả lời). */
  days?: IntFilter | null | undefined;
  /** Answer due (Hạn trả lời). */
  due?: DayFilter | null | undefined;
  /** Raised at (Nêu tại tọa đàm, đối thoại). */
  event?: MediaEventWhere | null | undefined;
  /** In the FAQ as (Câu hỏi thường gặp). */
  faq?: MediaFaqWhere | null | undefined;
  /** The asker is forgotten (Đã xóa thông tin người hỏi). */
  forgotten?: BooleanFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Answered late (Trả lời quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: MediaQuestionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaQuestionWhere> | null | undefined;
  /** Received on (Ngày nhận). */
  receivedOn?: DayFilter | null | undefined;
  /** So that what is sent twice is one question; it does not open the answer. (Dấu của lần gửi) */
  sentAs?: StringFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MediaQuestionStateFilter | null | undefined;
  /** Subject (Vấn đề). */
  subject?: SearchFilter | null | undefined;
  /** Topic (Chủ đề). */
  topic?: MediaTopicWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** How it came (Cách tiếp nhận). */
  way?: MediaWayFilter | null | undefined;
};

/** Rhythm (Nhịp phát, đăng). */
export type MediaRhythm =
  /** Every two weeks (Hai tuần một lần). */
  | 'FORTNIGHTLY'
  /** Monthly (Hằng tháng). */
  | 'MONTHLY'
  /** Weekly (Hằng tuần). */
  | 'WEEKLY';

/** Conditions on one value; all given ones must hold. */
export type MediaRhythmFilter = {
  /** Equal. */
  eq?: MediaRhythm | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaRhythm> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaRhythm | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaRhythm> | null | undefined;
};

/** Conditions on a list of MediaTopic. */
export type MediaTopicListWhere = {
  /** Every row is so. */
  every?: MediaTopicWhere | null | undefined;
  /** No row is so. */
  none?: MediaTopicWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaTopicWhere | null | undefined;
};

/** State of a topic (Trạng thái chủ đề). */
export type MediaTopicState =
  /** Adopted (Trong danh mục). */
  | 'ADOPTED'
  /** Closed (Hết thời sự). */
  | 'CLOSED'
  /** Proposed (Đề xuất). */
  | 'PROPOSED'
  /** Rejected (Không đưa vào). */
  | 'REJECTED';

/** Conditions on one value; all given ones must hold. */
export type MediaTopicStateFilter = {
  /** Equal. */
  eq?: MediaTopicState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaTopicState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaTopicState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaTopicState> | null | undefined;
};

/** Conditions on MediaTopic; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaTopicWhere = {
  /** Adopted on (Ngày đưa vào danh mục). */
  adoptedOn?: DayFilter | null | undefined;
  /** Airings (Lịch phát, đăng). */
  airings?: MediaAiringListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<MediaTopicWhere> | null | undefined;
  /** Articles and shared library (Tin, bài; kho dùng chung). */
  articles?: MediaArticleListWhere | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Where the concern shows (Nguồn phát hiện). */
  concern?: MediaConcernFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Events (Hội nghị, tọa đàm, đối thoại). */
  events?: MediaEventListWhere | null | undefined;
  /** FAQ (Bộ hỏi đáp dùng chung). */
  faqs?: MediaFaqListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Materials (Tài liệu phổ biến, giáo dục pháp luật). */
  materials?: MediaMaterialListWhere | null | undefined;
  /** This does not hold. */
  not?: MediaTopicWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaTopicWhere> | null | undefined;
  /** Questions (Câu hỏi của người dân, doanh nghiệp). */
  questions?: MediaQuestionListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: MediaTopicStateFilter | null | undefined;
  /** Topic (Chủ đề). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Urgency (Mức độ). */
  urgency?: MediaUrgencyFilter | null | undefined;
  /** Year (Năm). */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of MediaUpgrade. */
export type MediaUpgradeListWhere = {
  /** Every row is so. */
  every?: MediaUpgradeWhere | null | undefined;
  /** No row is so. */
  none?: MediaUpgradeWhere | null | undefined;
  /** At least one row is so. */
  some?: MediaUpgradeWhere | null | undefined;
};

/** State of an upgrade (Trạng thái nâng cấp). */
export type MediaUpgradeState =
  /** Accepted (Đã nghiệm thu). */
  | 'ACCEPTED'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Planned (Dự kiến). */
  | 'PLANNED'
  /** Under way (Đang thực hiện). */
  | 'UNDER_WAY';

/** Conditions on one value; all given ones must hold. */
export type MediaUpgradeStateFilter = {
  /** Equal. */
  eq?: MediaUpgradeState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaUpgradeState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaUpgradeState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaUpgradeState> | null | undefined;
};

/** Conditions on MediaUpgrade; all given ones must hold. What the viewer does not see does not exist here either. */
export type MediaUpgradeWhere = {
  /** Accepted on (Ngày nghiệm thu). */
  acceptedOn?: DayFilter | null | undefined;
  /** All of these hold. */
  and?: Array<MediaUpgradeWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Channel (Kênh). */
  channel?: MediaChannelWhere | null | undefined;
  /** Cost (VND) (Kinh phí (đồng)). */
  cost?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Due (Thời hạn). */
  dueOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MediaUpgradeWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MediaUpgradeWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: MediaUpgradeStateFilter | null | undefined;
  /** What is improved (Nội dung nâng cấp). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Urgency (Mức độ). */
export type MediaUrgency =
  /** Ordinary (Thường xuyên). */
  | 'NORMAL'
  /** To be told at once (Cần thông tin ngay). */
  | 'URGENT';

/** Conditions on one value; all given ones must hold. */
export type MediaUrgencyFilter = {
  /** Equal. */
  eq?: MediaUrgency | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaUrgency> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaUrgency | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaUrgency> | null | undefined;
};

/** How an article came (Cách có bài). */
export type MediaUse =
  /** Written by the unit (Tự biên soạn). */
  | 'ORIGINAL'
  /** Taken from another unit (Dùng lại của đơn vị khác). */
  | 'REUSED'
  /** Translated from the unit's own (Bản dịch bài của đơn vị). */
  | 'TRANSLATION';

/** Conditions on one value; all given ones must hold. */
export type MediaUseFilter = {
  /** Equal. */
  eq?: MediaUse | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaUse> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaUse | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaUse> | null | undefined;
};

/** How a question came (Cách tiếp nhận). */
export type MediaWay =
  /** At a seminar or dialogue (Tại tọa đàm, đối thoại). */
  | 'EVENT'
  /** In person (Trực tiếp). */
  | 'IN_PERSON'
  /** Letter (Đơn, thư, công văn). */
  | 'LETTER'
  /** Telephone (Điện thoại). */
  | 'PHONE'
  /** Online (Gửi trên mạng). */
  | 'WEB';

/** Conditions on one value; all given ones must hold. */
export type MediaWayFilter = {
  /** Equal. */
  eq?: MediaWay | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MediaWay> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MediaWay | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MediaWay> | null | undefined;
};

/** Conditions on a list of Membership. */
export type MembershipListWhere = {
  /** Every row is so. */
  every?: MembershipWhere | null | undefined;
  /** No row is so. */
  none?: MembershipWhere | null | undefined;
  /** At least one row is so. */
  some?: MembershipWhere | null | undefined;
};

/** Conditions on Membership; all given ones must hold. What the viewer does not see does not exist here either. */
export type MembershipWhere = {
  /** All of these hold. */
  and?: Array<MembershipWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** The head named this member as a deputy (ủy quyền). */
  deputy?: BooleanFilter | null | undefined;
  /** Who gave the role. */
  grantedBy?: UserWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MembershipWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MembershipWhere> | null | undefined;
  /** The role (vai trò). */
  role?: RoleFilter | null | undefined;
  /** The unit. */
  unit?: UnitWhere | null | undefined;
  /** The user. */
  user?: UserWhere | null | undefined;
  /** First day. */
  validFrom?: DayFilter | null | undefined;
  /** Last day; null while it holds. */
  validTo?: DayFilter | null | undefined;
};

/** Tasks that are made one (gộp nhiệm vụ). */
export type MergeTasksInput = {
  /** 2 to 50 tasks. The first of them in the plan stays, with the words of all, who takes part in any, and the first time that is stated. */
  taskIds: Array<string | number>;
};

/** Conditions on a list of MobilizationAgreement. */
export type MobilizationAgreementListWhere = {
  /** Every row is so. */
  every?: MobilizationAgreementWhere | null | undefined;
  /** No row is so. */
  none?: MobilizationAgreementWhere | null | undefined;
  /** At least one row is so. */
  some?: MobilizationAgreementWhere | null | undefined;
};

/** Conditions on MobilizationAgreement; all given ones must hold. What the viewer does not see does not exist here either. */
export type MobilizationAgreementWhere = {
  /** All of these hold. */
  and?: Array<MobilizationAgreementWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MobilizationAgreementWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobilizationAgreementWhere> | null | undefined;
  /** Partner (Đối tác). */
  partner?: MobilizationPartnerWhere | null | undefined;
  /** Signed on (Ngày ký). */
  signedOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MobilizationBondFilter | null | undefined;
  /** Title (Tên thỏa thuận). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** State of an agreement (Trạng thái thỏa thuận). */
export type MobilizationBond =
  /** Drafted (Đang soạn). */
  | 'DRAFT'
  /** Ended (Đã kết thúc). */
  | 'ENDED'
  /** Signed (Đã ký). */
  | 'SIGNED';

/** Conditions on one value; all given ones must hold. */
export type MobilizationBondFilter = {
  /** Equal. */
  eq?: MobilizationBond | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationBond> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationBond | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationBond> | null | undefined;
};

/** Conditions on a list of MobilizationContribution. */
export type MobilizationContributionListWhere = {
  /** Every row is so. */
  every?: MobilizationContributionWhere | null | undefined;
  /** No row is so. */
  none?: MobilizationContributionWhere | null | undefined;
  /** At least one row is so. */
  some?: MobilizationContributionWhere | null | undefined;
};

/** Conditions on MobilizationContribution; all given ones must hold. What the viewer does not see does not exist here either. */
export type MobilizationContributionWhere = {
  /** A record of any module. (Cho hoạt động) */
  activity?: RecordWhere | null | undefined;
  /** All of these hold. */
  and?: Array<MobilizationContributionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Form (Hình thức). */
  form?: MobilizationFormFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MobilizationContributionWhere | null | undefined;
  /** From the offer (Từ đề nghị). */
  offer?: MobilizationOfferWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobilizationContributionWhere> | null | undefined;
  /** Partner (Đối tác). */
  partner?: MobilizationPartnerWhere | null | undefined;
  /** Received on (Ngày nhận). */
  receivedOn?: DayFilter | null | undefined;
  /** Sessions (Số buổi tham gia). */
  sessions?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MobilizationDonationFilter | null | undefined;
  /** Thanked on (Ngày cảm ơn). */
  thankedOn?: DayFilter | null | undefined;
  /** What is given (Nội dung đóng góp). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Value (VND) (Giá trị (đồng)). */
  value?: BigIntFilter | null | undefined;
};

/** State of a mechanism (Trạng thái cơ chế). */
export type MobilizationCourse =
  /** Drafted (Đang soạn). */
  | 'DRAFT'
  /** Issued (Đã ban hành). */
  | 'ISSUED'
  /** Returned (Bị trả lại). */
  | 'RETURNED'
  /** Submitted (Đã trình). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type MobilizationCourseFilter = {
  /** Equal. */
  eq?: MobilizationCourse | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationCourse> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationCourse | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationCourse> | null | undefined;
};

/** State of a contribution (Trạng thái đóng góp). */
export type MobilizationDonation =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Promised (Đã hứa). */
  | 'PROMISED'
  /** Received (Đã nhận). */
  | 'RECEIVED'
  /** Thanked (Đã cảm ơn). */
  | 'THANKED';

/** Conditions on one value; all given ones must hold. */
export type MobilizationDonationFilter = {
  /** Equal. */
  eq?: MobilizationDonation | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationDonation> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationDonation | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationDonation> | null | undefined;
};

/** Form of a contribution (Hình thức đóng góp). */
export type MobilizationForm =
  /** In kind (Hiện vật). */
  | 'KIND'
  /** Money (Tiền). */
  | 'MONEY'
  /** Work (Công sức, chuyên môn). */
  | 'WORK';

/** Conditions on one value; all given ones must hold. */
export type MobilizationFormFilter = {
  /** Equal. */
  eq?: MobilizationForm | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationForm> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationForm | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationForm> | null | undefined;
};

/** Conditions on a list of MobilizationMechanism. */
export type MobilizationMechanismListWhere = {
  /** Every row is so. */
  every?: MobilizationMechanismWhere | null | undefined;
  /** No row is so. */
  none?: MobilizationMechanismWhere | null | undefined;
  /** At least one row is so. */
  some?: MobilizationMechanismWhere | null | undefined;
};

/** Conditions on MobilizationMechanism; all given ones must hold. What the viewer does not see does not exist here either. */
export type MobilizationMechanismWhere = {
  /** All of these hold. */
  and?: Array<MobilizationMechanismWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Due (Thời hạn). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày ban hành). */
  issuedOn?: DayFilter | null | undefined;
  /** This does not hold. */
  not?: MobilizationMechanismWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobilizationMechanismWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: MobilizationCourseFilter | null | undefined;
  /** Submitted on (Ngày trình). */
  submittedOn?: DayFilter | null | undefined;
  /** Title (Tên đề xuất). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of MobilizationOffer. */
export type MobilizationOfferListWhere = {
  /** Every row is so. */
  every?: MobilizationOfferWhere | null | undefined;
  /** No row is so. */
  none?: MobilizationOfferWhere | null | undefined;
  /** At least one row is so. */
  some?: MobilizationOfferWhere | null | undefined;
};

/** Conditions on MobilizationOffer; all given ones must hold. What the viewer does not see does not exist here either. */
export type MobilizationOfferWhere = {
  /** All of these hold. */
  and?: Array<MobilizationOfferWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Contributions (Đóng góp). */
  contributions?: MobilizationContributionListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Form (Hình thức). */
  form?: MobilizationFormFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Matched (VND) (Đã gắn hoạt động (đồng)). */
  matched?: BigIntFilter | null | undefined;
  /** This does not hold. */
  not?: MobilizationOfferWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobilizationOfferWhere> | null | undefined;
  /** Partner (Đối tác). */
  partner?: MobilizationPartnerWhere | null | undefined;
  /** State (Trạng thái). */
  status?: MobilizationOfferedFilter | null | undefined;
  /** What is offered (Nội dung đề nghị). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Value (VND) (Giá trị (đồng)). */
  value?: BigIntFilter | null | undefined;
};

/** State of an offer (Trạng thái đề nghị). */
export type MobilizationOffered =
  /** Matched (Đã gắn hết). */
  | 'MATCHED'
  /** Open (Còn nhận). */
  | 'OPEN'
  /** Withdrawn (Đã rút). */
  | 'WITHDRAWN';

/** Conditions on one value; all given ones must hold. */
export type MobilizationOfferedFilter = {
  /** Equal. */
  eq?: MobilizationOffered | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationOffered> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationOffered | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationOffered> | null | undefined;
};

/** Conditions on a list of MobilizationPartner. */
export type MobilizationPartnerListWhere = {
  /** Every row is so. */
  every?: MobilizationPartnerWhere | null | undefined;
  /** No row is so. */
  none?: MobilizationPartnerWhere | null | undefined;
  /** At least one row is so. */
  some?: MobilizationPartnerWhere | null | undefined;
};

/** Conditions on MobilizationPartner; all given ones must hold. What the viewer does not see does not exist here either. */
export type MobilizationPartnerWhere = {
  /** Agreements (Thỏa thuận phối hợp). */
  agreements?: MobilizationAgreementListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<MobilizationPartnerWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Agrees to be named in public (Đồng ý công khai tên). */
  consent?: BooleanFilter | null | undefined;
  /** Contributions (Đóng góp). */
  contributions?: MobilizationContributionListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Name (Tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: MobilizationPartnerWhere | null | undefined;
  /** Offers (Đề nghị hỗ trợ). */
  offers?: MobilizationOfferListWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobilizationPartnerWhere> | null | undefined;
  /** Since (Tham gia từ). */
  since?: DayFilter | null | undefined;
  /** Kind of partner (Loại). */
  sort?: MobilizationSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: MobilizationRelationFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** State of a list (Trạng thái danh sách). */
export type MobilizationPosting =
  /** Not published (Chưa công khai). */
  | 'DRAFT'
  /** Published (Công khai). */
  | 'PUBLISHED';

/** Conditions on one value; all given ones must hold. */
export type MobilizationPostingFilter = {
  /** Equal. */
  eq?: MobilizationPosting | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationPosting> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationPosting | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationPosting> | null | undefined;
};

/** State of a partner (Trạng thái đối tác). */
export type MobilizationRelation =
  /** Active (Đang tham gia). */
  | 'ACTIVE'
  /** Left (Đã thôi tham gia). */
  | 'LEFT';

/** Conditions on one value; all given ones must hold. */
export type MobilizationRelationFilter = {
  /** Equal. */
  eq?: MobilizationRelation | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationRelation> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationRelation | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationRelation> | null | undefined;
};

/** Conditions on a list of MobilizationRoll. */
export type MobilizationRollListWhere = {
  /** Every row is so. */
  every?: MobilizationRollWhere | null | undefined;
  /** No row is so. */
  none?: MobilizationRollWhere | null | undefined;
  /** At least one row is so. */
  some?: MobilizationRollWhere | null | undefined;
};

/** Conditions on MobilizationRoll; all given ones must hold. What the viewer does not see does not exist here either. */
export type MobilizationRollWhere = {
  /** All of these hold. */
  and?: Array<MobilizationRollWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: MobilizationRollWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<MobilizationRollWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: MobilizationPostingFilter | null | undefined;
  /** Title (Tên danh sách). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Kind of partner (Loại đối tác). */
export type MobilizationSort =
  /** Enterprise (Doanh nghiệp). */
  | 'ENTERPRISE'
  /** Jurist (Luật gia). */
  | 'JURIST'
  /** Lawyer, law office (Luật sư, tổ chức hành nghề luật sư). */
  | 'LAWYER'
  /** Another organisation (Tổ chức khác). */
  | 'ORGANISATION'
  /** Prestigious person (Người có uy tín). */
  | 'PRESTIGIOUS_PERSON'
  /** Scientist (Nhà khoa học). */
  | 'SCIENTIST';

/** Conditions on one value; all given ones must hold. */
export type MobilizationSortFilter = {
  /** Equal. */
  eq?: MobilizationSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<MobilizationSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: MobilizationSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<MobilizationSort> | null | undefined;
};

/** Phase of a module's process. */
export type ModulePhase =
  /** It failed and is started again after a pause (tạm dừng). */
  | 'BACKOFF'
  /** It kept failing; an administrator enables it again (bị cách ly). */
  | 'QUARANTINED'
  /** It answers calls (đang chạy). */
  | 'RUNNING'
  /** It is being started (đang khởi động). */
  | 'STARTING'
  /** It does not run (đã dừng). */
  | 'STOPPED';

/** Whether a module is served. */
export type ModuleState =
  /** Switched off (đã tắt). */
  | 'DISABLED'
  /** Served (đang bật). */
  | 'ENABLED'
  /** Enabled, but not to be served as it is (bị từ chối). */
  | 'REFUSED';

/** Where a unit moves. */
export type MoveUnitInput = {
  /** First day there. */
  from: string;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the unit above from that day on. */
  parentId: string | number;
  /** Id of the unit. */
  unitId: string | number;
};

/** Whom to name as a deputy. */
export type NameDeputyInput = {
  /** First day; today if it is missing. */
  from?: string | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Last day. */
  to: string;
  /** Id of a member of the acting unit. */
  userId: string | number;
};

/** A task that the reading missed. */
export type NewTaskInput = {
  /** What must happen first (điều kiện). */
  condition?: string | null | undefined;
  /** The task in the document's words (nội dung). */
  content: string;
  /** Its number; left out, the next of the group. */
  number?: string | null | undefined;
  /** Who takes part. */
  participations?: Array<DraftParticipationInput> | null | undefined;
  /** What comes out (sản phẩm). */
  product?: string | null | undefined;
  /** The group (nhóm nhiệm vụ); the task comes last in it. */
  taskGroupId: string | number;
  /** How the time is worded; left out, it is not. */
  timing?: TimingKind | null | undefined;
  /** Last day (thời hạn). */
  timingDue?: string | null | undefined;
  /** First day. */
  timingFrom?: string | null | undefined;
  /** Words of the time (thời gian thực hiện). */
  timingText?: string | null | undefined;
  /** Its title; left out, the first clause of the content. */
  title?: string | null | undefined;
};

/** The unit that a succession makes; it begins on the day of the succession. */
export type NewUnitInput = {
  /** Other names in documents. */
  aliases?: Array<string> | null | undefined;
  /** Our own handle: lower-case letters, digits and hyphens; never re-used. */
  code: string;
  /** Kind of unit. */
  kind: UnitKind;
  /** Official name. */
  name: string;
  /** Official code. */
  officialCode?: string | null | undefined;
  /** Who gives the official code; GSO if it is missing. */
  officialScheme?: string | null | undefined;
  /** Id of the unit above. */
  parentId: string | number;
  /** Usual abbreviation. */
  shortName?: string | null | undefined;
};

/** Kind of notification (Loại thông báo). */
export type NotificationKind =
  /** Work confirmed (Phần việc được xác nhận). */
  | 'ASSIGNMENT_CONFIRMED'
  /** Work returned (Phần việc bị trả lại). */
  | 'ASSIGNMENT_RETURNED'
  /** Work waits for confirmation (Có phần việc chờ xác nhận). */
  | 'ASSIGNMENT_SUBMITTED'
  /** Difficulty answered (Khó khăn được trả lời). */
  | 'DIFFICULTY_ANSWERED'
  /** Difficulty reported (Có khó khăn, vướng mắc). */
  | 'DIFFICULTY_REPORTED'
  /** Evidence rejected (Minh chứng không được chấp nhận). */
  | 'EVIDENCE_REJECTED'
  /** Extension decided (Kết quả gia hạn). */
  | 'EXTENSION_DECIDED'
  /** Extension requested (Đề nghị gia hạn). */
  | 'EXTENSION_REQUESTED'
  /** Guidance arrived (Đã có văn bản hướng dẫn). */
  | 'GUIDANCE_ARRIVED'
  /** Reminder (Nhắc việc). */
  | 'REMINDER'
  /** Report accepted (Báo cáo được chấp nhận). */
  | 'REPORT_ACCEPTED'
  /** Report returned (Báo cáo bị trả lại). */
  | 'REPORT_RETURNED'
  /** Report submitted (Có báo cáo mới). */
  | 'REPORT_SUBMITTED'
  /** Work assigned (Được giao việc). */
  | 'TASK_ASSIGNED';

/** Conditions on one value; all given ones must hold. */
export type NotificationKindFilter = {
  /** Equal. */
  eq?: NotificationKind | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<NotificationKind> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: NotificationKind | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<NotificationKind> | null | undefined;
};

/** Conditions on Notification; all given ones must hold. What the viewer does not see does not exist here either. */
export type NotificationWhere = {
  /** All of these hold. */
  and?: Array<NotificationWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** What it is about. */
  kind?: NotificationKindFilter | null | undefined;
  /** This does not hold. */
  not?: NotificationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<NotificationWhere> | null | undefined;
  /** When it was read. */
  readAt?: InstantFilter | null | undefined;
  /** Id of the object it is about. */
  subject?: StringFilter | null | undefined;
  /** Vietnamese text. */
  text?: StringFilter | null | undefined;
  /** English text. */
  textEn?: StringFilter | null | undefined;
  /** The unit. */
  unit?: UnitWhere | null | undefined;
  /** The person. */
  user?: UserWhere | null | undefined;
};

/** Which periods to open. */
export type OpenPeriodsInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** The regime (chế độ báo cáo). */
  regime: Regime;
  /** The year, 2000 to 2100. */
  year: number;
};

/** A year of a plan in force. */
export type OpenYearInput = {
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The plan (kế hoạch). */
  planId: string | number;
  /** The year, one of the plan's. */
  year: number;
};

/** Direction of an order; rows without a value come last in both. */
export type OrderDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** State of a meeting (Trạng thái phiên họp). */
export type OrganizationAgenda =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Held (Đã họp). */
  | 'HELD'
  /** Planned (Dự kiến). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type OrganizationAgendaFilter = {
  /** Equal. */
  eq?: OrganizationAgenda | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationAgenda> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationAgenda | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationAgenda> | null | undefined;
};

/** Change (Thay đổi). */
export type OrganizationChange =
  /** Comes (Tham gia). */
  | 'APPOINT'
  /** Goes (Thôi tham gia). */
  | 'RELEASE';

/** Conditions on one value; all given ones must hold. */
export type OrganizationChangeFilter = {
  /** Equal. */
  eq?: OrganizationChange | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationChange> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationChange | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationChange> | null | undefined;
};

/** Conditions on a list of OrganizationCouncil. */
export type OrganizationCouncilListWhere = {
  /** Every row is so. */
  every?: OrganizationCouncilWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationCouncilWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationCouncilWhere | null | undefined;
};

/** Conditions on OrganizationCouncil; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationCouncilWhere = {
  /** All of these hold. */
  and?: Array<OrganizationCouncilWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** People's Committee (Ủy ban nhân dân cùng cấp). */
  committee?: UnitWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Latest decision on (Ngày quyết định gần nhất). */
  decidedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Level (Cấp). */
  level?: OrganizationLevelFilter | null | undefined;
  /** Meetings of councils (Phiên họp Hội đồng). */
  meetings?: OrganizationMeetingListWhere | null | undefined;
  /** Members of councils (Thành viên Hội đồng). */
  members?: OrganizationMemberListWhere | null | undefined;
  /** Name (Tên Hội đồng). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationCouncilWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationCouncilWhere> | null | undefined;
  /** Proposals on the way of working (Đề xuất đổi mới hoạt động). */
  proposals?: OrganizationProposalListWhere | null | undefined;
  /** Reconstitutions (Kiện toàn Hội đồng). */
  reconstitutions?: OrganizationReconstitutionListWhere | null | undefined;
  /** Resolutions (Nghị quyết, văn bản chỉ đạo). */
  resolutions?: OrganizationResolutionListWhere | null | undefined;
  /** Seats by decision (Số thành viên theo quyết định). */
  seats?: IntFilter | null | undefined;
  /** Members serving (Số thành viên đương nhiệm). */
  serving?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationStandingFilter | null | undefined;
  /** Term from (Nhiệm kỳ từ ngày). */
  termFrom?: DayFilter | null | undefined;
  /** Leave it out if the decision names none. (Nhiệm kỳ đến ngày) */
  termUntil?: DayFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Vacant seats (Số vị trí còn khuyết). */
  vacant?: IntFilter | null | undefined;
};

/** Kind of document (Loại văn bản). */
export type OrganizationDocument =
  /** Directive of the People's Committee (Văn bản chỉ đạo của UBND). */
  | 'DIRECTIVE'
  /** Plan of the council (Kế hoạch của Hội đồng). */
  | 'PLAN'
  /** Resolution of the council (Nghị quyết, kết luận của Hội đồng). */
  | 'RESOLUTION';

/** Conditions on one value; all given ones must hold. */
export type OrganizationDocumentFilter = {
  /** Equal. */
  eq?: OrganizationDocument | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationDocument> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationDocument | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationDocument> | null | undefined;
};

/** Why a membership ended (Lý do thôi tham gia). */
export type OrganizationEnding =
  /** Council dissolved (Hội đồng giải thể). */
  | 'DISSOLVED'
  /** Other (Lý do khác). */
  | 'OTHER'
  /** Retired (Nghỉ hưu). */
  | 'RETIRED'
  /** End of term (Hết nhiệm kỳ). */
  | 'TERM_ENDED'
  /** Transferred (Chuyển công tác). */
  | 'TRANSFERRED'
  /** The unit ended (Đơn vị sáp nhập, giải thể). */
  | 'UNIT_ENDED';

/** Conditions on one value; all given ones must hold. */
export type OrganizationEndingFilter = {
  /** Equal. */
  eq?: OrganizationEnding | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationEnding> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationEnding | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationEnding> | null | undefined;
};

/** State of a proposal (Trạng thái đề xuất). */
export type OrganizationFate =
  /** Adopted (Được chấp thuận). */
  | 'ADOPTED'
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** Rejected (Không được chấp thuận). */
  | 'REJECTED'
  /** Sent (Đã gửi). */
  | 'SENT';

/** Conditions on one value; all given ones must hold. */
export type OrganizationFateFilter = {
  /** Equal. */
  eq?: OrganizationFate | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationFate> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationFate | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationFate> | null | undefined;
};

/** Level (Cấp). */
export type OrganizationLevel =
  /** Commune (Cấp xã). */
  | 'COMMUNE'
  /** District (Cấp huyện). */
  | 'DISTRICT'
  /** Province (Cấp tỉnh). */
  | 'PROVINCE';

/** Conditions on one value; all given ones must hold. */
export type OrganizationLevelFilter = {
  /** Equal. */
  eq?: OrganizationLevel | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationLevel> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationLevel | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationLevel> | null | undefined;
};

/** Conditions on a list of OrganizationMeeting. */
export type OrganizationMeetingListWhere = {
  /** Every row is so. */
  every?: OrganizationMeetingWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationMeetingWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationMeetingWhere | null | undefined;
};

/** Conditions on OrganizationMeeting; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationMeetingWhere = {
  /** All of these hold. */
  and?: Array<OrganizationMeetingWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Council (Hội đồng). */
  council?: OrganizationCouncilWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationMeetingWhere | null | undefined;
  /** Day (Ngày họp). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationMeetingWhere> | null | undefined;
  /** Members present (Số thành viên dự). */
  present?: IntFilter | null | undefined;
  /** Resolutions (Nghị quyết, văn bản chỉ đạo). */
  resolutions?: OrganizationResolutionListWhere | null | undefined;
  /** Members serving then (Số thành viên đương nhiệm). */
  serving?: IntFilter | null | undefined;
  /** Kind of meeting (Loại phiên họp). */
  sort?: OrganizationSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationAgendaFilter | null | undefined;
  /** Title (Tên phiên họp). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of OrganizationMember. */
export type OrganizationMemberListWhere = {
  /** Every row is so. */
  every?: OrganizationMemberWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationMemberWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationMemberWhere | null | undefined;
};

/** Conditions on OrganizationMember; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationMemberWhere = {
  /** Unit represented (Đơn vị đại diện). */
  agency?: UnitWhere | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationMemberWhere> | null | undefined;
  /** Appointed by (Theo lần kiện toàn). */
  by?: OrganizationReconstitutionWhere | null | undefined;
  /** Council (Hội đồng). */
  council?: OrganizationCouncilWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Why it ended (Lý do thôi). */
  ending?: OrganizationEndingFilter | null | undefined;
  /** From (Từ ngày). */
  from?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationMemberWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationMemberWhere> | null | undefined;
  /** Role on the council (Vai trò trong Hội đồng). */
  role?: OrganizationRoleFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationTenureFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Occasion (Hình thức kiện toàn). */
export type OrganizationOccasion =
  /** Establishment (Thành lập). */
  | 'ESTABLISH'
  /** Reconstitution (Kiện toàn). */
  | 'RECONSTITUTE'
  /** Replacement of members (Thay thế thành viên). */
  | 'REPLACE';

/** Conditions on one value; all given ones must hold. */
export type OrganizationOccasionFilter = {
  /** Equal. */
  eq?: OrganizationOccasion | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationOccasion> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationOccasion | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationOccasion> | null | undefined;
};

/** Conditions on a list of OrganizationOrganisationReview. */
export type OrganizationOrganisationReviewListWhere = {
  /** Every row is so. */
  every?: OrganizationOrganisationReviewWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationOrganisationReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationOrganisationReviewWhere | null | undefined;
};

/** Conditions on OrganizationOrganisationReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationOrganisationReviewWhere = {
  /** All of these hold. */
  and?: Array<OrganizationOrganisationReviewWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Bodies looked at (Số đơn vị đã rà soát). */
  bodies?: IntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** To be done by (Hạn hoàn thành). */
  due?: DayFilter | null | undefined;
  /** Full-time staff (Số người chuyên trách). */
  fullTime?: IntFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Submitted late (Trình quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** With a degree in law (Số người có trình độ luật). */
  lawDegrees?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationOrganisationReviewWhere | null | undefined;
  /** Opinion of (Ngày góp ý). */
  opinionOn?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationOrganisationReviewWhere> | null | undefined;
  /** Part-time staff (Số người kiêm nhiệm). */
  partTime?: IntFilter | null | undefined;
  /** Staffing (Số liệu biên chế). */
  staffings?: OrganizationStaffingListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationPhaseFilter | null | undefined;
  /** Submitted on (Ngày trình). */
  submittedOn?: DayFilter | null | undefined;
  /** Title (Tên đợt rà soát). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Done with (home affairs) (Cơ quan phối hợp (Nội vụ)). */
  with?: UnitWhere | null | undefined;
};

/** State of a resolution (Trạng thái nghị quyết). */
export type OrganizationOutcome =
  /** Adopted (Đã ban hành). */
  | 'ADOPTED'
  /** Completed (Đã thực hiện xong). */
  | 'COMPLETED'
  /** Draft (Dự thảo). */
  | 'DRAFT';

/** Conditions on one value; all given ones must hold. */
export type OrganizationOutcomeFilter = {
  /** Equal. */
  eq?: OrganizationOutcome | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationOutcome> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationOutcome | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationOutcome> | null | undefined;
};

/** State of a review (Trạng thái rà soát). */
export type OrganizationPhase =
  /** Opinion received (Đã có ý kiến phối hợp). */
  | 'CONSULTED'
  /** Under way (Đang rà soát). */
  | 'PREPARING'
  /** Decided (Đã có quyết định). */
  | 'SETTLED'
  /** Submitted (Đã trình). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type OrganizationPhaseFilter = {
  /** Equal. */
  eq?: OrganizationPhase | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationPhase> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationPhase | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationPhase> | null | undefined;
};

/** Conditions on a list of OrganizationProposal. */
export type OrganizationProposalListWhere = {
  /** Every row is so. */
  every?: OrganizationProposalWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationProposalWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationProposalWhere | null | undefined;
};

/** Conditions on OrganizationProposal; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationProposalWhere = {
  /** All of these hold. */
  and?: Array<OrganizationProposalWhere> | null | undefined;
  /** Answered on (Ngày trả lời). */
  answeredOn?: DayFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Council (Hội đồng). */
  council?: OrganizationCouncilWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationProposalWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationProposalWhere> | null | undefined;
  /** Adopted in (Được đưa vào văn bản). */
  resolution?: OrganizationResolutionWhere | null | undefined;
  /** Sent on (Ngày gửi). */
  sentOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationFateFilter | null | undefined;
  /** What it would change (Nội dung đổi mới). */
  subject?: OrganizationSubjectFilter | null | undefined;
  /** Title (Tên đề xuất). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of OrganizationReconstitution. */
export type OrganizationReconstitutionListWhere = {
  /** Every row is so. */
  every?: OrganizationReconstitutionWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationReconstitutionWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationReconstitutionWhere | null | undefined;
};

/** Conditions on OrganizationReconstitution; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationReconstitutionWhere = {
  /** All of these hold. */
  and?: Array<OrganizationReconstitutionWhere> | null | undefined;
  /** Members of councils (Thành viên Hội đồng). */
  appointed?: OrganizationMemberListWhere | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Council (Hội đồng). */
  council?: OrganizationCouncilWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** To be done by (Hạn hoàn thành). */
  due?: DayFilter | null | undefined;
  /** In force from (Có hiệu lực từ ngày). */
  effectiveOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Late (Quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** Proposed lists (Danh sách đề nghị). */
  lines?: OrganizationSeatListWhere | null | undefined;
  /** This does not hold. */
  not?: OrganizationReconstitutionWhere | null | undefined;
  /** Occasion (Hình thức). */
  occasion?: OrganizationOccasionFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationReconstitutionWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationStageFilter | null | undefined;
  /** Submitted on (Ngày trình). */
  submittedOn?: DayFilter | null | undefined;
  /** Title (Nội dung kiện toàn). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of OrganizationResolution. */
export type OrganizationResolutionListWhere = {
  /** Every row is so. */
  every?: OrganizationResolutionWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationResolutionWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationResolutionWhere | null | undefined;
};

/** Conditions on a list of OrganizationResolutionPart. */
export type OrganizationResolutionPartListWhere = {
  /** Every row is so. */
  every?: OrganizationResolutionPartWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationResolutionPartWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationResolutionPartWhere | null | undefined;
};

/** Conditions on OrganizationResolutionPart; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationResolutionPartWhere = {
  /** All of these hold. */
  and?: Array<OrganizationResolutionPartWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Due (Hạn). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Overdue (Quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationResolutionPartWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationResolutionPartWhere> | null | undefined;
  /** Assignment (Phần việc). */
  part?: AssignmentWhere | null | undefined;
  /** Resolution (Nghị quyết). */
  resolution?: OrganizationResolutionWhere | null | undefined;
  /** Seen on (Ngày xem gần nhất). */
  seenOn?: DayFilter | null | undefined;
  /** How it stands (Tình trạng phần việc). */
  state?: AssignmentStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** What is to be done (Việc phải làm). */
  what?: SearchFilter | null | undefined;
};

/** Conditions on OrganizationResolution; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationResolutionWhere = {
  /** Adopted on (Ngày ban hành). */
  adoptedOn?: DayFilter | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationResolutionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Council (Hội đồng). */
  council?: OrganizationCouncilWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Kind of document (Loại văn bản). */
  document?: OrganizationDocumentFilter | null | undefined;
  /** Completed on (Ngày hoàn thành). */
  doneOn?: DayFilter | null | undefined;
  /** To be done by (Hạn thực hiện). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Adopted at (Thông qua tại phiên họp). */
  meeting?: OrganizationMeetingWhere | null | undefined;
  /** This does not hold. */
  not?: OrganizationResolutionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationResolutionWhere> | null | undefined;
  /** Parts of resolutions (Thực hiện nghị quyết). */
  parts?: OrganizationResolutionPartListWhere | null | undefined;
  /** Proposals on the way of working (Đề xuất đổi mới hoạt động). */
  proposals?: OrganizationProposalListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: OrganizationOutcomeFilter | null | undefined;
  /** Subject (Nội dung). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Role on a council (Vai trò trong Hội đồng). */
export type OrganizationRole =
  /** Chair (Chủ tịch Hội đồng). */
  | 'CHAIR'
  /** Member (Ủy viên). */
  | 'MEMBER'
  /** Secretary (Thư ký, Tổ Thư ký). */
  | 'SECRETARY'
  /** Standing vice-chair (Phó Chủ tịch thường trực). */
  | 'STANDING_VICE_CHAIR'
  /** Vice-chair (Phó Chủ tịch). */
  | 'VICE_CHAIR';

/** Conditions on one value; all given ones must hold. */
export type OrganizationRoleFilter = {
  /** Equal. */
  eq?: OrganizationRole | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationRole> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationRole | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationRole> | null | undefined;
};

/** Conditions on a list of OrganizationSeat. */
export type OrganizationSeatListWhere = {
  /** Every row is so. */
  every?: OrganizationSeatWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationSeatWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationSeatWhere | null | undefined;
};

/** Conditions on OrganizationSeat; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationSeatWhere = {
  /** Unit represented (Đơn vị đại diện). */
  agency?: UnitWhere | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationSeatWhere> | null | undefined;
  /** Change (Thay đổi). */
  change?: OrganizationChangeFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Why it ends (Lý do thôi). */
  ending?: OrganizationEndingFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Member who goes (Thành viên thôi tham gia). */
  member?: OrganizationMemberWhere | null | undefined;
  /** Name (Họ và tên). */
  name?: SearchFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationSeatWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationSeatWhere> | null | undefined;
  /** Reconstitution (Lần kiện toàn). */
  reconstitution?: OrganizationReconstitutionWhere | null | undefined;
  /** Role on the council (Vai trò trong Hội đồng). */
  role?: OrganizationRoleFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Kind of meeting (Loại phiên họp). */
export type OrganizationSort =
  /** Extraordinary (Đột xuất). */
  | 'EXTRAORDINARY'
  /** Regular (Định kỳ). */
  | 'REGULAR'
  /** In writing (Lấy ý kiến bằng văn bản). */
  | 'WRITTEN';

/** Conditions on one value; all given ones must hold. */
export type OrganizationSortFilter = {
  /** Equal. */
  eq?: OrganizationSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationSort> | null | undefined;
};

/** Conditions on a list of OrganizationStaffing. */
export type OrganizationStaffingListWhere = {
  /** Every row is so. */
  every?: OrganizationStaffingWhere | null | undefined;
  /** No row is so. */
  none?: OrganizationStaffingWhere | null | undefined;
  /** At least one row is so. */
  some?: OrganizationStaffingWhere | null | undefined;
};

/** Conditions on OrganizationStaffing; all given ones must hold. What the viewer does not see does not exist here either. */
export type OrganizationStaffingWhere = {
  /** Of the unit (Thuộc đơn vị). */
  agency?: UnitWhere | null | undefined;
  /** All of these hold. */
  and?: Array<OrganizationStaffingWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Full-time staff (Số người chuyên trách). */
  fullTime?: IntFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** With a degree in law (Số người có trình độ luật). */
  lawDegrees?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: OrganizationStaffingWhere | null | undefined;
  /** Body (Đơn vị, bộ phận tham mưu). */
  office?: SearchFilter | null | undefined;
  /** As of (Thời điểm). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OrganizationStaffingWhere> | null | undefined;
  /** Part-time staff (Số người kiêm nhiệm). */
  partTime?: IntFilter | null | undefined;
  /** Review (Đợt rà soát). */
  review?: OrganizationOrganisationReviewWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Women (Số nữ). */
  women?: IntFilter | null | undefined;
};

/** State of a reconstitution (Trạng thái kiện toàn). */
export type OrganizationStage =
  /** Decided, not in force (Đã quyết định, chưa hiệu lực). */
  | 'DECIDED'
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** In force (Có hiệu lực). */
  | 'IN_FORCE'
  /** Rejected (Không chấp thuận). */
  | 'REJECTED'
  /** Submitted (Đã trình). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type OrganizationStageFilter = {
  /** Equal. */
  eq?: OrganizationStage | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationStage> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationStage | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationStage> | null | undefined;
};

/** State of a council (Trạng thái Hội đồng). */
export type OrganizationStanding =
  /** Active (Đang hoạt động). */
  | 'ACTIVE'
  /** Dissolved (Đã giải thể). */
  | 'DISSOLVED'
  /** Proposed (Đang đề nghị thành lập). */
  | 'PROPOSED';

/** Conditions on one value; all given ones must hold. */
export type OrganizationStandingFilter = {
  /** Equal. */
  eq?: OrganizationStanding | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationStanding> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationStanding | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationStanding> | null | undefined;
};

/** Subject of a proposal (Nội dung đổi mới). */
export type OrganizationSubject =
  /** Meetings (Chế độ họp). */
  | 'MEETINGS'
  /** Duties of members (Trách nhiệm thành viên). */
  | 'MEMBERS'
  /** Way of working (Phương thức hoạt động). */
  | 'METHOD'
  /** Other (Nội dung khác). */
  | 'OTHER'
  /** Information and reports (Chế độ thông tin, báo cáo). */
  | 'REPORTING';

/** Conditions on one value; all given ones must hold. */
export type OrganizationSubjectFilter = {
  /** Equal. */
  eq?: OrganizationSubject | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationSubject> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationSubject | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationSubject> | null | undefined;
};

/** State of a membership (Trạng thái thành viên). */
export type OrganizationTenure =
  /** Left (Đã thôi). */
  | 'LEFT'
  /** Serving (Đương nhiệm). */
  | 'SERVING';

/** Conditions on one value; all given ones must hold. */
export type OrganizationTenureFilter = {
  /** Equal. */
  eq?: OrganizationTenure | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OrganizationTenure> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OrganizationTenure | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OrganizationTenure> | null | undefined;
};

/** Conditions on a list of OutreachAssessment. */
export type OutreachAssessmentListWhere = {
  /** Every row is so. */
  every?: OutreachAssessmentWhere | null | undefined;
  /** No row is so. */
  none?: OutreachAssessmentWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachAssessmentWhere | null | undefined;
};

/** State of an assessment (Trạng thái hồ sơ đánh giá). */
export type OutreachAssessmentState =
  /** Council has sat (Hội đồng đã họp). */
  | 'COUNCIL'
  /** Met (Đạt chuẩn). */
  | 'MET'
  /** Not met (Không đạt chuẩn). */
  | 'NOT_MET'
  /** Posted (Đang niêm yết). */
  | 'POSTED'
  /** Reviewed (Đã thẩm định). */
  | 'REVIEWED'
  /** Scoring (Đang tự chấm). */
  | 'SCORING'
  /** Submitted (Đã gửi huyện). */
  | 'SUBMITTED'
  /** To be supplemented (Chờ bổ sung). */
  | 'SUPPLEMENT';

/** Conditions on one value; all given ones must hold. */
export type OutreachAssessmentStateFilter = {
  /** Equal. */
  eq?: OutreachAssessmentState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachAssessmentState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachAssessmentState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachAssessmentState> | null | undefined;
};

/** Conditions on OutreachAssessment; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachAssessmentWhere = {
  /** All of these hold. */
  and?: Array<OutreachAssessmentWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Class of the commune (Loại xã). */
  class?: OutreachClassFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decided on (Ngày quyết định). */
  decidedOn?: DayFilter | null | undefined;
  /** Decision due (Hạn quyết định). */
  decisionDue?: DayFilter | null | undefined;
  /** Of the Party committee or the government: disciplined for breaking the law in duty, or prosecuted, in the year. (Có người đứng đầu bị kỷ luật hoặc truy cứu trong năm) */
  disciplined?: BooleanFilter | null | undefined;
  /** Dossier due (Hạn gửi hồ sơ). */
  dossierDue?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Decision late (Quyết định chậm). */
  lateDecision?: BooleanFilter | null | undefined;
  /** Dossier late (Gửi hồ sơ chậm). */
  lateDossier?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachAssessmentWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachAssessmentWhere> | null | undefined;
  /** Scores (Phiếu điểm). */
  scores?: OutreachScoreListWhere | null | undefined;
  /** Own score (Tổng điểm tự chấm). */
  selfTotal?: DecimalFilter | null | undefined;
  /** Standard (Bộ tiêu chí). */
  standard?: OutreachStandardWhere | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachAssessmentStateFilter | null | undefined;
  /** Reviewed score (Tổng điểm thẩm định). */
  total?: DecimalFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Assessed until (Kỳ đánh giá đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Year (Năm đánh giá). */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of OutreachCase. */
export type OutreachCaseListWhere = {
  /** Every row is so. */
  every?: OutreachCaseWhere | null | undefined;
  /** No row is so. */
  none?: OutreachCaseWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachCaseWhere | null | undefined;
};

/** State of a case (Trạng thái vụ việc). */
export type OutreachCaseState =
  /** Assigned (Đã phân công). */
  | 'ASSIGNED'
  /** Not settled (Hòa giải không thành). */
  | 'NOT_SETTLED'
  /** Out of scope (Không thuộc phạm vi hòa giải). */
  | 'OUT_OF_SCOPE'
  /** Received (Đã tiếp nhận). */
  | 'RECEIVED'
  /** Settled (Hòa giải thành). */
  | 'SETTLED'
  /** Started (Đang hòa giải). */
  | 'STARTED'
  /** Ended by a party (Một bên chấm dứt). */
  | 'TERMINATED_BY_PARTY';

/** Conditions on one value; all given ones must hold. */
export type OutreachCaseStateFilter = {
  /** Equal. */
  eq?: OutreachCaseState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachCaseState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachCaseState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachCaseState> | null | undefined;
};

/** Conditions on OutreachCase; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachCaseWhere = {
  /** All of these hold. */
  and?: Array<OutreachCaseWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Ended on (Ngày kết thúc). */
  endedOn?: DayFilter | null | undefined;
  /** Grounds (Căn cứ hòa giải). */
  grounds?: OutreachGroundsFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Started late (Bắt đầu chậm). */
  late?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachCaseWhere | null | undefined;
  /** Number in the logbook (Số trong sổ). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachCaseWhere> | null | undefined;
  /** Received on (Ngày tiếp nhận). */
  receivedOn?: DayFilter | null | undefined;
  /** To start by (Hạn bắt đầu). */
  startBy?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachCaseStateFilter | null | undefined;
  /** Team (Tổ hòa giải). */
  team?: OutreachTeamWhere | null | undefined;
  /** Kind of dispute (Loại vụ việc). */
  type?: OutreachDisputeFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Risk of violence, urgent (Có nguy cơ bạo lực, cần báo ngay). */
  urgent?: BooleanFilter | null | undefined;
  /** Written record of the settlement (Có văn bản hòa giải thành). */
  written?: BooleanFilter | null | undefined;
};

/** Input of outreachCheckScore. */
export type OutreachCheckScoreInput = {
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Note (Ý kiến). */
  note?: string | null | undefined;
  /** Reviewed score (Điểm thẩm định). */
  points: string;
};

/** Class of a commune (Loại đơn vị hành chính cấp xã). */
export type OutreachClass =
  /** Class I (Loại I). */
  | 'I'
  /** Class II (Loại II). */
  | 'II'
  /** Class III (Loại III). */
  | 'III';

/** Conditions on one value; all given ones must hold. */
export type OutreachClassFilter = {
  /** Equal. */
  eq?: OutreachClass | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachClass> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachClass | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachClass> | null | undefined;
};

/** Conditions on a list of OutreachContribution. */
export type OutreachContributionListWhere = {
  /** Every row is so. */
  every?: OutreachContributionWhere | null | undefined;
  /** No row is so. */
  none?: OutreachContributionWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachContributionWhere | null | undefined;
};

/** Conditions on OutreachContribution; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachContributionWhere = {
  /** All of these hold. */
  and?: Array<OutreachContributionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Attendances (Số lượt người dự). */
  attendances?: BigIntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Late (Gửi chậm). */
  late?: BooleanFilter | null | undefined;
  /** Copies of materials (Số bản tài liệu). */
  materials?: BigIntFilter | null | undefined;
  /** What is asked for (Nội dung lấy). */
  matter?: OutreachMatterFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachContributionWhere | null | undefined;
  /** Office that asks (Đơn vị lấy ý kiến). */
  office?: UnitWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachContributionWhere> | null | undefined;
  /** Review (Đợt tổng kết, lấy ý kiến). */
  review?: OutreachProgrammeReviewWhere | null | undefined;
  /** Sessions (Số cuộc phổ biến). */
  sessions?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachInputStateFilter | null | undefined;
  /** Sent on (Ngày gửi). */
  submittedOn?: DayFilter | null | undefined;
  /** Dossier (Hồ sơ chung). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of OutreachCriterion. */
export type OutreachCriterionListWhere = {
  /** Every row is so. */
  every?: OutreachCriterionWhere | null | undefined;
  /** No row is so. */
  none?: OutreachCriterionWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachCriterionWhere | null | undefined;
};

/** State of a criterion (Trạng thái tiêu chí). */
export type OutreachCriterionState =
  /** Draft (Đang nhập). */
  | 'DRAFT'
  /** In use (Đang dùng). */
  | 'IN_USE';

/** Conditions on one value; all given ones must hold. */
export type OutreachCriterionStateFilter = {
  /** Equal. */
  eq?: OutreachCriterionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachCriterionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachCriterionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachCriterionState> | null | undefined;
};

/** Conditions on OutreachCriterion; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachCriterionWhere = {
  /** All of these hold. */
  and?: Array<OutreachCriterionWhere> | null | undefined;
  /** Used as a condition of the standard. (Về hiểu biết, ý thức chấp hành pháp luật) */
  awareness?: BooleanFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachCriterionWhere | null | undefined;
  /** Number (Số). */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachCriterionWhere> | null | undefined;
  /** Empty: not obtained; enter what the circular's appendix says. (Điểm tối đa) */
  points?: DecimalFilter | null | undefined;
  /** Scores (Phiếu điểm). */
  scores?: OutreachScoreListWhere | null | undefined;
  /** Standard (Bộ tiêu chí). */
  standard?: OutreachStandardWhere | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachCriterionStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Kind of dispute (Loại vụ việc). */
export type OutreachDispute =
  /** Civil (Dân sự). */
  | 'CIVIL'
  /** Environment (Môi trường). */
  | 'ENVIRONMENT'
  /** Land (Đất đai). */
  | 'LAND'
  /** Marriage and family (Hôn nhân và gia đình). */
  | 'MARRIAGE_FAMILY'
  /** Other (Loại khác). */
  | 'OTHER';

/** Conditions on one value; all given ones must hold. */
export type OutreachDisputeFilter = {
  /** Equal. */
  eq?: OutreachDispute | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachDispute> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachDispute | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachDispute> | null | undefined;
};

/** Grounds of mediation (Căn cứ hòa giải). */
export type OutreachGrounds =
  /** Assigned by the leader or an agency (Tổ trưởng phân công hoặc cơ quan đề nghị). */
  | 'ASSIGNED'
  /** Request of a party (Một bên hoặc các bên yêu cầu). */
  | 'REQUEST'
  /** A mediator witnessed it (Hòa giải viên chứng kiến hoặc biết vụ việc). */
  | 'WITNESSED';

/** Conditions on one value; all given ones must hold. */
export type OutreachGroundsFilter = {
  /** Equal. */
  eq?: OutreachGrounds | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachGrounds> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachGrounds | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachGrounds> | null | undefined;
};

/** State of a contribution (Trạng thái phần của đơn vị). */
export type OutreachInputState =
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** Returned (Bị trả lại). */
  | 'RETURNED'
  /** Sent (Đã gửi). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type OutreachInputStateFilter = {
  /** Equal. */
  eq?: OutreachInputState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachInputState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachInputState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachInputState> | null | undefined;
};

/** Conditions on a list of OutreachJoint. */
export type OutreachJointListWhere = {
  /** Every row is so. */
  every?: OutreachJointWhere | null | undefined;
  /** No row is so. */
  none?: OutreachJointWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachJointWhere | null | undefined;
};

/** State of a joint session (Trạng thái buổi phối hợp). */
export type OutreachJointState =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Held (Đã tổ chức). */
  | 'HELD'
  /** Open (Đang mời phối hợp). */
  | 'OPEN';

/** Conditions on one value; all given ones must hold. */
export type OutreachJointStateFilter = {
  /** Equal. */
  eq?: OutreachJointState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachJointState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachJointState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachJointState> | null | undefined;
};

/** Conditions on OutreachJoint; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachJointWhere = {
  /** All of these hold. */
  and?: Array<OutreachJointWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachJointWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachJointWhere> | null | undefined;
  /** Parts in joint sessions (Phần phối hợp của đơn vị). */
  parts?: OutreachPartListWhere | null | undefined;
  /** Session (Buổi sinh hoạt). */
  session?: OutreachSessionWhere | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachJointStateFilter | null | undefined;
  /** Title (Tên buổi). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Language (Ngôn ngữ). */
export type OutreachLanguage =
  /** Vietnamese and Khmer (Song ngữ Việt - Khmer). */
  | 'BILINGUAL'
  /** Khmer (Tiếng Khmer). */
  | 'KHMER'
  /** Vietnamese (Tiếng Việt). */
  | 'VIETNAMESE';

/** Conditions on one value; all given ones must hold. */
export type OutreachLanguageFilter = {
  /** Equal. */
  eq?: OutreachLanguage | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachLanguage> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachLanguage | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachLanguage> | null | undefined;
};

/** What is asked for (Nội dung lấy). */
export type OutreachMatter =
  /** Comments on criteria (Góp ý bộ tiêu chí). */
  | 'CRITERIA_COMMENTS'
  /** Needs of the next stage (Nhu cầu, phương hướng giai đoạn tới). */
  | 'NEXT_STAGE'
  /** Review of a programme (Tổng kết chương trình). */
  | 'PROGRAMME_REVIEW';

/** Conditions on one value; all given ones must hold. */
export type OutreachMatterFilter = {
  /** Equal. */
  eq?: OutreachMatter | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachMatter> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachMatter | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachMatter> | null | undefined;
};

/** Conditions on a list of OutreachPart. */
export type OutreachPartListWhere = {
  /** Every row is so. */
  every?: OutreachPartWhere | null | undefined;
  /** No row is so. */
  none?: OutreachPartWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachPartWhere | null | undefined;
};

/** Conditions on OutreachPart; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachPartWhere = {
  /** All of these hold. */
  and?: Array<OutreachPartWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The joint session (Buổi phối hợp được chia sẻ). */
  joint?: OutreachJointWhere | null | undefined;
  /** This does not hold. */
  not?: OutreachPartWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachPartWhere> | null | undefined;
  /** Joint session (Buổi phối hợp). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of OutreachProgrammeReview. */
export type OutreachProgrammeReviewListWhere = {
  /** Every row is so. */
  every?: OutreachProgrammeReviewWhere | null | undefined;
  /** No row is so. */
  none?: OutreachProgrammeReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachProgrammeReviewWhere | null | undefined;
};

/** Conditions on OutreachProgrammeReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachProgrammeReviewWhere = {
  /** All of these hold. */
  and?: Array<OutreachProgrammeReviewWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Attendances (Số lượt người dự). */
  attendances?: BigIntFilter | null | undefined;
  /** Contributions (Phần của các đơn vị). */
  contributions?: OutreachContributionListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Due (Hạn gửi). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày ban hành). */
  issuedOn?: DayFilter | null | undefined;
  /** Copies of materials (Số bản tài liệu). */
  materials?: BigIntFilter | null | undefined;
  /** What is asked for (Nội dung lấy). */
  matter?: OutreachMatterFilter | null | undefined;
  /** Units that have not (Số đơn vị chưa gửi). */
  missing?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachProgrammeReviewWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachProgrammeReviewWhere> | null | undefined;
  /** Units that have sent (Số đơn vị đã gửi). */
  received?: IntFilter | null | undefined;
  /** Sessions (Số cuộc phổ biến). */
  sessions?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachReviewStateFilter | null | undefined;
  /** Title (Tên hồ sơ). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** State of a review (Trạng thái hồ sơ tổng kết). */
export type OutreachReviewState =
  /** Consolidated (Đã tổng hợp). */
  | 'CONSOLIDATED'
  /** Draft (Đang soạn). */
  | 'DRAFT'
  /** Issued (Đã ban hành). */
  | 'ISSUED'
  /** Open (Đang lấy ý kiến). */
  | 'OPEN';

/** Conditions on one value; all given ones must hold. */
export type OutreachReviewStateFilter = {
  /** Equal. */
  eq?: OutreachReviewState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachReviewState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachReviewState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachReviewState> | null | undefined;
};

/** Conditions on a list of OutreachScore. */
export type OutreachScoreListWhere = {
  /** Every row is so. */
  every?: OutreachScoreWhere | null | undefined;
  /** No row is so. */
  none?: OutreachScoreWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachScoreWhere | null | undefined;
};

/** Input of outreachScoreScore. */
export type OutreachScoreScoreInput = {
  /** Evidence (Hồ sơ chứng minh). */
  evidence?: Array<string | number> | null | undefined;
  /** Grounds (Căn cứ chấm điểm). */
  grounds: string;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
  /** Own score (Điểm tự chấm). */
  points: string;
};

/** Conditions on OutreachScore; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachScoreWhere = {
  /** All of these hold. */
  and?: Array<OutreachScoreWhere> | null | undefined;
  /** Assessment (Hồ sơ đánh giá). */
  assessment?: OutreachAssessmentWhere | null | undefined;
  /** On awareness of the law (Về hiểu biết, ý thức chấp hành pháp luật). */
  awareness?: BooleanFilter | null | undefined;
  /** Reviewed score (Điểm thẩm định). */
  checked?: DecimalFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Criterion or indicator (Tiêu chí, chỉ tiêu). */
  criterion?: OutreachCriterionWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachScoreWhere | null | undefined;
  /** Number (Số). */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachScoreWhere> | null | undefined;
  /** Own score (Điểm tự chấm). */
  own?: DecimalFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Assessed until (Kỳ đánh giá đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of OutreachSession. */
export type OutreachSessionListWhere = {
  /** Every row is so. */
  every?: OutreachSessionWhere | null | undefined;
  /** No row is so. */
  none?: OutreachSessionWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachSessionWhere | null | undefined;
};

/** State of a session (Trạng thái buổi sinh hoạt). */
export type OutreachSessionState =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Held (Đã tổ chức). */
  | 'HELD'
  /** Planned (Dự kiến). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type OutreachSessionStateFilter = {
  /** Equal. */
  eq?: OutreachSessionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachSessionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachSessionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachSessionState> | null | undefined;
};

/** Conditions on OutreachSession; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachSessionWhere = {
  /** All of these hold. */
  and?: Array<OutreachSessionWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Attendances (Số lượt người dự). */
  attendances?: IntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Joint session (Buổi phối hợp). */
  joint?: BooleanFilter | null | undefined;
  /** Joint sessions (Các buổi phối hợp). */
  joints?: OutreachJointListWhere | null | undefined;
  /** Language (Ngôn ngữ). */
  language?: OutreachLanguageFilter | null | undefined;
  /** Of which of ethnic minorities (Trong đó: người dân tộc thiểu số (lượt)). */
  minority?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachSessionWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachSessionWhere> | null | undefined;
  /** Follows from groups and areas: special and vulnerable groups, ethnic minorities; ethnic-minority, remote, island, border and very poor areas. (Đối tượng, địa bàn ưu tiên) */
  priority?: BooleanFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachSessionStateFilter | null | undefined;
  /** Title (Tên buổi). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Of which women (Trong đó: nữ (lượt)). */
  women?: IntFilter | null | undefined;
};

/** Conditions on a list of OutreachStandard. */
export type OutreachStandardListWhere = {
  /** Every row is so. */
  every?: OutreachStandardWhere | null | undefined;
  /** No row is so. */
  none?: OutreachStandardWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachStandardWhere | null | undefined;
};

/** State of a standard (Trạng thái bộ tiêu chí). */
export type OutreachStandardState =
  /** Draft (Đang nhập). */
  | 'DRAFT'
  /** In force (Đã ban hành). */
  | 'IN_FORCE';

/** Conditions on one value; all given ones must hold. */
export type OutreachStandardStateFilter = {
  /** Equal. */
  eq?: OutreachStandardState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachStandardState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachStandardState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachStandardState> | null | undefined;
};

/** Conditions on OutreachStandard; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachStandardWhere = {
  /** All of these hold. */
  and?: Array<OutreachStandardWhere> | null | undefined;
  /** Legal-access assessments (Đánh giá xã đạt chuẩn tiếp cận pháp luật). */
  assessments?: OutreachAssessmentListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Decision (Quyết định). */
  decision?: StringFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Criteria and indicators (Tiêu chí, chỉ tiêu). */
  items?: OutreachCriterionListWhere | null | undefined;
  /** This does not hold. */
  not?: OutreachStandardWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachStandardWhere> | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachStandardStateFilter | null | undefined;
  /** Title (Tên bộ tiêu chí). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** In force from (Có hiệu lực từ). */
  validFrom?: DayFilter | null | undefined;
  /** In force until (Hết hiệu lực sau ngày). */
  validTo?: DayFilter | null | undefined;
};

/** Conditions on a list of OutreachSummary. */
export type OutreachSummaryListWhere = {
  /** Every row is so. */
  every?: OutreachSummaryWhere | null | undefined;
  /** No row is so. */
  none?: OutreachSummaryWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachSummaryWhere | null | undefined;
};

/** State of a summary (Trạng thái báo cáo tổng hợp). */
export type OutreachSummaryState =
  /** Draft (Đang tổng hợp). */
  | 'DRAFT'
  /** Sent (Đã gửi). */
  | 'SENT';

/** Conditions on one value; all given ones must hold. */
export type OutreachSummaryStateFilter = {
  /** Equal. */
  eq?: OutreachSummaryState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachSummaryState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachSummaryState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachSummaryState> | null | undefined;
};

/** Conditions on OutreachSummary; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachSummaryWhere = {
  /** All of these hold. */
  and?: Array<OutreachSummaryWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Communes (Số xã, phường, thị trấn). */
  communes?: IntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Due (Hạn báo cáo). */
  due?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Late (Báo cáo chậm). */
  late?: BooleanFilter | null | undefined;
  /** Met the standard (Đạt chuẩn (xã)). */
  met?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachSummaryWhere | null | undefined;
  /** Did not meet it (Không đạt chuẩn (xã)). */
  notMet?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachSummaryWhere> | null | undefined;
  /** Not decided yet (Chưa quyết định (xã)). */
  pending?: IntFilter | null | undefined;
  /** Sent on (Ngày báo cáo). */
  sentOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachSummaryStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Assessed until (Kỳ đánh giá đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Year (Năm đánh giá). */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of OutreachTeam. */
export type OutreachTeamListWhere = {
  /** Every row is so. */
  every?: OutreachTeamWhere | null | undefined;
  /** No row is so. */
  none?: OutreachTeamWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachTeamWhere | null | undefined;
};

/** Conditions on a list of OutreachTeamReview. */
export type OutreachTeamReviewListWhere = {
  /** Every row is so. */
  every?: OutreachTeamReviewWhere | null | undefined;
  /** No row is so. */
  none?: OutreachTeamReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: OutreachTeamReviewWhere | null | undefined;
};

/** Conditions on OutreachTeamReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachTeamReviewWhere = {
  /** All of these hold. */
  and?: Array<OutreachTeamReviewWhere> | null | undefined;
  /** Members changed (Có thay đổi thành phần). */
  changed?: BooleanFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Mediators (Số hòa giải viên (người)). */
  members?: IntFilter | null | undefined;
  /** Of which of ethnic minorities (Trong đó: người dân tộc thiểu số (người)). */
  minority?: IntFilter | null | undefined;
  /** Ethnic minorities are many here (Nơi có nhiều người dân tộc thiểu số). */
  minorityMany?: BooleanFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachTeamReviewWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachTeamReviewWhere> | null | undefined;
  /** The team (Hồ sơ tổ hòa giải). */
  team?: OutreachTeamWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Of which women (Trong đó: nữ (người)). */
  women?: IntFilter | null | undefined;
  /** Year (Năm). */
  year?: IntFilter | null | undefined;
};

/** State of a team (Trạng thái tổ hòa giải). */
export type OutreachTeamState =
  /** Active (Đang hoạt động). */
  | 'ACTIVE'
  /** Dissolved (Đã giải thể). */
  | 'DISSOLVED'
  /** Elected (Đã bầu, chờ quyết định). */
  | 'PROPOSED';

/** Conditions on one value; all given ones must hold. */
export type OutreachTeamStateFilter = {
  /** Equal. */
  eq?: OutreachTeamState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<OutreachTeamState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: OutreachTeamState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<OutreachTeamState> | null | undefined;
};

/** Conditions on OutreachTeam; all given ones must hold. What the viewer does not see does not exist here either. */
export type OutreachTeamWhere = {
  /** All of these hold. */
  and?: Array<OutreachTeamWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Mediation logbook (Sổ theo dõi hòa giải). */
  cases?: OutreachCaseListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Founded on (Ngày thành lập). */
  foundedOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Mediators (Số hòa giải viên (người)). */
  members?: IntFilter | null | undefined;
  /** Of which of ethnic minorities (Trong đó: người dân tộc thiểu số (người)). */
  minority?: IntFilter | null | undefined;
  /** Ethnic minorities are many here (Nơi có nhiều người dân tộc thiểu số). */
  minorityMany?: BooleanFilter | null | undefined;
  /** Name (Tên tổ hòa giải). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: OutreachTeamWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<OutreachTeamWhere> | null | undefined;
  /** To be reviewed by (Hạn rà soát, kiện toàn). */
  reviewDue?: DayFilter | null | undefined;
  /** Last reviewed on (Kiện toàn gần nhất). */
  reviewedOn?: DayFilter | null | undefined;
  /** Reviews of teams (Rà soát, kiện toàn tổ hòa giải). */
  reviews?: OutreachTeamReviewListWhere | null | undefined;
  /** State (Trạng thái). */
  status?: OutreachTeamStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Of which women (Trong đó: nữ (người)). */
  women?: IntFilter | null | undefined;
};

/** Conditions on a list of Participation. */
export type ParticipationListWhere = {
  /** Every row is so. */
  every?: ParticipationWhere | null | undefined;
  /** No row is so. */
  none?: ParticipationWhere | null | undefined;
  /** At least one row is so. */
  some?: ParticipationWhere | null | undefined;
};

/** Conditions on Participation; all given ones must hold. What the viewer does not see does not exist here either. */
export type ParticipationWhere = {
  /** All of these hold. */
  and?: Array<ParticipationWhere> | null | undefined;
  /** How sure the reading was, in percent. */
  confidence?: IntFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The document does not say it; it was proposed (issuing unit as lead). */
  inferred?: BooleanFilter | null | undefined;
  /** The name as the document writes it. */
  name?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ParticipationWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ParticipationWhere> | null | undefined;
  /** What the unit is named for. */
  role?: AssignmentRoleFilter | null | undefined;
  /** The task. */
  task?: TaskWhere | null | undefined;
  /** The registered unit; null for an outside body or a name that nobody resolved. */
  unit?: UnitWhere | null | undefined;
};

/** Kind of reporting period (Loại kỳ báo cáo). */
export type PeriodKind =
  /** First half-year (6 tháng đầu năm). */
  | 'FIRST_HALF'
  /** Month (Tháng). */
  | 'MONTH'
  /** Nine months (9 tháng). */
  | 'NINE_MONTHS'
  /** Official year (Năm chính thức). */
  | 'OFFICIAL_YEAR'
  /** Quarter (Quý). */
  | 'QUARTER'
  /** Second half-year (6 tháng cuối năm). */
  | 'SECOND_HALF'
  /** Six months (statistics) (6 tháng (thống kê)). */
  | 'SIX_MONTHS'
  /** Year (Năm). */
  | 'YEAR';

/** Conditions on one value; all given ones must hold. */
export type PeriodKindFilter = {
  /** Equal. */
  eq?: PeriodKind | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<PeriodKind> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: PeriodKind | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<PeriodKind> | null | undefined;
};

/** State of a reporting period (Trạng thái kỳ báo cáo). */
export type PeriodState =
  /** Closed (Đã khóa). */
  | 'CLOSED'
  /** Open (Đang mở). */
  | 'OPEN';

/** Conditions on one value; all given ones must hold. */
export type PeriodStateFilter = {
  /** Equal. */
  eq?: PeriodState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<PeriodState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: PeriodState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<PeriodState> | null | undefined;
};

/** Conditions on Period; all given ones must hold. What the viewer does not see does not exist here either. */
export type PeriodWhere = {
  /** Last day of actual figures; later ones are estimates. */
  actualTo?: DayFilter | null | undefined;
  /** All of these hold. */
  and?: Array<PeriodWhere> | null | undefined;
  /** Stable code, such as GOVERNMENT-2022-Q3. */
  code?: StringFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Data cut-off (chốt số liệu). */
  cutOff?: DayFilter | null | undefined;
  /** Day by which units report (thời hạn gửi). */
  dueOn?: DayFilter | null | undefined;
  /** Last day of the data. */
  endsOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The unit that keeps it up to date. */
  keeper?: UnitWhere | null | undefined;
  /** Kind of period. */
  kind?: PeriodKindFilter | null | undefined;
  /** Vietnamese label. */
  label?: StringFilter | null | undefined;
  /** English label. */
  labelEn?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: PeriodWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PeriodWhere> | null | undefined;
  /** Which clock. */
  regime?: RegimeFilter | null | undefined;
  /** First day of the data. */
  startsOn?: DayFilter | null | undefined;
  /** Open or closed. */
  state?: PeriodStateFilter | null | undefined;
  /** The year it belongs to. */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of PlanFollower. */
export type PlanFollowerListWhere = {
  /** Every row is so. */
  every?: PlanFollowerWhere | null | undefined;
  /** No row is so. */
  none?: PlanFollowerWhere | null | undefined;
  /** At least one row is so. */
  some?: PlanFollowerWhere | null | undefined;
};

/** Conditions on PlanFollower; all given ones must hold. What the viewer does not see does not exist here either. */
export type PlanFollowerWhere = {
  /** All of these hold. */
  and?: Array<PlanFollowerWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PlanFollowerWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlanFollowerWhere> | null | undefined;
  /** The plan. */
  plan?: PlanWhere | null | undefined;
  /** The follower. */
  unit?: UnitWhere | null | undefined;
};

/** State of a plan (Trạng thái kế hoạch). */
export type PlanState =
  /** Closed (Đã kết thúc). */
  | 'CLOSED'
  /** Draft (Dự thảo). */
  | 'DRAFT'
  /** In force (Đang thực hiện). */
  | 'IN_FORCE';

/** Conditions on one value; all given ones must hold. */
export type PlanStateFilter = {
  /** Equal. */
  eq?: PlanState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<PlanState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: PlanState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<PlanState> | null | undefined;
};

/** Conditions on Plan; all given ones must hold. What the viewer does not see does not exist here either. */
export type PlanWhere = {
  /** All of these hold. */
  and?: Array<PlanWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** The plan's document. */
  document?: DocumentWhere | null | undefined;
  /** Last day of the plan. */
  endsOn?: DayFilter | null | undefined;
  /** Hash of the file that was loaded. */
  fileSha256?: StringFilter | null | undefined;
  /** The units that follow the plan. */
  followers?: PlanFollowerListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: PlanWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<PlanWhere> | null | undefined;
  /** The unit that owns the plan: the office (cơ quan chủ trì kế hoạch). */
  ownerUnit?: UnitWhere | null | undefined;
  /** When it came into force here. */
  publishedAt?: InstantFilter | null | undefined;
  /** First day of the plan. */
  startsOn?: DayFilter | null | undefined;
  /** Draft, in force or closed. */
  state?: PlanStateFilter | null | undefined;
  /** Number and symbol of the document (số, ký hiệu). */
  symbol?: StringFilter | null | undefined;
  /** The plan's groups of tasks. */
  taskGroups?: TaskGroupListWhere | null | undefined;
  /** The plan's tasks. */
  tasks?: TaskListWhere | null | undefined;
  /** Raised by every change; send it back to change what you saw. */
  version?: IntFilter | null | undefined;
};

/** Conditions on a list of ProgressUpdate. */
export type ProgressUpdateListWhere = {
  /** Every row is so. */
  every?: ProgressUpdateWhere | null | undefined;
  /** No row is so. */
  none?: ProgressUpdateWhere | null | undefined;
  /** At least one row is so. */
  some?: ProgressUpdateWhere | null | undefined;
};

/** Conditions on ProgressUpdate; all given ones must hold. What the viewer does not see does not exist here either. */
export type ProgressUpdateWhere = {
  /** All of these hold. */
  and?: Array<ProgressUpdateWhere> | null | undefined;
  /** The assignment. */
  assignment?: AssignmentWhere | null | undefined;
  /** Who wrote it. */
  author?: UserWhere | null | undefined;
  /** Name of the author at that time. */
  authorName?: StringFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Evidence that came with it. */
  evidence?: EvidenceListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: ProgressUpdateWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ProgressUpdateWhere> | null | undefined;
  /** Progress, 0 to 100. */
  percent?: IntFilter | null | undefined;
  /** The task. */
  task?: TaskWhere | null | undefined;
  /** The unit that reports. */
  unit?: UnitWhere | null | undefined;
};

/** A draft to bring into force. */
export type PublishPlanInput = {
  /** Publish although names fit several units, or no unit was found at all: those names get no assignment. */
  allowUnresolved?: boolean | null | undefined;
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The plan (kế hoạch). */
  planId: string | number;
  /** Its version as it was seen. */
  version: number;
};

/** Conditions on a list of Record. */
export type RecordListWhere = {
  /** Every row is so. */
  every?: RecordWhere | null | undefined;
  /** No row is so. */
  none?: RecordWhere | null | undefined;
  /** At least one row is so. */
  some?: RecordWhere | null | undefined;
};

/** Conditions on Record; all given ones must hold. What the viewer does not see does not exist here either. */
export type RecordWhere = {
  /** All of these hold. */
  and?: Array<RecordWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** GraphQL type of the record. */
  kind?: StringFilter | null | undefined;
  /** Module that it belongs to. */
  module?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: RecordWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<RecordWhere> | null | undefined;
  /** Its state, where its kind has states. */
  state?: StringFilter | null | undefined;
  /** What names it. */
  title?: StringFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Reporting regime (clock) (Chế độ báo cáo). */
export type Regime =
  /** Government reports (Decree 09/2019) (Báo cáo hành chính (Nghị định 09/2019)). */
  | 'GOVERNMENT'
  /** Ministry of Justice statistics (Circular 03/2019) (Thống kê ngành Tư pháp (Thông tư 03/2019)). */
  | 'STATISTICS';

/** Conditions on one value; all given ones must hold. */
export type RegimeFilter = {
  /** Equal. */
  eq?: Regime | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<Regime> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: Regime | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<Regime> | null | undefined;
};

/** Names late parts of other units. */
export type RemindAssignmentsInput = {
  /** From 1 to 200 parts. */
  assignmentIds: Array<string | number>;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

/** Which reports to remind of. */
export type RemindReportsInput = {
  /** Id of the form. */
  formId: string | number;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period; open. */
  periodId: string | number;
  /** Id of the plan that the reports are about. */
  planId?: string | number | null | undefined;
  /** Ids of up to 500 units that report to the acting unit; without any, all whose report is not there. */
  unitIds?: Array<string | number> | null | undefined;
};

/** A piece of evidence to take back. */
export type RemoveEvidenceInput = {
  /** The evidence (minh chứng). */
  evidenceId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
};

/** Which period to reopen. */
export type ReopenPeriodInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the period. */
  periodId: string | number;
};

/** A difficulty. */
export type ReportDifficultyInput = {
  /** The acting unit's part that it hinders; without it, the office is the owner of the unit's latest plan in force. */
  assignmentId?: string | number | null | undefined;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The difficulty, up to 10,000 characters (nội dung). */
  text: string;
};

/** A figure typed over the computed one; its three numbers take the place of what stood there, and without any of them the figure is computed again. Name the indicator by id or by code. */
export type ReportFigureInput = {
  /** Actual figure (thực hiện). */
  actual?: string | null | undefined;
  /** Breakdown (phân tổ) as way and value, such as SEX:FEMALE; empty for the whole. */
  breakdown?: string | null | undefined;
  /** Code of the indicator in the form. */
  code?: string | null | undefined;
  /** Estimate for the rest of the period (ước tính). */
  estimate?: string | null | undefined;
  /** Id of the indicator (chỉ tiêu). */
  indicatorId?: string | number | null | undefined;
  /** Official figure (chính thức). */
  official?: string | null | undefined;
};

/** Conditions on ReportForm; all given ones must hold. What the viewer does not see does not exist here either. */
export type ReportFormWhere = {
  /** All of these hold. */
  and?: Array<ReportFormWhere> | null | undefined;
  /** Our code of the form. */
  code?: StringFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Version of the form, from 1. */
  edition?: IntFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** The figures that the form asks for. */
  indicators?: IndicatorListWhere | null | undefined;
  /** The unit that keeps it up to date. */
  keeper?: UnitWhere | null | undefined;
  /** The act that orders it. */
  legalBasis?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: ReportFormWhere | null | undefined;
  /** The law's code; null where it was not obtained. */
  officialCode?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<ReportFormWhere> | null | undefined;
  /** Which clock it follows. */
  regime?: RegimeFilter | null | undefined;
  /** Vietnamese title. */
  title?: StringFilter | null | undefined;
  /** English title. */
  titleEn?: StringFilter | null | undefined;
  /** First day of the version. */
  validFrom?: DayFilter | null | undefined;
  /** Last day of the version. */
  validTo?: DayFilter | null | undefined;
};

/** Conditions on a list of ReportLine. */
export type ReportLineListWhere = {
  /** Every row is so. */
  every?: ReportLineWhere | null | undefined;
  /** No row is so. */
  none?: ReportLineWhere | null | undefined;
  /** At least one row is so. */
  some?: ReportLineWhere | null | undefined;
};

/** Conditions on ReportLine; all given ones must hold. What the viewer does not see does not exist here either. */
export type ReportLineWhere = {
  /** All of these hold. */
  and?: Array<ReportLineWhere> | null | undefined;
  /** The assignment. */
  assignment?: AssignmentWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Due day. */
  dueOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Standing against the due day at composition. */
  lateness?: LatenessFilter | null | undefined;
  /** This does not hold. */
  not?: ReportLineWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ReportLineWhere> | null | undefined;
  /** Progress at composition. */
  percent?: IntFilter | null | undefined;
  /** Order in the report. */
  position?: IntFilter | null | undefined;
  /** The report. */
  report?: ReportWhere | null | undefined;
  /** Role of the unit. */
  role?: AssignmentRoleFilter | null | undefined;
  /** The unit that did the work. */
  sourceUnit?: UnitWhere | null | undefined;
  /** State at composition. */
  state?: AssignmentStateFilter | null | undefined;
  /** The task. */
  task?: TaskWhere | null | undefined;
  /** Number of the task. */
  taskNumber?: StringFilter | null | undefined;
  /** The unit whose report it is. */
  unit?: UnitWhere | null | undefined;
};

/** Conditions on a list of Report. */
export type ReportListWhere = {
  /** Every row is so. */
  every?: ReportWhere | null | undefined;
  /** No row is so. */
  none?: ReportWhere | null | undefined;
  /** At least one row is so. */
  some?: ReportWhere | null | undefined;
};

/** State of a report (Trạng thái báo cáo). */
export type ReportState =
  /** Accepted (Được chấp nhận). */
  | 'ACCEPTED'
  /** Consolidated (Đã tổng hợp). */
  | 'CONSOLIDATED'
  /** Corrected (Đã đính chính). */
  | 'CORRECTED'
  /** Draft (Dự thảo). */
  | 'DRAFT'
  /** Returned (Bị trả lại). */
  | 'RETURNED'
  /** Sent (Đã phát hành). */
  | 'SENT'
  /** Signed (Đã ký). */
  | 'SIGNED'
  /** Submitted (Đã gửi). */
  | 'SUBMITTED';

/** Conditions on one value; all given ones must hold. */
export type ReportStateFilter = {
  /** Equal. */
  eq?: ReportState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<ReportState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: ReportState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<ReportState> | null | undefined;
};

/** Conditions on Report; all given ones must hold. What the viewer does not see does not exist here either. */
export type ReportWhere = {
  /** All of these hold. */
  and?: Array<ReportWhere> | null | undefined;
  /** It sums up accepted reports of other units and the unit's own work. */
  consolidated?: BooleanFilter | null | undefined;
  /** The report that sums it up. */
  consolidatedInto?: ReportWhere | null | undefined;
  /** 0 for the first; each correction counts on. */
  correction?: IntFilter | null | undefined;
  /** The report that it corrects. */
  corrects?: ReportWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Day of the last submission. */
  doneOn?: DayFilter | null | undefined;
  /** Day by which it is due. */
  dueOn?: DayFilter | null | undefined;
  /** Its figures. */
  figures?: FigureListWhere | null | undefined;
  /** The form. */
  form?: ReportFormWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** When it was last accepted or returned. */
  judgedAt?: InstantFilter | null | undefined;
  /** Who accepted or returned it. */
  judgedBy?: UserWhere | null | undefined;
  /** Standing against the due day, computed. */
  lateness?: LatenessFilter | null | undefined;
  /** What it says about each assignment. */
  lines?: ReportLineListWhere | null | undefined;
  /** This does not hold. */
  not?: ReportWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<ReportWhere> | null | undefined;
  /** The reports that this one sums up. */
  parts?: ReportListWhere | null | undefined;
  /** The period. */
  period?: PeriodWhere | null | undefined;
  /** The plan that it reports on. */
  plan?: PlanWhere | null | undefined;
  /** The unit that receives it; the regime names it. */
  receiverUnit?: UnitWhere | null | undefined;
  /** State of the report. */
  state?: ReportStateFilter | null | undefined;
  /** When it was last submitted. */
  submittedAt?: InstantFilter | null | undefined;
  /** Who submitted it. */
  submittedBy?: UserWhere | null | undefined;
  /** The unit that reports. */
  unit?: UnitWhere | null | undefined;
  /** Raised by every change; send it back to change what you saw. */
  version?: IntFilter | null | undefined;
};

/** Asks for more time. */
export type RequestExtensionInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The due day asked for (thời hạn đề nghị): after the present one and not past. */
  newDueOn: string;
  /** Why, up to 10,000 characters (lý do). */
  reason: string;
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
};

/** Whose password to set. */
export type ResetPasswordInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** The person must choose another at the next sign-in (mật khẩu dùng một lần); true if it is missing. */
  oneTime?: boolean | null | undefined;
  /** The new password. */
  password: string;
  /** Id of the user. */
  userId: string | number;
};

/** Names a module. */
export type RestartModuleInput = {
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** Sends a submission back. */
export type ReturnAssignmentInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Why, up to 10,000 characters (lý do trả lại). */
  reason: string;
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
};

/** Which report to return, and why. */
export type ReturnReportInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** What is to be mended (lý do trả lại). */
  reason: string;
  /** Id of the report. */
  reportId: string | number;
  /** The version that the caller saw. */
  version: number;
};

/** A judgement on a piece of evidence. */
export type ReviewEvidenceInput = {
  /** Whether it is accepted (chấp nhận). */
  accept: boolean;
  /** The evidence (minh chứng). */
  evidenceId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Words to the unit, up to 2,000 characters (ý kiến); needed where it is not accepted. */
  note?: string | null | undefined;
};

/** Role of a member in a unit (Vai trò). */
export type Role =
  /** Administrator (Quản trị viên). */
  | 'ADMINISTRATOR'
  /** Auditor (Kiểm toán viên). */
  | 'AUDITOR'
  /** Council member (Thành viên Hội đồng). */
  | 'COUNCIL_MEMBER'
  /** Module developer (Lập trình viên). */
  | 'DEVELOPER'
  /** Head of the unit (Thủ trưởng đơn vị). */
  | 'HEAD'
  /** Officer (Chuyên viên). */
  | 'OFFICER'
  /** Plan manager (Người quản lý kế hoạch). */
  | 'PLAN_MANAGER';

/** Conditions on one value; all given ones must hold. */
export type RoleFilter = {
  /** Equal. */
  eq?: Role | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<Role> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: Role | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<Role> | null | undefined;
};

/** A day of the holiday calendar. */
export type SaveHolidayInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Its name. */
  name: string;
  /** The day. */
  on: string;
  /** A make-up working day (làm bù) instead of a day off. */
  working: boolean;
};

/** What the office says. What is missing stays; an empty text takes the word out. */
export type SaveSettingsInput = {
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** What everybody is told, at most 500 characters. */
  notice?: string | null | undefined;
  /** The last day of the notice of this input, today or later. */
  noticeUntil?: string | null | undefined;
  /** Whose server this is, at most 120 characters. */
  organisation?: string | null | undefined;
  /** Whom to ask for help, at most 300 characters. */
  support?: string | null | undefined;
};

/** A set of units. */
export type SaveUnitSetInput = {
  /** Its definition in words. */
  definition?: string | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Ids of the members, in place of those before. */
  memberIds: Array<string | number>;
  /** The collective's name as documents write it. */
  name: string;
};

/** Conditions on one value; all given ones must hold. */
export type SearchFilter = {
  /** Contains this; case and Vietnamese marks do not matter. */
  search?: string | null | undefined;
};

/** A right of a role on what a module keeps. */
export type SetModuleRuleInput = {
  /** read, create, update, delete, or the name of an action. */
  action: string;
  /** Whether the role has the right. A role also has the rights of those that it includes: a head those of an officer. */
  allowed: boolean;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** GraphQL type: TrainingCourse; the module's own, Training, for actions on no record. */
  kind: string;
  /** Name of the module. */
  name: string;
  /** The role. */
  role: Role;
};

/** A task to cut into 2 to 50 pieces (tách nhiệm vụ); each keeps its timing and who takes part. */
export type SplitTaskInput = {
  /** The pieces: together the words of the task, all of them and in their order. */
  pieces: Array<TaskPieceInput>;
  /** The task (nhiệm vụ). */
  taskId: string | number;
};

/** Conditions on one value; all given ones must hold. */
export type StringFilter = {
  /** Equal. */
  eq?: string | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<string> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: string | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<string> | null | undefined;
  /** Begins with this, marks and case matter. */
  startsWith?: string | null | undefined;
};

/** Hands a part in. */
export type SubmitAssignmentInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The result in words, up to 10,000 characters (kết quả). */
  result?: string | null | undefined;
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
};

/** Which report to submit. */
export type SubmitReportInput = {
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Id of the report. */
  reportId: string | number;
  /** The version that the caller saw. */
  version: number;
};

/** What became of units. All but ABOLISHED name exactly one successor, old or new. */
export type SucceedUnitsInput = {
  /** First day of the new state; today or a day before. */
  effectiveOn: string;
  /** The successor takes over open work, reports, plans and units below (bàn giao). */
  handOver?: boolean | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** How they were succeeded (hình thức kế thừa). */
  kind: SuccessionKind;
  /** The act that ordered it (căn cứ pháp lý). */
  legalBasis?: string | null | undefined;
  /** A successor that is made. */
  newUnit?: NewUnitInput | null | undefined;
  /** Ids of the units that end. */
  predecessorIds: Array<string | number>;
  /** Id of a successor that exists. */
  successorId?: string | number | null | undefined;
};

/** How a unit was succeeded (Hình thức kế thừa). */
export type SuccessionKind =
  /** Abolished (Giải thể). */
  | 'ABOLISHED'
  /** Merged (Sáp nhập). */
  | 'MERGED'
  /** Renamed (Đổi tên). */
  | 'RENAMED'
  /** Split (Chia, tách). */
  | 'SPLIT'
  /** Transferred (Chuyển giao). */
  | 'TRANSFERRED';

/** Conditions on one value; all given ones must hold. */
export type SuccessionKindFilter = {
  /** Equal. */
  eq?: SuccessionKind | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<SuccessionKind> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: SuccessionKind | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<SuccessionKind> | null | undefined;
};

/** Conditions on a list of TaskGroup. */
export type TaskGroupListWhere = {
  /** Every row is so. */
  every?: TaskGroupWhere | null | undefined;
  /** No row is so. */
  none?: TaskGroupWhere | null | undefined;
  /** At least one row is so. */
  some?: TaskGroupWhere | null | undefined;
};

/** Conditions on TaskGroup; all given ones must hold. What the viewer does not see does not exist here either. */
export type TaskGroupWhere = {
  /** All of these hold. */
  and?: Array<TaskGroupWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: TaskGroupWhere | null | undefined;
  /** Number in the document. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TaskGroupWhere> | null | undefined;
  /** The plan. */
  plan?: PlanWhere | null | undefined;
  /** Order in the plan, from 1. */
  position?: IntFilter | null | undefined;
  /** The group's tasks. */
  tasks?: TaskListWhere | null | undefined;
};

/** Conditions on a list of Task. */
export type TaskListWhere = {
  /** Every row is so. */
  every?: TaskWhere | null | undefined;
  /** No row is so. */
  none?: TaskWhere | null | undefined;
  /** At least one row is so. */
  some?: TaskWhere | null | undefined;
};

/** An order of Task. */
export type TaskOrder = {
  /** The direction. */
  direction?: OrderDirection | null | undefined;
  /** The field. */
  field: TaskOrderField;
};

/** What Task can be ordered by. */
export type TaskOrderField =
  /** By created at. */
  | 'CREATED_AT'
  /** By due on. */
  | 'DUE_ON'
  /** By number. */
  | 'NUMBER';

/** A piece of a task. */
export type TaskPieceInput = {
  /** Its words (nội dung). */
  content: string;
  /** Its title; left out, the first clause of its words. */
  title?: string | null | undefined;
};

/** Standing of a task in its plan (Tình trạng nhiệm vụ). */
export type TaskStanding =
  /** Active (Có hiệu lực). */
  | 'ACTIVE'
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Superseded by an amendment (Đã được sửa đổi). */
  | 'SUPERSEDED'
  /** Waiting for guidance (Chờ hướng dẫn). */
  | 'WAITING_GUIDANCE';

/** Conditions on one value; all given ones must hold. */
export type TaskStandingFilter = {
  /** Equal. */
  eq?: TaskStanding | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TaskStanding> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TaskStanding | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TaskStanding> | null | undefined;
};

/** Conditions on Task; all given ones must hold. What the viewer does not see does not exist here either. */
export type TaskWhere = {
  /** The task as it was before an amendment. */
  amends?: TaskWhere | null | undefined;
  /** All of these hold. */
  and?: Array<TaskWhere> | null | undefined;
  /** The parts of the task that the viewer sees. */
  assignments?: AssignmentListWhere | null | undefined;
  /** How sure the reading was, in percent; 100 once a person confirmed it. */
  confidence?: IntFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Due day (thời hạn) of the viewer's earliest open visible assignment. */
  dueOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Standing against dueOn today, computed. */
  lateness?: LatenessFilter | null | undefined;
  /** First line of its source. */
  lineFrom?: IntFilter | null | undefined;
  /** Last line of its source. */
  lineTo?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: TaskWhere | null | undefined;
  /** Number in the plan. */
  number?: StringFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TaskWhere> | null | undefined;
  /** The units that the task names. */
  participations?: ParticipationListWhere | null | undefined;
  /** The plan. */
  plan?: PlanWhere | null | undefined;
  /** Order in the plan, from 1. */
  position?: IntFilter | null | undefined;
  /** Progress of the parts that the viewer sees, newest first. */
  progress?: ProgressUpdateListWhere | null | undefined;
  /** Standing of the task in its plan. */
  standing?: TaskStandingFilter | null | undefined;
  /** State of the viewer's earliest open visible assignment; of the latest one if none is open. */
  state?: AssignmentStateFilter | null | undefined;
  /** The group of tasks (nhóm nhiệm vụ). */
  taskGroup?: TaskGroupWhere | null | undefined;
  /** How the plan words the time. */
  timing?: TimingKindFilter | null | undefined;
  /** Last day, if the words name one. */
  timingDue?: DayFilter | null | undefined;
  /** First day, if the words name one. */
  timingFrom?: DayFilter | null | undefined;
  /** First clause of the task, editable. */
  title?: TextFilter | null | undefined;
  /** Raised by every change; send it back to change what you saw. */
  version?: IntFilter | null | undefined;
};

/** Conditions on one value; all given ones must hold. */
export type TextFilter = {
  /** Equal. */
  eq?: string | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<string> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: string | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<string> | null | undefined;
  /** Contains this; case and Vietnamese marks do not matter. */
  search?: string | null | undefined;
  /** Begins with this, marks and case matter. */
  startsWith?: string | null | undefined;
};

/** How the plan words the time (Loại thời hạn). */
export type TimingKind =
  /** After an event or guidance (Sau khi có hướng dẫn, sự kiện). */
  | 'AFTER_EVENT'
  /** Every year (Hằng năm). */
  | 'ANNUAL'
  /** Before a day (Trước ngày). */
  | 'BEFORE_DATE'
  /** Between two days (Từ ngày đến ngày). */
  | 'DATE_RANGE'
  /** In a month (Trong tháng). */
  | 'MONTH'
  /** Every month (Hằng tháng). */
  | 'MONTHLY'
  /** If needed, on demand (Khi cần thiết, khi có yêu cầu). */
  | 'ON_DEMAND'
  /** By a plan of its own (Theo kế hoạch riêng). */
  | 'PER_PLAN'
  /** In a quarter (Trong quý). */
  | 'QUARTER'
  /** Regularly (Thường xuyên). */
  | 'REGULAR'
  /** Not stated (Không nêu thời gian). */
  | 'UNSPECIFIED'
  /** Every week (Hằng tuần). */
  | 'WEEKLY'
  /** In a year (Trong năm). */
  | 'YEAR'
  /** Over several years (Giai đoạn nhiều năm). */
  | 'YEAR_RANGE';

/** Conditions on one value; all given ones must hold. */
export type TimingKindFilter = {
  /** Equal. */
  eq?: TimingKind | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TimingKind> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TimingKind | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TimingKind> | null | undefined;
};

/** Conditions on a list of TrainingActivity. */
export type TrainingActivityListWhere = {
  /** Every row is so. */
  every?: TrainingActivityWhere | null | undefined;
  /** No row is so. */
  none?: TrainingActivityWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingActivityWhere | null | undefined;
};

/** Conditions on TrainingActivity; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingActivityWhere = {
  /** All of these hold. */
  and?: Array<TrainingActivityWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Attendances (Số lượt người nghe). */
  attendances?: IntFilter | null | undefined;
  /** Legal communicator (Tuyên truyền viên). */
  communicator?: TrainingCommunicatorWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Hours (Số giờ). */
  hours?: DecimalFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Mediator (Hòa giải viên). */
  mediator?: TrainingMediatorWhere | null | undefined;
  /** This does not hold. */
  not?: TrainingActivityWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingActivityWhere> | null | undefined;
  /** Legal reporter (Báo cáo viên). */
  reporter?: TrainingReporterWhere | null | undefined;
  /** Subject (Nội dung). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Advice of a review (Đề xuất rà soát). */
export type TrainingAdvice =
  /** Keep (Tiếp tục). */
  | 'KEEP'
  /** Consider removal (Xem xét miễn nhiệm). */
  | 'REMOVE';

/** Conditions on one value; all given ones must hold. */
export type TrainingAdviceFilter = {
  /** Equal. */
  eq?: TrainingAdvice | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingAdvice> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingAdvice | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingAdvice> | null | undefined;
};

/** Input of trainingAttendSession. */
export type TrainingAttendSessionInput = {
  /** Everybody else on the list was there. (Người vắng) */
  absent?: Array<string | number> | null | undefined;
  /** The record. */
  id: string | number;
  /** Sent again with the same input, the change happens once; 1 to 200 characters. */
  idempotencyKey?: string | null | undefined;
};

/** Conditions on a list of TrainingAttendance. */
export type TrainingAttendanceListWhere = {
  /** Every row is so. */
  every?: TrainingAttendanceWhere | null | undefined;
  /** No row is so. */
  none?: TrainingAttendanceWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingAttendanceWhere | null | undefined;
};

/** Conditions on TrainingAttendance; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingAttendanceWhere = {
  /** All of these hold. */
  and?: Array<TrainingAttendanceWhere> | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Enrolment (Ghi danh). */
  enrolment?: TrainingEnrolmentWhere | null | undefined;
  /** Who it is (Đối tượng). */
  group?: TrainingGroupFilter | null | undefined;
  /** Hours (Số giờ). */
  hours?: DecimalFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingAttendanceWhere | null | undefined;
  /** Day (Ngày). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingAttendanceWhere> | null | undefined;
  /** Session (Buổi học). */
  session?: TrainingSessionWhere | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of TrainingCertificate. */
export type TrainingCertificateListWhere = {
  /** Every row is so. */
  every?: TrainingCertificateWhere | null | undefined;
  /** No row is so. */
  none?: TrainingCertificateWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingCertificateWhere | null | undefined;
};

/** Conditions on TrainingCertificate; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingCertificateWhere = {
  /** All of these hold. */
  and?: Array<TrainingCertificateWhere> | null | undefined;
  /** Course (Lớp). */
  course?: TrainingCourseWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Enrolment (Ghi danh). */
  enrolment?: TrainingEnrolmentWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Issued on (Ngày cấp). */
  issuedOn?: DayFilter | null | undefined;
  /** Name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingCertificateWhere | null | undefined;
  /** Number (Số). */
  number?: IntFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingCertificateWhere> | null | undefined;
  /** Validity (Hiệu lực). */
  status?: TrainingValidityFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Year (Năm). */
  year?: IntFilter | null | undefined;
};

/** Conditions on a list of TrainingCommunicator. */
export type TrainingCommunicatorListWhere = {
  /** Every row is so. */
  every?: TrainingCommunicatorWhere | null | undefined;
  /** No row is so. */
  none?: TrainingCommunicatorWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingCommunicatorWhere | null | undefined;
};

/** Conditions on TrainingCommunicator; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingCommunicatorWhere = {
  /** Sessions given (Các buổi phổ biến pháp luật). */
  activities?: TrainingActivityListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<TrainingCommunicatorWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** In law, in another subject or none, as the statistics of the justice sector ask. (Trình độ) */
  degree?: TrainingDegreeFilter | null | undefined;
  /** While proposed, the day to decide by, in working days; once recognised, the end of the term. (Thời hạn) */
  due?: DayFilter | null | undefined;
  /** Enrolments (Học viên của lớp). */
  enrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Ethnicity (Dân tộc). */
  ethnicity?: TrainingEthnicityFilter | null | undefined;
  /** Ground of removal (Căn cứ miễn nhiệm). */
  ground?: TrainingGroundFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Decided late (Quyết định quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** Full name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingCommunicatorWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingCommunicatorWhere> | null | undefined;
  /** Recognised on (Ngày công nhận). */
  recognisedOn?: DayFilter | null | undefined;
  /** Removed on (Ngày miễn nhiệm). */
  removedOn?: DayFilter | null | undefined;
  /** Reviews (Rà soát đội ngũ). */
  reviews?: TrainingReviewListWhere | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** Standing (Tình trạng). */
  status?: TrainingStandingFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** If there is one, the person gets invitations and reminders directly. (Tài khoản) */
  user?: UserWhere | null | undefined;
};

/** Conditions on a list of TrainingCourse. */
export type TrainingCourseListWhere = {
  /** Every row is so. */
  every?: TrainingCourseWhere | null | undefined;
  /** No row is so. */
  none?: TrainingCourseWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingCourseWhere | null | undefined;
};

/** Conditions on TrainingCourse; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingCourseWhere = {
  /** All of these hold. */
  and?: Array<TrainingCourseWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** Certificates (Sổ cấp giấy chứng nhận). */
  certificates?: TrainingCertificateListWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Ends (Bế giảng). */
  ends?: DayFilter | null | undefined;
  /** Enrolled (Số học viên). */
  enrolled?: IntFilter | null | undefined;
  /** Enrolments (Học viên của lớp). */
  enrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** How (Hình thức). */
  mode?: TrainingModeFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingCourseWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingCourseWhere> | null | undefined;
  /** Sessions of courses (Các buổi học). */
  sessions?: TrainingSessionListWhere | null | undefined;
  /** Starts (Khai giảng). */
  starts?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: TrainingProgressFilter | null | undefined;
  /** Title (Tên lớp). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Degree (Trình độ chuyên môn). */
export type TrainingDegree =
  /** In law (Chuyên môn luật). */
  | 'LAW'
  /** None (Chưa qua đào tạo chuyên môn). */
  | 'NONE'
  /** In another subject (Chuyên môn khác). */
  | 'OTHER';

/** Conditions on one value; all given ones must hold. */
export type TrainingDegreeFilter = {
  /** Equal. */
  eq?: TrainingDegree | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingDegree> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingDegree | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingDegree> | null | undefined;
};

/** Conditions on a list of TrainingEnrolment. */
export type TrainingEnrolmentListWhere = {
  /** Every row is so. */
  every?: TrainingEnrolmentWhere | null | undefined;
  /** No row is so. */
  none?: TrainingEnrolmentWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingEnrolmentWhere | null | undefined;
};

/** Conditions on TrainingEnrolment; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingEnrolmentWhere = {
  /** All of these hold. */
  and?: Array<TrainingEnrolmentWhere> | null | undefined;
  /** Attendances (Lượt dự các buổi học). */
  attendances?: TrainingAttendanceListWhere | null | undefined;
  /** Last attended on (Ngày dự gần nhất). */
  attendedOn?: DayFilter | null | undefined;
  /** Certificates (Sổ cấp giấy chứng nhận). */
  certificates?: TrainingCertificateListWhere | null | undefined;
  /** Legal communicator (Tuyên truyền viên). */
  communicator?: TrainingCommunicatorWhere | null | undefined;
  /** Course (Lớp). */
  course?: TrainingCourseWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Degree (Trình độ). */
  degree?: TrainingDegreeFilter | null | undefined;
  /** Ethnicity (Dân tộc). */
  ethnicity?: TrainingEthnicityFilter | null | undefined;
  /** Who it is (Đối tượng). */
  group?: TrainingGroupFilter | null | undefined;
  /** Hours attended (Số giờ đã dự). */
  hours?: DecimalFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Level (Cấp). */
  level?: TrainingLevelFilter | null | undefined;
  /** Mediator (Hòa giải viên). */
  mediator?: TrainingMediatorWhere | null | undefined;
  /** Trainee (Học viên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingEnrolmentWhere | null | undefined;
  /** Official (Công chức, viên chức). */
  official?: TrainingOfficialWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingEnrolmentWhere> | null | undefined;
  /** Legal reporter (Báo cáo viên). */
  reporter?: TrainingReporterWhere | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** Outcome (Kết quả). */
  status?: TrainingResultFilter | null | undefined;
  /** Teacher (Giáo viên). */
  teacher?: TrainingTeacherWhere | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Ethnicity (Dân tộc). */
export type TrainingEthnicity =
  /** Cham (Chăm). */
  | 'CHAM'
  /** Hoa (Hoa). */
  | 'HOA'
  /** Khmer (Khmer). */
  | 'KHMER'
  /** Kinh (Kinh). */
  | 'KINH'
  /** Another (Dân tộc khác). */
  | 'OTHER';

/** Conditions on one value; all given ones must hold. */
export type TrainingEthnicityFilter = {
  /** Equal. */
  eq?: TrainingEthnicity | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingEthnicity> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingEthnicity | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingEthnicity> | null | undefined;
};

/** Ground of removal (Căn cứ miễn nhiệm). */
export type TrainingGround =
  /** Point a (Điểm a). */
  | 'A'
  /** Point b (Điểm b). */
  | 'B'
  /** Point c (Điểm c). */
  | 'C'
  /** Point d (Điểm d). */
  | 'D'
  /** Point đ (Điểm đ). */
  | 'DD'
  /** Point e (Điểm e). */
  | 'E'
  /** Point g (Điểm g). */
  | 'G';

/** Conditions on one value; all given ones must hold. */
export type TrainingGroundFilter = {
  /** Equal. */
  eq?: TrainingGround | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingGround> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingGround | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingGround> | null | undefined;
};

/** Who somebody is (Đối tượng). */
export type TrainingGroup =
  /** Legal communicator (Tuyên truyền viên pháp luật). */
  | 'COMMUNICATOR'
  /** Somebody else (Người khác). */
  | 'GUEST'
  /** Mediator (Hòa giải viên). */
  | 'MEDIATOR'
  /** Official (Công chức, viên chức). */
  | 'OFFICIAL'
  /** Legal reporter (Báo cáo viên pháp luật). */
  | 'REPORTER'
  /** Teacher (Giáo viên). */
  | 'TEACHER';

/** Conditions on one value; all given ones must hold. */
export type TrainingGroupFilter = {
  /** Equal. */
  eq?: TrainingGroup | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingGroup> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingGroup | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingGroup> | null | undefined;
};

/** Level (Cấp). */
export type TrainingLevel =
  /** District (Cấp huyện). */
  | 'DISTRICT'
  /** Province (Cấp tỉnh). */
  | 'PROVINCE';

/** Conditions on one value; all given ones must hold. */
export type TrainingLevelFilter = {
  /** Equal. */
  eq?: TrainingLevel | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingLevel> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingLevel | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingLevel> | null | undefined;
};

/** Conditions on a list of TrainingMeasure. */
export type TrainingMeasureListWhere = {
  /** Every row is so. */
  every?: TrainingMeasureWhere | null | undefined;
  /** No row is so. */
  none?: TrainingMeasureWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingMeasureWhere | null | undefined;
};

/** Conditions on TrainingMeasure; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingMeasureWhere = {
  /** All of these hold. */
  and?: Array<TrainingMeasureWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** From (Từ ngày). */
  from?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Learners (Số người học). */
  learners?: IntFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingMeasureWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingMeasureWhere> | null | undefined;
  /** Kind of school (Cấp học). */
  school?: TrainingSchoolFilter | null | undefined;
  /** Schools (Số trường, cơ sở). */
  schools?: IntFilter | null | undefined;
  /** Sort (Loại giải pháp). */
  sort?: TrainingSortFilter | null | undefined;
  /** State (Trạng thái). */
  status?: TrainingWorkFilter | null | undefined;
  /** Title (Tên giải pháp). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of TrainingMediator. */
export type TrainingMediatorListWhere = {
  /** Every row is so. */
  every?: TrainingMediatorWhere | null | undefined;
  /** No row is so. */
  none?: TrainingMediatorWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingMediatorWhere | null | undefined;
};

/** Conditions on TrainingMediator; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingMediatorWhere = {
  /** Sessions given (Các buổi phổ biến pháp luật). */
  activities?: TrainingActivityListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<TrainingMediatorWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** In law, in another subject or none, as the statistics of the justice sector ask. (Trình độ) */
  degree?: TrainingDegreeFilter | null | undefined;
  /** While proposed, the day to decide by, in working days; once recognised, the end of the term. (Thời hạn) */
  due?: DayFilter | null | undefined;
  /** Enrolments (Học viên của lớp). */
  enrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Ethnicity (Dân tộc). */
  ethnicity?: TrainingEthnicityFilter | null | undefined;
  /** Ground of removal (Căn cứ miễn nhiệm). */
  ground?: TrainingGroundFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Decided late (Quyết định quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** Full name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingMediatorWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingMediatorWhere> | null | undefined;
  /** Recognised on (Ngày công nhận). */
  recognisedOn?: DayFilter | null | undefined;
  /** Removed on (Ngày miễn nhiệm). */
  removedOn?: DayFilter | null | undefined;
  /** Reviews (Rà soát đội ngũ). */
  reviews?: TrainingReviewListWhere | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** Standing (Tình trạng). */
  status?: TrainingStandingFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** If there is one, the person gets invitations and reminders directly. (Tài khoản) */
  user?: UserWhere | null | undefined;
};

/** How a course is held (Hình thức). */
export type TrainingMode =
  /** In person (Trực tiếp). */
  | 'IN_PERSON'
  /** Mixed (Kết hợp). */
  | 'MIXED'
  /** Online (Trực tuyến). */
  | 'ONLINE';

/** Conditions on one value; all given ones must hold. */
export type TrainingModeFilter = {
  /** Equal. */
  eq?: TrainingMode | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingMode> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingMode | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingMode> | null | undefined;
};

/** Conditions on a list of TrainingOfficial. */
export type TrainingOfficialListWhere = {
  /** Every row is so. */
  every?: TrainingOfficialWhere | null | undefined;
  /** No row is so. */
  none?: TrainingOfficialWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingOfficialWhere | null | undefined;
};

/** Conditions on TrainingOfficial; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingOfficialWhere = {
  /** All of these hold. */
  and?: Array<TrainingOfficialWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** In law, in another subject or none, as the statistics of the justice sector ask. (Trình độ) */
  degree?: TrainingDegreeFilter | null | undefined;
  /** Enrolments (Học viên của lớp). */
  enrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Ethnicity (Dân tộc). */
  ethnicity?: TrainingEthnicityFilter | null | undefined;
  /** Full time (Chuyên trách). */
  fullTime?: BooleanFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Full name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingOfficialWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingOfficialWhere> | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** In this work since (Làm công tác này từ). */
  since?: DayFilter | null | undefined;
  /** Standing (Tình trạng). */
  status?: TrainingServiceFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** If there is one, the person gets invitations and reminders directly. (Tài khoản) */
  user?: UserWhere | null | undefined;
};

/** State of a course (Trạng thái lớp). */
export type TrainingProgress =
  /** Cancelled (Đã hủy). */
  | 'CANCELLED'
  /** Finished (Đã kết thúc). */
  | 'FINISHED'
  /** Open (Đang mở). */
  | 'OPEN'
  /** Planned (Dự kiến). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type TrainingProgressFilter = {
  /** Equal. */
  eq?: TrainingProgress | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingProgress> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingProgress | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingProgress> | null | undefined;
};

/** Conditions on a list of TrainingProposal. */
export type TrainingProposalListWhere = {
  /** Every row is so. */
  every?: TrainingProposalWhere | null | undefined;
  /** No row is so. */
  none?: TrainingProposalWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingProposalWhere | null | undefined;
};

/** Conditions on TrainingProposal; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingProposalWhere = {
  /** All of these hold. */
  and?: Array<TrainingProposalWhere> | null | undefined;
  /** Answered on (Ngày trả lời). */
  answeredOn?: DayFilter | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingProposalWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingProposalWhere> | null | undefined;
  /** Sent on (Ngày gửi). */
  sentOn?: DayFilter | null | undefined;
  /** State (Trạng thái). */
  status?: TrainingStageFilter | null | undefined;
  /** Subject (Loại đề xuất). */
  subject?: TrainingSubjectFilter | null | undefined;
  /** Title (Tên đề xuất). */
  title?: SearchFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Conditions on a list of TrainingReporter. */
export type TrainingReporterListWhere = {
  /** Every row is so. */
  every?: TrainingReporterWhere | null | undefined;
  /** No row is so. */
  none?: TrainingReporterWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingReporterWhere | null | undefined;
};

/** Conditions on TrainingReporter; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingReporterWhere = {
  /** Sessions given (Các buổi phổ biến pháp luật). */
  activities?: TrainingActivityListWhere | null | undefined;
  /** All of these hold. */
  and?: Array<TrainingReporterWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** In law, in another subject or none, as the statistics of the justice sector ask. (Trình độ) */
  degree?: TrainingDegreeFilter | null | undefined;
  /** While proposed, the day to decide by, in working days; once recognised, the end of the term. (Thời hạn) */
  due?: DayFilter | null | undefined;
  /** Enrolments (Học viên của lớp). */
  enrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Ethnicity (Dân tộc). */
  ethnicity?: TrainingEthnicityFilter | null | undefined;
  /** Ground of removal (Căn cứ miễn nhiệm). */
  ground?: TrainingGroundFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Decided late (Quyết định quá hạn). */
  late?: BooleanFilter | null | undefined;
  /** Sessions of courses (Các buổi học). */
  lectures?: TrainingSessionListWhere | null | undefined;
  /** Level (Cấp). */
  level?: TrainingLevelFilter | null | undefined;
  /** Full name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingReporterWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingReporterWhere> | null | undefined;
  /** Recognised on (Ngày công nhận). */
  recognisedOn?: DayFilter | null | undefined;
  /** Removed on (Ngày miễn nhiệm). */
  removedOn?: DayFilter | null | undefined;
  /** Reviews (Rà soát đội ngũ). */
  reviews?: TrainingReviewListWhere | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** Standing (Tình trạng). */
  status?: TrainingStandingFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** If there is one, the person gets invitations and reminders directly. (Tài khoản) */
  user?: UserWhere | null | undefined;
};

/** Outcome of an enrolment (Kết quả học tập). */
export type TrainingResult =
  /** Completed (Hoàn thành). */
  | 'COMPLETED'
  /** Enrolled (Đang học). */
  | 'ENROLLED'
  /** Not completed (Chưa hoàn thành). */
  | 'INCOMPLETE';

/** Conditions on one value; all given ones must hold. */
export type TrainingResultFilter = {
  /** Equal. */
  eq?: TrainingResult | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingResult> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingResult | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingResult> | null | undefined;
};

/** Conditions on a list of TrainingReview. */
export type TrainingReviewListWhere = {
  /** Every row is so. */
  every?: TrainingReviewWhere | null | undefined;
  /** No row is so. */
  none?: TrainingReviewWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingReviewWhere | null | undefined;
};

/** Conditions on TrainingReview; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingReviewWhere = {
  /** Advice (Đề xuất). */
  advice?: TrainingAdviceFilter | null | undefined;
  /** All of these hold. */
  and?: Array<TrainingReviewWhere> | null | undefined;
  /** Legal communicator (Tuyên truyền viên). */
  communicator?: TrainingCommunicatorWhere | null | undefined;
  /** Courses attended (Số lớp đã dự). */
  courses?: IntFilter | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Roster (Danh sách). */
  group?: TrainingGroupFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Mediator (Hòa giải viên). */
  mediator?: TrainingMediatorWhere | null | undefined;
  /** Name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingReviewWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingReviewWhere> | null | undefined;
  /** Legal reporter (Báo cáo viên). */
  reporter?: TrainingReporterWhere | null | undefined;
  /** Sessions given (Số buổi đã thực hiện). */
  sessions?: IntFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** Until (Đến ngày). */
  until?: DayFilter | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** Verdict (Quyết định). */
  verdict?: TrainingVerdictFilter | null | undefined;
};

/** Kind of school (Cấp học). */
export type TrainingSchool =
  /** Lower secondary (Trung học cơ sở). */
  | 'LOWER_SECONDARY'
  /** Another (Cấp học khác). */
  | 'OTHER'
  /** Upper secondary (Trung học phổ thông). */
  | 'UPPER_SECONDARY'
  /** Vocational (Giáo dục nghề nghiệp). */
  | 'VOCATIONAL';

/** Conditions on one value; all given ones must hold. */
export type TrainingSchoolFilter = {
  /** Equal. */
  eq?: TrainingSchool | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingSchool> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingSchool | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingSchool> | null | undefined;
};

/** Service (Tình trạng công tác). */
export type TrainingService =
  /** Left (Đã thôi). */
  | 'LEFT'
  /** Serving (Đang làm). */
  | 'SERVING';

/** Conditions on one value; all given ones must hold. */
export type TrainingServiceFilter = {
  /** Equal. */
  eq?: TrainingService | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingService> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingService | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingService> | null | undefined;
};

/** Conditions on a list of TrainingSession. */
export type TrainingSessionListWhere = {
  /** Every row is so. */
  every?: TrainingSessionWhere | null | undefined;
  /** No row is so. */
  none?: TrainingSessionWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingSessionWhere | null | undefined;
};

/** State of a session (Trạng thái buổi học). */
export type TrainingSessionState =
  /** Held (Đã điểm danh). */
  | 'HELD'
  /** To be held (Chưa điểm danh). */
  | 'PLANNED';

/** Conditions on one value; all given ones must hold. */
export type TrainingSessionStateFilter = {
  /** Equal. */
  eq?: TrainingSessionState | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingSessionState> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingSessionState | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingSessionState> | null | undefined;
};

/** Conditions on TrainingSession; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingSessionWhere = {
  /** All of these hold. */
  and?: Array<TrainingSessionWhere> | null | undefined;
  /** Attendances (Lượt dự các buổi học). */
  attendances?: TrainingAttendanceListWhere | null | undefined;
  /** Course (Lớp). */
  course?: TrainingCourseWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** Hours (Số giờ). */
  hours?: DecimalFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Reporter who lectures (Báo cáo viên giảng). */
  lecturer?: TrainingReporterWhere | null | undefined;
  /** This does not hold. */
  not?: TrainingSessionWhere | null | undefined;
  /** Day (Ngày học). */
  on?: DayFilter | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingSessionWhere> | null | undefined;
  /** Present (Số người dự). */
  present?: IntFilter | null | undefined;
  /** State (Trạng thái). */
  status?: TrainingSessionStateFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
};

/** Sex (Giới tính). */
export type TrainingSex =
  /** Female (Nữ). */
  | 'FEMALE'
  /** Male (Nam). */
  | 'MALE';

/** Conditions on one value; all given ones must hold. */
export type TrainingSexFilter = {
  /** Equal. */
  eq?: TrainingSex | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingSex> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingSex | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingSex> | null | undefined;
};

/** Sort of measure (Loại giải pháp). */
export type TrainingSort =
  /** Outside the timetable (Hoạt động ngoại khóa). */
  | 'EXTRACURRICULAR'
  /** Teaching hours (Dạy trong giờ chính khóa). */
  | 'HOURS'
  /** Material (Tài liệu, học liệu). */
  | 'MATERIAL'
  /** Models and clubs (Mô hình, câu lạc bộ). */
  | 'MODEL'
  /** Another (Giải pháp khác). */
  | 'OTHER'
  /** Training of teachers (Bồi dưỡng, chuẩn hóa giáo viên). */
  | 'TEACHERS';

/** Conditions on one value; all given ones must hold. */
export type TrainingSortFilter = {
  /** Equal. */
  eq?: TrainingSort | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingSort> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingSort | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingSort> | null | undefined;
};

/** State of a proposal (Trạng thái đề xuất). */
export type TrainingStage =
  /** Adopted (Được chấp thuận). */
  | 'ADOPTED'
  /** Drafted (Đang soạn). */
  | 'PROPOSED'
  /** Rejected (Không được chấp thuận). */
  | 'REJECTED'
  /** Sent (Đã gửi). */
  | 'SENT';

/** Conditions on one value; all given ones must hold. */
export type TrainingStageFilter = {
  /** Equal. */
  eq?: TrainingStage | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingStage> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingStage | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingStage> | null | undefined;
};

/** Standing (Tình trạng công nhận). */
export type TrainingStanding =
  /** Removed (Đã miễn nhiệm). */
  | 'DISMISSED'
  /** Proposed (Đang đề nghị). */
  | 'PROPOSED'
  /** Recognised (Đã công nhận). */
  | 'RECOGNISED'
  /** Suspended (Tạm dừng). */
  | 'SUSPENDED';

/** Conditions on one value; all given ones must hold. */
export type TrainingStandingFilter = {
  /** Equal. */
  eq?: TrainingStanding | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingStanding> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingStanding | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingStanding> | null | undefined;
};

/** Subject of a proposal (Loại đề xuất). */
export type TrainingSubject =
  /** Framework curriculum (Chương trình khung bồi dưỡng). */
  | 'CURRICULUM'
  /** Policy for the staff (Chế độ, chính sách cho đội ngũ). */
  | 'STAFF_POLICY';

/** Conditions on one value; all given ones must hold. */
export type TrainingSubjectFilter = {
  /** Equal. */
  eq?: TrainingSubject | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingSubject> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingSubject | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingSubject> | null | undefined;
};

/** Conditions on a list of TrainingTeacher. */
export type TrainingTeacherListWhere = {
  /** Every row is so. */
  every?: TrainingTeacherWhere | null | undefined;
  /** No row is so. */
  none?: TrainingTeacherWhere | null | undefined;
  /** At least one row is so. */
  some?: TrainingTeacherWhere | null | undefined;
};

/** Conditions on TrainingTeacher; all given ones must hold. What the viewer does not see does not exist here either. */
export type TrainingTeacherWhere = {
  /** All of these hold. */
  and?: Array<TrainingTeacherWhere> | null | undefined;
  /** The assignment that it is tied to. */
  assignment?: AssignmentWhere | null | undefined;
  /** When it was made. */
  createdAt?: InstantFilter | null | undefined;
  /** In law, in another subject or none, as the statistics of the justice sector ask. (Trình độ) */
  degree?: TrainingDegreeFilter | null | undefined;
  /** Enrolments (Học viên của lớp). */
  enrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Ethnicity (Dân tộc). */
  ethnicity?: TrainingEthnicityFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Full name (Họ và tên). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: TrainingTeacherWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<TrainingTeacherWhere> | null | undefined;
  /** Has the training that the kind of school demands. (Đạt chuẩn đào tạo) */
  qualified?: BooleanFilter | null | undefined;
  /** School (Trường). */
  school?: TextFilter | null | undefined;
  /** Kind of school (Cấp học). */
  schoolLevel?: TrainingSchoolFilter | null | undefined;
  /** Sex (Giới tính). */
  sex?: TrainingSexFilter | null | undefined;
  /** Standing (Tình trạng). */
  status?: TrainingServiceFilter | null | undefined;
  /** Whose it is now: a succession hands it to the successor. */
  unit?: UnitWhere | null | undefined;
  /** Whose it was when it was made: the unit itself, or a predecessor (đơn vị tại thời điểm lập). */
  unitThen?: UnitWhere | null | undefined;
  /** When it was changed last. */
  updatedAt?: InstantFilter | null | undefined;
  /** If there is one, the person gets invitations and reminders directly. (Tài khoản) */
  user?: UserWhere | null | undefined;
};

/** Validity of a certificate (Hiệu lực chứng nhận). */
export type TrainingValidity =
  /** Valid (Còn hiệu lực). */
  | 'ISSUED'
  /** Revoked (Đã thu hồi). */
  | 'REVOKED';

/** Conditions on one value; all given ones must hold. */
export type TrainingValidityFilter = {
  /** Equal. */
  eq?: TrainingValidity | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingValidity> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingValidity | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingValidity> | null | undefined;
};

/** Verdict of a review (Quyết định rà soát). */
export type TrainingVerdict =
  /** Kept (Tiếp tục). */
  | 'KEPT'
  /** Pending (Chưa quyết định). */
  | 'PENDING'
  /** To be removed (Làm thủ tục miễn nhiệm). */
  | 'TO_BE_REMOVED';

/** Conditions on one value; all given ones must hold. */
export type TrainingVerdictFilter = {
  /** Equal. */
  eq?: TrainingVerdict | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingVerdict> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingVerdict | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingVerdict> | null | undefined;
};

/** State of work (Trạng thái thực hiện). */
export type TrainingWork =
  /** Done (Hoàn thành). */
  | 'DONE'
  /** Planned (Dự kiến). */
  | 'PLANNED'
  /** Under way (Đang thực hiện). */
  | 'RUNNING'
  /** Stopped (Dừng). */
  | 'STOPPED';

/** Conditions on one value; all given ones must hold. */
export type TrainingWorkFilter = {
  /** Equal. */
  eq?: TrainingWork | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<TrainingWork> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: TrainingWork | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<TrainingWork> | null | undefined;
};

/** The document that tasks wait for. */
export type TriggerGuidanceInput = {
  /** The document that arrived. */
  document: DocumentInput;
  /** Or the days that it has, counted from the day of the document. */
  dueDays?: number | null | undefined;
  /** The due day of the work (thời hạn); left out, as the plan says. */
  dueOn?: string | null | undefined;
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Tasks of one plan that wait for guidance, an event or a request; 200 at most. */
  taskIds: Array<string | number>;
};

/** Conditions on a list of UnitCode. */
export type UnitCodeListWhere = {
  /** Every row is so. */
  every?: UnitCodeWhere | null | undefined;
  /** No row is so. */
  none?: UnitCodeWhere | null | undefined;
  /** At least one row is so. */
  some?: UnitCodeWhere | null | undefined;
};

/** Conditions on UnitCode; all given ones must hold. What the viewer does not see does not exist here either. */
export type UnitCodeWhere = {
  /** All of these hold. */
  and?: Array<UnitCodeWhere> | null | undefined;
  /** The code as written. */
  code?: StringFilter | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: UnitCodeWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<UnitCodeWhere> | null | undefined;
  /** Who gives the code: GSO for the statistics office. */
  scheme?: StringFilter | null | undefined;
  /** The unit. */
  unit?: UnitWhere | null | undefined;
  /** First day. */
  validFrom?: DayFilter | null | undefined;
  /** Last day; null while it is in use. */
  validTo?: DayFilter | null | undefined;
};

/** Kind of unit (Loại đơn vị). */
export type UnitKind =
  /** Board or committee (Ban). */
  | 'BOARD'
  /** Commune People's Committee (UBND cấp xã). */
  | 'COMMUNE'
  /** Coordination council (Hội đồng phối hợp). */
  | 'COUNCIL'
  /** Provincial department (Sở). */
  | 'DEPARTMENT'
  /** District People's Committee (UBND cấp huyện). */
  | 'DISTRICT'
  /** District division of justice (Phòng Tư pháp). */
  | 'DISTRICT_JUSTICE_DIVISION'
  /** Internal division (Phòng chuyên môn). */
  | 'INTERNAL_DIVISION'
  /** Mass organisation (Đoàn thể). */
  | 'MASS_ORG'
  /** Press and broadcasting (Cơ quan báo chí). */
  | 'MEDIA'
  /** Other unit (Đơn vị khác). */
  | 'OTHER'
  /** Party body (Cơ quan Đảng). */
  | 'PARTY_BODY'
  /** People's Committee (Ủy ban nhân dân). */
  | 'PEOPLES_COMMITTEE'
  /** People's Council (Hội đồng nhân dân). */
  | 'PEOPLES_COUNCIL'
  /** Sector agency (Cơ quan ngành). */
  | 'SECTOR_AGENCY'
  /** Subordinate unit (Đơn vị trực thuộc). */
  | 'SUBORDINATE_UNIT';

/** Conditions on one value; all given ones must hold. */
export type UnitKindFilter = {
  /** Equal. */
  eq?: UnitKind | null | undefined;
  /** One of these, 200 at most. */
  in?: Array<UnitKind> | null | undefined;
  /** Has no value (true), or has one (false). */
  isNull?: boolean | null | undefined;
  /** Not equal; rows without a value count as not equal. */
  ne?: UnitKind | null | undefined;
  /** None of these, 200 at most; rows without a value count. */
  notIn?: Array<UnitKind> | null | undefined;
};

/** Conditions on a list of Unit. */
export type UnitListWhere = {
  /** Every row is so. */
  every?: UnitWhere | null | undefined;
  /** No row is so. */
  none?: UnitWhere | null | undefined;
  /** At least one row is so. */
  some?: UnitWhere | null | undefined;
};

/** Conditions on a list of UnitParent. */
export type UnitParentListWhere = {
  /** Every row is so. */
  every?: UnitParentWhere | null | undefined;
  /** No row is so. */
  none?: UnitParentWhere | null | undefined;
  /** At least one row is so. */
  some?: UnitParentWhere | null | undefined;
};

/** Conditions on UnitParent; all given ones must hold. What the viewer does not see does not exist here either. */
export type UnitParentWhere = {
  /** All of these hold. */
  and?: Array<UnitParentWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** This does not hold. */
  not?: UnitParentWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<UnitParentWhere> | null | undefined;
  /** The unit above. */
  parent?: UnitWhere | null | undefined;
  /** The unit below. */
  unit?: UnitWhere | null | undefined;
  /** First day. */
  validFrom?: DayFilter | null | undefined;
  /** Last day; null while it holds. */
  validTo?: DayFilter | null | undefined;
};

/** Conditions on a list of UnitSuccession. */
export type UnitSuccessionListWhere = {
  /** Every row is so. */
  every?: UnitSuccessionWhere | null | undefined;
  /** No row is so. */
  none?: UnitSuccessionWhere | null | undefined;
  /** At least one row is so. */
  some?: UnitSuccessionWhere | null | undefined;
};

/** Conditions on UnitSuccession; all given ones must hold. What the viewer does not see does not exist here either. */
export type UnitSuccessionWhere = {
  /** All of these hold. */
  and?: Array<UnitSuccessionWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** First day of the new state. */
  effectiveOn?: DayFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** How it was succeeded. */
  kind?: SuccessionKindFilter | null | undefined;
  /** The act that ordered it. */
  legalBasis?: StringFilter | null | undefined;
  /** This does not hold. */
  not?: UnitSuccessionWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<UnitSuccessionWhere> | null | undefined;
  /** The unit before. */
  predecessor?: UnitWhere | null | undefined;
  /** The unit after; null if it was abolished. */
  successor?: UnitWhere | null | undefined;
};

/** Conditions on Unit; all given ones must hold. What the viewer does not see does not exist here either. */
export type UnitWhere = {
  /** All of these hold. */
  and?: Array<UnitWhere> | null | undefined;
  /** The unit's parts of tasks. */
  assignments?: AssignmentListWhere | null | undefined;
  /** Acknowledgements (Tiếp nhận văn bản). */
  awarenessAcknowledgements?: AwarenessAcknowledgementListWhere | null | undefined;
  /** Addressees (Nơi nhận). */
  awarenessAddressees?: AwarenessAddresseeListWhere | null | undefined;
  /** Commitments of heads (Cam kết của người đứng đầu). */
  awarenessCommitments?: AwarenessCommitmentListWhere | null | undefined;
  /** Guidance (Văn bản chỉ đạo, hướng dẫn). */
  awarenessGuidances?: AwarenessGuidanceListWhere | null | undefined;
  /** Reminders (Đôn đốc). */
  awarenessReminders?: AwarenessReminderListWhere | null | undefined;
  /** Study sessions (Học tập, quán triệt). */
  awarenessStudySessions?: AwarenessStudySessionListWhere | null | undefined;
  /** The units that it came after. */
  cameFrom?: UnitSuccessionListWhere | null | undefined;
  /** The units directly below. */
  children?: UnitListWhere | null | undefined;
  /** Our own handle, never re-used; official codes are dated rows. */
  code?: StringFilter | null | undefined;
  /** Official codes. */
  codes?: UnitCodeListWhere | null | undefined;
  /** Commendations (Khen thưởng). */
  commendations?: EvaluationCommendationListWhere | null | undefined;
  /** Attempts (Các lượt thi). */
  contestsAttempts?: ContestsAttemptListWhere | null | undefined;
  /** Certificates (Giấy chứng nhận). */
  contestsCertificates?: ContestsCertificateListWhere | null | undefined;
  /** Entry codes (Mã dự thi). */
  contestsCodes?: ContestsCodeListWhere | null | undefined;
  /** Online contests (Các cuộc thi trực tuyến). */
  contestsContests?: ContestsContestListWhere | null | undefined;
  /** Entrants (Người dự thi). */
  contestsEntrants?: ContestsEntrantListWhere | null | undefined;
  /** Performances (Lịch thi). */
  contestsPerformances?: ContestsPerformanceListWhere | null | undefined;
  /** Prizes (Giải thưởng). */
  contestsPrizes?: ContestsPrizeListWhere | null | undefined;
  /** Frozen questions (Bộ câu hỏi đã chốt). */
  contestsQuestionSets?: ContestsQuestionSetListWhere | null | undefined;
  /** Question bank (Ngân hàng câu hỏi). */
  contestsQuestions?: ContestsQuestionListWhere | null | undefined;
  /** Rounds (Các phần thi). */
  contestsRounds?: ContestsRoundListWhere | null | undefined;
  /** Judges' sheets (Phiếu chấm). */
  contestsSheets?: ContestsSheetListWhere | null | undefined;
  /** Contests on a stage (Các hội thi sân khấu). */
  contestsStages?: ContestsStageListWhere | null | undefined;
  /** Teams (Các đội thi). */
  contestsTeams?: ContestsTeamListWhere | null | undefined;
  /** Topics (Các chủ đề). */
  contestsTopics?: ContestsTopicListWhere | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** Answers as numbers (Kết quả trả lời). */
  evaluationAnswers?: EvaluationAnswerListWhere | null | undefined;
  /** Commendations (Khen thưởng). */
  evaluationCommendations?: EvaluationCommendationListWhere | null | undefined;
  /** Criteria (Tiêu chí). */
  evaluationCriteria?: EvaluationCriterionListWhere | null | undefined;
  /** Findings (Kết quả kiểm tra, kiến nghị). */
  evaluationFindings?: EvaluationFindingListWhere | null | undefined;
  /** Inspections (Kiểm tra). */
  evaluationInspections?: EvaluationInspectionListWhere | null | undefined;
  /** Minutes of inspections (Biên bản kiểm tra). */
  evaluationMinutesList?: EvaluationMinutesListWhere | null | undefined;
  /** Questions of surveys (Câu hỏi khảo sát). */
  evaluationQuestions?: EvaluationQuestionListWhere | null | undefined;
  /** Reviews (Sơ kết, tổng kết). */
  evaluationReviews?: EvaluationReviewListWhere | null | undefined;
  /** Scales of criteria (Bộ tiêu chí đánh giá). */
  evaluationScales?: EvaluationScaleListWhere | null | undefined;
  /** Plans for the evaluation scheme (Kế hoạch thực hiện đề án đánh giá). */
  evaluationSchemes?: EvaluationSchemeListWhere | null | undefined;
  /** Scorecards (Chấm điểm hiệu quả). */
  evaluationScorecards?: EvaluationScorecardListWhere | null | undefined;
  /** Scores by criterion (Điểm theo tiêu chí). */
  evaluationScores?: EvaluationScoreListWhere | null | undefined;
  /** Surveys (Khảo sát). */
  evaluationSurveys?: EvaluationSurveyListWhere | null | undefined;
  /** Findings (Kết quả kiểm tra, kiến nghị). */
  findings?: EvaluationFindingListWhere | null | undefined;
  /** Allocations (Phân bổ kinh phí). */
  fundingAllocations?: FundingAllocationListWhere | null | undefined;
  /** Commitments (Cam kết chi). */
  fundingCommitments?: FundingCommitmentListWhere | null | undefined;
  /** Drafts of resolutions and decisions (Dự thảo nghị quyết, quyết định). */
  fundingDrafts?: FundingDraftListWhere | null | undefined;
  /** Lines of estimates (Các mục dự toán). */
  fundingEstimateLines?: FundingEstimateLineListWhere | null | undefined;
  /** Estimates (Dự toán kinh phí). */
  fundingEstimates?: FundingEstimateListWhere | null | undefined;
  /** Ten-year reviews of the Law (Tổng kết 10 năm thi hành Luật PBGDPL). */
  fundingLawReviews?: FundingLawReviewListWhere | null | undefined;
  /** Register of legal reviews (Sổ rà soát văn bản). */
  fundingLegalReviews?: FundingLegalReviewListWhere | null | undefined;
  /** Budget lines (Nguồn kinh phí được giao). */
  fundingLines?: FundingLineListWhere | null | undefined;
  /** Needs of units (Số liệu ưu tiên của đơn vị). */
  fundingNeeds?: FundingNeedListWhere | null | undefined;
  /** Norms (Định mức chi). */
  fundingNorms?: FundingNormListWhere | null | undefined;
  /** Opinions on drafts (Ý kiến về dự thảo). */
  fundingOpinions?: FundingOpinionListWhere | null | undefined;
  /** Settlements (Quyết toán kinh phí). */
  fundingSettlements?: FundingSettlementListWhere | null | undefined;
  /** Explanation of shares (Giải trình phần kinh phí). */
  fundingShareLines?: FundingShareLineListWhere | null | undefined;
  /** Shares of units (Kinh phí giao cho đơn vị). */
  fundingShares?: FundingShareListWhere | null | undefined;
  /** Spendings (Các khoản chi). */
  fundingSpendings?: FundingSpendingListWhere | null | undefined;
  /** Weights (Tỷ trọng ưu tiên). */
  fundingWeights?: FundingWeightListWhere | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Inspections (Kiểm tra). */
  inspections?: EvaluationInspectionListWhere | null | undefined;
  /** Kind of unit (loại đơn vị). */
  kind?: UnitKindFilter | null | undefined;
  /** Airings (Lịch phát, đăng). */
  mediaAirings?: MediaAiringListWhere | null | undefined;
  /** Articles and shared library (Tin, bài; kho dùng chung). */
  mediaArticles?: MediaArticleListWhere | null | undefined;
  /** Channels (Kênh truyền thông). */
  mediaChannels?: MediaChannelListWhere | null | undefined;
  /** Columns (Chuyên trang, chuyên mục). */
  mediaColumns?: MediaColumnListWhere | null | undefined;
  /** Events (Hội nghị, tọa đàm, đối thoại). */
  mediaEvents?: MediaEventListWhere | null | undefined;
  /** FAQ (Bộ hỏi đáp dùng chung). */
  mediaFaqs?: MediaFaqListWhere | null | undefined;
  /** Materials (Tài liệu phổ biến, giáo dục pháp luật). */
  mediaMaterials?: MediaMaterialListWhere | null | undefined;
  /** Models of self-learning (Mô hình tự học pháp luật). */
  mediaModels?: MediaModelListWhere | null | undefined;
  /** Questions (Câu hỏi của người dân, doanh nghiệp). */
  mediaQuestions?: MediaQuestionListWhere | null | undefined;
  /** Topics of public concern (Danh mục chủ đề dư luận quan tâm). */
  mediaTopics?: MediaTopicListWhere | null | undefined;
  /** Upgrades (Nâng cấp trang, kênh). */
  mediaUpgrades?: MediaUpgradeListWhere | null | undefined;
  /** Who has which role in the unit. */
  memberships?: MembershipListWhere | null | undefined;
  /** Agreements (Thỏa thuận phối hợp). */
  mobilizationAgreements?: MobilizationAgreementListWhere | null | undefined;
  /** Contributions (Đóng góp). */
  mobilizationContributions?: MobilizationContributionListWhere | null | undefined;
  /** Mechanisms (Cơ chế huy động nguồn lực xã hội). */
  mobilizationMechanisms?: MobilizationMechanismListWhere | null | undefined;
  /** Offers (Đề nghị hỗ trợ). */
  mobilizationOffers?: MobilizationOfferListWhere | null | undefined;
  /** Partners (Đối tác). */
  mobilizationPartners?: MobilizationPartnerListWhere | null | undefined;
  /** Public lists (Danh sách ghi nhận công khai). */
  mobilizationRolls?: MobilizationRollListWhere | null | undefined;
  /** Official name (tên đơn vị). */
  name?: TextFilter | null | undefined;
  /** This does not hold. */
  not?: UnitWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<UnitWhere> | null | undefined;
  /** Councils (Hội đồng phối hợp phổ biến, giáo dục pháp luật). */
  organizationCouncils?: OrganizationCouncilListWhere | null | undefined;
  /** Meetings of councils (Phiên họp Hội đồng). */
  organizationMeetings?: OrganizationMeetingListWhere | null | undefined;
  /** Members of councils (Thành viên Hội đồng). */
  organizationMembers?: OrganizationMemberListWhere | null | undefined;
  /** Reviews of the organisation (Rà soát tổ chức bộ máy). */
  organizationOrganisationReviews?: OrganizationOrganisationReviewListWhere | null | undefined;
  /** Proposals on the way of working (Đề xuất đổi mới hoạt động). */
  organizationProposals?: OrganizationProposalListWhere | null | undefined;
  /** Reconstitutions (Kiện toàn Hội đồng). */
  organizationReconstitutions?: OrganizationReconstitutionListWhere | null | undefined;
  /** Parts of resolutions (Thực hiện nghị quyết). */
  organizationResolutionParts?: OrganizationResolutionPartListWhere | null | undefined;
  /** Resolutions (Nghị quyết, văn bản chỉ đạo). */
  organizationResolutions?: OrganizationResolutionListWhere | null | undefined;
  /** Proposed lists (Danh sách đề nghị). */
  organizationSeats?: OrganizationSeatListWhere | null | undefined;
  /** Staffing (Số liệu biên chế). */
  organizationStaffings?: OrganizationStaffingListWhere | null | undefined;
  /** Legal-access assessments (Đánh giá xã đạt chuẩn tiếp cận pháp luật). */
  outreachAssessments?: OutreachAssessmentListWhere | null | undefined;
  /** Mediation logbook (Sổ theo dõi hòa giải). */
  outreachCases?: OutreachCaseListWhere | null | undefined;
  /** Contributions (Phần của các đơn vị). */
  outreachContributions?: OutreachContributionListWhere | null | undefined;
  /** Criteria and indicators (Tiêu chí, chỉ tiêu). */
  outreachCriteria?: OutreachCriterionListWhere | null | undefined;
  /** Joint sessions (Các buổi phối hợp). */
  outreachJoints?: OutreachJointListWhere | null | undefined;
  /** Parts in joint sessions (Phần phối hợp của đơn vị). */
  outreachParts?: OutreachPartListWhere | null | undefined;
  /** Programme reviews (Tổng kết chương trình, nhu cầu, góp ý). */
  outreachProgrammeReviews?: OutreachProgrammeReviewListWhere | null | undefined;
  /** Scores (Phiếu điểm). */
  outreachScores?: OutreachScoreListWhere | null | undefined;
  /** Grassroots sessions (Buổi sinh hoạt ở cơ sở). */
  outreachSessions?: OutreachSessionListWhere | null | undefined;
  /** Legal-access standards (Bộ tiêu chí tiếp cận pháp luật). */
  outreachStandards?: OutreachStandardListWhere | null | undefined;
  /** Legal-access summaries (Tổng hợp kết quả tiếp cận pháp luật). */
  outreachSummaries?: OutreachSummaryListWhere | null | undefined;
  /** Reviews of teams (Rà soát, kiện toàn tổ hòa giải). */
  outreachTeamReviews?: OutreachTeamReviewListWhere | null | undefined;
  /** Mediation teams (Tổ hòa giải ở cơ sở). */
  outreachTeams?: OutreachTeamListWhere | null | undefined;
  /** The unit above (cấp trên trực tiếp). */
  parent?: UnitWhere | null | undefined;
  /** Where the unit stood in the tree, by dates. */
  places?: UnitParentListWhere | null | undefined;
  /** Records of the unit in all modules (hồ sơ của đơn vị). */
  records?: RecordListWhere | null | undefined;
  /** Usual abbreviation (tên viết tắt). */
  shortName?: StringFilter | null | undefined;
  /** What became of the unit (kế thừa). */
  successions?: UnitSuccessionListWhere | null | undefined;
  /** Sessions given (Các buổi phổ biến pháp luật). */
  trainingActivities?: TrainingActivityListWhere | null | undefined;
  /** Attendances (Lượt dự các buổi học). */
  trainingAttendances?: TrainingAttendanceListWhere | null | undefined;
  /** Certificates (Sổ cấp giấy chứng nhận). */
  trainingCertificates?: TrainingCertificateListWhere | null | undefined;
  /** Legal communicators (Tuyên truyền viên pháp luật). */
  trainingCommunicators?: TrainingCommunicatorListWhere | null | undefined;
  /** Courses (Lớp bồi dưỡng, tập huấn). */
  trainingCourses?: TrainingCourseListWhere | null | undefined;
  /** Enrolments (Học viên của lớp). */
  trainingEnrolments?: TrainingEnrolmentListWhere | null | undefined;
  /** Education measures (Giải pháp giáo dục pháp luật trong nhà trường). */
  trainingMeasures?: TrainingMeasureListWhere | null | undefined;
  /** Grassroots mediators (Hòa giải viên ở cơ sở). */
  trainingMediators?: TrainingMediatorListWhere | null | undefined;
  /** Officials of legal education (Công chức, viên chức làm công tác PBGDPL). */
  trainingOfficials?: TrainingOfficialListWhere | null | undefined;
  /** Proposals (Đề xuất chính sách, chương trình). */
  trainingProposals?: TrainingProposalListWhere | null | undefined;
  /** Legal reporters (Báo cáo viên pháp luật). */
  trainingReporters?: TrainingReporterListWhere | null | undefined;
  /** Reviews (Rà soát đội ngũ). */
  trainingReviews?: TrainingReviewListWhere | null | undefined;
  /** Sessions of courses (Các buổi học). */
  trainingSessions?: TrainingSessionListWhere | null | undefined;
  /** Teachers of civics and law (Giáo viên giáo dục công dân, pháp luật). */
  trainingTeachers?: TrainingTeacherListWhere | null | undefined;
  /** First day of the unit. */
  validFrom?: DayFilter | null | undefined;
  /** Last day of the unit; null while it exists. */
  validTo?: DayFilter | null | undefined;
};

/** Changes of a draft plan. */
export type UpdatePlanDraftInput = {
  /** Tasks that the reading missed. */
  addTasks?: Array<NewTaskInput> | null | undefined;
  /** New last day. */
  endsOn?: string | null | undefined;
  /** The units that follow the plan (đơn vị theo dõi), in place of those before. */
  followers?: Array<string | number> | null | undefined;
  /** Key of this call: a repeated call with it changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** Tasks that are made one (gộp nhiệm vụ); those that are named here are named nowhere else. */
  mergeTasks?: Array<MergeTasksInput> | null | undefined;
  /** The plan (kế hoạch). */
  planId: string | number;
  /** Tasks that are cut into several (tách nhiệm vụ); one that is named here is named nowhere else. */
  splitTasks?: Array<SplitTaskInput> | null | undefined;
  /** New first day. */
  startsOn?: string | null | undefined;
  /** Tasks that are confirmed, changed or removed. */
  tasks?: Array<DraftTaskInput> | null | undefined;
  /** New subject (trích yếu). */
  title?: string | null | undefined;
  /** Its version as it was seen. */
  version: number;
};

/** What to write into a report. */
export type UpdateReportInput = {
  /** Figures to type over the computed ones. */
  figures?: Array<ReportFigureInput> | null | undefined;
  /** Makes a repeated call answer the first result. */
  idempotencyKey?: string | null | undefined;
  /** Text by code of the form's section; null or an empty text takes one out, sections not named stay. */
  narrative?: unknown;
  /** Id of the report. */
  reportId: string | number;
  /** The version that the caller saw. */
  version: number;
};

/** Conditions on User; all given ones must hold. What the viewer does not see does not exist here either. */
export type UserWhere = {
  /** All of these hold. */
  and?: Array<UserWhere> | null | undefined;
  /** When the row was written. */
  createdAt?: InstantFilter | null | undefined;
  /** When the account was closed; null while it is open. */
  disabledAt?: InstantFilter | null | undefined;
  /** Full name (họ và tên). */
  fullName?: TextFilter | null | undefined;
  /** Opaque id, the same for good. */
  id?: IdFilter | null | undefined;
  /** Roles of the user in units that the viewer sees. */
  memberships?: MembershipListWhere | null | undefined;
  /** This does not hold. */
  not?: UserWhere | null | undefined;
  /** At least one of these holds. */
  or?: Array<UserWhere> | null | undefined;
  /** Position (chức vụ). */
  title?: StringFilter | null | undefined;
  /** The unit that keeps the account. */
  unit?: UnitWhere | null | undefined;
  /** Sign-in name, lower case. */
  username?: StringFilter | null | undefined;
};

/** Takes a submission back. */
export type WithdrawAssignmentInput = {
  /** The part (phần việc). */
  assignmentId: string | number;
  /** A key of the caller's choice: the same key with the same input answers the first result and changes nothing. */
  idempotencyKey?: string | null | undefined;
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
};

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { id: string } | null };

export type AssignmentChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AssignmentChangedSubscription = { assignmentChanged: { id: string } | null };

export type ReportChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ReportChangedSubscription = { reportChanged: { id: string } | null };

export type UnreadQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadQuery = { notifications: { totalCount: number } | null };

export type BreadthQueryVariables = Exact<{
  unit: string | number;
}>;


export type BreadthQuery = { assignments: { nodes: Array<{ id: string }> } | null };

export type MenuQueryVariables = Exact<{ [key: string]: never; }>;


export type MenuQuery = { modules: Array<{ name: string, taskGroup: number, state: ModuleState, label: { vi: string, en: string }, menu: Array<{ kind: string, group: string, label: { vi: string, en: string } }> }> };

export type ManifestsQueryVariables = Exact<{
  names?: Array<string> | string | null | undefined;
}>;


export type ManifestsQuery = { modules: Array<{ name: string, taskGroup: number, state: ModuleState, manifest: unknown, process: { state: ModulePhase } | null, may: Array<{ kind: string, actions: Array<string> }> }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, today: string, user: { id: string, username: string, fullName: string, title: string | null } | null, unit: { id: string, code: string, name: string, kind: UnitKind | null } | null, seats: Array<{ id: string, code: string, name: string, roles: Array<Role> }> } | null, settings: { support: string, notice: string, noticeUntil: string | null } | null };

export type ContestListMutationVariables = Exact<{
  input: ContestsListInput;
}>;


export type ContestListMutation = { contestsList: { contests: unknown, now: string | null } | null };

export type ContestInfoMutationVariables = Exact<{
  input: ContestsInfoContestInput;
}>;


export type ContestInfoMutation = { contestsInfoContest: { title: string | null, summary: string | null, state: ContestsContestState | null, phase: string | null, opens: string | null, closes: string | null, minutes: number | null, attempts: number | null, questions: number | null, total: number | null, verification: ContestsVerification | null, places: Array<string> | null, tieBreak: boolean | null, liveBoard: boolean | null, prizes: unknown, eraseOn: string | null, now: string | null } | null };

export type ContestBoardMutationVariables = Exact<{
  input: ContestsBoardContestInput;
}>;


export type ContestBoardMutation = { contestsBoardContest: { state: ContestsContestState | null, top: unknown, places: unknown } | null };

export type ContestRegisterMutationVariables = Exact<{
  input: ContestsRegisterContestInput;
}>;


export type ContestRegisterMutation = { contestsRegisterContest: { token: string | null, verified: boolean | null, entrant: { id: string } | null } | null };

export type ContestVerifyMutationVariables = Exact<{
  input: ContestsVerifyEntrantInput;
}>;


export type ContestVerifyMutation = { contestsVerifyEntrant: { verified: boolean | null, triesLeft: number | null } | null };

export type ContestOpenMutationVariables = Exact<{
  input: ContestsOpenEntrantInput;
}>;


export type ContestOpenMutation = { contestsOpenEntrant: { number: number | null, started: string | null, deadline: string | null, now: string | null, questions: unknown, answers: string | null, sequence: number | null, attempt: { id: string } | null } | null };

export type ContestMineMutationVariables = Exact<{
  input: ContestsMineEntrantInput;
}>;


export type ContestMineMutation = { contestsMineEntrant: { state: ContestsEntrantState | null, contestState: ContestsContestState | null, used: number | null, attempts: number | null, underWay: boolean | null, score: number | null, correct: number | null, seconds: number | null, rank: number | null, prize: string | null, certificate: number | null, now: string | null } | null };

export type ContestSaveMutationVariables = Exact<{
  input: ContestsSaveAttemptInput;
}>;


export type ContestSaveMutation = { contestsSaveAttempt: { saved: boolean | null, sequence: number | null, deadline: string | null, now: string | null } | null };

export type ContestSubmitMutationVariables = Exact<{
  input: ContestsSubmitAttemptInput;
}>;


export type ContestSubmitMutation = { contestsSubmitAttempt: { state: ContestsAttemptState | null, score: number | null, correct: number | null, questions: number | null, total: number | null, seconds: number | null, solution: unknown } | null };

export type AuditQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AuditEntryWhere | null | undefined;
}>;


export type AuditQuery = { auditEntries: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, createdAt: string, actorName: string, action: string, kind: string, subject: string, change: unknown, unit: { id: string, name: string } | null }> } | null };

export type AuditModulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditModulesQuery = { modules: Array<{ name: string, manifest: unknown, label: { vi: string, en: string } }> };

export type UnitsByNameQueryVariables = Exact<{
  where?: UnitWhere | null | undefined;
}>;


export type UnitsByNameQuery = { units: { nodes: Array<{ id: string, name: string }> } | null };

export type PeopleByNameQueryVariables = Exact<{
  where?: UserWhere | null | undefined;
}>;


export type PeopleByNameQuery = { users: { nodes: Array<{ id: string, fullName: string, unit: { id: string, name: string } | null }> } | null };

export type CalendarQueryVariables = Exact<{
  where?: HolidayWhere | null | undefined;
}>;


export type CalendarQuery = { holidays: { nodes: Array<{ id: string, onDay: string, name: string, working: boolean, keeper: { id: string, name: string } | null }> } | null };

export type SaveHolidayMutationVariables = Exact<{
  input: SaveHolidayInput;
}>;


export type SaveHolidayMutation = { saveHoliday: { holiday: { id: string } | null } };

export type DeleteHolidayMutationVariables = Exact<{
  input: DeleteHolidayInput;
}>;


export type DeleteHolidayMutation = { deleteHoliday: { holiday: { id: string } | null } };

export type PeriodsQueryVariables = Exact<{
  where?: PeriodWhere | null | undefined;
}>;


export type PeriodsQuery = { periods: { nodes: Array<{ id: string, code: string, label: string, labelEn: string, startsOn: string, endsOn: string, cutOff: string, dueOn: string, state: PeriodState }> } | null };

export type OpenYearOfPeriodsMutationVariables = Exact<{
  input: OpenPeriodsInput;
}>;


export type OpenYearOfPeriodsMutation = { openPeriods: { periods: Array<{ id: string }> | null } };

export type ClosePeriodMutationVariables = Exact<{
  input: ClosePeriodInput;
}>;


export type ClosePeriodMutation = { closePeriod: { period: { id: string, state: PeriodState } | null } };

export type ReopenPeriodMutationVariables = Exact<{
  input: ReopenPeriodInput;
}>;


export type ReopenPeriodMutation = { reopenPeriod: { period: { id: string, state: PeriodState } | null } };

export type AdminModulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdminModulesQuery = { modules: Array<{ name: string, version: string, taskGroup: number, builtIn: boolean, state: ModuleState, editable: boolean, manifest: unknown, label: { vi: string, en: string }, faults: Array<{ place: string, text: { vi: string, en: string } }>, process: { state: ModulePhase, said: Array<string>, since: string, restarts: number, calls: string, active: number, memoryBytes: string, reason: { vi: string, en: string } | null, last: { vi: string, en: string } | null } | null, rules: Array<{ role: Role, kind: string, action: string, allowed: boolean, edited: boolean }> }> };

export type EnableModuleMutationVariables = Exact<{
  input: EnableModuleInput;
}>;


export type EnableModuleMutation = { enableModule: { name: string, state: ModuleState } };

export type DisableModuleMutationVariables = Exact<{
  input: DisableModuleInput;
}>;


export type DisableModuleMutation = { disableModule: { name: string, state: ModuleState } };

export type RestartModuleMutationVariables = Exact<{
  input: RestartModuleInput;
}>;


export type RestartModuleMutation = { restartModule: { name: string, state: ModuleState } };

export type SetModuleRuleMutationVariables = Exact<{
  input: SetModuleRuleInput;
}>;


export type SetModuleRuleMutation = { setModuleRule: { name: string, state: ModuleState } };

export type PersonRowFragment = { id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null };

export type AdminPeopleQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: UserWhere | null | undefined;
}>;


export type AdminPeopleQuery = { users: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null }> } | null };

export type AdminPersonQueryVariables = Exact<{
  id: string | number;
}>;


export type AdminPersonQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'AwarenessAcknowledgement' }
    | { __typename: 'AwarenessAddressee' }
    | { __typename: 'AwarenessCommitment' }
    | { __typename: 'AwarenessGuidance' }
    | { __typename: 'AwarenessReminder' }
    | { __typename: 'AwarenessStudySession' }
    | { __typename: 'ContestsAttempt' }
    | { __typename: 'ContestsCertificate' }
    | { __typename: 'ContestsCode' }
    | { __typename: 'ContestsContest' }
    | { __typename: 'ContestsEntrant' }
    | { __typename: 'ContestsPerformance' }
    | { __typename: 'ContestsPrize' }
    | { __typename: 'ContestsQuestion' }
    | { __typename: 'ContestsQuestionSet' }
    | { __typename: 'ContestsRound' }
    | { __typename: 'ContestsSheet' }
    | { __typename: 'ContestsStage' }
    | { __typename: 'ContestsTeam' }
    | { __typename: 'ContestsTopic' }
    | { __typename: 'Difficulty' }
    | { __typename: 'Document' }
    | { __typename: 'EvaluationAnswer' }
    | { __typename: 'EvaluationCommendation' }
    | { __typename: 'EvaluationCriterion' }
    | { __typename: 'EvaluationFinding' }
    | { __typename: 'EvaluationInspection' }
    | { __typename: 'EvaluationMinutes' }
    | { __typename: 'EvaluationQuestion' }
    | { __typename: 'EvaluationReview' }
    | { __typename: 'EvaluationScale' }
    | { __typename: 'EvaluationScheme' }
    | { __typename: 'EvaluationScore' }
    | { __typename: 'EvaluationScorecard' }
    | { __typename: 'EvaluationSurvey' }
    | { __typename: 'Evidence' }
    | { __typename: 'Extension' }
    | { __typename: 'Figure' }
    | { __typename: 'File' }
    | { __typename: 'FundingAllocation' }
    | { __typename: 'FundingCommitment' }
    | { __typename: 'FundingDraft' }
    | { __typename: 'FundingEstimate' }
    | { __typename: 'FundingEstimateLine' }
    | { __typename: 'FundingLawReview' }
    | { __typename: 'FundingLegalReview' }
    | { __typename: 'FundingLine' }
    | { __typename: 'FundingNeed' }
    | { __typename: 'FundingNorm' }
    | { __typename: 'FundingOpinion' }
    | { __typename: 'FundingSettlement' }
    | { __typename: 'FundingShare' }
    | { __typename: 'FundingShareLine' }
    | { __typename: 'FundingSpending' }
    | { __typename: 'FundingWeight' }
    | { __typename: 'Holiday' }
    | { __typename: 'Indicator' }
    | { __typename: 'MediaAiring' }
    | { __typename: 'MediaArticle' }
    | { __typename: 'MediaChannel' }
    | { __typename: 'MediaColumn' }
    | { __typename: 'MediaEvent' }
    | { __typename: 'MediaFaq' }
    | { __typename: 'MediaMaterial' }
    | { __typename: 'MediaModel' }
    | { __typename: 'MediaQuestion' }
    | { __typename: 'MediaTopic' }
    | { __typename: 'MediaUpgrade' }
    | { __typename: 'Membership' }
    | { __typename: 'MobilizationAgreement' }
    | { __typename: 'MobilizationContribution' }
    | { __typename: 'MobilizationMechanism' }
    | { __typename: 'MobilizationOffer' }
    | { __typename: 'MobilizationPartner' }
    | { __typename: 'MobilizationRoll' }
    | { __typename: 'Notification' }
    | { __typename: 'OrganizationCouncil' }
    | { __typename: 'OrganizationMeeting' }
    | { __typename: 'OrganizationMember' }
    | { __typename: 'OrganizationOrganisationReview' }
    | { __typename: 'OrganizationProposal' }
    | { __typename: 'OrganizationReconstitution' }
    | { __typename: 'OrganizationResolution' }
    | { __typename: 'OrganizationResolutionPart' }
    | { __typename: 'OrganizationSeat' }
    | { __typename: 'OrganizationStaffing' }
    | { __typename: 'OutreachAssessment' }
    | { __typename: 'OutreachCase' }
    | { __typename: 'OutreachContribution' }
    | { __typename: 'OutreachCriterion' }
    | { __typename: 'OutreachJoint' }
    | { __typename: 'OutreachPart' }
    | { __typename: 'OutreachProgrammeReview' }
    | { __typename: 'OutreachScore' }
    | { __typename: 'OutreachSession' }
    | { __typename: 'OutreachStandard' }
    | { __typename: 'OutreachSummary' }
    | { __typename: 'OutreachTeam' }
    | { __typename: 'OutreachTeamReview' }
    | { __typename: 'Participation' }
    | { __typename: 'Period' }
    | { __typename: 'Plan' }
    | { __typename: 'PlanFollower' }
    | { __typename: 'ProgressUpdate' }
    | { __typename: 'Record' }
    | { __typename: 'Report' }
    | { __typename: 'ReportForm' }
    | { __typename: 'ReportLine' }
    | { __typename: 'Task' }
    | { __typename: 'TaskGroup' }
    | { __typename: 'TrainingActivity' }
    | { __typename: 'TrainingAttendance' }
    | { __typename: 'TrainingCertificate' }
    | { __typename: 'TrainingCommunicator' }
    | { __typename: 'TrainingCourse' }
    | { __typename: 'TrainingEnrolment' }
    | { __typename: 'TrainingMeasure' }
    | { __typename: 'TrainingMediator' }
    | { __typename: 'TrainingOfficial' }
    | { __typename: 'TrainingProposal' }
    | { __typename: 'TrainingReporter' }
    | { __typename: 'TrainingReview' }
    | { __typename: 'TrainingSession' }
    | { __typename: 'TrainingTeacher' }
    | { __typename: 'Unit' }
    | { __typename: 'UnitCode' }
    | { __typename: 'UnitParent' }
    | { __typename: 'UnitSet' }
    | { __typename: 'UnitSetMember' }
    | { __typename: 'UnitSuccession' }
    | { __typename: 'User', id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null }
   | null };

export type ColleaguesQueryVariables = Exact<{
  unit: string | number;
  today: string;
}>;


export type ColleaguesQuery = { users: { nodes: Array<{ id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null }> } | null };

export type CreateUserMutationVariables = Exact<{
  input: CreateUserInput;
}>;


export type CreateUserMutation = { createUser: { user: { id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null } | null } };

export type EditUserMutationVariables = Exact<{
  input: EditUserInput;
}>;


export type EditUserMutation = { editUser: { user: { id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null } | null } };

export type DisableUserMutationVariables = Exact<{
  input: DisableUserInput;
}>;


export type DisableUserMutation = { disableUser: { user: { id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null } | null } };

export type EnableUserMutationVariables = Exact<{
  input: EnableUserInput;
}>;


export type EnableUserMutation = { enableUser: { user: { id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null } | null } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { user: { id: string, username: string, fullName: string, title: string | null, disabledAt: string | null, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, unit: { id: string, name: string } | null }> } | null } | null } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { membership: { id: string } | null } };

export type EndRoleMutationVariables = Exact<{
  input: EndRoleInput;
}>;


export type EndRoleMutation = { endRole: { membership: { id: string } | null } };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { nameDeputy: { membership: { id: string, validFrom: string, validTo: string | null } | null } };

export type PeopleFileQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: UserWhere | null | undefined;
  today: string;
}>;


export type PeopleFileQuery = { users: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, fullName: string, title: string | null, username: string, unit: { id: string, name: string } | null, memberships: { nodes: Array<{ id: string, role: Role }> } | null }> } | null };

export type SettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SettingsQuery = { settings: { organisation: string, support: string, notice: string, noticeUntil: string | null, editable: boolean } | null };

export type SaveSettingsMutationVariables = Exact<{
  input: SaveSettingsInput;
}>;


export type SaveSettingsMutation = { saveSettings: { organisation: string, support: string, notice: string } };

export type UnitRowFragment = { id: string, code: string, name: string, shortName: string | null, kind: UnitKind | null, aliases: unknown, validFrom: string | null, validTo: string | null, parent: { id: string, name: string } | null };

export type AdminUnitsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: UnitWhere | null | undefined;
}>;


export type AdminUnitsQuery = { units: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, code: string, name: string, shortName: string | null, kind: UnitKind | null, aliases: unknown, validFrom: string | null, validTo: string | null, below: { nodes: Array<{ id: string }> } | null, parent: { id: string, name: string } | null }> } | null };

export type AdminUnitQueryVariables = Exact<{
  id: string | number;
}>;


export type AdminUnitQuery = { node:
    | { __typename: 'Assignment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'AwarenessAcknowledgement' }
    | { __typename: 'AwarenessAddressee' }
    | { __typename: 'AwarenessCommitment' }
    | { __typename: 'AwarenessGuidance' }
    | { __typename: 'AwarenessReminder' }
    | { __typename: 'AwarenessStudySession' }
    | { __typename: 'ContestsAttempt' }
    | { __typename: 'ContestsCertificate' }
    | { __typename: 'ContestsCode' }
    | { __typename: 'ContestsContest' }
    | { __typename: 'ContestsEntrant' }
    | { __typename: 'ContestsPerformance' }
    | { __typename: 'ContestsPrize' }
    | { __typename: 'ContestsQuestion' }
    | { __typename: 'ContestsQuestionSet' }
    | { __typename: 'ContestsRound' }
    | { __typename: 'ContestsSheet' }
    | { __typename: 'ContestsStage' }
    | { __typename: 'ContestsTeam' }
    | { __typename: 'ContestsTopic' }
    | { __typename: 'Difficulty' }
    | { __typename: 'Document' }
    | { __typename: 'EvaluationAnswer' }
    | { __typename: 'EvaluationCommendation' }
    | { __typename: 'EvaluationCriterion' }
    | { __typename: 'EvaluationFinding' }
    | { __typename: 'EvaluationInspection' }
    | { __typename: 'EvaluationMinutes' }
    | { __typename: 'EvaluationQuestion' }
    | { __typename: 'EvaluationReview' }
    | { __typename: 'EvaluationScale' }
    | { __typename: 'EvaluationScheme' }
    | { __typename: 'EvaluationScore' }
    | { __typename: 'EvaluationScorecard' }
    | { __typename: 'EvaluationSurvey' }
    | { __typename: 'Evidence' }
    | { __typename: 'Extension' }
    | { __typename: 'Figure' }
    | { __typename: 'File' }
    | { __typename: 'FundingAllocation' }
    | { __typename: 'FundingCommitment' }
    | { __typename: 'FundingDraft' }
    | { __typename: 'FundingEstimate' }
    | { __typename: 'FundingEstimateLine' }
    | { __typename: 'FundingLawReview' }
    | { __typename: 'FundingLegalReview' }
    | { __typename: 'FundingLine' }
    | { __typename: 'FundingNeed' }
    | { __typename: 'FundingNorm' }
    | { __typename: 'FundingOpinion' }
    | { __typename: 'FundingSettlement' }
    | { __typename: 'FundingShare' }
    | { __typename: 'FundingShareLine' }
    | { __typename: 'FundingSpending' }
    | { __typename: 'FundingWeight' }
    | { __typename: 'Holiday' }
    | { __typename: 'Indicator' }
    | { __typename: 'MediaAiring' }
    | { __typename: 'MediaArticle' }
    | { __typename: 'MediaChannel' }
    | { __typename: 'MediaColumn' }
    | { __typename: 'MediaEvent' }
    | { __typename: 'MediaFaq' }
    | { __typename: 'MediaMaterial' }
    | { __typename: 'MediaModel' }
    | { __typename: 'MediaQuestion' }
    | { __typename: 'MediaTopic' }
    | { __typename: 'MediaUpgrade' }
    | { __typename: 'Membership' }
    | { __typename: 'MobilizationAgreement' }
    | { __typename: 'MobilizationContribution' }
    | { __typename: 'MobilizationMechanism' }
    | { __typename: 'MobilizationOffer' }
    | { __typename: 'MobilizationPartner' }
    | { __typename: 'MobilizationRoll' }
    | { __typename: 'Notification' }
    | { __typename: 'OrganizationCouncil' }
    | { __typename: 'OrganizationMeeting' }
    | { __typename: 'OrganizationMember' }
    | { __typename: 'OrganizationOrganisationReview' }
    | { __typename: 'OrganizationProposal' }
    | { __typename: 'OrganizationReconstitution' }
    | { __typename: 'OrganizationResolution' }
    | { __typename: 'OrganizationResolutionPart' }
    | { __typename: 'OrganizationSeat' }
    | { __typename: 'OrganizationStaffing' }
    | { __typename: 'OutreachAssessment' }
    | { __typename: 'OutreachCase' }
    | { __typename: 'OutreachContribution' }
    | { __typename: 'OutreachCriterion' }
    | { __typename: 'OutreachJoint' }
    | { __typename: 'OutreachPart' }
    | { __typename: 'OutreachProgrammeReview' }
    | { __typename: 'OutreachScore' }
    | { __typename: 'OutreachSession' }
    | { __typename: 'OutreachStandard' }
    | { __typename: 'OutreachSummary' }
    | { __typename: 'OutreachTeam' }
    | { __typename: 'OutreachTeamReview' }
    | { __typename: 'Participation' }
    | { __typename: 'Period' }
    | { __typename: 'Plan' }
    | { __typename: 'PlanFollower' }
    | { __typename: 'ProgressUpdate' }
    | { __typename: 'Record' }
    | { __typename: 'Report' }
    | { __typename: 'ReportForm' }
    | { __typename: 'ReportLine' }
    | { __typename: 'Task' }
    | { __typename: 'TaskGroup' }
    | { __typename: 'TrainingActivity' }
    | { __typename: 'TrainingAttendance' }
    | { __typename: 'TrainingCertificate' }
    | { __typename: 'TrainingCommunicator' }
    | { __typename: 'TrainingCourse' }
    | { __typename: 'TrainingEnrolment' }
    | { __typename: 'TrainingMeasure' }
    | { __typename: 'TrainingMediator' }
    | { __typename: 'TrainingOfficial' }
    | { __typename: 'TrainingProposal' }
    | { __typename: 'TrainingReporter' }
    | { __typename: 'TrainingReview' }
    | { __typename: 'TrainingSession' }
    | { __typename: 'TrainingTeacher' }
    | { __typename: 'Unit', id: string, code: string, name: string, shortName: string | null, kind: UnitKind | null, aliases: unknown, validFrom: string | null, validTo: string | null, codes: { nodes: Array<{ id: string, scheme: string, code: string, validFrom: string, validTo: string | null }> } | null, places: { nodes: Array<{ id: string, validFrom: string, validTo: string | null, parent: { id: string, name: string } | null }> } | null, successions: { nodes: Array<{ id: string, kind: SuccessionKind, effectiveOn: string, legalBasis: string | null, successor: { id: string, name: string } | null }> } | null, cameFrom: { nodes: Array<{ id: string, kind: SuccessionKind, effectiveOn: string, legalBasis: string | null, predecessor: { id: string, name: string } | null }> } | null, memberships: { totalCount: number, nodes: Array<{ id: string, role: Role, validFrom: string, validTo: string | null, deputy: boolean, user: { id: string, fullName: string, title: string | null } | null }> } | null, parent: { id: string, name: string } | null }
    | { __typename: 'UnitCode' }
    | { __typename: 'UnitParent' }
    | { __typename: 'UnitSet' }
    | { __typename: 'UnitSetMember' }
    | { __typename: 'UnitSuccession' }
    | { __typename: 'User' }
   | null };

export type PickUnitsQueryVariables = Exact<{
  where?: UnitWhere | null | undefined;
}>;


export type PickUnitsQuery = { units: { nodes: Array<{ id: string, code: string, name: string }> } | null };

export type NamedUnitsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type NamedUnitsQuery = { nodes: Array<
    | { __typename: 'Assignment' }
    | { __typename: 'AuditEntry' }
    | { __typename: 'AwarenessAcknowledgement' }
    | { __typename: 'AwarenessAddressee' }
    | { __typename: 'AwarenessCommitment' }
    | { __typename: 'AwarenessGuidance' }
    | { __typename: 'AwarenessReminder' }
    | { __typename: 'AwarenessStudySession' }
    | { __typename: 'ContestsAttempt' }
    | { __typename: 'ContestsCertificate' }
    | { __typename: 'ContestsCode' }
    | { __typename: 'ContestsContest' }
    | { __typename: 'ContestsEntrant' }
    | { __typename: 'ContestsPerformance' }
    | { __typename: 'ContestsPrize' }
    | { __typename: 'ContestsQuestion' }
    | { __typename: 'ContestsQuestionSet' }
    | { __typename: 'ContestsRound' }
    | { __typename: 'ContestsSheet' }
    | { __typename: 'ContestsStage' }
    | { __typename: 'ContestsTeam' }
    | { __typename: 'ContestsTopic' }
    | { __typename: 'Difficulty' }
    | { __typename: 'Document' }
    | { __typename: 'EvaluationAnswer' }
    | { __typename: 'EvaluationCommendation' }
    | { __typename: 'EvaluationCriterion' }
    | { __typename: 'EvaluationFinding' }
    | { __typename: 'EvaluationInspection' }
    | { __typename: 'EvaluationMinutes' }
    | { __typename: 'EvaluationQuestion' }
    | { __typename: 'EvaluationReview' }
    | { __typename: 'EvaluationScale' }
    | { __typename: 'EvaluationScheme' }
    | { __typename: 'EvaluationScore' }
    | { __typename: 'EvaluationScorecard' }
    | { __typename: 'EvaluationSurvey' }
    | { __typename: 'Evidence' }
    | { __typename: 'Extension' }
    | { __typename: 'Figure' }
    | { __typename: 'File' }
    | { __typename: 'FundingAllocation' }
    | { __typename: 'FundingCommitment' }
    | { __typename: 'FundingDraft' }
    | { __typename: 'FundingEstimate' }
    | { __typename: 'FundingEstimateLine' }
    | { __typename: 'FundingLawReview' }
    | { __typename: 'FundingLegalReview' }
    | { __typename: 'FundingLine' }
    | { __typename: 'FundingNeed' }
    | { __typename: 'FundingNorm' }
    | { __typename: 'FundingOpinion' }
    | { __typename: 'FundingSettlement' }
    | { __typename: 'FundingShare' }
    | { __typename: 'FundingShareLine' }
    | { __typename: 'FundingSpending' }
    | { __typename: 'FundingWeight' }
    | { __typename: 'Holiday' }
    | { __typename: 'Indicator' }
    | { __typename: 'MediaAiring' }
    | { __typename: 'MediaArticle' }
    | { __typename: 'MediaChannel' }
    | { __typename: 'MediaColumn' }
    | { __typename: 'MediaEvent' }
    | { __typename: 'MediaFaq' }
    | { __typename: 'MediaMaterial' }
    | { __typename: 'MediaModel' }
    | { __typename: 'MediaQuestion' }
    | { __typename: 'MediaTopic' }
    | { __typename: 'MediaUpgrade' }
    | { __typename: 'Membership' }
    | { __typename: 'MobilizationAgreement' }
    | { __typename: 'MobilizationContribution' }
    | { __typename: 'MobilizationMechanism' }
    | { __typename: 'MobilizationOffer' }
    | { __typename: 'MobilizationPartner' }
    | { __typename: 'MobilizationRoll' }
    | { __typename: 'Notification' }
    | { __typename: 'OrganizationCouncil' }
    | { __typename: 'OrganizationMeeting' }
    | { __typename: 'OrganizationMember' }
    | { __typename: 'OrganizationOrganisationReview' }
    | { __typename: 'OrganizationProposal' }
    | { __typename: 'OrganizationReconstitution' }
    | { __typename: 'OrganizationResolution' }
    | { __typename: 'OrganizationResolutionPart' }
    | { __typename: 'OrganizationSeat' }
    | { __typename: 'OrganizationStaffing' }
    | { __typename: 'OutreachAssessment' }
    | { __typename: 'OutreachCase' }
    | { __typename: 'OutreachContribution' }
    | { __typename: 'OutreachCriterion' }
    | { __typename: 'OutreachJoint' }
    | { __typename: 'OutreachPart' }
    | { __typename: 'OutreachProgrammeReview' }
    | { __typename: 'OutreachScore' }
    | { __typename: 'OutreachSession' }
    | { __typename: 'OutreachStandard' }
    | { __typename: 'OutreachSummary' }
    | { __typename: 'OutreachTeam' }
    | { __typename: 'OutreachTeamReview' }
    | { __typename: 'Participation' }
    | { __typename: 'Period' }
    | { __typename: 'Plan' }
    | { __typename: 'PlanFollower' }
    | { __typename: 'ProgressUpdate' }
    | { __typename: 'Record' }
    | { __typename: 'Report' }
    | { __typename: 'ReportForm' }
    | { __typename: 'ReportLine' }
    | { __typename: 'Task' }
    | { __typename: 'TaskGroup' }
    | { __typename: 'TrainingActivity' }
    | { __typename: 'TrainingAttendance' }
    | { __typename: 'TrainingCertificate' }
    | { __typename: 'TrainingCommunicator' }
    | { __typename: 'TrainingCourse' }
    | { __typename: 'TrainingEnrolment' }
    | { __typename: 'TrainingMeasure' }
    | { __typename: 'TrainingMediator' }
    | { __typename: 'TrainingOfficial' }
    | { __typename: 'TrainingProposal' }
    | { __typename: 'TrainingReporter' }
    | { __typename: 'TrainingReview' }
    | { __typename: 'TrainingSession' }
    | { __typename: 'TrainingTeacher' }
    | { __typename: 'Unit', id: string, code: string, name: string }
    | { __typename: 'UnitCode' }
    | { __typename: 'UnitParent' }
    | { __typename: 'UnitSet' }
    | { __typename: 'UnitSetMember' }
    | { __typename: 'UnitSuccession' }
    | { __typename: 'User' }
   | null> | null };

export type HandoverQueryVariables = Exact<{
  unitIds: Array<string | number> | string | number;
}>;


export type HandoverQuery = { handover: Array<{ unitId: string, code: string, name: string, assignments: number, led: number, reports: number, received: number, difficulties: number, plans: number, unitsBelow: number, members: number, records: Array<{ module: string, kind: string, count: number }> }> | null };

export type UnitSetsQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitSetsQuery = { unitSets: { nodes: Array<{ id: string, name: string, definition: string | null, frozenOn: string | null, unit: { id: string } | null, members: { totalCount: number } | null }> } | null };

export type UnitSetQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitSetQuery = { node:
    | { id: string, name: string, definition: string | null, members: { nodes: Array<{ id: string, member: { id: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type CreateUnitMutationVariables = Exact<{
  input: CreateUnitInput;
}>;


export type CreateUnitMutation = { createUnit: { unit: { id: string, code: string, name: string, shortName: string | null, kind: UnitKind | null, aliases: unknown, validFrom: string | null, validTo: string | null, parent: { id: string, name: string } | null } | null } };

export type EditUnitMutationVariables = Exact<{
  input: EditUnitInput;
}>;


export type EditUnitMutation = { editUnit: { unit: { id: string, code: string, name: string, shortName: string | null, kind: UnitKind | null, aliases: unknown, validFrom: string | null, validTo: string | null, parent: { id: string, name: string } | null } | null } };

export type MoveUnitMutationVariables = Exact<{
  input: MoveUnitInput;
}>;


export type MoveUnitMutation = { moveUnit: { unit: { id: string, code: string, name: string, shortName: string | null, kind: UnitKind | null, aliases: unknown, validFrom: string | null, validTo: string | null, parent: { id: string, name: string } | null } | null } };

export type SucceedUnitsMutationVariables = Exact<{
  input: SucceedUnitsInput;
}>;


export type SucceedUnitsMutation = { succeedUnits: { predecessors: Array<{ id: string, name: string, validTo: string | null }> | null, successor: { id: string, name: string } | null } };

export type HandOverRecordsMutationVariables = Exact<{
  input: HandOverRecordsInput;
}>;


export type HandOverRecordsMutation = { handOverRecords: { predecessor: { id: string } | null, successor: { id: string, name: string } | null } };

export type SaveUnitSetMutationVariables = Exact<{
  input: SaveUnitSetInput;
}>;


export type SaveUnitSetMutation = { saveUnitSet: { unitSet: { id: string, name: string } | null } };

export type BankQueryVariables = Exact<{
  id: string | number;
}>;


export type BankQuery = { contests: { contest: { id: string, title: string | null, state: ContestsContestState | null, unit: { id: string } | null, topics: { nodes: Array<{ id: string, name: string | null }> } | null } | null } | null };

export type QuestionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ContestsQuestionWhere | null | undefined;
}>;


export type QuestionsQuery = { contests: { questions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, text: string | null, article: string | null, options: Array<string> | null, practice: boolean | null, topic: { id: string, name: string | null } | null }> } | null } | null };

export type AddQuestionMutationVariables = Exact<{
  input: ContestsAddQuestionTopicInput;
}>;


export type AddQuestionMutation = { contestsAddQuestionTopic: { question: { id: string } | null } | null };

export type ChangeQuestionMutationVariables = Exact<{
  input: ContestsChangeQuestionInput;
}>;


export type ChangeQuestionMutation = { contestsChangeQuestion: { question: { id: string, version: number } | null } | null };

export type DeleteQuestionMutationVariables = Exact<{
  input: ContestsDeleteQuestionInput;
}>;


export type DeleteQuestionMutation = { contestsDeleteQuestion: { id: string | null } | null };

export type QuestionKeyMutationVariables = Exact<{
  input: ContestsKeyQuestionInput;
}>;


export type QuestionKeyMutation = { contestsKeyQuestion: { correct: number | null, explanation: string | null } | null };

export type ContestDeskQueryVariables = Exact<{
  id: string | number;
}>;


export type ContestDeskQuery = { contests: { contest: { id: string, state: ContestsContestState | null, opens: string | null, closes: string | null, eraseOn: string | null, liveBoard: boolean | null, verification: ContestsVerification | null, summary: string | null, entrants: number | null, topics: { nodes: Array<{ id: string, name: string | null, position: number | null, draw: number | null, points: number | null, real: { totalCount: number } | null, practice: { totalCount: number } | null }> } | null, prizes: { nodes: Array<{ id: string, name: string | null, position: number | null, places: number | null, money: string | null, minScore: number | null, cost: string | null }> } | null, people: { totalCount: number } | null } | null } | null };

export type AddTopicMutationVariables = Exact<{
  input: ContestsCreateTopicInput;
}>;


export type AddTopicMutation = { contestsCreateTopic: { topic: { id: string } | null } | null };

export type AddPrizeMutationVariables = Exact<{
  input: ContestsCreatePrizeInput;
}>;


export type AddPrizeMutation = { contestsCreatePrize: { prize: { id: string } | null } | null };

export type ImportQuestionsMutationVariables = Exact<{
  input: ContestsImportQuestionsTopicInput;
}>;


export type ImportQuestionsMutation = { contestsImportQuestionsTopic: { questions: Array<{ id: string }> | null } | null };

export type LedgerQueryVariables = Exact<{
  after?: string | null | undefined;
  where?: FundingLineWhere | null | undefined;
}>;


export type LedgerQuery = { funding: { lines: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string | null, year: string | null, source: FundingSource | null, amount: string | null, committed: string | null, spent: string | null, carried: string | null, returned: string | null, status: FundingAccount | null, unit: { id: string, name: string } | null, share: { id: string, requested: string | null, amount: string | null } | null }> } | null } | null };

export type LineBookQueryVariables = Exact<{
  id: string | number;
}>;


export type LineBookQuery = { funding: { line: { id: string, title: string | null, year: string | null, source: FundingSource | null, amount: string | null, committed: string | null, spent: string | null, carried: string | null, returned: string | null, status: FundingAccount | null, commitments: { totalCount: number, nodes: Array<{ id: string, title: string | null, on: string | null, contract: string | null, amount: string | null, paid: string | null, status: FundingCommitmentState | null }> } | null, spendings: { totalCount: number, nodes: Array<{ id: string, title: string | null, on: string | null, voucher: string | null, amount: string | null, status: FundingEntry | null }> } | null, unit: { id: string, name: string } | null, share: { id: string, requested: string | null, amount: string | null } | null } | null } | null };

export type LineMoneyFragment = { id: string, title: string | null, year: string | null, source: FundingSource | null, amount: string | null, committed: string | null, spent: string | null, carried: string | null, returned: string | null, status: FundingAccount | null, unit: { id: string, name: string } | null, share: { id: string, requested: string | null, amount: string | null } | null };

export type SubjectQueryVariables = Exact<{
  id: string | number;
}>;


export type SubjectQuery = { node:
    | { __typename: 'Assignment', id: string, task: { id: string } | null }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'AwarenessAcknowledgement', id: string }
    | { __typename: 'AwarenessAddressee', id: string }
    | { __typename: 'AwarenessCommitment', id: string }
    | { __typename: 'AwarenessGuidance', id: string }
    | { __typename: 'AwarenessReminder', id: string }
    | { __typename: 'AwarenessStudySession', id: string }
    | { __typename: 'ContestsAttempt', id: string }
    | { __typename: 'ContestsCertificate', id: string }
    | { __typename: 'ContestsCode', id: string }
    | { __typename: 'ContestsContest', id: string }
    | { __typename: 'ContestsEntrant', id: string }
    | { __typename: 'ContestsPerformance', id: string }
    | { __typename: 'ContestsPrize', id: string }
    | { __typename: 'ContestsQuestion', id: string }
    | { __typename: 'ContestsQuestionSet', id: string }
    | { __typename: 'ContestsRound', id: string }
    | { __typename: 'ContestsSheet', id: string }
    | { __typename: 'ContestsStage', id: string }
    | { __typename: 'ContestsTeam', id: string }
    | { __typename: 'ContestsTopic', id: string }
    | { __typename: 'Difficulty', id: string, assignment: { id: string, task: { id: string } | null } | null }
    | { __typename: 'Document', id: string }
    | { __typename: 'EvaluationAnswer', id: string }
    | { __typename: 'EvaluationCommendation', id: string }
    | { __typename: 'EvaluationCriterion', id: string }
    | { __typename: 'EvaluationFinding', id: string }
    | { __typename: 'EvaluationInspection', id: string }
    | { __typename: 'EvaluationMinutes', id: string }
    | { __typename: 'EvaluationQuestion', id: string }
    | { __typename: 'EvaluationReview', id: string }
    | { __typename: 'EvaluationScale', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'EvaluationScore', id: string }
    | { __typename: 'EvaluationScorecard', id: string }
    | { __typename: 'EvaluationSurvey', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Extension', id: string, assignment: { id: string, task: { id: string } | null } | null }
    | { __typename: 'Figure', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'FundingAllocation', id: string }
    | { __typename: 'FundingCommitment', id: string }
    | { __typename: 'FundingDraft', id: string }
    | { __typename: 'FundingEstimate', id: string }
    | { __typename: 'FundingEstimateLine', id: string }
    | { __typename: 'FundingLawReview', id: string }
    | { __typename: 'FundingLegalReview', id: string }
    | { __typename: 'FundingLine', id: string }
    | { __typename: 'FundingNeed', id: string }
    | { __typename: 'FundingNorm', id: string }
    | { __typename: 'FundingOpinion', id: string }
    | { __typename: 'FundingSettlement', id: string }
    | { __typename: 'FundingShare', id: string }
    | { __typename: 'FundingShareLine', id: string }
    | { __typename: 'FundingSpending', id: string }
    | { __typename: 'FundingWeight', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MediaAiring', id: string }
    | { __typename: 'MediaArticle', id: string }
    | { __typename: 'MediaChannel', id: string }
    | { __typename: 'MediaColumn', id: string }
    | { __typename: 'MediaEvent', id: string }
    | { __typename: 'MediaFaq', id: string }
    | { __typename: 'MediaMaterial', id: string }
    | { __typename: 'MediaModel', id: string }
    | { __typename: 'MediaQuestion', id: string }
    | { __typename: 'MediaTopic', id: string }
    | { __typename: 'MediaUpgrade', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MobilizationAgreement', id: string }
    | { __typename: 'MobilizationContribution', id: string }
    | { __typename: 'MobilizationMechanism', id: string }
    | { __typename: 'MobilizationOffer', id: string }
    | { __typename: 'MobilizationPartner', id: string }
    | { __typename: 'MobilizationRoll', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'OrganizationCouncil', id: string }
    | { __typename: 'OrganizationMeeting', id: string }
    | { __typename: 'OrganizationMember', id: string }
    | { __typename: 'OrganizationOrganisationReview', id: string }
    | { __typename: 'OrganizationProposal', id: string }
    | { __typename: 'OrganizationReconstitution', id: string }
    | { __typename: 'OrganizationResolution', id: string }
    | { __typename: 'OrganizationResolutionPart', id: string }
    | { __typename: 'OrganizationSeat', id: string }
    | { __typename: 'OrganizationStaffing', id: string }
    | { __typename: 'OutreachAssessment', id: string }
    | { __typename: 'OutreachCase', id: string }
    | { __typename: 'OutreachContribution', id: string }
    | { __typename: 'OutreachCriterion', id: string }
    | { __typename: 'OutreachJoint', id: string }
    | { __typename: 'OutreachPart', id: string }
    | { __typename: 'OutreachProgrammeReview', id: string }
    | { __typename: 'OutreachScore', id: string }
    | { __typename: 'OutreachSession', id: string }
    | { __typename: 'OutreachStandard', id: string }
    | { __typename: 'OutreachSummary', id: string }
    | { __typename: 'OutreachTeam', id: string }
    | { __typename: 'OutreachTeamReview', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanFollower', id: string }
    | { __typename: 'ProgressUpdate', id: string }
    | { __typename: 'Record', module: string, kind: string, of: string | null, id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportForm', id: string }
    | { __typename: 'ReportLine', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskGroup', id: string }
    | { __typename: 'TrainingActivity', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingCertificate', id: string }
    | { __typename: 'TrainingCommunicator', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingEnrolment', id: string }
    | { __typename: 'TrainingMeasure', id: string }
    | { __typename: 'TrainingMediator', id: string }
    | { __typename: 'TrainingOfficial', id: string }
    | { __typename: 'TrainingProposal', id: string }
    | { __typename: 'TrainingReporter', id: string }
    | { __typename: 'TrainingReview', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'TrainingTeacher', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitCode', id: string }
    | { __typename: 'UnitParent', id: string }
    | { __typename: 'UnitSet', id: string }
    | { __typename: 'UnitSetMember', id: string }
    | { __typename: 'UnitSuccession', id: string }
    | { __typename: 'User', id: string }
   | null };

export type PeriodReportsQueryVariables = Exact<{
  unit: string | number;
  period: string | number;
}>;


export type PeriodReportsQuery = { reports: { nodes: Array<{ id: string, state: ReportState }> } | null };

export type ImportedListAllFragment = { applied: boolean, again: boolean, rows: number, faultCount: number, first: Array<{ row: number, text: { vi: string, en: string } }>, faults: Array<{ row: number, cell: string | null, column: string | null, title: string | null, text: { vi: string, en: string } }> };

export type ImportPeopleMutationVariables = Exact<{
  input: ImportPeopleInput;
}>;


export type ImportPeopleMutation = { importPeople: { file: string | null, list: { applied: boolean, again: boolean, rows: number, faultCount: number, first: Array<{ row: number, text: { vi: string, en: string } }>, faults: Array<{ row: number, cell: string | null, column: string | null, title: string | null, text: { vi: string, en: string } }> } | null, accounts: Array<{ fullName: string, username: string, unit: string, password: string }> | null } };

export type ImportRecordsMutationVariables = Exact<{
  input: ImportRecordsInput;
}>;


export type ImportRecordsMutation = { importRecords: { list: { applied: boolean, again: boolean, rows: number, faultCount: number, first: Array<{ row: number, text: { vi: string, en: string } }>, faults: Array<{ row: number, cell: string | null, column: string | null, title: string | null, text: { vi: string, en: string } }> } | null } };

export type RosterQueryVariables = Exact<{
  id: string | number;
}>;


export type RosterQuery = { organization: { council: { id: string, termFrom: string | null, termUntil: string | null, seats: number | null, serving: number | null, vacant: number | null, members: { totalCount: number, nodes: Array<{ id: string, name: string | null, position: string | null, role: OrganizationRole | null, from: string | null, until: string | null, ending: OrganizationEnding | null, status: OrganizationTenure | null, agency: { id: string, name: string } | null, by: { id: string, title: string | null } | null }> } | null, reconstitutions: { nodes: Array<{ id: string, title: string | null, occasion: OrganizationOccasion | null, due: string | null, decisionNo: string | null, decidedOn: string | null, effectiveOn: string | null, seats: number | null, status: OrganizationStage | null }> } | null } | null } | null };

export type ScoreSheetQueryVariables = Exact<{
  id: string | number;
  standard: string | number;
}>;


export type ScoreSheetQuery = { outreach: { assessment: { id: string, mark: number | null, selfTotal: string | null, total: string | null, scores: { nodes: Array<{ id: string, number: string | null, own: string | null, grounds: string | null, evidence: Array<string> | null, checked: string | null, note: string | null }> } | null } | null, standard: { id: string, share: number | null, total: number | null } | null, criteria: { nodes: Array<{ id: string, number: string | null, content: string | null, points: string | null, guidance: string | null }> } | null } | null };

export type ScoreIndicatorMutationVariables = Exact<{
  input: OutreachScoreScoreInput;
}>;


export type ScoreIndicatorMutation = { outreachScoreScore: { score: { id: string, version: number } | null } | null };

export type CheckIndicatorMutationVariables = Exact<{
  input: OutreachCheckScoreInput;
}>;


export type CheckIndicatorMutation = { outreachCheckScore: { score: { id: string, version: number } | null } | null };

export type OverviewQueryVariables = Exact<{
  where: AssignmentWhere;
  top: AssignmentWhere;
  topDone: AssignmentWhere;
  topLate: AssignmentWhere;
  late: AssignmentWhere;
  late7: AssignmentWhere;
  late30: AssignmentWhere;
  late90: AssignmentWhere;
  lateMore: AssignmentWhere;
}>;


export type OverviewQuery = { states: Array<{ count: number, key: { state: AssignmentState | null } }> | null, months: Array<{ count: number, key: { dueOnMonth: string | null, lateness: Lateness | null } }> | null, units: Array<{ count: number, key: { unit: { id: string, code: string, name: string, kind: UnitKind | null } | null } }> | null, unitsDone: Array<{ count: number, key: { unit: { id: string } | null } }> | null, unitsLate: Array<{ count: number, key: { unit: { id: string } | null } }> | null, late7: Array<{ count: number }> | null, late30: Array<{ count: number }> | null, late90: Array<{ count: number }> | null, lateMore: Array<{ count: number }> | null, longest: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null };

export type PartsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AssignmentWhere | null | undefined;
}>;


export type PartsQuery = { assignments: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, plan: { id: string, ownerUnit: { id: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null };

export type PlanNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanNamesQuery = { plans: { nodes: Array<{ id: string, title: string, state: PlanState, ownerUnit: { id: string } | null }> } | null };

export type RemindPartsMutationVariables = Exact<{
  input: RemindAssignmentsInput;
}>;


export type RemindPartsMutation = { remindAssignments: { reminded: Array<{ id: string }> | null, skipped: Array<{ id: string }> | null } };

export type UnitNameQueryVariables = Exact<{
  id: string | number;
}>;


export type UnitNameQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type TakingFragment = { id: string, role: AssignmentRole, name: string | null, confidence: number, unit: { id: string, name: string } | null };

export type DraftTaskFragment = { id: string, number: string, title: string, content: string, lineFrom: number | null, lineTo: number | null, timing: TimingKind, timingText: string | null, timingFrom: string | null, timingDue: string | null, product: string | null, condition: string | null, confidence: number, taskGroup: { id: string } | null, participations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: AssignmentRole, name: string | null, confidence: number, unit: { id: string, name: string } | null }> } | null };

export type DraftTextQueryVariables = Exact<{
  id: string | number;
}>;


export type DraftTextQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { sourceText: string | null, reading: unknown, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DraftTasksQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DraftTasksQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { version: number, id: string, tasks: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, content: string, lineFrom: number | null, lineTo: number | null, timing: TimingKind, timingText: string | null, timingFrom: string | null, timingDue: string | null, product: string | null, condition: string | null, confidence: number, taskGroup: { id: string } | null, participations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: AssignmentRole, name: string | null, confidence: number, unit: { id: string, name: string } | null }> } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type DraftTakingsQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type DraftTakingsQuery = { node:
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, participations: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: AssignmentRole, name: string | null, confidence: number, unit: { id: string, name: string } | null }> } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type PublishPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PublishPreviewQuery = { publishPreview: { version: number, year: number, tasks: number, assignments: number, inferred: number, ready: boolean, waiting: Array<string>, later: Array<string>, nobody: Array<string>, units: Array<{ unitId: string, name: string, lead: Array<string>, coordinate: Array<string>, assignments: number }>, without: Array<{ unitId: string, name: string }>, unresolved: Array<{ taskId: string, number: string, role: AssignmentRole, name: string, several: boolean, lineFrom: number | null, lineTo: number | null, candidates: Array<{ unitId: string, name: string }> }>, collectives: Array<{ name: string, units: number }> } | null };

export type UpdatePlanDraftMutationVariables = Exact<{
  input: UpdatePlanDraftInput;
}>;


export type UpdatePlanDraftMutation = { updatePlanDraft: { plan: { id: string, version: number } | null } };

export type UnitsOfGroupQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type UnitsOfGroupQuery = { units: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kind: UnitKind | null, validTo: string | null }> } | null };

export type MembersOfSetQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type MembersOfSetQuery = { node:
    | { id: string, members: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, member: { id: string, name: string } | null }> } | null }
    | Record<PropertyKey, never>
   | null };

export type PlansQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: PlanWhere | null | undefined;
}>;


export type PlansQuery = { plans: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, title: string, symbol: string | null, state: PlanState, startsOn: string, endsOn: string, publishedAt: string | null, ownerUnit: { id: string, name: string } | null }> } | null };

export type PlanQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanQuery = { node:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'AwarenessAcknowledgement', id: string }
    | { __typename: 'AwarenessAddressee', id: string }
    | { __typename: 'AwarenessCommitment', id: string }
    | { __typename: 'AwarenessGuidance', id: string }
    | { __typename: 'AwarenessReminder', id: string }
    | { __typename: 'AwarenessStudySession', id: string }
    | { __typename: 'ContestsAttempt', id: string }
    | { __typename: 'ContestsCertificate', id: string }
    | { __typename: 'ContestsCode', id: string }
    | { __typename: 'ContestsContest', id: string }
    | { __typename: 'ContestsEntrant', id: string }
    | { __typename: 'ContestsPerformance', id: string }
    | { __typename: 'ContestsPrize', id: string }
    | { __typename: 'ContestsQuestion', id: string }
    | { __typename: 'ContestsQuestionSet', id: string }
    | { __typename: 'ContestsRound', id: string }
    | { __typename: 'ContestsSheet', id: string }
    | { __typename: 'ContestsStage', id: string }
    | { __typename: 'ContestsTeam', id: string }
    | { __typename: 'ContestsTopic', id: string }
    | { __typename: 'Difficulty', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'EvaluationAnswer', id: string }
    | { __typename: 'EvaluationCommendation', id: string }
    | { __typename: 'EvaluationCriterion', id: string }
    | { __typename: 'EvaluationFinding', id: string }
    | { __typename: 'EvaluationInspection', id: string }
    | { __typename: 'EvaluationMinutes', id: string }
    | { __typename: 'EvaluationQuestion', id: string }
    | { __typename: 'EvaluationReview', id: string }
    | { __typename: 'EvaluationScale', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'EvaluationScore', id: string }
    | { __typename: 'EvaluationScorecard', id: string }
    | { __typename: 'EvaluationSurvey', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'FundingAllocation', id: string }
    | { __typename: 'FundingCommitment', id: string }
    | { __typename: 'FundingDraft', id: string }
    | { __typename: 'FundingEstimate', id: string }
    | { __typename: 'FundingEstimateLine', id: string }
    | { __typename: 'FundingLawReview', id: string }
    | { __typename: 'FundingLegalReview', id: string }
    | { __typename: 'FundingLine', id: string }
    | { __typename: 'FundingNeed', id: string }
    | { __typename: 'FundingNorm', id: string }
    | { __typename: 'FundingOpinion', id: string }
    | { __typename: 'FundingSettlement', id: string }
    | { __typename: 'FundingShare', id: string }
    | { __typename: 'FundingShareLine', id: string }
    | { __typename: 'FundingSpending', id: string }
    | { __typename: 'FundingWeight', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MediaAiring', id: string }
    | { __typename: 'MediaArticle', id: string }
    | { __typename: 'MediaChannel', id: string }
    | { __typename: 'MediaColumn', id: string }
    | { __typename: 'MediaEvent', id: string }
    | { __typename: 'MediaFaq', id: string }
    | { __typename: 'MediaMaterial', id: string }
    | { __typename: 'MediaModel', id: string }
    | { __typename: 'MediaQuestion', id: string }
    | { __typename: 'MediaTopic', id: string }
    | { __typename: 'MediaUpgrade', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MobilizationAgreement', id: string }
    | { __typename: 'MobilizationContribution', id: string }
    | { __typename: 'MobilizationMechanism', id: string }
    | { __typename: 'MobilizationOffer', id: string }
    | { __typename: 'MobilizationPartner', id: string }
    | { __typename: 'MobilizationRoll', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'OrganizationCouncil', id: string }
    | { __typename: 'OrganizationMeeting', id: string }
    | { __typename: 'OrganizationMember', id: string }
    | { __typename: 'OrganizationOrganisationReview', id: string }
    | { __typename: 'OrganizationProposal', id: string }
    | { __typename: 'OrganizationReconstitution', id: string }
    | { __typename: 'OrganizationResolution', id: string }
    | { __typename: 'OrganizationResolutionPart', id: string }
    | { __typename: 'OrganizationSeat', id: string }
    | { __typename: 'OrganizationStaffing', id: string }
    | { __typename: 'OutreachAssessment', id: string }
    | { __typename: 'OutreachCase', id: string }
    | { __typename: 'OutreachContribution', id: string }
    | { __typename: 'OutreachCriterion', id: string }
    | { __typename: 'OutreachJoint', id: string }
    | { __typename: 'OutreachPart', id: string }
    | { __typename: 'OutreachProgrammeReview', id: string }
    | { __typename: 'OutreachScore', id: string }
    | { __typename: 'OutreachSession', id: string }
    | { __typename: 'OutreachStandard', id: string }
    | { __typename: 'OutreachSummary', id: string }
    | { __typename: 'OutreachTeam', id: string }
    | { __typename: 'OutreachTeamReview', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Plan', version: number, title: string, symbol: string | null, state: PlanState, startsOn: string, endsOn: string, publishedAt: string | null, id: string, ownerUnit: { id: string, name: string } | null, taskGroups: { nodes: Array<{ id: string, number: string, title: string }> } | null, followers: { nodes: Array<{ id: string, unit: { id: string, name: string } | null }> } | null }
    | { __typename: 'PlanFollower', id: string }
    | { __typename: 'ProgressUpdate', id: string }
    | { __typename: 'Record', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportForm', id: string }
    | { __typename: 'ReportLine', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskGroup', id: string }
    | { __typename: 'TrainingActivity', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingCertificate', id: string }
    | { __typename: 'TrainingCommunicator', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingEnrolment', id: string }
    | { __typename: 'TrainingMeasure', id: string }
    | { __typename: 'TrainingMediator', id: string }
    | { __typename: 'TrainingOfficial', id: string }
    | { __typename: 'TrainingProposal', id: string }
    | { __typename: 'TrainingReporter', id: string }
    | { __typename: 'TrainingReview', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'TrainingTeacher', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitCode', id: string }
    | { __typename: 'UnitParent', id: string }
    | { __typename: 'UnitSet', id: string }
    | { __typename: 'UnitSetMember', id: string }
    | { __typename: 'UnitSuccession', id: string }
    | { __typename: 'User', id: string }
   | null, tasks: Array<{ count: number, key: { state: AssignmentState | null, lateness: Lateness | null, taskGroup: { id: string } | null } }> | null, parts: Array<{ count: number, key: { state: AssignmentState | null } }> | null };

export type PlanWaitingQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanWaitingQuery = { tasks: { nodes: Array<{ id: string, number: string, title: string }> } | null };

export type SearchUnitsQueryVariables = Exact<{
  where?: UnitWhere | null | undefined;
}>;


export type SearchUnitsQuery = { units: { nodes: Array<{ id: string, name: string }> } | null };

export type ImportPlanMutationVariables = Exact<{
  input: ImportPlanInput;
}>;


export type ImportPlanMutation = { importPlan: { plan: { id: string } | null } };

export type PublishPlanMutationVariables = Exact<{
  input: PublishPlanInput;
}>;


export type PublishPlanMutation = { publishPlan: { plan: { id: string, version: number, state: PlanState } | null } };

export type OpenYearMutationVariables = Exact<{
  input: OpenYearInput;
}>;


export type OpenYearMutation = { openYear: { plan: { id: string } | null } };

export type TriggerGuidanceMutationVariables = Exact<{
  input: TriggerGuidanceInput;
}>;


export type TriggerGuidanceMutation = { triggerGuidance: { tasks: Array<{ id: string }> | null } };

export type AddTasksMutationVariables = Exact<{
  input: AddTasksInput;
}>;


export type AddTasksMutation = { addTasks: { tasks: Array<{ id: string }> | null } };

export type ClosePlanMutationVariables = Exact<{
  input: ClosePlanInput;
}>;


export type ClosePlanMutation = { closePlan: { plan: { id: string, version: number, state: PlanState } | null } };

export type FollowPlanMutationVariables = Exact<{
  input: FollowPlanInput;
}>;


export type FollowPlanMutation = { followPlan: { plan: { id: string } | null } };

export type MatrixQueryVariables = Exact<{
  form: string | number;
  year: number;
  plan?: string | number | null | undefined;
}>;


export type MatrixQuery = { expectedReports: { periods: Array<{ periodId: string, label: string, labelEn: string, state: PeriodState }>, units: Array<{ unitId: string, code: string, name: string, reports: Array<{ periodId: string, dueOn: string | null, reportId: string | null, state: ReportState | null, doneOn: string | null, lateness: Lateness | null, reminded: boolean }> }> } | null };

export type MatrixChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MatrixChoicesQuery = { reportForms: { nodes: Array<{ id: string, code: string, title: string, titleEn: string }> } | null, plans: { nodes: Array<{ id: string, title: string, state: PlanState, startsOn: string, endsOn: string }> } | null };

export type RemindReportsMutationVariables = Exact<{
  input: RemindReportsInput;
}>;


export type RemindReportsMutation = { remindReports: { reminded: Array<{ id: string }> | null, skipped: Array<{ id: string }> | null } };

export type ConsolidateMutationVariables = Exact<{
  input: ConsolidateReportsInput;
}>;


export type ConsolidateMutation = { consolidateReports: { report: { id: string, version: number } | null, parts: Array<{ id: string }> | null, missing: Array<{ id: string }> | null } };

export type WaitingQueryVariables = Exact<{
  unit: string | number;
  form: string | number;
  period: string | number;
}>;


export type WaitingQuery = { reports: { totalCount: number, nodes: Array<{ id: string, version: number, state: ReportState, dueOn: string | null, lateness: Lateness | null, consolidated: boolean, correction: number, returnReason: string | null, unit: { id: string, name: string } | null, form: { id: string, code: string, title: string, titleEn: string } | null, period: { id: string, label: string, labelEn: string } | null, receiverUnit: { id: string, name: string } | null }> } | null };

export type SourcesQueryVariables = Exact<{
  report: string | number;
  indicator: string | number;
  breakdown: string;
  unit: string | number;
  from: string;
  to: string;
}>;


export type SourcesQuery = { figures: { nodes: Array<{ id: string, actual: string | null, estimate: string | null, official: string | null, typed: boolean, report: { id: string, unit: { id: string, name: string } | null } | null }> } | null, progressUpdates: { nodes: Array<{ id: string, createdAt: string, text: string, figures: unknown, assignment: { id: string, task: { id: string, number: string, title: string } | null } | null }> } | null };

export type SourceRecordsQueryVariables = Exact<{
  assignments: Array<string | number> | string | number;
}>;


export type SourceRecordsQuery = { assignments: { nodes: Array<{ id: string, records: { totalCount: number, nodes: Array<{ id: string, title: string, module: string, kind: string, of: string | null }> } | null }> } | null };

export type ReportRowFragment = { id: string, version: number, state: ReportState, dueOn: string | null, lateness: Lateness | null, consolidated: boolean, correction: number, returnReason: string | null, unit: { id: string, name: string } | null, form: { id: string, code: string, title: string, titleEn: string } | null, period: { id: string, label: string, labelEn: string } | null, receiverUnit: { id: string, name: string } | null };

export type ReportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: ReportWhere | null | undefined;
}>;


export type ReportsQuery = { reports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: ReportState, dueOn: string | null, lateness: Lateness | null, consolidated: boolean, correction: number, returnReason: string | null, unit: { id: string, name: string } | null, form: { id: string, code: string, title: string, titleEn: string } | null, period: { id: string, label: string, labelEn: string } | null, receiverUnit: { id: string, name: string } | null }> } | null };

export type OpenPeriodsQueryVariables = Exact<{
  since: string;
}>;


export type OpenPeriodsQuery = { plans: { nodes: Array<{ id: string, title: string, startsOn: string, endsOn: string }> } | null, periods: { nodes: Array<{ id: string, kind: PeriodKind, label: string, labelEn: string, regime: Regime, startsOn: string, endsOn: string, dueOn: string }> } | null, reportForms: { nodes: Array<{ id: string, code: string, title: string, titleEn: string, regime: Regime, periodKinds: unknown }> } | null };

export type ReportQueryVariables = Exact<{
  id: string | number;
}>;


export type ReportQuery = { node:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'AwarenessAcknowledgement', id: string }
    | { __typename: 'AwarenessAddressee', id: string }
    | { __typename: 'AwarenessCommitment', id: string }
    | { __typename: 'AwarenessGuidance', id: string }
    | { __typename: 'AwarenessReminder', id: string }
    | { __typename: 'AwarenessStudySession', id: string }
    | { __typename: 'ContestsAttempt', id: string }
    | { __typename: 'ContestsCertificate', id: string }
    | { __typename: 'ContestsCode', id: string }
    | { __typename: 'ContestsContest', id: string }
    | { __typename: 'ContestsEntrant', id: string }
    | { __typename: 'ContestsPerformance', id: string }
    | { __typename: 'ContestsPrize', id: string }
    | { __typename: 'ContestsQuestion', id: string }
    | { __typename: 'ContestsQuestionSet', id: string }
    | { __typename: 'ContestsRound', id: string }
    | { __typename: 'ContestsSheet', id: string }
    | { __typename: 'ContestsStage', id: string }
    | { __typename: 'ContestsTeam', id: string }
    | { __typename: 'ContestsTopic', id: string }
    | { __typename: 'Difficulty', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'EvaluationAnswer', id: string }
    | { __typename: 'EvaluationCommendation', id: string }
    | { __typename: 'EvaluationCriterion', id: string }
    | { __typename: 'EvaluationFinding', id: string }
    | { __typename: 'EvaluationInspection', id: string }
    | { __typename: 'EvaluationMinutes', id: string }
    | { __typename: 'EvaluationQuestion', id: string }
    | { __typename: 'EvaluationReview', id: string }
    | { __typename: 'EvaluationScale', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'EvaluationScore', id: string }
    | { __typename: 'EvaluationScorecard', id: string }
    | { __typename: 'EvaluationSurvey', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'FundingAllocation', id: string }
    | { __typename: 'FundingCommitment', id: string }
    | { __typename: 'FundingDraft', id: string }
    | { __typename: 'FundingEstimate', id: string }
    | { __typename: 'FundingEstimateLine', id: string }
    | { __typename: 'FundingLawReview', id: string }
    | { __typename: 'FundingLegalReview', id: string }
    | { __typename: 'FundingLine', id: string }
    | { __typename: 'FundingNeed', id: string }
    | { __typename: 'FundingNorm', id: string }
    | { __typename: 'FundingOpinion', id: string }
    | { __typename: 'FundingSettlement', id: string }
    | { __typename: 'FundingShare', id: string }
    | { __typename: 'FundingShareLine', id: string }
    | { __typename: 'FundingSpending', id: string }
    | { __typename: 'FundingWeight', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MediaAiring', id: string }
    | { __typename: 'MediaArticle', id: string }
    | { __typename: 'MediaChannel', id: string }
    | { __typename: 'MediaColumn', id: string }
    | { __typename: 'MediaEvent', id: string }
    | { __typename: 'MediaFaq', id: string }
    | { __typename: 'MediaMaterial', id: string }
    | { __typename: 'MediaModel', id: string }
    | { __typename: 'MediaQuestion', id: string }
    | { __typename: 'MediaTopic', id: string }
    | { __typename: 'MediaUpgrade', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MobilizationAgreement', id: string }
    | { __typename: 'MobilizationContribution', id: string }
    | { __typename: 'MobilizationMechanism', id: string }
    | { __typename: 'MobilizationOffer', id: string }
    | { __typename: 'MobilizationPartner', id: string }
    | { __typename: 'MobilizationRoll', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'OrganizationCouncil', id: string }
    | { __typename: 'OrganizationMeeting', id: string }
    | { __typename: 'OrganizationMember', id: string }
    | { __typename: 'OrganizationOrganisationReview', id: string }
    | { __typename: 'OrganizationProposal', id: string }
    | { __typename: 'OrganizationReconstitution', id: string }
    | { __typename: 'OrganizationResolution', id: string }
    | { __typename: 'OrganizationResolutionPart', id: string }
    | { __typename: 'OrganizationSeat', id: string }
    | { __typename: 'OrganizationStaffing', id: string }
    | { __typename: 'OutreachAssessment', id: string }
    | { __typename: 'OutreachCase', id: string }
    | { __typename: 'OutreachContribution', id: string }
    | { __typename: 'OutreachCriterion', id: string }
    | { __typename: 'OutreachJoint', id: string }
    | { __typename: 'OutreachPart', id: string }
    | { __typename: 'OutreachProgrammeReview', id: string }
    | { __typename: 'OutreachScore', id: string }
    | { __typename: 'OutreachSession', id: string }
    | { __typename: 'OutreachStandard', id: string }
    | { __typename: 'OutreachSummary', id: string }
    | { __typename: 'OutreachTeam', id: string }
    | { __typename: 'OutreachTeamReview', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanFollower', id: string }
    | { __typename: 'ProgressUpdate', id: string }
    | { __typename: 'Record', id: string }
    | { __typename: 'Report', narrative: unknown, submittedAt: string | null, judgedAt: string | null, doneOn: string | null, id: string, version: number, state: ReportState, dueOn: string | null, lateness: Lateness | null, consolidated: boolean, correction: number, returnReason: string | null, plan: { id: string, title: string } | null, submittedBy: { id: string, fullName: string } | null, judgedBy: { id: string, fullName: string } | null, form: { id: string, code: string, title: string, titleEn: string, sections: unknown, legalBasis: string | null } | null, period: { id: string, label: string, labelEn: string, startsOn: string, endsOn: string, actualTo: string | null } | null, consolidatedInto: { id: string } | null, figures: { nodes: Array<{ id: string, position: number, breakdown: string, actual: string | null, estimate: string | null, official: string | null, typed: boolean, indicator: { id: string, code: string, name: string, nameEn: string, measure: string } | null }> } | null, lines: { totalCount: number, nodes: Array<{ id: string, taskNumber: string, taskTitle: string, role: AssignmentRole, state: AssignmentState, percent: number, dueOn: string | null, lateness: Lateness, text: string | null, unit: { id: string, name: string } | null, task: { id: string } | null }> } | null, parts: { totalCount: number, nodes: Array<{ id: string, version: number, state: ReportState, dueOn: string | null, lateness: Lateness | null, consolidated: boolean, correction: number, returnReason: string | null, unit: { id: string, name: string } | null, form: { id: string, code: string, title: string, titleEn: string } | null, period: { id: string, label: string, labelEn: string } | null, receiverUnit: { id: string, name: string } | null }> } | null, unit: { id: string, name: string } | null, receiverUnit: { id: string, name: string } | null }
    | { __typename: 'ReportForm', id: string }
    | { __typename: 'ReportLine', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskGroup', id: string }
    | { __typename: 'TrainingActivity', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingCertificate', id: string }
    | { __typename: 'TrainingCommunicator', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingEnrolment', id: string }
    | { __typename: 'TrainingMeasure', id: string }
    | { __typename: 'TrainingMediator', id: string }
    | { __typename: 'TrainingOfficial', id: string }
    | { __typename: 'TrainingProposal', id: string }
    | { __typename: 'TrainingReporter', id: string }
    | { __typename: 'TrainingReview', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'TrainingTeacher', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitCode', id: string }
    | { __typename: 'UnitParent', id: string }
    | { __typename: 'UnitSet', id: string }
    | { __typename: 'UnitSetMember', id: string }
    | { __typename: 'UnitSuccession', id: string }
    | { __typename: 'User', id: string }
   | null };

export type ComposeMutationVariables = Exact<{
  input: ComposeReportInput;
}>;


export type ComposeMutation = { composeReport: { report: { id: string } | null } };

export type UpdateReportMutationVariables = Exact<{
  input: UpdateReportInput;
}>;


export type UpdateReportMutation = { updateReport: { report: { id: string, version: number } | null } };

export type SubmitReportMutationVariables = Exact<{
  input: SubmitReportInput;
}>;


export type SubmitReportMutation = { submitReport: { report: { id: string, version: number, state: ReportState } | null } };

export type ReturnReportMutationVariables = Exact<{
  input: ReturnReportInput;
}>;


export type ReturnReportMutation = { returnReport: { report: { id: string, version: number, state: ReportState } | null } };

export type AcceptReportMutationVariables = Exact<{
  input: AcceptReportInput;
}>;


export type AcceptReportMutation = { acceptReport: { report: { id: string, version: number, state: ReportState } | null } };

export type PieceFragment = { id: string, createdAt: string, name: string, mediaType: string, size: number, url: string | null, state: EvidenceState, note: string | null, givenBy: { id: string, fullName: string } | null };

export type PartEvidenceQueryVariables = Exact<{
  id: string | number;
}>;


export type PartEvidenceQuery = { node:
    | { __typename: 'Assignment', id: string, evidence: { totalCount: number, nodes: Array<{ id: string, createdAt: string, name: string, mediaType: string, size: number, url: string | null, state: EvidenceState, note: string | null, givenBy: { id: string, fullName: string } | null }> } | null }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'AwarenessAcknowledgement', id: string }
    | { __typename: 'AwarenessAddressee', id: string }
    | { __typename: 'AwarenessCommitment', id: string }
    | { __typename: 'AwarenessGuidance', id: string }
    | { __typename: 'AwarenessReminder', id: string }
    | { __typename: 'AwarenessStudySession', id: string }
    | { __typename: 'ContestsAttempt', id: string }
    | { __typename: 'ContestsCertificate', id: string }
    | { __typename: 'ContestsCode', id: string }
    | { __typename: 'ContestsContest', id: string }
    | { __typename: 'ContestsEntrant', id: string }
    | { __typename: 'ContestsPerformance', id: string }
    | { __typename: 'ContestsPrize', id: string }
    | { __typename: 'ContestsQuestion', id: string }
    | { __typename: 'ContestsQuestionSet', id: string }
    | { __typename: 'ContestsRound', id: string }
    | { __typename: 'ContestsSheet', id: string }
    | { __typename: 'ContestsStage', id: string }
    | { __typename: 'ContestsTeam', id: string }
    | { __typename: 'ContestsTopic', id: string }
    | { __typename: 'Difficulty', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'EvaluationAnswer', id: string }
    | { __typename: 'EvaluationCommendation', id: string }
    | { __typename: 'EvaluationCriterion', id: string }
    | { __typename: 'EvaluationFinding', id: string }
    | { __typename: 'EvaluationInspection', id: string }
    | { __typename: 'EvaluationMinutes', id: string }
    | { __typename: 'EvaluationQuestion', id: string }
    | { __typename: 'EvaluationReview', id: string }
    | { __typename: 'EvaluationScale', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'EvaluationScore', id: string }
    | { __typename: 'EvaluationScorecard', id: string }
    | { __typename: 'EvaluationSurvey', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'FundingAllocation', id: string }
    | { __typename: 'FundingCommitment', id: string }
    | { __typename: 'FundingDraft', id: string }
    | { __typename: 'FundingEstimate', id: string }
    | { __typename: 'FundingEstimateLine', id: string }
    | { __typename: 'FundingLawReview', id: string }
    | { __typename: 'FundingLegalReview', id: string }
    | { __typename: 'FundingLine', id: string }
    | { __typename: 'FundingNeed', id: string }
    | { __typename: 'FundingNorm', id: string }
    | { __typename: 'FundingOpinion', id: string }
    | { __typename: 'FundingSettlement', id: string }
    | { __typename: 'FundingShare', id: string }
    | { __typename: 'FundingShareLine', id: string }
    | { __typename: 'FundingSpending', id: string }
    | { __typename: 'FundingWeight', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MediaAiring', id: string }
    | { __typename: 'MediaArticle', id: string }
    | { __typename: 'MediaChannel', id: string }
    | { __typename: 'MediaColumn', id: string }
    | { __typename: 'MediaEvent', id: string }
    | { __typename: 'MediaFaq', id: string }
    | { __typename: 'MediaMaterial', id: string }
    | { __typename: 'MediaModel', id: string }
    | { __typename: 'MediaQuestion', id: string }
    | { __typename: 'MediaTopic', id: string }
    | { __typename: 'MediaUpgrade', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MobilizationAgreement', id: string }
    | { __typename: 'MobilizationContribution', id: string }
    | { __typename: 'MobilizationMechanism', id: string }
    | { __typename: 'MobilizationOffer', id: string }
    | { __typename: 'MobilizationPartner', id: string }
    | { __typename: 'MobilizationRoll', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'OrganizationCouncil', id: string }
    | { __typename: 'OrganizationMeeting', id: string }
    | { __typename: 'OrganizationMember', id: string }
    | { __typename: 'OrganizationOrganisationReview', id: string }
    | { __typename: 'OrganizationProposal', id: string }
    | { __typename: 'OrganizationReconstitution', id: string }
    | { __typename: 'OrganizationResolution', id: string }
    | { __typename: 'OrganizationResolutionPart', id: string }
    | { __typename: 'OrganizationSeat', id: string }
    | { __typename: 'OrganizationStaffing', id: string }
    | { __typename: 'OutreachAssessment', id: string }
    | { __typename: 'OutreachCase', id: string }
    | { __typename: 'OutreachContribution', id: string }
    | { __typename: 'OutreachCriterion', id: string }
    | { __typename: 'OutreachJoint', id: string }
    | { __typename: 'OutreachPart', id: string }
    | { __typename: 'OutreachProgrammeReview', id: string }
    | { __typename: 'OutreachScore', id: string }
    | { __typename: 'OutreachSession', id: string }
    | { __typename: 'OutreachStandard', id: string }
    | { __typename: 'OutreachSummary', id: string }
    | { __typename: 'OutreachTeam', id: string }
    | { __typename: 'OutreachTeamReview', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanFollower', id: string }
    | { __typename: 'ProgressUpdate', id: string }
    | { __typename: 'Record', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportForm', id: string }
    | { __typename: 'ReportLine', id: string }
    | { __typename: 'Task', id: string }
    | { __typename: 'TaskGroup', id: string }
    | { __typename: 'TrainingActivity', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingCertificate', id: string }
    | { __typename: 'TrainingCommunicator', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingEnrolment', id: string }
    | { __typename: 'TrainingMeasure', id: string }
    | { __typename: 'TrainingMediator', id: string }
    | { __typename: 'TrainingOfficial', id: string }
    | { __typename: 'TrainingProposal', id: string }
    | { __typename: 'TrainingReporter', id: string }
    | { __typename: 'TrainingReview', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'TrainingTeacher', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitCode', id: string }
    | { __typename: 'UnitParent', id: string }
    | { __typename: 'UnitSet', id: string }
    | { __typename: 'UnitSetMember', id: string }
    | { __typename: 'UnitSuccession', id: string }
    | { __typename: 'User', id: string }
   | null };

export type AttachEvidenceMutationVariables = Exact<{
  input: AttachEvidenceInput;
}>;


export type AttachEvidenceMutation = { attachEvidence: { evidence: Array<{ id: string, createdAt: string, name: string, mediaType: string, size: number, url: string | null, state: EvidenceState, note: string | null, givenBy: { id: string, fullName: string } | null }> | null } };

export type RemoveEvidenceMutationVariables = Exact<{
  input: RemoveEvidenceInput;
}>;


export type RemoveEvidenceMutation = { removeEvidence: { assignment: { id: string } | null } };

export type ReviewEvidenceMutationVariables = Exact<{
  input: ReviewEvidenceInput;
}>;


export type ReviewEvidenceMutation = { reviewEvidence: { evidence: { id: string, createdAt: string, name: string, mediaType: string, size: number, url: string | null, state: EvidenceState, note: string | null, givenBy: { id: string, fullName: string } | null } | null } };

export type TasksQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: TaskWhere | null | undefined;
  order?: Array<TaskOrder> | TaskOrder | null | undefined;
  unit: string | number;
}>;


export type TasksQuery = { tasks: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, state: AssignmentState | null, dueOn: string | null, lateness: Lateness | null, taskGroup: { id: string, number: string, title: string } | null, assignments: { nodes: Array<{ id: string, role: AssignmentRole, percent: number }> } | null }> } | null };

export type TaskGroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type TaskGroupsQuery = { taskGroups: { nodes: Array<{ id: string, number: string, title: string }> } | null };

export type WholePartFragment = { result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, evidence: { totalCount: number } | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null };

export type OurPartFragment = { doneOn: string | null, result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, staff: { id: string, fullName: string } | null, extensions: { nodes: Array<{ id: string, createdAt: string, oldDueOn: string | null, newDueOn: string, reason: string, state: ExtensionState, decision: string | null }> } | null, records: { totalCount: number, nodes: Array<{ id: string, title: string, module: string, kind: string, of: string | null }> } | null, evidence: { totalCount: number } | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null };

export type TaskQueryVariables = Exact<{
  id: string | number;
  unit: string | number;
}>;


export type TaskQuery = { node:
    | { __typename: 'Assignment', id: string }
    | { __typename: 'AuditEntry', id: string }
    | { __typename: 'AwarenessAcknowledgement', id: string }
    | { __typename: 'AwarenessAddressee', id: string }
    | { __typename: 'AwarenessCommitment', id: string }
    | { __typename: 'AwarenessGuidance', id: string }
    | { __typename: 'AwarenessReminder', id: string }
    | { __typename: 'AwarenessStudySession', id: string }
    | { __typename: 'ContestsAttempt', id: string }
    | { __typename: 'ContestsCertificate', id: string }
    | { __typename: 'ContestsCode', id: string }
    | { __typename: 'ContestsContest', id: string }
    | { __typename: 'ContestsEntrant', id: string }
    | { __typename: 'ContestsPerformance', id: string }
    | { __typename: 'ContestsPrize', id: string }
    | { __typename: 'ContestsQuestion', id: string }
    | { __typename: 'ContestsQuestionSet', id: string }
    | { __typename: 'ContestsRound', id: string }
    | { __typename: 'ContestsSheet', id: string }
    | { __typename: 'ContestsStage', id: string }
    | { __typename: 'ContestsTeam', id: string }
    | { __typename: 'ContestsTopic', id: string }
    | { __typename: 'Difficulty', id: string }
    | { __typename: 'Document', id: string }
    | { __typename: 'EvaluationAnswer', id: string }
    | { __typename: 'EvaluationCommendation', id: string }
    | { __typename: 'EvaluationCriterion', id: string }
    | { __typename: 'EvaluationFinding', id: string }
    | { __typename: 'EvaluationInspection', id: string }
    | { __typename: 'EvaluationMinutes', id: string }
    | { __typename: 'EvaluationQuestion', id: string }
    | { __typename: 'EvaluationReview', id: string }
    | { __typename: 'EvaluationScale', id: string }
    | { __typename: 'EvaluationScheme', id: string }
    | { __typename: 'EvaluationScore', id: string }
    | { __typename: 'EvaluationScorecard', id: string }
    | { __typename: 'EvaluationSurvey', id: string }
    | { __typename: 'Evidence', id: string }
    | { __typename: 'Extension', id: string }
    | { __typename: 'Figure', id: string }
    | { __typename: 'File', id: string }
    | { __typename: 'FundingAllocation', id: string }
    | { __typename: 'FundingCommitment', id: string }
    | { __typename: 'FundingDraft', id: string }
    | { __typename: 'FundingEstimate', id: string }
    | { __typename: 'FundingEstimateLine', id: string }
    | { __typename: 'FundingLawReview', id: string }
    | { __typename: 'FundingLegalReview', id: string }
    | { __typename: 'FundingLine', id: string }
    | { __typename: 'FundingNeed', id: string }
    | { __typename: 'FundingNorm', id: string }
    | { __typename: 'FundingOpinion', id: string }
    | { __typename: 'FundingSettlement', id: string }
    | { __typename: 'FundingShare', id: string }
    | { __typename: 'FundingShareLine', id: string }
    | { __typename: 'FundingSpending', id: string }
    | { __typename: 'FundingWeight', id: string }
    | { __typename: 'Holiday', id: string }
    | { __typename: 'Indicator', id: string }
    | { __typename: 'MediaAiring', id: string }
    | { __typename: 'MediaArticle', id: string }
    | { __typename: 'MediaChannel', id: string }
    | { __typename: 'MediaColumn', id: string }
    | { __typename: 'MediaEvent', id: string }
    | { __typename: 'MediaFaq', id: string }
    | { __typename: 'MediaMaterial', id: string }
    | { __typename: 'MediaModel', id: string }
    | { __typename: 'MediaQuestion', id: string }
    | { __typename: 'MediaTopic', id: string }
    | { __typename: 'MediaUpgrade', id: string }
    | { __typename: 'Membership', id: string }
    | { __typename: 'MobilizationAgreement', id: string }
    | { __typename: 'MobilizationContribution', id: string }
    | { __typename: 'MobilizationMechanism', id: string }
    | { __typename: 'MobilizationOffer', id: string }
    | { __typename: 'MobilizationPartner', id: string }
    | { __typename: 'MobilizationRoll', id: string }
    | { __typename: 'Notification', id: string }
    | { __typename: 'OrganizationCouncil', id: string }
    | { __typename: 'OrganizationMeeting', id: string }
    | { __typename: 'OrganizationMember', id: string }
    | { __typename: 'OrganizationOrganisationReview', id: string }
    | { __typename: 'OrganizationProposal', id: string }
    | { __typename: 'OrganizationReconstitution', id: string }
    | { __typename: 'OrganizationResolution', id: string }
    | { __typename: 'OrganizationResolutionPart', id: string }
    | { __typename: 'OrganizationSeat', id: string }
    | { __typename: 'OrganizationStaffing', id: string }
    | { __typename: 'OutreachAssessment', id: string }
    | { __typename: 'OutreachCase', id: string }
    | { __typename: 'OutreachContribution', id: string }
    | { __typename: 'OutreachCriterion', id: string }
    | { __typename: 'OutreachJoint', id: string }
    | { __typename: 'OutreachPart', id: string }
    | { __typename: 'OutreachProgrammeReview', id: string }
    | { __typename: 'OutreachScore', id: string }
    | { __typename: 'OutreachSession', id: string }
    | { __typename: 'OutreachStandard', id: string }
    | { __typename: 'OutreachSummary', id: string }
    | { __typename: 'OutreachTeam', id: string }
    | { __typename: 'OutreachTeamReview', id: string }
    | { __typename: 'Participation', id: string }
    | { __typename: 'Period', id: string }
    | { __typename: 'Plan', id: string }
    | { __typename: 'PlanFollower', id: string }
    | { __typename: 'ProgressUpdate', id: string }
    | { __typename: 'Record', id: string }
    | { __typename: 'Report', id: string }
    | { __typename: 'ReportForm', id: string }
    | { __typename: 'ReportLine', id: string }
    | { __typename: 'Task', number: string, title: string, content: string, timing: TimingKind, timingText: string | null, product: string | null, condition: string | null, state: AssignmentState | null, dueOn: string | null, lateness: Lateness | null, standing: TaskStanding, id: string, plan: { id: string, title: string, symbol: string | null, ownerUnit: { id: string, name: string } | null } | null, taskGroup: { id: string, number: string, title: string } | null, participations: { nodes: Array<{ id: string, role: AssignmentRole, name: string | null, inferred: boolean, unit: { id: string, name: string } | null }> } | null, assignments: { totalCount: number, nodes: Array<{ result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, evidence: { totalCount: number } | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, ours: { nodes: Array<{ doneOn: string | null, result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, staff: { id: string, fullName: string } | null, extensions: { nodes: Array<{ id: string, createdAt: string, oldDueOn: string | null, newDueOn: string, reason: string, state: ExtensionState, decision: string | null }> } | null, records: { totalCount: number, nodes: Array<{ id: string, title: string, module: string, kind: string, of: string | null }> } | null, evidence: { totalCount: number } | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, progress: { totalCount: number, nodes: Array<{ id: string, createdAt: string, percent: number, text: string, authorName: string, unit: { id: string, name: string } | null }> } | null }
    | { __typename: 'TaskGroup', id: string }
    | { __typename: 'TrainingActivity', id: string }
    | { __typename: 'TrainingAttendance', id: string }
    | { __typename: 'TrainingCertificate', id: string }
    | { __typename: 'TrainingCommunicator', id: string }
    | { __typename: 'TrainingCourse', id: string }
    | { __typename: 'TrainingEnrolment', id: string }
    | { __typename: 'TrainingMeasure', id: string }
    | { __typename: 'TrainingMediator', id: string }
    | { __typename: 'TrainingOfficial', id: string }
    | { __typename: 'TrainingProposal', id: string }
    | { __typename: 'TrainingReporter', id: string }
    | { __typename: 'TrainingReview', id: string }
    | { __typename: 'TrainingSession', id: string }
    | { __typename: 'TrainingTeacher', id: string }
    | { __typename: 'Unit', id: string }
    | { __typename: 'UnitCode', id: string }
    | { __typename: 'UnitParent', id: string }
    | { __typename: 'UnitSet', id: string }
    | { __typename: 'UnitSetMember', id: string }
    | { __typename: 'UnitSuccession', id: string }
    | { __typename: 'User', id: string }
   | null, difficulties: { nodes: Array<{ id: string, createdAt: string, text: string, state: DifficultyState, answer: string | null, answeredAt: string | null, unit: { id: string, name: string } | null }> } | null };

export type PartsFileQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: AssignmentWhere | null | undefined;
}>;


export type PartsFileQuery = { assignments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, role: AssignmentRole, period: string, state: AssignmentState, dueOn: string | null, doneOn: string | null, lateness: Lateness | null, percent: number, result: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null };

export type AcceptMutationVariables = Exact<{
  input: AcceptAssignmentInput;
}>;


export type AcceptMutation = { acceptAssignment: { assignment: { id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null } | null } };

export type AddProgressMutationVariables = Exact<{
  input: AddProgressUpdateInput;
}>;


export type AddProgressMutation = { addProgressUpdate: { assignment: { id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null } | null, progressUpdate: { id: string } | null } };

export type SubmitMutationVariables = Exact<{
  input: SubmitAssignmentInput;
}>;


export type SubmitMutation = { submitAssignment: { assignment: { id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null } | null } };

export type WithdrawMutationVariables = Exact<{
  input: WithdrawAssignmentInput;
}>;


export type WithdrawMutation = { withdrawAssignment: { assignment: { id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null } | null } };

export type ReturnMutationVariables = Exact<{
  input: ReturnAssignmentInput;
}>;


export type ReturnMutation = { returnAssignment: { assignment: { id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null } | null } };

export type ConfirmMutationVariables = Exact<{
  input: ConfirmAssignmentsInput;
}>;


export type ConfirmMutation = { confirmAssignments: { assignments: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> | null } };

export type ExtendMutationVariables = Exact<{
  input: RequestExtensionInput;
}>;


export type ExtendMutation = { requestExtension: { extension: { id: string } | null } };

export type RaiseMutationVariables = Exact<{
  input: ReportDifficultyInput;
}>;


export type RaiseMutation = { reportDifficulty: { difficulty: { id: string } | null } };

export type PartFragment = { id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null };

export type TodayQueryVariables = Exact<{
  unit: string | number;
}>;


export type TodayQuery = { overdue: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, returned: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, soon: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, fresh: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, confirm: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, reports: { totalCount: number, nodes: Array<{ id: string, state: ReportState, dueOn: string | null, lateness: Lateness | null, form: { id: string, title: string, titleEn: string } | null, period: { id: string, label: string, labelEn: string } | null }> } | null, notifications: { totalCount: number, nodes: Array<{ id: string, createdAt: string, kind: NotificationKind, text: string, textEn: string, subject: string | null }> } | null };

export type MarkReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkReadMutation = { markNotificationsRead: { notifications: Array<{ id: string, readAt: string | null }> | null } };

export type NewsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  where?: NotificationWhere | null | undefined;
}>;


export type NewsQuery = { notifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, createdAt: string, kind: NotificationKind, text: string, textEn: string, subject: string | null, readAt: string | null }> } | null };

export type TraineesQueryVariables = Exact<{
  course: string | number;
  after?: string | null | undefined;
}>;


export type TraineesQuery = { training: { enrolments: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string | null, group: TrainingGroup | null }> } | null } | null };

export type PresentQueryVariables = Exact<{
  session: string | number;
  after?: string | null | undefined;
}>;


export type PresentQuery = { training: { attendances: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, enrolment: { id: string } | null }> } | null } | null };

export type AttendMutationVariables = Exact<{
  input: TrainingAttendSessionInput;
}>;


export type AttendMutation = { trainingAttendSession: { session: { id: string, version: number, present: number | null, status: TrainingSessionState | null } | null } | null };

export const PersonRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PersonRowFragment, unknown>;
export const UnitRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<UnitRowFragment, unknown>;
export const LineMoneyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<LineMoneyFragment, unknown>;
export const ImportedListAllFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedListAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportedList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ImportedListAllFragment, unknown>;
export const TakingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<TakingFragment, unknown>;
export const DraftTaskFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"lineFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lineTo"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"timingText"}},{"kind":"Field","name":{"kind":"Name","value":"timingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"timingDue"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taking"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DraftTaskFragment, unknown>;
export const ReportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportRowFragment, unknown>;
export const PieceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Piece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PieceFragment, unknown>;
export const PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PartFragment, unknown>;
export const WholePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WholePartFragment, unknown>;
export const OurPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OurPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePart"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OurPartFragment, unknown>;
export const NotificationAddedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"NotificationAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notificationAdded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const AssignmentChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"AssignmentChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignmentChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<AssignmentChangedSubscription, AssignmentChangedSubscriptionVariables>;
export const ReportChangedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"ReportChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportChanged"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<ReportChangedSubscription, ReportChangedSubscriptionVariables>;
export const UnreadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Unread"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"readAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<UnreadQuery, UnreadQueryVariables>;
export const BreadthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Breadth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<BreadthQuery, BreadthQueryVariables>;
export const MenuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]} as unknown as DocumentNode<MenuQuery, MenuQueryVariables>;
export const ManifestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Manifests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"may"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manifest"}}]}}]}}]} as unknown as DocumentNode<ManifestsQuery, ManifestsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUntil"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ContestListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsListInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsList"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contests"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<ContestListMutation, ContestListMutationVariables>;
export const ContestInfoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestInfo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsInfoContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsInfoContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}},{"kind":"Field","name":{"kind":"Name","value":"minutes"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"tieBreak"}},{"kind":"Field","name":{"kind":"Name","value":"liveBoard"}},{"kind":"Field","name":{"kind":"Name","value":"prizes"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<ContestInfoMutation, ContestInfoMutationVariables>;
export const ContestBoardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestBoard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsBoardContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsBoardContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"top"}},{"kind":"Field","name":{"kind":"Name","value":"places"}}]}}]}}]} as unknown as DocumentNode<ContestBoardMutation, ContestBoardMutationVariables>;
export const ContestRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsRegisterContestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsRegisterContest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entrant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}}]}}]}}]} as unknown as DocumentNode<ContestRegisterMutation, ContestRegisterMutationVariables>;
export const ContestVerifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestVerify"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsVerifyEntrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsVerifyEntrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"triesLeft"}}]}}]}}]} as unknown as DocumentNode<ContestVerifyMutation, ContestVerifyMutationVariables>;
export const ContestOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsOpenEntrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsOpenEntrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attempt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"started"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"now"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"answers"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}}]}}]}}]} as unknown as DocumentNode<ContestOpenMutation, ContestOpenMutationVariables>;
export const ContestMineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestMine"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsMineEntrantInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsMineEntrant"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contestState"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"underWay"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"prize"}},{"kind":"Field","name":{"kind":"Name","value":"certificate"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<ContestMineMutation, ContestMineMutationVariables>;
export const ContestSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsSaveAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsSaveAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saved"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"now"}}]}}]}}]} as unknown as DocumentNode<ContestSaveMutation, ContestSaveMutationVariables>;
export const ContestSubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ContestSubmit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsSubmitAttemptInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsSubmitAttempt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"questions"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"seconds"}},{"kind":"Field","name":{"kind":"Name","value":"solution"}}]}}]}}]} as unknown as DocumentNode<ContestSubmitMutation, ContestSubmitMutationVariables>;
export const AuditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Audit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditQuery, AuditQueryVariables>;
export const AuditModulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditModules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manifest"}}]}}]}}]} as unknown as DocumentNode<AuditModulesQuery, AuditModulesQueryVariables>;
export const UnitsByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsByNameQuery, UnitsByNameQueryVariables>;
export const PeopleByNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleByName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleByNameQuery, PeopleByNameQueryVariables>;
export const CalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Calendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HolidayWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holidays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ON"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"onDay"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"working"}},{"kind":"Field","name":{"kind":"Name","value":"keeper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CalendarQuery, CalendarQueryVariables>;
export const SaveHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holiday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SaveHolidayMutation, SaveHolidayMutationVariables>;
export const DeleteHolidayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteHoliday"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteHolidayInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteHoliday"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holiday"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<DeleteHolidayMutation, DeleteHolidayMutationVariables>;
export const PeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Periods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PeriodWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FROM"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"cutOff"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodsQuery, PeriodsQueryVariables>;
export const OpenYearOfPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenYearOfPeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPeriodsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPeriods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenYearOfPeriodsMutation, OpenYearOfPeriodsMutationVariables>;
export const ClosePeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePeriodMutation, ClosePeriodMutationVariables>;
export const ReopenPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReopenPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReopenPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reopenPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ReopenPeriodMutation, ReopenPeriodMutationVariables>;
export const AdminModulesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminModules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"reason"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"last"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"said"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"restarts"}},{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"active"}},{"kind":"Field","name":{"kind":"Name","value":"memoryBytes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"allowed"}},{"kind":"Field","name":{"kind":"Name","value":"edited"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manifest"}}]}}]}}]} as unknown as DocumentNode<AdminModulesQuery, AdminModulesQueryVariables>;
export const EnableModuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableModule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableModuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableModule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<EnableModuleMutation, EnableModuleMutationVariables>;
export const DisableModuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableModule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableModuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableModule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<DisableModuleMutation, DisableModuleMutationVariables>;
export const RestartModuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestartModule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestartModuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restartModule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<RestartModuleMutation, RestartModuleMutationVariables>;
export const SetModuleRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetModuleRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetModuleRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setModuleRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]} as unknown as DocumentNode<SetModuleRuleMutation, SetModuleRuleMutationVariables>;
export const AdminPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminPeopleQuery, AdminPeopleQueryVariables>;
export const AdminPersonDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminPerson"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AdminPersonQuery, AdminPersonQueryVariables>;
export const ColleaguesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Colleagues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"disabledAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"memberships"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ColleaguesQuery, ColleaguesQueryVariables>;
export const CreateUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CreateUserMutation, CreateUserMutationVariables>;
export const EditUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EditUserMutation, EditUserMutationVariables>;
export const DisableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DisableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DisableUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"disableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DisableUserMutation, DisableUserMutationVariables>;
export const EnableUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EnableUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EnableUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enableUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnableUserMutation, EnableUserMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PersonRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PersonRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"disabledAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const GrantRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GrantRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GrantRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grantRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<GrantRoleMutation, GrantRoleMutationVariables>;
export const EndRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EndRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EndRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<EndRoleMutation, EndRoleMutationVariables>;
export const NameDeputyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"NameDeputy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"NameDeputyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nameDeputy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<NameDeputyMutation, NameDeputyMutationVariables>;
export const PeopleFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"today"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"validTo"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"today"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PeopleFileQuery, PeopleFileQueryVariables>;
export const SettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}},{"kind":"Field","name":{"kind":"Name","value":"noticeUntil"}},{"kind":"Field","name":{"kind":"Name","value":"editable"}}]}}]}}]} as unknown as DocumentNode<SettingsQuery, SettingsQueryVariables>;
export const SaveSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveSettings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveSettingsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveSettings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisation"}},{"kind":"Field","name":{"kind":"Name","value":"support"}},{"kind":"Field","name":{"kind":"Name","value":"notice"}}]}}]}}]} as unknown as DocumentNode<SaveSettingsMutation, SaveSettingsMutationVariables>;
export const AdminUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}},{"kind":"Field","alias":{"kind":"Name","value":"below"},"name":{"kind":"Name","value":"children"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminUnitsQuery, AdminUnitsQueryVariables>;
export const AdminUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AdminUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}},{"kind":"Field","name":{"kind":"Name","value":"codes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"successions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cameFrom"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}},{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"deputy"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<AdminUnitQuery, AdminUnitQueryVariables>;
export const PickUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PickUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<PickUnitsQuery, PickUnitsQueryVariables>;
export const NamedUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamedUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<NamedUnitsQuery, NamedUnitsQueryVariables>;
export const HandoverDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Handover"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handover"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unitIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unitIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"led"}},{"kind":"Field","name":{"kind":"Name","value":"reports"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"difficulties"}},{"kind":"Field","name":{"kind":"Name","value":"plans"}},{"kind":"Field","name":{"kind":"Name","value":"unitsBelow"}},{"kind":"Field","name":{"kind":"Name","value":"members"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]} as unknown as DocumentNode<HandoverQuery, HandoverQueryVariables>;
export const UnitSetsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitSets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitSets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"40"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"frozenOn"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitSetsQuery, UnitSetsQueryVariables>;
export const UnitSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<UnitSetQuery, UnitSetQueryVariables>;
export const CreateUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CreateUnitMutation, CreateUnitMutationVariables>;
export const EditUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<EditUnitMutation, EditUnitMutationVariables>;
export const MoveUnitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveUnit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveUnitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveUnit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UnitRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UnitRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MoveUnitMutation, MoveUnitMutationVariables>;
export const SucceedUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SucceedUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SucceedUnitsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"succeedUnits"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predecessors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SucceedUnitsMutation, SucceedUnitsMutationVariables>;
export const HandOverRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HandOverRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HandOverRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handOverRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"predecessor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"successor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<HandOverRecordsMutation, HandOverRecordsMutationVariables>;
export const SaveUnitSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveUnitSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveUnitSetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveUnitSet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitSet"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SaveUnitSetMutation, SaveUnitSetMutationVariables>;
export const BankDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Bank"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BankQuery, BankQueryVariables>;
export const QuestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Questions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsQuestionWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"options"}},{"kind":"Field","name":{"kind":"Name","value":"practice"}},{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<QuestionsQuery, QuestionsQueryVariables>;
export const AddQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsAddQuestionTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsAddQuestionTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddQuestionMutation, AddQuestionMutationVariables>;
export const ChangeQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsChangeQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsChangeQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"question"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ChangeQuestionMutation, ChangeQuestionMutationVariables>;
export const DeleteQuestionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteQuestion"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsDeleteQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsDeleteQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<DeleteQuestionMutation, DeleteQuestionMutationVariables>;
export const QuestionKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"QuestionKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsKeyQuestionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsKeyQuestion"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"correct"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]} as unknown as DocumentNode<QuestionKeyMutation, QuestionKeyMutationVariables>;
export const ContestDeskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContestDesk"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"opens"}},{"kind":"Field","name":{"kind":"Name","value":"closes"}},{"kind":"Field","name":{"kind":"Name","value":"eraseOn"}},{"kind":"Field","name":{"kind":"Name","value":"liveBoard"}},{"kind":"Field","name":{"kind":"Name","value":"verification"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"entrants"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"draw"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","alias":{"kind":"Name","value":"real"},"name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"practice"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"practice"},"name":{"kind":"Name","value":"questions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"practice"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prizes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"places"}},{"kind":"Field","name":{"kind":"Name","value":"money"}},{"kind":"Field","name":{"kind":"Name","value":"minScore"}},{"kind":"Field","name":{"kind":"Name","value":"cost"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ContestDeskQuery, ContestDeskQueryVariables>;
export const AddTopicDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTopic"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsCreateTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsCreateTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddTopicMutation, AddTopicMutationVariables>;
export const AddPrizeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddPrize"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsCreatePrizeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsCreatePrize"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prize"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddPrizeMutation, AddPrizeMutationVariables>;
export const ImportQuestionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportQuestions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContestsImportQuestionsTopicInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contestsImportQuestionsTopic"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ImportQuestionsMutation, ImportQuestionsMutationVariables>;
export const LedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Ledger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLineWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"YEAR"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineMoney"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<LedgerQuery, LedgerQueryVariables>;
export const LineBookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LineBook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"line"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineMoney"}},{"kind":"Field","name":{"kind":"Name","value":"commitments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"contract"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spendings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"voucher"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineMoney"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FundingLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"committed"}},{"kind":"Field","name":{"kind":"Name","value":"spent"}},{"kind":"Field","name":{"kind":"Name","value":"carried"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"requested"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}}]}}]}}]} as unknown as DocumentNode<LineBookQuery, LineBookQueryVariables>;
export const SubjectDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subject"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Extension"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Difficulty"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Record"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]} as unknown as DocumentNode<SubjectQuery, SubjectQueryVariables>;
export const PeriodReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeriodReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PeriodReportsQuery, PeriodReportsQueryVariables>;
export const ImportPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportPeople"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPeopleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPeople"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedListAll"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"password"}}]}},{"kind":"Field","name":{"kind":"Name","value":"file"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedListAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportedList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ImportPeopleMutation, ImportPeopleMutationVariables>;
export const ImportRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportRecordsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importRecords"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedListAll"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedListAll"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ImportedList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"again"}},{"kind":"Field","name":{"kind":"Name","value":"rows"}},{"kind":"Field","name":{"kind":"Name","value":"faultCount"}},{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"cell"}},{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"text"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}}]}}]}}]} as unknown as DocumentNode<ImportRecordsMutation, ImportRecordsMutationVariables>;
export const RosterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Roster"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"council"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"termFrom"}},{"kind":"Field","name":{"kind":"Name","value":"termUntil"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"serving"}},{"kind":"Field","name":{"kind":"Name","value":"vacant"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"FROM"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"ending"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reconstitutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"occasion"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"decisionNo"}},{"kind":"Field","name":{"kind":"Name","value":"decidedOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"seats"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<RosterQuery, RosterQueryVariables>;
export const ScoreSheetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ScoreSheet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standard"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreach"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mark"}},{"kind":"Field","name":{"kind":"Name","value":"selfTotal"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"scores"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"own"}},{"kind":"Field","name":{"kind":"Name","value":"grounds"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}},{"kind":"Field","name":{"kind":"Name","value":"checked"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"standard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"Field","name":{"kind":"Name","value":"criteria"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"standard"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standard"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"guidance"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ScoreSheetQuery, ScoreSheetQueryVariables>;
export const ScoreIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ScoreIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachScoreScoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreachScoreScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<ScoreIndicatorMutation, ScoreIndicatorMutationVariables>;
export const CheckIndicatorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CheckIndicator"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OutreachCheckScoreInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outreachCheckScore"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"score"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<CheckIndicatorMutation, CheckIndicatorMutationVariables>;
export const OverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Overview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"top"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topDone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topLate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late7"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late30"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"late90"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lateMore"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"states"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"months"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DUE_ON_MONTH"},{"kind":"EnumValue","value":"LATENESS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dueOnMonth"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"units"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNIT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"top"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unitsDone"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNIT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topDone"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unitsLate"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"UNIT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topLate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late7"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late7"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late30"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late30"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"late90"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late90"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"lateMore"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lateMore"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"longest"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"late"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<OverviewQuery, OverviewQueryVariables>;
export const PartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PartsQuery, PartsQueryVariables>;
export const PlanNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanNames"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"DRAFT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanNamesQuery, PlanNamesQueryVariables>;
export const RemindPartsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindParts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemindPartsMutation, RemindPartsMutationVariables>;
export const UnitNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Unit"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<UnitNameQuery, UnitNameQueryVariables>;
export const DraftTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sourceText"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}}]}}]}}]}}]} as unknown as DocumentNode<DraftTextQuery, DraftTextQueryVariables>;
export const DraftTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftTask"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftTask"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"lineFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lineTo"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"timingText"}},{"kind":"Field","name":{"kind":"Name","value":"timingFrom"}},{"kind":"Field","name":{"kind":"Name","value":"timingDue"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taking"}}]}}]}}]}}]} as unknown as DocumentNode<DraftTasksQuery, DraftTasksQueryVariables>;
export const DraftTakingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftTakings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Taking"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Taking"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Participation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<DraftTakingsQuery, DraftTakingsQueryVariables>;
export const PublishPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PublishPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"tasks"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"ready"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"lead"}},{"kind":"Field","name":{"kind":"Name","value":"coordinate"}},{"kind":"Field","name":{"kind":"Name","value":"assignments"}}]}},{"kind":"Field","name":{"kind":"Name","value":"without"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"later"}},{"kind":"Field","name":{"kind":"Name","value":"nobody"}},{"kind":"Field","name":{"kind":"Name","value":"unresolved"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskId"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"several"}},{"kind":"Field","name":{"kind":"Name","value":"lineFrom"}},{"kind":"Field","name":{"kind":"Name","value":"lineTo"}},{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"collectives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"units"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPreviewQuery, PublishPreviewQueryVariables>;
export const UpdatePlanDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdatePlanDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdatePlanDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updatePlanDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<UpdatePlanDraftMutation, UpdatePlanDraftMutationVariables>;
export const UnitsOfGroupDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnitsOfGroup"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}}]}}]} as unknown as DocumentNode<UnitsOfGroupQuery, UnitsOfGroupQueryVariables>;
export const MembersOfSetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MembersOfSet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UnitSet"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"members"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"member"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MembersOfSetQuery, MembersOfSetQueryVariables>;
export const PlansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PlanWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"CREATED_AT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlansQuery, PlansQueryVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Plan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"POSITION"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"followers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"tasks"},"name":{"kind":"Name","value":"taskStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"TASK_GROUP"},{"kind":"EnumValue","value":"STATE"},{"kind":"EnumValue","value":"LATENESS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"parts"},"name":{"kind":"Name","value":"assignmentStats"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"groupBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"STATE"}]}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"key"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const PlanWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanWaiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"standing"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"WAITING_GUIDANCE"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NUMBER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<PlanWaitingQuery, PlanWaitingQueryVariables>;
export const SearchUnitsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchUnits"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UnitWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"units"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"30"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<SearchUnitsQuery, SearchUnitsQueryVariables>;
export const ImportPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ImportPlanMutation, ImportPlanMutationVariables>;
export const PublishPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<PublishPlanMutation, PublishPlanMutationVariables>;
export const OpenYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenYearInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openYear"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<OpenYearMutation, OpenYearMutationVariables>;
export const TriggerGuidanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TriggerGuidance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TriggerGuidanceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"triggerGuidance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<TriggerGuidanceMutation, TriggerGuidanceMutationVariables>;
export const AddTasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddTasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddTasksInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addTasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddTasksMutation, AddTasksMutationVariables>;
export const ClosePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClosePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClosePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ClosePlanMutation, ClosePlanMutationVariables>;
export const FollowPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"FollowPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FollowPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"followPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<FollowPlanMutation, FollowPlanMutationVariables>;
export const MatrixDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Matrix"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"expectedReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"formId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}},{"kind":"Argument","name":{"kind":"Name","value":"planId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periodId"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reportId"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"reminded"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MatrixQuery, MatrixQueryVariables>;
export const MatrixChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatrixChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"EnumValue","value":"DRAFT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}}]}}]} as unknown as DocumentNode<MatrixChoicesQuery, MatrixChoicesQueryVariables>;
export const RemindReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemindReports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemindReportsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"remindReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reminded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"skipped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemindReportsMutation, RemindReportsMutationVariables>;
export const ConsolidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Consolidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConsolidateReportsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"consolidateReports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ConsolidateMutation, ConsolidateMutationVariables>;
export const WaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Waiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"receiverUnit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"form"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"period"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<WaitingQuery, WaitingQueryVariables>;
export const SourcesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sources"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"report"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"indicator"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"breakdown"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Instant"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"report"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"consolidatedInto"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"report"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"indicator"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"indicator"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"breakdown"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"breakdown"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdates"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"createdAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"lt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"figures"}},{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourcesQuery, SourcesQueryVariables>;
export const SourceRecordsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SourceRecords"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"assignments"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"Variable","name":{"kind":"Name","value":"assignments"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SourceRecordsQuery, SourceRecordsQueryVariables>;
export const ReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const OpenPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenPeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"IN_FORCE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"periodKinds"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPeriodsQuery, OpenPeriodsQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"actualTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"taskNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const ComposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Compose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComposeReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"composeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ComposeMutation, ComposeMutationVariables>;
export const UpdateReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateReportMutation, UpdateReportMutationVariables>;
export const SubmitReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const ReturnReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
export const PartEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Piece"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Piece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<PartEvidenceQuery, PartEvidenceQueryVariables>;
export const AttachEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AttachEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AttachEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attachEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Piece"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Piece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<AttachEvidenceMutation, AttachEvidenceMutationVariables>;
export const RemoveEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RemoveEvidenceMutation, RemoveEvidenceMutationVariables>;
export const ReviewEvidenceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReviewEvidence"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReviewEvidenceInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewEvidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Piece"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Piece"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Evidence"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"size"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"givenBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ReviewEvidenceMutation, ReviewEvidenceMutationVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const TaskGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TaskGroupsQuery, TaskGroupsQueryVariables>;
export const TaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"timingText"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePart"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ours"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OurPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"difficulties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"task"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OurPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePart"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const PartsFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PartsFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AssignmentWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PartsFileQuery, PartsFileQueryVariables>;
export const AcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AcceptMutation, AcceptMutationVariables>;
export const AddProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddProgressUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addProgressUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AddProgressMutation, AddProgressMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const ReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Return"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ReturnMutation, ReturnMutationVariables>;
export const ConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ConfirmMutation, ConfirmMutationVariables>;
export const ExtendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Extend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendMutation, ExtendMutationVariables>;
export const RaiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Raise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDifficultyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDifficulty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difficulty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseMutation, RaiseMutationVariables>;
export const TodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"lateness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OVERDUE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"returned"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RETURNED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"soon"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"lateness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DUE_SOON"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fresh"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ASSIGNED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"lateness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERDUE"},{"kind":"EnumValue","value":"DUE_SOON"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"confirm"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEAD"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ownerUnit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COORDINATE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"task"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignments"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEAD"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"RETURNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"readAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const NewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"News"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NotificationWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<NewsQuery, NewsQueryVariables>;
export const TraineesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trainees"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"course"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enrolments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"course"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"course"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TraineesQuery, TraineesQueryVariables>;
export const PresentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Present"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"session"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"training"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"attendances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"session"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"session"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"enrolment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PresentQuery, PresentQueryVariables>;
export const AttendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Attend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TrainingAttendSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trainingAttendSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"present"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<AttendMutation, AttendMutationVariables>;