-- Repair of points: asked for by the practitioner, agreed to by the institution, reviewed by the agency.
alter table practitioner_step drop constraint practitioner_step_kind_check;
alter table practitioner_step add constraint practitioner_step_kind_check check (kind in (
    'PENALTY_RECEIVED', 'NOTICE_ISSUED', 'NOTICE_DELIVERED', 'APPEALED', 'ASSESSMENT_BEGAN', 'ASSESSMENT_ENDED', 'APPEAL_UPHELD',
    'POINTS_WITHDRAWN', 'SUSPENSION_BEGAN', 'TERMINATION_BEGAN', 'RESTORATION_ASKED', 'RESTORATION_GRANTED', 'RESTORATION_REFUSED',
    'REPAIR_ASKED', 'REPAIR_AGREED', 'REPAIR_DECLINED', 'REPAIR_GRANTED', 'REPAIR_REFUSED'
));

-- Who of an institution's staff has points.
create index practitioner_act_institution on practitioner_act (institution_code);
