--liquibase formatted sql

--changeset talentbase:talent-002-talent-category
create table talent_category (
    talent_id uuid not null references talent,
    category text not null,
    tier text,
    programme_id text not null,
    clause_id text not null,
    ground text,
    admitted_on date not null,
    primary key (talent_id, category),
    foreign key (programme_id, clause_id) references programme_clause (programme_id, id)
);
create index talent_category_category on talent_category (category, tier, talent_id);
create index talent_category_clause on talent_category (programme_id, clause_id);

grant select, insert on talent_category to talentbase_app;
alter table talent_category enable row level security;
-- Whoever reaches the talent reaches its parts; they are written by those who admit.
create policy talent on talent_category using ((select true from talent t where t.id = talent_id));
create policy bureau on talent_category as restrictive for insert
    with check ((select case (select told()) when t.county_id then true when t.league_id then true when t.region_id then true end
        from talent t where t.id = talent_id));
--rollback drop table talent_category;
