--liquibase formatted sql

--changeset talentbase:access-002-quota-use
-- How often an account did on its latest day what it may not do without end; one row each, overwritten on the next day. Room
-- in the pages, so that a row is rewritten beside itself and no index is touched.
create table quota_use (
    account_id uuid not null references account,
    quota text not null,
    day date not null,
    uses integer not null,
    primary key (account_id, quota)
) with (fillfactor = 50);
grant select, insert, update on quota_use to talentbase_app;
--rollback drop table quota_use;
