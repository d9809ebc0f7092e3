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
  /** The version that the caller saw; another one meanwhile is a CONFLICT. */
  version?: number | null | undefined;
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
  /** Average (Điểm trung bình). */
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
  /** Total (Điểm). */
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
  paper?: IdFilter | null | undefined;
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
  paper?: IdFilter | null | undefined;
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
  file?: IdFilter | null | undefined;
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
  file?: IdFilter | null | undefined;
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
  minutesFile?: IdFilter | null | undefined;
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
  file?: IdFilter | null | undefined;
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

/** Conditions on one value; all given ones must hold. */
export type SearchFilter = {
  /** Contains this; case and Vietnamese marks do not matter. */
  search?: string | null | undefined;
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

export type MenuQueryVariables = Exact<{ [key: string]: never; }>;


export type MenuQuery = { modules: Array<{ name: string, taskGroup: number, state: ModuleState, label: { vi: string, en: string }, menu: Array<{ kind: string, group: string, label: { vi: string, en: string } }> }> };

export type ManifestsQueryVariables = Exact<{
  names?: Array<string> | string | null | undefined;
}>;


export type ManifestsQuery = { modules: Array<{ name: string, taskGroup: number, state: ModuleState, manifest: unknown, process: { state: ModulePhase } | null }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { roles: Array<Role>, today: string, user: { id: string, username: string, fullName: string, title: string | null } | null, unit: { id: string, code: string, name: string, kind: UnitKind | null } | null, seats: Array<{ id: string, code: string, name: string, roles: Array<Role> }> } | null };

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


export type OpenPeriodsQuery = { periods: { nodes: Array<{ id: string, kind: PeriodKind, label: string, labelEn: string, regime: Regime, startsOn: string, endsOn: string, dueOn: string }> } | null, reportForms: { nodes: Array<{ id: string, code: string, title: string, titleEn: string, regime: Regime, periodKinds: unknown }> } | null };

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

export type WholePartFragment = { result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null };

export type OurPartFragment = { doneOn: string | null, result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, staff: { id: string, fullName: string } | null, extensions: { nodes: Array<{ id: string, createdAt: string, oldDueOn: string | null, newDueOn: string, reason: string, state: ExtensionState, decision: string | null }> } | null, records: { totalCount: number, nodes: Array<{ id: string, title: string, module: string, kind: string, of: string | null }> } | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null };

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
    | { __typename: 'Task', number: string, title: string, content: string, timing: TimingKind, timingText: string | null, product: string | null, condition: string | null, state: AssignmentState | null, dueOn: string | null, lateness: Lateness | null, standing: TaskStanding, id: string, plan: { id: string, title: string, symbol: string | null, ownerUnit: { id: string, name: string } | null } | null, taskGroup: { id: string, number: string, title: string } | null, participations: { nodes: Array<{ id: string, role: AssignmentRole, name: string | null, inferred: boolean, unit: { id: string, name: string } | null }> } | null, assignments: { totalCount: number, nodes: Array<{ result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, ours: { nodes: Array<{ doneOn: string | null, result: string | null, id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, staff: { id: string, fullName: string } | null, extensions: { nodes: Array<{ id: string, createdAt: string, oldDueOn: string | null, newDueOn: string, reason: string, state: ExtensionState, decision: string | null }> } | null, records: { totalCount: number, nodes: Array<{ id: string, title: string, module: string, kind: string, of: string | null }> } | null, parent: { id: string, unit: { id: string, name: string } | null } | null, plan: { id: string, ownerUnit: { id: string, name: string } | null } | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, progress: { totalCount: number, nodes: Array<{ id: string, createdAt: string, percent: number, text: string, authorName: string, unit: { id: string, name: string } | null }> } | null }
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


export type TodayQuery = { overdue: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, returned: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, soon: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, fresh: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, confirm: { totalCount: number, nodes: Array<{ id: string, version: number, role: AssignmentRole, period: string, dueOn: string | null, state: AssignmentState, percent: number, lateness: Lateness | null, returnReason: string | null, unit: { id: string, name: string } | null, task: { id: string, number: string, title: string } | null }> } | null, reports: { totalCount: number, nodes: Array<{ id: string, state: ReportState, dueOn: string | null, lateness: Lateness | null, form: { id: string, title: string } | null, period: { id: string, label: string } | null }> } | null, notifications: { totalCount: number, nodes: Array<{ id: string, createdAt: string, kind: NotificationKind, text: string, textEn: string, subject: string | null }> } | null };

export type MarkReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkReadMutation = { markNotificationsRead: { notifications: Array<{ id: string, readAt: string | null }> | null } };

export const ReportRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportRowFragment, unknown>;
export const PartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<PartFragment, unknown>;
export const WholePartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WholePartFragment, unknown>;
export const OurPartFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OurPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePart"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<OurPartFragment, unknown>;
export const MenuDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"menu"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vi"}},{"kind":"Field","name":{"kind":"Name","value":"en"}}]}},{"kind":"Field","name":{"kind":"Name","value":"group"}}]}}]}}]}}]} as unknown as DocumentNode<MenuQuery, MenuQueryVariables>;
export const ManifestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Manifests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"names"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"modules"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"names"},"value":{"kind":"Variable","name":{"kind":"Name","value":"names"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"manifest"}}]}}]}}]} as unknown as DocumentNode<ManifestsQuery, ManifestsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const ReportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Reports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportsQuery, ReportsQueryVariables>;
export const OpenPeriodsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenPeriods"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Day"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"periods"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OPEN"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"dueOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"gte"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reportForms"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"regime"}},{"kind":"Field","name":{"kind":"Name","value":"periodKinds"}}]}}]}}]}}]} as unknown as DocumentNode<OpenPeriodsQuery, OpenPeriodsQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}},{"kind":"Field","name":{"kind":"Name","value":"narrative"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"judgedAt"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"judgedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"sections"}},{"kind":"Field","name":{"kind":"Name","value":"legalBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}},{"kind":"Field","name":{"kind":"Name","value":"startsOn"}},{"kind":"Field","name":{"kind":"Name","value":"endsOn"}},{"kind":"Field","name":{"kind":"Name","value":"actualTo"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consolidatedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"breakdown"}},{"kind":"Field","name":{"kind":"Name","value":"actual"}},{"kind":"Field","name":{"kind":"Name","value":"estimate"}},{"kind":"Field","name":{"kind":"Name","value":"official"}},{"kind":"Field","name":{"kind":"Name","value":"typed"}},{"kind":"Field","name":{"kind":"Name","value":"indicator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"taskNumber"}},{"kind":"Field","name":{"kind":"Name","value":"taskTitle"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportRow"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"consolidated"}},{"kind":"Field","name":{"kind":"Name","value":"correction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receiverUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ReportQuery, ReportQueryVariables>;
export const ComposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Compose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ComposeReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"composeReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ComposeMutation, ComposeMutationVariables>;
export const UpdateReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]}}]} as unknown as DocumentNode<UpdateReportMutation, UpdateReportMutationVariables>;
export const SubmitReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitReportMutation, SubmitReportMutationVariables>;
export const ReturnReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReturnReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<ReturnReportMutation, ReturnReportMutationVariables>;
export const AcceptReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"report"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}}]}}]} as unknown as DocumentNode<AcceptReportMutation, AcceptReportMutationVariables>;
export const TasksDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tasks"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TaskOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tasks"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TasksQuery, TasksQueryVariables>;
export const TaskGroupsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TaskGroups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taskGroups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]} as unknown as DocumentNode<TaskGroupsQuery, TaskGroupsQueryVariables>;
export const TaskDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Task"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Task"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"timing"}},{"kind":"Field","name":{"kind":"Name","value":"timingText"}},{"kind":"Field","name":{"kind":"Name","value":"product"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"standing"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"taskGroup"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"participations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePart"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ours"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OurPart"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"difficulties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignment"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"task"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}},{"kind":"Field","name":{"kind":"Name","value":"answeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholePart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}},{"kind":"Field","name":{"kind":"Name","value":"result"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OurPart"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholePart"}},{"kind":"Field","name":{"kind":"Name","value":"doneOn"}},{"kind":"Field","name":{"kind":"Name","value":"staff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extensions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"oldDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"newDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"decision"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"records"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"module"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"of"}}]}}]}}]}}]} as unknown as DocumentNode<TaskQuery, TaskQueryVariables>;
export const AcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AcceptMutation, AcceptMutationVariables>;
export const AddProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddProgressUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addProgressUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progressUpdate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<AddProgressMutation, AddProgressMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const WithdrawDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Withdraw"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<WithdrawMutation, WithdrawMutationVariables>;
export const ReturnDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Return"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReturnAssignmentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"returnAssignment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ReturnMutation, ReturnMutationVariables>;
export const ConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Confirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmAssignmentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmAssignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assignments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<ConfirmMutation, ConfirmMutationVariables>;
export const ExtendDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Extend"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestExtensionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestExtension"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extension"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<ExtendMutation, ExtendMutationVariables>;
export const RaiseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Raise"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportDifficultyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportDifficulty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"difficulty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<RaiseMutation, RaiseMutationVariables>;
export const TodayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Today"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unit"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"overdue"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"lateness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"OVERDUE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"returned"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"RETURNED"}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"soon"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"lateness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"DUE_SOON"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"RETURNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fresh"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"ASSIGNED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"lateness"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"notIn"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OVERDUE"},{"kind":"EnumValue","value":"DUE_SOON"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"confirm"},"name":{"kind":"Name","value":"assignments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"SUBMITTED"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ne"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"parent"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEAD"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"plan"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ownerUnit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"COORDINATE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"task"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"assignments"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"role"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"LEAD"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}}]}}]}}]}}]}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Part"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"unit"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"id"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unit"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DRAFT"},{"kind":"EnumValue","value":"RETURNED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DUE_ON"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"ASC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"form"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"readAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"textEn"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Part"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Assignment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"lateness"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"unit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"task"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]} as unknown as DocumentNode<TodayQuery, TodayQueryVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;