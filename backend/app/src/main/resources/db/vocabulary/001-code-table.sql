--liquibase formatted sql

--changeset talentbase:vocabulary-001-code-table
create table code_table (
    id text primary key,
    name text not null,
    name_en text not null,
    standard text,
    edition text,
    valid_from date,
    valid_to date
);
comment on column code_table.standard is 'the published standard or document; null for a table of our own';

create table code_entry (
    table_id text not null references code_table,
    code text not null,
    name text not null,
    short_name text,
    name_en text,
    parent_code text,
    sort_order integer not null,
    selectable boolean not null default true,
    attributes jsonb not null default '{}',
    valid_from date,
    valid_to date,
    replaced_by text,
    primary key (table_id, code),
    foreign key (table_id, parent_code) references code_entry,
    foreign key (table_id, replaced_by) references code_entry
);
comment on column code_entry.selectable is 'false for a mere heading, such as a series of professional titles';
comment on column code_entry.valid_from is 'first day of use; null: always was';
comment on column code_entry.valid_to is 'first day on which it is no longer used';
create index code_entry_parent on code_entry (table_id, parent_code);
create index code_entry_replaced_by on code_entry (table_id, replaced_by);

create table code_alias (
    table_id text not null references code_table,
    alias text not null,
    code text not null,
    primary key (table_id, alias),
    foreign key (table_id, code) references code_entry
);
comment on table code_alias is 'other ways to write an entry, as they come in workbooks: 本科 for 大学本科毕业';
create index code_alias_code on code_alias (table_id, code);

grant select on code_table, code_entry, code_alias to talentbase_app;
--rollback drop table code_alias;
--rollback drop table code_entry;
--rollback drop table code_table;
