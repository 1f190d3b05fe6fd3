--liquibase formatted sql

--changeset talentbase:programme-001-programme splitStatements:false
create table programme (
    id text primary key,
    name text not null,
    issuer text not null,
    document_number text,
    contact text,
    territory_code text not null references territory,
    effective_from date not null,
    effective_to date,
    has_tiers boolean not null,
    asks text[] not null default '{}'
);
comment on column programme.asks is 'fields that are collected only where a rule needs them: identity.maritalStatus';
comment on column programme.effective_to is 'first day on which it no longer applies';
create index programme_territory on programme (territory_code, effective_from);

create table programme_clause (
    programme_id text not null references programme,
    id text not null,
    clause text not null,
    category text not null check (category in ('professional', 'skilled', 'management', 'rural', 'social')),
    tier text check (tier in ('junior', 'intermediate', 'senior')),
    needs_ground boolean not null,
    text text not null,
    position integer not null,
    primary key (programme_id, id),
    unique (programme_id, position)
);
comment on table programme_clause is 'one way to be admitted, in the words of the notice';
comment on column programme_clause.clause is 'as it is cited: 四(二)1(3)';
comment on column programme_clause.tier is 'null where the programme has no tiers, or where the ground of the reviewer names it';
comment on column programme_clause.needs_ground is 'admits only by a ground that the reviewer writes';

create table programme_step (
    programme_id text not null references programme,
    position integer not null,
    level text not null check (level in ('unit', 'authority', 'department', 'county', 'league', 'regional')),
    applies_to text not null check (applies_to in ('everyone', 'main-talents')),
    clause text not null,
    text text not null,
    primary key (programme_id, position)
);
comment on table programme_step is 'the chain of review, in order; it ends with the last step';

-- Who admits is a bureau, which every unit has; authorities and departments, which some do not have, pass on. Asked when the
-- transaction is done: until then steps may come in any order.
create function programme_step_last() returns trigger language plpgsql as $$
begin
    if (select s.level from programme_step s where s.programme_id = coalesce(new.programme_id, old.programme_id)
         order by s.position desc limit 1) not in ('county', 'league', 'regional') then
        raise check_violation using message = format('the last step of %s is no bureau''s',
            coalesce(new.programme_id, old.programme_id));
    end if;
    return null;
end
$$;
create constraint trigger programme_step_last after insert or update or delete on programme_step
    deferrable initially deferred for each row execute function programme_step_last();

grant select on programme, programme_clause, programme_step to talentbase_app;
--rollback drop table programme_step; drop function programme_step_last;
--rollback drop table programme_clause;
--rollback drop table programme;
