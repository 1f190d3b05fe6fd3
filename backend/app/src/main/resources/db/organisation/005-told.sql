--liquibase formatted sql

--changeset talentbase:organisation-005-told
-- What the transaction was told of who asks, by the name of the column that it is compared with; null for all that it was not
-- told. Policies compare with it, each in a subquery of its own, which is evaluated once a statement and not once a row.
create function told(scope_column text) returns uuid language sql stable parallel safe
    return nullif(current_setting('talentbase.' || scope_column, true), '')::uuid;
--rollback drop function told;
