--liquibase formatted sql

--changeset talentbase:talent-003-talent-rows splitStatements:false
create table talent_education (
    talent_id uuid not null references talent,
    position integer not null,
    level text not null,
    school text not null,
    major text not null,
    mode text not null,
    started_on date,
    finished_on date not null,
    certificate_number text,
    primary key (talent_id, position)
);
create table talent_degree (
    talent_id uuid not null references talent,
    position integer not null,
    degree text not null,
    institution text not null,
    awarded_on date not null,
    certificate_number text,
    primary key (talent_id, position)
);
create table talent_title (
    talent_id uuid not null references talent,
    position integer not null,
    title text not null,
    title_rank text not null,
    field text not null,
    obtained_on date not null,
    route text,
    issuer text,
    certificate_number text not null,
    primary key (talent_id, position)
);
create table talent_qualification (
    talent_id uuid not null references talent,
    position integer not null,
    name text not null,
    issued_on date not null,
    issuer text not null,
    certificate_number text not null,
    primary key (talent_id, position)
);
create table talent_skill_certificate (
    talent_id uuid not null references talent,
    position integer not null,
    kind text not null,
    occupation text not null,
    level text,
    certificate_number text not null,
    issued_on date not null,
    issuer text not null,
    valid_until date,
    primary key (talent_id, position)
);
create table talent_patent (
    talent_id uuid not null references talent,
    position integer not null,
    name text not null,
    kind text not null,
    number text not null,
    granted_on date not null,
    part text,
    primary key (talent_id, position)
);
create table talent_contest (
    talent_id uuid not null references talent,
    position integer not null,
    name text not null,
    nature text not null,
    scale text not null,
    prize text not null,
    awarded_on date not null,
    primary key (talent_id, position)
);
grant select, insert on talent_education, talent_degree, talent_title, talent_qualification,
    talent_skill_certificate, talent_patent, talent_contest to talentbase_app;

-- As on talent_category.
do $$
declare
    part text;
begin
    foreach part in array array ['talent_education', 'talent_degree', 'talent_title', 'talent_qualification',
            'talent_skill_certificate', 'talent_patent', 'talent_contest'] loop
        execute format('alter table %I enable row level security', part);
        execute format('create policy talent on %I using ((select true from talent t where t.id = talent_id))', part);
        execute format('create policy bureau on %I as restrictive for insert
            with check ((select case (select told()) when t.county_id then true when t.league_id then true
                    when t.region_id then true end from talent t where t.id = talent_id))', part);
    end loop;
end
$$;
--rollback drop table talent_contest, talent_patent, talent_skill_certificate, talent_qualification, talent_title, talent_degree, talent_education;
