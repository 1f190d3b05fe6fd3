--liquibase formatted sql

--changeset talentbase:platform-002-once-answer
-- The first answer to a request that shall happen once; the body is sealed, since it holds personal facts.
create table once_answer (
    account_id uuid not null,
    key text not null,
    request_hash bytea not null,
    sealed_body bytea not null,
    answered_at timestamptz not null,
    primary key (account_id, key)
);
create index once_answer_answered_at on once_answer (answered_at);
-- Updated only where a key is used again after its day.
grant select, insert, update on once_answer to talentbase_app;
grant select (answered_at), delete on once_answer to talentbase_jobs;
--rollback drop table once_answer;
