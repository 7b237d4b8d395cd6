-- Reports, their sealed identities and what their whistleblowers may see. No address, device or program of a
-- whistleblower has a column anywhere.

create table designated_institution (
    code          text        primary key check (code ~ '^[HP][0-9]{11}$'),
    name          text        not null check (length(name) between 1 and 200),
    place         text        not null check (place ~ '^[1-9][0-9]{5}$'),
    type          text        not null check (type in ('MEDICAL_INSTITUTION', 'RETAIL_PHARMACY')),
    registered_at timestamptz not null
);

create table report (
    id               uuid        primary key,
    case_number      text        not null unique check (case_number ~ '^FW-[0-9A-Z]{4}-[0-9A-Z]{4}$'),
    key_hash         bytea       not null unique check (length(key_hash) = 32),
    content_tag      bytea       not null check (length(content_tag) = 32),
    salt             bytea       not null check (length(salt) = 16),
    verifier         bytea       not null check (length(verifier) = 32),
    channel          text        not null check (channel in ('WEB', 'PHONE', 'LETTER', 'VISIT', 'EMAIL', 'WECHAT')),
    place            text        not null check (place ~ '^[1-9][0-9]{5}$'),
    subject          text        not null check (subject in ('UNIT', 'PERSON')),
    institution_code text        references designated_institution,
    reported_name    text        check (length(reported_name) between 1 and 200),
    conduct_from     date        not null,
    conduct_until    date        not null check (conduct_until >= conduct_from),
    facts            text        not null,
    standing         text        not null check (standing in ('NAMED', 'ANONYMOUS')),
    wants_reward     boolean     not null,
    filed_at         timestamptz not null,
    check ((institution_code is null) <> (reported_name is null))
);

-- Written once by intake, read by nobody but the vault; every envelope has a data key of its own.
create table report_identity (
    report_id   uuid  primary key references report,
    key_id      text  not null,
    wrapped_key bytea not null,
    iv          bytea not null check (length(iv) = 12),
    ciphertext  bytea not null
);

create table report_progress (
    case_number text        primary key references report (case_number),
    stage       text        not null check (stage in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'SUBSTANTIATED',
                                'UNSUBSTANTIATED', 'PENALTY_DECIDED', 'REWARD_UNDER_REVIEW', 'CLOSED')),
    changed_at  timestamptz not null
);

grant select on designated_institution to report_intake;
grant insert on report, report_identity, report_progress to report_intake;
grant select (case_number, key_hash, content_tag, salt, filed_at) on report to report_intake;

grant select (case_number, salt, verifier) on report to report_follow_up;
grant select on report_progress to report_follow_up;

grant select (id, case_number, channel, place, subject, institution_code, reported_name, conduct_from, conduct_until,
              facts, standing, wants_reward, filed_at) on report to case_desk;
grant select, insert, update on designated_institution to case_desk;

grant select, insert, update on report_progress to case_events;

grant select on report_identity to identity_vault;
