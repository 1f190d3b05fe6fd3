--liquibase formatted sql

--changeset talentbase:organisation-001-territory
create table territory (
    code text primary key check (code ~ '^[0-9]{6}$'),
    name text not null,
    level text not null check (level in ('regional', 'league', 'county')),
    parent_code text references territory,
    pinyin text not null,
    initials text not null,
    valid_from date,
    valid_to date,
    check ((level = 'regional') = (parent_code is null))
);
comment on table territory is 'administrative divisions of GB/T 2260';
create index territory_parent on territory (parent_code);

grant select on territory to talentbase_app;
--rollback drop table territory;
