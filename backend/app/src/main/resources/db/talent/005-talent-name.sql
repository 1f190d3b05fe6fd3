--liquibase formatted sql

--changeset talentbase:talent-005-talent-name
create table talent_name (
    talent_id uuid primary key references talent,
    grams text[] not null
);
comment on table talent_name is 'search keys of names; beside the talent, so that a row-level policy does not hide the index';
create index talent_name_grams on talent_name using gin (grams);
grant select, insert, update on talent_name to talentbase_app;
--rollback drop table talent_name;
