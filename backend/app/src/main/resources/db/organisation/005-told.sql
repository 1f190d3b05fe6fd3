--liquibase formatted sql

--changeset talentbase:organisation-005-told
-- What the transaction was told of who asks: the one organisation or account that they reach by; null for nobody. Policies
-- compare with it in a case, for which it is asked once a statement, and not once a row or once for each column.
create function told() returns uuid language sql stable parallel safe
    return nullif(current_setting('talentbase.reach', true), '')::uuid;
--rollback drop function told;
