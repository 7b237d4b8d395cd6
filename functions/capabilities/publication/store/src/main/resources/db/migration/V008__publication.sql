do $$
begin
    if not exists (select from pg_roles where rolname = 'blacklist_publication') then
        create role blacklist_publication login;
    end if;
end $$;
grant usage on schema public to blacklist_publication;

-- What is approved for the list: the entry as it will be published, its masks done. No patient, no reporter, no full name of a person.
create table listing (
    entry_id         uuid primary key,
    case_number      text not null unique,
    institution_code text not null,
    content          text not null,
    trace            text not null,
    approved_by      text not null,
    approved_at      timestamptz not null
);

-- What must leave public view, and by when.
create table listing_withdrawal (
    entry_id    uuid primary key references listing,
    reason      text not null check (reason in ('RECONSIDERATION', 'LITIGATION', 'CORRECTION')),
    decided_on  date not null,
    due_on      date not null check (due_on >= decided_on),
    recorded_by text not null,
    recorded_at timestamptz not null
);

-- An edition is written whole before anything of it goes out, so that a run that was cut off is finished with the same bytes.
create table edition (
    number          integer primary key check (number > 0),
    state           text not null check (state in ('PREPARED', 'PUBLISHED')),
    day             date not null,
    manifest        text not null,
    manifest_sha256 text not null,
    chain_sha256    text not null,
    key_document    text not null,
    signature       bytea,
    prepared_at     timestamptz not null,
    published_at    timestamptz,
    check ((state = 'PUBLISHED') = (published_at is not null)),
    check (state = 'PREPARED' or signature is not null)
);
create table edition_file (
    edition integer not null references edition,
    name    text not null,
    content text not null,
    primary key (edition, name)
);

-- Entries by the edition that first had them, tombstones by the first that had them no more: together they are every edition.
create table edition_entry (
    entry_id uuid primary key references listing,
    edition  integer not null references edition,
    content  text not null
);
create table edition_tombstone (
    entry_id    uuid primary key references edition_entry,
    edition     integer not null references edition,
    reason      text not null check (reason in ('RECONSIDERATION', 'LITIGATION', 'CORRECTION', 'EXPIRED')),
    delisted_on date not null
);

-- What a guard held back, once a day.
create table edition_refusal (
    refused_on date not null,
    guard      text not null check (guard in ('SOURCE_MISSING', 'TOO_MANY_ENTRIES', 'TOO_MANY_ADDED', 'TOO_MANY_ENDED')),
    previous   integer not null,
    entries    integer not null,
    added      integer not null,
    ended      integer not null,
    missing    integer not null,
    refused_at timestamptz not null,
    primary key (refused_on, guard)
);

create trigger listing_stands before update or delete or truncate on listing
    for each statement execute function refuse_change();
create trigger listing_withdrawal_stands before update or delete or truncate on listing_withdrawal
    for each statement execute function refuse_change();
create trigger edition_file_stands before update or delete or truncate on edition_file
    for each statement execute function refuse_change();
create trigger edition_entry_stands before update or delete or truncate on edition_entry
    for each statement execute function refuse_change();
create trigger edition_tombstone_stands before update or delete or truncate on edition_tombstone
    for each statement execute function refuse_change();
create trigger edition_refusal_stands before update or delete or truncate on edition_refusal
    for each statement execute function refuse_change();
create trigger edition_stays before delete or truncate on edition
    for each statement execute function refuse_change();
create trigger published_edition_stands before update on edition
    for each row when (old.state = 'PUBLISHED') execute function refuse_change();

grant select, insert on listing, listing_withdrawal to case_desk;
grant select on listing, listing_withdrawal to blacklist_publication;
grant select, insert on edition, edition_file, edition_entry, edition_tombstone, edition_refusal to blacklist_publication;
grant update (state, signature, published_at) on edition to blacklist_publication;
grant select, insert (id, type, time, detail), update (sent_at) on outbox to blacklist_publication;
grant insert (actor, act, subject, at, details) on audit_row to blacklist_publication;
