--liquibase formatted sql

--changeset talentbase:organisation-001-territory
create table territory (
    code text primary key check (code ~ '^[0-9]{6}$'),
    name text not null,
    former_name text,
    level text not null check (level in ('regional', 'league', 'county')),
    parent_code text references territory,
    pinyin text not null,
    initials text not null,
    heading boolean not null default false,
    abolished boolean not null default false,
    valid_from date,
    valid_to date check (valid_to > valid_from),
    last_listed date,
    check ((level = 'regional') = (parent_code is null)),
    check (abolished or (valid_to is null and last_listed is null)),
    check (not (heading and abolished))
);
comment on table territory is 'administrative divisions of GB/T 2260, of the whole country, with those that are no more';
comment on column territory.former_name is 'another name that the same code bore before';
comment on column territory.parent_code is 'the territory around it; a heading is none, so that a district of Beijing lies in Beijing';
comment on column territory.heading is 'a line of the standard that is no territory (市辖区), known because ID numbers begin with such codes';
comment on column territory.valid_from is 'first day; null: the sources do not say';
comment on column territory.valid_to is 'first day on which it was no more; null: it is not abolished, or the sources do not say since when';
comment on column territory.last_listed is 'of an abolished one: the day of the last dated edition that lists it; null: of those at hand, none does';
create index territory_parent on territory (parent_code);

create table territory_successor (
    code text references territory,
    successor_code text references territory,
    primary key (code, successor_code),
    check (code <> successor_code)
);
comment on table territory_successor is 'what followed an abolished territory, as far as the sources show: decision 13';
create index territory_successor_successor on territory_successor (successor_code);

grant select on territory, territory_successor to talentbase_app;
--rollback drop table territory_successor;
--rollback drop table territory;
